package id.pamong.wewenang.penugasan;

/**
 * Who assigns to a desa or to another region: a government, or an office that cannot.
 *
 * <p>Source: UU 6/2014 Pasal 19 huruf c and d; UU 23/2014 Pasal 1 angka 11 and 372 ayat (1).
 */
public enum PihakPenugas {
  /** The central government. */
  PEMERINTAH_PUSAT("Pemerintah Pusat"),
  /** The government of a provinsi. */
  PEMERINTAH_PROVINSI("pemerintah provinsi"),
  /** The government of a kabupaten or kota. */
  PEMERINTAH_KABUPATEN_KOTA("pemerintah kabupaten/kota"),
  /** A camat, who is no government. */
  CAMAT("camat"),
  /** A dinas or another unit, which is no government. */
  PERANGKAT_DAERAH("perangkat daerah");

  private final String sebutan;

  PihakPenugas(String sebutan) {
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
