package id.pamong.pemerintahan.penataan;

/**
 * A kind of adjustment.
 *
 * <p>Source: PP 17/2018 Pasal 9 ayat (1) and Pasal 24 ayat (1).
 */
public enum JenisPenyesuaian {
  /** The border. */
  BATAS_WILAYAH("perubahan batas wilayah"),
  /** The name. */
  NAMA("perubahan nama"),
  /** The seat moves. */
  PEMINDAHAN_IBU_KOTA("pemindahan ibu kota"),
  /** The name of the seat. */
  NAMA_IBU_KOTA("perubahan nama ibu kota"),
  /** A desa becomes a kelurahan. */
  STATUS_DESA_MENJADI_KELURAHAN("perubahan status desa menjadi Kelurahan");

  private final String sebutan;

  JenisPenyesuaian(String sebutan) {
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
