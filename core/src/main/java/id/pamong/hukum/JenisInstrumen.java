package id.pamong.hukum;

/**
 * A kind of legal instrument, such as {@code PP} or {@code KEPUTUSAN_BUPATI}, the national ones in
 * the order of the hierarchy.
 *
 * <p>Source: UU 12/2011 Pasal 7 ayat (1) and Pasal 8 ayat (1).
 */
public enum JenisInstrumen {
  /** The constitution of 1945. */
  UUD_1945("UUD", LingkupInstrumen.NASIONAL, SifatInstrumen.PERATURAN),
  /** A resolution of the MPR. */
  TAP_MPR("Ketetapan MPR", LingkupInstrumen.NASIONAL, SifatInstrumen.PERATURAN),
  /** An undang-undang. */
  UU("UU", LingkupInstrumen.NASIONAL, SifatInstrumen.PERATURAN),
  /** A government regulation in lieu of a UU. */
  PERPPU("Perppu", LingkupInstrumen.NASIONAL, SifatInstrumen.PERATURAN),
  /** A government regulation. */
  PP("PP", LingkupInstrumen.NASIONAL, SifatInstrumen.PERATURAN),
  /** A presidential regulation. */
  PERPRES("Perpres", LingkupInstrumen.NASIONAL, SifatInstrumen.PERATURAN),
  /** A presidential decision. */
  KEPPRES("Keppres", LingkupInstrumen.NASIONAL, SifatInstrumen.KEPUTUSAN),
  /** A presidential instruction. */
  INPRES("Inpres", LingkupInstrumen.NASIONAL, SifatInstrumen.LAINNYA),
  /** A regulation of the Minister of Home Affairs. */
  PERMENDAGRI("Permendagri", LingkupInstrumen.NASIONAL, SifatInstrumen.PERATURAN),
  /** A decision of the Minister of Home Affairs. */
  KEPMENDAGRI("Kepmendagri", LingkupInstrumen.NASIONAL, SifatInstrumen.KEPUTUSAN),
  /** A regulation of the Minister of State Apparatus. */
  PERMENPANRB("PermenPANRB", LingkupInstrumen.NASIONAL, SifatInstrumen.PERATURAN),
  /** A decision of the Minister of State Apparatus. */
  KEPMENPANRB("KepmenPANRB", LingkupInstrumen.NASIONAL, SifatInstrumen.KEPUTUSAN),
  /** A regulation of any other minister or central agency. */
  PERATURAN_MENTERI_LAIN("Peraturan Menteri", LingkupInstrumen.NASIONAL, SifatInstrumen.PERATURAN),
  /** A decision of any other minister or central agency. */
  KEPUTUSAN_MENTERI_LAIN("Keputusan Menteri", LingkupInstrumen.NASIONAL, SifatInstrumen.KEPUTUSAN),
  /** A regional regulation of a provinsi (also Qanun, Perdasi, Perdasus). */
  PERDA_PROVINSI("Perda Provinsi", LingkupInstrumen.DAERAH, SifatInstrumen.PERATURAN),
  /** A regulation of a gubernur. */
  PERATURAN_GUBERNUR("Pergub", LingkupInstrumen.DAERAH, SifatInstrumen.PERATURAN),
  /** A decision of a gubernur. */
  KEPUTUSAN_GUBERNUR("Keputusan Gubernur", LingkupInstrumen.DAERAH, SifatInstrumen.KEPUTUSAN),
  /** A regional regulation of a kabupaten or kota (also Qanun). */
  PERDA_KABUPATEN_KOTA("Perda Kabupaten/Kota", LingkupInstrumen.DAERAH, SifatInstrumen.PERATURAN),
  /** A regulation of a bupati. */
  PERATURAN_BUPATI("Perbup", LingkupInstrumen.DAERAH, SifatInstrumen.PERATURAN),
  /** A regulation of a wali kota. */
  PERATURAN_WALI_KOTA("Perwali", LingkupInstrumen.DAERAH, SifatInstrumen.PERATURAN),
  /** A decision of a bupati. */
  KEPUTUSAN_BUPATI("Keputusan Bupati", LingkupInstrumen.DAERAH, SifatInstrumen.KEPUTUSAN),
  /** A decision of a wali kota. */
  KEPUTUSAN_WALI_KOTA("Keputusan Wali Kota", LingkupInstrumen.DAERAH, SifatInstrumen.KEPUTUSAN),
  /** A decision of a regional secretary. */
  KEPUTUSAN_SEKRETARIS_DAERAH(
      "Keputusan Sekretaris Daerah", LingkupInstrumen.DAERAH, SifatInstrumen.KEPUTUSAN),
  /** A decision of the head of a dinas. */
  KEPUTUSAN_KEPALA_DINAS(
      "Keputusan Kepala Dinas", LingkupInstrumen.DAERAH, SifatInstrumen.KEPUTUSAN),
  /** A decision of a camat. */
  KEPUTUSAN_CAMAT("Keputusan Camat", LingkupInstrumen.DAERAH, SifatInstrumen.KEPUTUSAN),
  /** A regulation of a desa. */
  PERATURAN_DESA("Peraturan Desa", LingkupInstrumen.DAERAH, SifatInstrumen.PERATURAN),
  /** A circular of any office. */
  SURAT_EDARAN("Surat Edaran", LingkupInstrumen.UMUM, SifatInstrumen.LAINNYA),
  /** A written order of any office. */
  SURAT_PERINTAH("Surat Perintah", LingkupInstrumen.UMUM, SifatInstrumen.LAINNYA);

  private final String singkatan;
  private final LingkupInstrumen lingkup;
  private final SifatInstrumen sifat;

  JenisInstrumen(String singkatan, LingkupInstrumen lingkup, SifatInstrumen sifat) {
    this.singkatan = singkatan;
    this.lingkup = lingkup;
    this.sifat = sifat;
  }

  /**
   * Returns the short name used in citations, such as {@code Perbup}.
   *
   * @return the short name
   */
  public String singkatan() {
    return singkatan;
  }

  /**
   * Returns who issues this kind.
   *
   * @return the scope
   */
  public LingkupInstrumen lingkup() {
    return lingkup;
  }

  /**
   * Returns whether this kind lays down rules or decides.
   *
   * @return the nature
   */
  public SifatInstrumen sifat() {
    return sifat;
  }

  /**
   * Tells whether only a region issues this kind.
   *
   * @return true for instruments of regions
   */
  public boolean isDaerah() {
    return lingkup == LingkupInstrumen.DAERAH;
  }
}
