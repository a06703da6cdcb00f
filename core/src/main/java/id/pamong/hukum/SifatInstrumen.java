package id.pamong.hukum;

/**
 * Whether an instrument lays down rules or decides a case.
 *
 * <p>Source: UU 12/2011 Pasal 1 angka 2; UU 30/2014 Pasal 1 angka 7.
 */
public enum SifatInstrumen {
  /** Lays down general rules (peraturan). */
  PERATURAN,
  /** Decides (keputusan). */
  KEPUTUSAN,
  /** Neither: circulars, orders, instructions. */
  LAINNYA
}
