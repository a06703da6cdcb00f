package id.pamong.wilayah.bps;

/** What the answer of a bridge rests on, strongest first. */
public enum DasarPadanan {
  /** The source has both codes side by side. */
  SUMBER,
  /**
   * The source has the BPS code and the name without a code of Kemendagri; the name is that of one
   * region only, of the same kind, in the provinsi of the same name.
   */
  NAMA_SAMA_SEPROVINSI
}
