package id.pamong.pemerintahan.tipologi;

/**
 * A type of a unit of regional government; a kecamatan is of type A or B.
 *
 * <p>Source: UU 23/2014 Pasal 223 ayat (1) and Pasal 217 ayat (2).
 */
public enum TipeKecamatan {
  /** A large workload. */
  A,
  /** A small workload. */
  B,
  /** Known to dinas and badan alone. */
  C
}
