package id.pamong.pemerintahan.forkopimcam;

/**
 * What a member of a Forkopimcam is there for, such as {@code KEPALA_KEPOLISIAN_SEKTOR}; never a
 * person. It lists what decrees name, also what no law makes a member.
 *
 * <p>Source: UU 23/2014 Pasal 26 ayat (4) and (5); PP 17/2018 Pasal 15 ayat (3); PP 12/2022 Pasal
 * 17 ayat (2) to (5).
 */
public enum UnsurForkopimcam {
  /** Leads the police of the kecamatan; PP 12/2022 Pasal 17 ayat (2) huruf a. */
  KEPALA_KEPOLISIAN_SEKTOR("kepala kepolisian sektor"),
  /** A police officer in the place of a head who is not there; PP 12/2022 Pasal 17 ayat (3). */
  PEJABAT_KEPOLISIAN("pejabat kepolisian"),
  /** Leads the military rayon; PP 12/2022 Pasal 17 ayat (2) huruf b. */
  KOMANDAN_RAYON_MILITER("komandan rayon militer"),
  /** Stands for the TNI where it has no territorial unit; PP 12/2022 Pasal 17 ayat (4). */
  PERWAKILAN_TNI("perwakilan Tentara Nasional Indonesia"),
  /** Heads a branch office of prosecution in the kecamatan; PP 12/2022 Pasal 17 ayat (5). */
  KEPALA_CABANG_KEJAKSAAN_NEGERI("kepala cabang kejaksaan negeri"),
  /** Leads another agency of the centre; a member by PP 17/2018 Pasal 15 ayat (3) alone. */
  PIMPINAN_INSTANSI_VERTIKAL("pimpinan instansi vertikal lainnya"),
  /** Leads a unit of the kabupaten or kota in the kecamatan. */
  KEPALA_UNIT_PERANGKAT_DAERAH("kepala unit perangkat daerah"),
  /** Leads the secretariat of the kecamatan; its place is that of the secretary. */
  SEKRETARIS_KECAMATAN("sekretaris kecamatan"),
  /** Leads a kelurahan. */
  LURAH("lurah"),
  /** Heads a desa. */
  KEPALA_DESA("kepala Desa"),
  /** Speaks for the people, such as an elder or a cleric; may be invited. */
  UNSUR_MASYARAKAT("unsur masyarakat");

  private final String sebutan;

  UnsurForkopimcam(String sebutan) {
    this.sebutan = sebutan;
  }

  /**
   * Returns the name as the law spells it, such as {@code kepala kepolisian sektor}.
   *
   * @return the name
   */
  public String sebutan() {
    return sebutan;
  }

  /**
   * Tells whether it stands for the police.
   *
   * @return true for the head of the police and for an officer in his place
   */
  public boolean isKepolisian() {
    return this == KEPALA_KEPOLISIAN_SEKTOR || this == PEJABAT_KEPOLISIAN;
  }

  /**
   * Tells whether it stands for the Tentara Nasional Indonesia.
   *
   * @return true for the commander of the rayon and for a representative
   */
  public boolean isTni() {
    return this == KOMANDAN_RAYON_MILITER || this == PERWAKILAN_TNI;
  }
}
