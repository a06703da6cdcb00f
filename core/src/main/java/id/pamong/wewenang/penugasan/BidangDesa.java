package id.pamong.wewenang.penugasan;

/**
 * A field of the work of a desa.
 *
 * <p>Source: UU 6/2014 Pasal 18 and Pasal 22 ayat (1).
 */
public enum BidangDesa {
  /** Government of the desa. */
  PENYELENGGARAAN_PEMERINTAHAN,
  /** Development of the desa. */
  PELAKSANAAN_PEMBANGUNAN,
  /** Community of the desa. */
  PEMBINAAN_KEMASYARAKATAN,
  /** Empowerment of its people. */
  PEMBERDAYAAN_MASYARAKAT,
  /** None of these. */
  LAINNYA
}
