package id.pamong.wewenang.keputusan;

/**
 * The class of fault of an act without authority, by the letter of the law that it falls under.
 *
 * <p>Source: UU 30/2014 Pasal 17 and 18. Acts against the purpose of the authority and against a
 * final judgment (Pasal 18 ayat (2) huruf b and ayat (3) huruf b) are not in it: no instrument
 * tells of them.
 */
public enum KelasPelanggaran {
  /** Beyond the time; Pasal 18 ayat (1) huruf a. */
  MELAMPAUI_WAKTU("18 ayat (1) huruf a", AkibatHukum.TIDAK_SAH),
  /** Beyond the area; Pasal 18 ayat (1) huruf b. */
  MELAMPAUI_WILAYAH("18 ayat (1) huruf b", AkibatHukum.TIDAK_SAH),
  /** Against a regulation; Pasal 18 ayat (1) huruf c. */
  MELAMPAUI_PERATURAN("18 ayat (1) huruf c", AkibatHukum.TIDAK_SAH),
  /** Outside the matter; Pasal 18 ayat (2) huruf a. */
  MENCAMPURADUKKAN_MATERI("18 ayat (2) huruf a", AkibatHukum.DAPAT_DIBATALKAN),
  /** Without a basis of authority; Pasal 18 ayat (3) huruf a. */
  SEWENANG_WENANG("18 ayat (3) huruf a", AkibatHukum.TIDAK_SAH);

  private final String pasal;
  private final AkibatHukum akibat;

  KelasPelanggaran(String pasal, AkibatHukum akibat) {
    this.pasal = pasal;
    this.akibat = akibat;
  }

  /**
   * Returns the place in UU 30/2014 that defines the class.
   *
   * @return the place, such as {@code 18 ayat (1) huruf a}
   */
  public String pasal() {
    return pasal;
  }

  /**
   * Returns the consequence.
   *
   * @return the consequence
   */
  public AkibatHukum akibat() {
    return akibat;
  }
}
