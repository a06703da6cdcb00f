package id.pamong.pemerintahan.penataan;

/**
 * A unit below the kabupaten or kota that is formed by regulation.
 *
 * <p>Source: PP 17/2018 Pasal 2 and 18.
 */
public enum ObjekPenataan {
  /** A kecamatan; a distrik in Papua. */
  KECAMATAN("kecamatan"),
  /** A kelurahan. */
  KELURAHAN("kelurahan");

  private final String sebutan;

  ObjekPenataan(String sebutan) {
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
