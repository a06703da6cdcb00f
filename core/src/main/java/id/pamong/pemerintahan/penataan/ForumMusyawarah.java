package id.pamong.pemerintahan.penataan;

/**
 * A body whose agreement is asked for.
 *
 * <p>Source: PP 17/2018 Pasal 6 and 22; PP 19/2008 Pasal 4 huruf c and d.
 */
public enum ForumMusyawarah {
  /** The deliberation of desa. */
  MUSYAWARAH_DESA("musyawarah desa"),
  /** The forum of kelurahan. */
  FORUM_KOMUNIKASI_KELURAHAN("forum komunikasi kelurahan"),
  /** The councils of desa; PP 19/2008. */
  BADAN_PERMUSYAWARATAN_DESA("Badan Permusyawaratan Desa"),
  /** The heads of desa and the lurah; PP 19/2008. */
  KEPALA_DESA_DAN_LURAH("kepala desa dan lurah");

  private final String sebutan;

  ForumMusyawarah(String sebutan) {
    this.sebutan = sebutan;
  }

  /**
   * Returns its name in a sentence.
   *
   * @return the name
   */
  public String sebutan() {
    return sebutan;
  }
}
