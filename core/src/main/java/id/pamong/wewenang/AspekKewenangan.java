package id.pamong.wewenang;

/**
 * The aspects of delegated authority under the law before 8 May 2018, in its order.
 *
 * <p>Source: PP 19/2008 Pasal 15 ayat (2).
 */
public enum AspekKewenangan {
  /** Huruf a. */
  PERIZINAN,
  /** Huruf b. */
  REKOMENDASI,
  /** Huruf c. */
  KOORDINASI,
  /** Huruf d. */
  PEMBINAAN,
  /** Huruf e. */
  PENGAWASAN,
  /** Huruf f. */
  FASILITASI,
  /** Huruf g. */
  PENETAPAN,
  /** Huruf h. */
  PENYELENGGARAAN,
  /** Huruf i. */
  KEWENANGAN_LAIN
}
