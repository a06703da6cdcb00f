package id.pamong.pemerintahan.forkopimcam;

/**
 * Where the money of a Forkopimcam comes from.
 *
 * <p>Source: PP 12/2022 Pasal 29 ayat (3) and Pasal 30.
 */
public enum SumberPendanaan {
  /** The budget of the kabupaten or kota; Pasal 29 ayat (3). */
  APBD_KABUPATEN_KOTA("APBD kabupaten/kota"),
  /** The budget of the state, besides; Pasal 30. */
  APBN("APBN"),
  /** The budget of the provinsi. */
  APBD_PROVINSI("APBD provinsi"),
  /** The budget of a desa. */
  APB_DESA("APB Desa"),
  /** Gifts and contributions. */
  SUMBANGAN("sumbangan");

  private final String sebutan;

  SumberPendanaan(String sebutan) {
    this.sebutan = sebutan;
  }

  /**
   * Returns the usual name, such as {@code APBN}.
   *
   * @return the name
   */
  public String sebutan() {
    return sebutan;
  }
}
