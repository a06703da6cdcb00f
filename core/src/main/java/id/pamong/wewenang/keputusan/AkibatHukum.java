package id.pamong.wewenang.keputusan;

/**
 * What becomes of a decision that was made without authority.
 *
 * <p>Source: UU 30/2014 Pasal 19.
 */
public enum AkibatHukum {
  /** Void from the start; Pasal 19 ayat (1), Pasal 56 ayat (1), Pasal 70. */
  TIDAK_SAH,
  /** Valid until it is annulled; Pasal 19 ayat (2). */
  DAPAT_DIBATALKAN
}
