package id.pamong.validation.kepaladaerah;

import id.pamong.wewenang.syarat.Hasil;

/** How much of the work of a head of region is of one who signs. */
public enum HeadsWork {
  /** His tasks and his authority. */
  WHOLE(Hasil.TERPENUHI),
  /** The daily work alone: whether an act, or an instrument, is of it is asked further. */
  DAILY(Hasil.TIDAK_DIKETAHUI),
  /** What the law does not say. */
  OPEN(Hasil.TIDAK_DIKETAHUI),
  /** Nothing. */
  NONE(Hasil.TIDAK);

  private final Hasil sets;

  HeadsWork(Hasil sets) {
    this.sets = sets;
  }

  /**
   * Returns whether one who has it can set an instrument of the head.
   *
   * @return met, not met, or not known
   */
  public Hasil sets() {
    return sets;
  }

  /**
   * Returns whether one who has it does any work of the head at all.
   *
   * @return met for the daily work too; not known where the law does not say
   */
  public Hasil acts() {
    return this == DAILY ? Hasil.TERPENUHI : sets;
  }
}
