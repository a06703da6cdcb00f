package id.pamong.hukum;

/** Who issues a kind of instrument: the centre, a region, or either. */
public enum LingkupInstrumen {
  /** The central government. */
  NASIONAL,
  /** A region; the instrument then names it. */
  DAERAH,
  /** Either. */
  UMUM
}
