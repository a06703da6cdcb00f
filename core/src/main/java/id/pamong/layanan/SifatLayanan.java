package id.pamong.layanan;

/**
 * The two kinds of service that affairs delegated to a camat consist of.
 *
 * <p>Source: PP 17/2018 Pasal 11 ayat (2); PP 96/2012 Pasal 7 ayat (1).
 */
public enum SifatLayanan {
  /** A licence. */
  PERIZINAN,
  /** Any other document or service of the administration. */
  NONPERIZINAN
}
