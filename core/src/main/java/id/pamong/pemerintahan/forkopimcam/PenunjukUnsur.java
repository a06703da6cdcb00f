package id.pamong.pemerintahan.forkopimcam;

/**
 * Who appointed a member that stands in the place of another.
 *
 * <p>Source: PP 12/2022 Pasal 17 ayat (3) to (5).
 */
public enum PenunjukUnsur {
  /** Appoints a police officer where there is no head; Pasal 17 ayat (3). */
  KEPALA_KEPOLISIAN_RESOR("kepala kepolisian resor"),
  /** Appoints a representative of the TNI, on proposal of the camat; Pasal 17 ayat (4). */
  KOMANDAN_ANGKATAN("komandan angkatan"),
  /** Heads the kabupaten or kota. */
  BUPATI_WALI_KOTA("bupati/wali kota"),
  /** Leads the kecamatan, and may include the prosecution; Pasal 17 ayat (5). */
  CAMAT("camat");

  private final String sebutan;

  PenunjukUnsur(String sebutan) {
    this.sebutan = sebutan;
  }

  /**
   * Returns the name as the law spells it.
   *
   * @return the name
   */
  public String sebutan() {
    return sebutan;
  }
}
