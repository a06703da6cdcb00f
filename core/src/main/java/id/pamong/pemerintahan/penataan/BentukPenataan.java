package id.pamong.pemerintahan.penataan;

/**
 * What is done with kecamatan or kelurahan.
 *
 * <p>Source: PP 17/2018 Pasal 2 and 18; PP 19/2008 Pasal 1 angka 6 to 8.
 */
public enum BentukPenataan {
  /** New units are formed. */
  PEMBENTUKAN,
  /** Whole units become one. */
  PENGGABUNGAN,
  /** Border, name, seat or status change. */
  PENYESUAIAN,
  /** A unit ends; known to PP 19/2008 alone. */
  PENGHAPUSAN
}
