package id.pamong.wewenang.pemegang;

/**
 * How a service is held at a place: by the offices that instruments or the law name for it there,
 * beside the head of the kabupaten or kota.
 *
 * <p>What nobody delegated is not without an owner: an affair of the kabupaten or kota is the
 * head's, who leads its conduct (UU 23/2014 Pasal 65 ayat (1) huruf a) through the dinas that is
 * formed for it (Pasal 217 ayat (1)). So a gap is a place where he alone is competent, or where
 * even he is not.
 */
public enum JenisKeadaan {
  /** One office holds it. */
  SATU,
  /**
   * Two or more hold it by instruments of their own. An office and the one it has its authority
   * from count once (UU 30/2014 Pasal 13 ayat (5)), and those with a mandate are no holders beside
   * another, since its giver goes on answering (Pasal 14 ayat (8)).
   */
  GANDA,
  /** No office below the head of region holds it. */
  TIDAK_DILIMPAHKAN,
  /** It cannot be told which of these it is. */
  TIDAK_DIKETAHUI
}
