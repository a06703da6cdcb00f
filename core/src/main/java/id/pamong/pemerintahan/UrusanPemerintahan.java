package id.pamong.pemerintahan;

/**
 * An affair of government, under the exact name and in the exact order of UU 23/2014, such as
 * {@code lingkungan hidup}.
 *
 * <p>Source: UU 23/2014 Pasal 10 ayat (1), Pasal 12 and Pasal 25 ayat (1).
 */
public enum UrusanPemerintahan {
  /** Pasal 10 ayat (1) huruf a. */
  POLITIK_LUAR_NEGERI(KelompokUrusan.ABSOLUT, 1, "politik luar negeri"),
  /** Pasal 10 ayat (1) huruf b. */
  PERTAHANAN(KelompokUrusan.ABSOLUT, 2, "pertahanan"),
  /** Pasal 10 ayat (1) huruf c. */
  KEAMANAN(KelompokUrusan.ABSOLUT, 3, "keamanan"),
  /** Pasal 10 ayat (1) huruf d. */
  YUSTISI(KelompokUrusan.ABSOLUT, 4, "yustisi"),
  /** Pasal 10 ayat (1) huruf e. */
  MONETER_DAN_FISKAL_NASIONAL(KelompokUrusan.ABSOLUT, 5, "moneter dan fiskal nasional"),
  /** Pasal 10 ayat (1) huruf f. */
  AGAMA(KelompokUrusan.ABSOLUT, 6, "agama"),
  /** Pasal 12 ayat (1) huruf a. */
  PENDIDIKAN(KelompokUrusan.WAJIB_PELAYANAN_DASAR, 1, "pendidikan"),
  /** Pasal 12 ayat (1) huruf b. */
  KESEHATAN(KelompokUrusan.WAJIB_PELAYANAN_DASAR, 2, "kesehatan"),
  /** Pasal 12 ayat (1) huruf c. */
  PEKERJAAN_UMUM_DAN_PENATAAN_RUANG(
      KelompokUrusan.WAJIB_PELAYANAN_DASAR, 3, "pekerjaan umum dan penataan ruang"),
  /** Pasal 12 ayat (1) huruf d. */
  PERUMAHAN_RAKYAT_DAN_KAWASAN_PERMUKIMAN(
      KelompokUrusan.WAJIB_PELAYANAN_DASAR, 4, "perumahan rakyat dan kawasan permukiman"),
  /** Pasal 12 ayat (1) huruf e. */
  KETENTERAMAN_KETERTIBAN_UMUM_DAN_PELINDUNGAN_MASYARAKAT(
      KelompokUrusan.WAJIB_PELAYANAN_DASAR,
      5,
      "ketenteraman, ketertiban umum, dan pelindungan masyarakat"),
  /** Pasal 12 ayat (1) huruf f. */
  SOSIAL(KelompokUrusan.WAJIB_PELAYANAN_DASAR, 6, "sosial"),
  /** Pasal 12 ayat (2) huruf a. */
  TENAGA_KERJA(KelompokUrusan.WAJIB_NON_PELAYANAN_DASAR, 1, "tenaga kerja"),
  /** Pasal 12 ayat (2) huruf b. */
  PEMBERDAYAAN_PEREMPUAN_DAN_PELINDUNGAN_ANAK(
      KelompokUrusan.WAJIB_NON_PELAYANAN_DASAR, 2, "pemberdayaan perempuan dan pelindungan anak"),
  /** Pasal 12 ayat (2) huruf c. */
  PANGAN(KelompokUrusan.WAJIB_NON_PELAYANAN_DASAR, 3, "pangan"),
  /** Pasal 12 ayat (2) huruf d. */
  PERTANAHAN(KelompokUrusan.WAJIB_NON_PELAYANAN_DASAR, 4, "pertanahan"),
  /** Pasal 12 ayat (2) huruf e. */
  LINGKUNGAN_HIDUP(KelompokUrusan.WAJIB_NON_PELAYANAN_DASAR, 5, "lingkungan hidup"),
  /** Pasal 12 ayat (2) huruf f. */
  ADMINISTRASI_KEPENDUDUKAN_DAN_PENCATATAN_SIPIL(
      KelompokUrusan.WAJIB_NON_PELAYANAN_DASAR,
      6,
      "administrasi kependudukan dan pencatatan sipil"),
  /** Pasal 12 ayat (2) huruf g. */
  PEMBERDAYAAN_MASYARAKAT_DAN_DESA(
      KelompokUrusan.WAJIB_NON_PELAYANAN_DASAR, 7, "pemberdayaan masyarakat dan Desa"),
  /** Pasal 12 ayat (2) huruf h. */
  PENGENDALIAN_PENDUDUK_DAN_KELUARGA_BERENCANA(
      KelompokUrusan.WAJIB_NON_PELAYANAN_DASAR, 8, "pengendalian penduduk dan keluarga berencana"),
  /** Pasal 12 ayat (2) huruf i. */
  PERHUBUNGAN(KelompokUrusan.WAJIB_NON_PELAYANAN_DASAR, 9, "perhubungan"),
  /** Pasal 12 ayat (2) huruf j. */
  KOMUNIKASI_DAN_INFORMATIKA(
      KelompokUrusan.WAJIB_NON_PELAYANAN_DASAR, 10, "komunikasi dan informatika"),
  /** Pasal 12 ayat (2) huruf k. */
  KOPERASI_USAHA_KECIL_DAN_MENENGAH(
      KelompokUrusan.WAJIB_NON_PELAYANAN_DASAR, 11, "koperasi, usaha kecil, dan menengah"),
  /** Pasal 12 ayat (2) huruf l. */
  PENANAMAN_MODAL(KelompokUrusan.WAJIB_NON_PELAYANAN_DASAR, 12, "penanaman modal"),
  /** Pasal 12 ayat (2) huruf m. */
  KEPEMUDAAN_DAN_OLAH_RAGA(
      KelompokUrusan.WAJIB_NON_PELAYANAN_DASAR, 13, "kepemudaan dan olah raga"),
  /** Pasal 12 ayat (2) huruf n. */
  STATISTIK(KelompokUrusan.WAJIB_NON_PELAYANAN_DASAR, 14, "statistik"),
  /** Pasal 12 ayat (2) huruf o. */
  PERSANDIAN(KelompokUrusan.WAJIB_NON_PELAYANAN_DASAR, 15, "persandian"),
  /** Pasal 12 ayat (2) huruf p. */
  KEBUDAYAAN(KelompokUrusan.WAJIB_NON_PELAYANAN_DASAR, 16, "kebudayaan"),
  /** Pasal 12 ayat (2) huruf q. */
  PERPUSTAKAAN(KelompokUrusan.WAJIB_NON_PELAYANAN_DASAR, 17, "perpustakaan"),
  /** Pasal 12 ayat (2) huruf r. */
  KEARSIPAN(KelompokUrusan.WAJIB_NON_PELAYANAN_DASAR, 18, "kearsipan"),
  /** Pasal 12 ayat (3) huruf a. */
  KELAUTAN_DAN_PERIKANAN(KelompokUrusan.PILIHAN, 1, "kelautan dan perikanan"),
  /** Pasal 12 ayat (3) huruf b. */
  PARIWISATA(KelompokUrusan.PILIHAN, 2, "pariwisata"),
  /** Pasal 12 ayat (3) huruf c. */
  PERTANIAN(KelompokUrusan.PILIHAN, 3, "pertanian"),
  /** Pasal 12 ayat (3) huruf d. */
  KEHUTANAN(KelompokUrusan.PILIHAN, 4, "kehutanan"),
  /** Pasal 12 ayat (3) huruf e. */
  ENERGI_DAN_SUMBER_DAYA_MINERAL(KelompokUrusan.PILIHAN, 5, "energi dan sumber daya mineral"),
  /** Pasal 12 ayat (3) huruf f. */
  PERDAGANGAN(KelompokUrusan.PILIHAN, 6, "perdagangan"),
  /** Pasal 12 ayat (3) huruf g. */
  PERINDUSTRIAN(KelompokUrusan.PILIHAN, 7, "perindustrian"),
  /** Pasal 12 ayat (3) huruf h. */
  TRANSMIGRASI(KelompokUrusan.PILIHAN, 8, "transmigrasi"),
  /** Pasal 25 ayat (1) huruf a. */
  PEMBINAAN_WAWASAN_KEBANGSAAN(
      KelompokUrusan.UMUM, 1, "pembinaan wawasan kebangsaan dan ketahanan nasional"),
  /** Pasal 25 ayat (1) huruf b. */
  PEMBINAAN_PERSATUAN_BANGSA(KelompokUrusan.UMUM, 2, "pembinaan persatuan dan kesatuan bangsa"),
  /** Pasal 25 ayat (1) huruf c. */
  PEMBINAAN_KERUKUNAN(
      KelompokUrusan.UMUM,
      3,
      "pembinaan kerukunan antarsuku dan intrasuku, umat beragama, ras, dan golongan lainnya"),
  /** Pasal 25 ayat (1) huruf d. */
  PENANGANAN_KONFLIK_SOSIAL(KelompokUrusan.UMUM, 4, "penanganan konflik sosial"),
  /** Pasal 25 ayat (1) huruf e. */
  KOORDINASI_ANTARINSTANSI(
      KelompokUrusan.UMUM, 5, "koordinasi pelaksanaan tugas antarinstansi pemerintahan"),
  /** Pasal 25 ayat (1) huruf f. */
  PENGEMBANGAN_DEMOKRASI_PANCASILA(
      KelompokUrusan.UMUM, 6, "pengembangan kehidupan demokrasi berdasarkan Pancasila"),
  /** Pasal 25 ayat (1) huruf g. */
  URUSAN_LAIN_BUKAN_DAERAH(
      KelompokUrusan.UMUM,
      7,
      "pelaksanaan semua Urusan Pemerintahan yang bukan merupakan kewenangan Daerah dan tidak dilaksanakan oleh Instansi Vertikal");

  private final KelompokUrusan kelompok;
  private final int urutan;
  private final String nama;

  UrusanPemerintahan(KelompokUrusan kelompok, int urutan, String nama) {
    this.kelompok = kelompok;
    this.urutan = urutan;
    this.nama = nama;
  }

  /**
   * Returns the group of this affair.
   *
   * @return the group
   */
  public KelompokUrusan kelompok() {
    return kelompok;
  }

  /**
   * Returns the place of this affair in the list of its group: 1 for letter a.
   *
   * @return the place, from 1
   */
  public int urutan() {
    return urutan;
  }

  /**
   * Returns the name as the law spells it.
   *
   * @return the name
   */
  public String nama() {
    return nama;
  }
}
