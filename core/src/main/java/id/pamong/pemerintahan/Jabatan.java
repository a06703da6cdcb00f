package id.pamong.pemerintahan;

import id.pamong.wilayah.KodeWilayah;
import id.pamong.wilayah.Tingkat;

/**
 * An office of regional government, such as {@code CAMAT}; never a person.
 *
 * <p>A change of holder does not touch what the office holds.
 */
public enum Jabatan {
  /** Heads a provinsi; UU 23/2014 Pasal 59 ayat (2). */
  GUBERNUR("gubernur", Tingkat.PROVINSI, LingkunganPemerintahan.PROVINSI, 0),
  /** Heads a kabupaten; UU 23/2014 Pasal 59 ayat (2). */
  BUPATI("bupati", Tingkat.KABUPATEN_KOTA, LingkunganPemerintahan.KABUPATEN_KOTA, 0),
  /** Heads a kota; UU 23/2014 Pasal 59 ayat (2). */
  WALI_KOTA("wali kota", Tingkat.KABUPATEN_KOTA, LingkunganPemerintahan.KABUPATEN_KOTA, 0),
  /** Assists a gubernur and acts while he cannot; UU 23/2014 Pasal 63 and 66. */
  WAKIL_GUBERNUR("wakil gubernur", Tingkat.PROVINSI, LingkunganPemerintahan.PROVINSI, 1),
  /** Assists a bupati and acts while he cannot; UU 23/2014 Pasal 63 and 66. */
  WAKIL_BUPATI("wakil bupati", Tingkat.KABUPATEN_KOTA, LingkunganPemerintahan.KABUPATEN_KOTA, 1),
  /** Assists a wali kota and acts while he cannot; UU 23/2014 Pasal 63 and 66. */
  WAKIL_WALI_KOTA(
      "wakil wali kota", Tingkat.KABUPATEN_KOTA, LingkunganPemerintahan.KABUPATEN_KOTA, 1),
  /** Leads the secretariat of a kabupaten or kota; UU 23/2014 Pasal 213. */
  SEKRETARIS_DAERAH(
      "sekretaris daerah", Tingkat.KABUPATEN_KOTA, LingkunganPemerintahan.KABUPATEN_KOTA, 1),
  /** Leads a dinas of a kabupaten or kota; UU 23/2014 Pasal 217. */
  KEPALA_DINAS("kepala dinas", Tingkat.KABUPATEN_KOTA, LingkunganPemerintahan.KABUPATEN_KOTA, 1),
  /** Leads the unit of integrated services of a kabupaten or kota; PP 96/2012 Pasal 16. */
  KEPALA_UNIT_PELAYANAN_TERPADU(
      "kepala unit pelayanan terpadu",
      Tingkat.KABUPATEN_KOTA,
      LingkunganPemerintahan.KABUPATEN_KOTA,
      1),
  /** Leads a kecamatan, under the bupati or wali kota; UU 23/2014 Pasal 224 ayat (1). */
  CAMAT("camat", Tingkat.KECAMATAN, LingkunganPemerintahan.KABUPATEN_KOTA, 1),
  /** Leads the secretariat of a kecamatan. */
  SEKRETARIS_KECAMATAN(
      "sekretaris kecamatan", Tingkat.KECAMATAN, LingkunganPemerintahan.KABUPATEN_KOTA, 2),
  /** Leads a section of a kecamatan. */
  KEPALA_SEKSI_KECAMATAN(
      "kepala seksi kecamatan", Tingkat.KECAMATAN, LingkunganPemerintahan.KABUPATEN_KOTA, 2),
  /** Leads a kelurahan and answers to the camat; UU 23/2014 Pasal 229 ayat (2). */
  LURAH("lurah", Tingkat.DESA_KELURAHAN, LingkunganPemerintahan.KABUPATEN_KOTA, 2),
  /** Leads the secretariat of a kelurahan. */
  SEKRETARIS_KELURAHAN(
      "sekretaris kelurahan", Tingkat.DESA_KELURAHAN, LingkunganPemerintahan.KABUPATEN_KOTA, 3),
  /** Leads a section of a kelurahan. */
  KEPALA_SEKSI_KELURAHAN(
      "kepala seksi kelurahan", Tingkat.DESA_KELURAHAN, LingkunganPemerintahan.KABUPATEN_KOTA, 3),
  /** Leads a desa or desa adat; not under the camat; UU 6/2014 Pasal 26. */
  KEPALA_DESA("kepala Desa", Tingkat.DESA_KELURAHAN, LingkunganPemerintahan.DESA, 0),
  /** Staff of a desa; UU 6/2014 Pasal 48. */
  PERANGKAT_DESA("perangkat Desa", Tingkat.DESA_KELURAHAN, LingkunganPemerintahan.DESA, 1),
  /** Leads the police of a kecamatan; not under the bupati or wali kota. */
  KEPALA_KEPOLISIAN_SEKTOR(
      "kepala kepolisian sektor", Tingkat.KECAMATAN, LingkunganPemerintahan.INSTANSI_VERTIKAL, 0),
  /** Leads the military rayon; not under the bupati or wali kota. */
  KOMANDAN_RAYON_MILITER(
      "komandan rayon militer", Tingkat.KECAMATAN, LingkunganPemerintahan.INSTANSI_VERTIKAL, 0);

  private static final KodeWilayah ACEH = KodeWilayah.of(11);
  private static final KodeWilayah FIRST_OF_PAPUA = KodeWilayah.of(91);
  private static final KodeWilayah LAST_OF_PAPUA = KodeWilayah.of(96);

  private final String sebutan;
  private final Tingkat tingkat;
  private final LingkunganPemerintahan lingkungan;
  private final int jenjang;

  Jabatan(String sebutan, Tingkat tingkat, LingkunganPemerintahan lingkungan, int jenjang) {
    this.sebutan = sebutan;
    this.tingkat = tingkat;
    this.lingkungan = lingkungan;
    this.jenjang = jenjang;
  }

  /**
   * Returns the name of the office as the law spells it, such as {@code wali kota}.
   *
   * @return the name
   */
  public String sebutan() {
    return sebutan;
  }

  /**
   * Returns the name of the office in a region, where special law names it otherwise: in the six
   * provinces of Papua a camat is {@code kepala distrik} (UU 21/2001 Pasal 1), in Aceh a kepala
   * Desa is {@code keuchik} (UU 11/2006 Pasal 1). Both laws are cited from knowledge of them.
   *
   * @param wilayah the region that the office serves
   * @return the name, such as {@code kepala distrik} in {@code 93.01.01}
   */
  public String sebutanDi(KodeWilayah wilayah) {
    KodeWilayah provinsi = wilayah.provinsi();
    if (provinsi.compareTo(FIRST_OF_PAPUA) >= 0 && provinsi.compareTo(LAST_OF_PAPUA) <= 0) {
      return this == CAMAT ? "kepala distrik" : sebutan.replace("kecamatan", "distrik");
    }
    return this == KEPALA_DESA && provinsi.equals(ACEH) ? "keuchik" : sebutan;
  }

  /**
   * Returns the level of the region that the office serves.
   *
   * @return the level
   */
  public Tingkat tingkat() {
    return tingkat;
  }

  /**
   * Returns the government that the office belongs to.
   *
   * @return the government
   */
  public LingkunganPemerintahan lingkungan() {
    return lingkungan;
  }

  /**
   * Returns how many steps the office stands below the head of its government: 0 for the head.
   *
   * @return the steps, from 0
   */
  public int jenjang() {
    return jenjang;
  }

  /**
   * Tells whether the office heads a kabupaten or kota.
   *
   * @return true for bupati and wali kota
   */
  public boolean isKepalaDaerahKabupatenKota() {
    return this == BUPATI || this == WALI_KOTA;
  }
}
