package id.pamong.wewenang.mandat;

import java.util.Optional;

/**
 * A task that a mandate hands out. Immutable and thread-safe.
 *
 * <p>Source: UU 30/2014 Pasal 14 ayat (1) huruf b and ayat (7).
 *
 * @param uraian the task, in words
 * @param rutin whether it is routine, if stated
 * @param aspek what it would change the legal status of, if it does so
 */
public record TugasMandat(String uraian, Optional<Boolean> rutin, Optional<AspekStrategis> aspek) {

  /** Refuses a task without words. */
  public TugasMandat {
    if (uraian.isBlank()) {
      throw new IllegalArgumentException("uraian of a tugas must not be blank");
    }
  }

  /**
   * Returns a task of which the document says no more.
   *
   * @param uraian the task, in words
   * @return the task
   * @throws IllegalArgumentException if the text is blank
   */
  public static TugasMandat of(String uraian) {
    return new TugasMandat(uraian, Optional.empty(), Optional.empty());
  }
}
