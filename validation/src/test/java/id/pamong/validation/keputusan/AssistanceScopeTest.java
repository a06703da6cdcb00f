package id.pamong.validation.keputusan;

import static id.pamong.validation.keputusan.Cases.line;
import static id.pamong.validation.keputusan.Cases.office;
import static id.pamong.validation.keputusan.DrawnRegions.edition;
import static org.assertj.core.api.Assertions.assertThat;

import id.pamong.hukum.DasarHukum;
import id.pamong.hukum.HubunganInstrumen;
import id.pamong.hukum.InstrumenHukum;
import id.pamong.hukum.InstrumenPenetapan;
import id.pamong.hukum.JenisHubungan;
import id.pamong.hukum.JenisInstrumen;
import id.pamong.hukum.Periode;
import id.pamong.layanan.SifatLayanan;
import id.pamong.pemerintahan.Jabatan;
import id.pamong.pemerintahan.PembagianUrusan;
import id.pamong.pemerintahan.UrusanPemerintahan;
import id.pamong.validation.keputusan.page.DecisionPage;
import id.pamong.validation.keputusan.page.DecisionTexts;
import id.pamong.wewenang.InstrumenPelimpahan;
import id.pamong.wewenang.JenisPelimpahan;
import id.pamong.wewenang.LayananDilimpahkan;
import id.pamong.wewenang.PelimpahanWewenang;
import id.pamong.wewenang.PemetaanPelayanan;
import id.pamong.wewenang.SumberWewenang;
import id.pamong.wewenang.keputusan.InstrumenPengubah;
import id.pamong.wewenang.keputusan.KeputusanWewenang;
import id.pamong.wewenang.keputusan.PermintaanKeputusan;
import id.pamong.wewenang.penugasan.PenugasanPembantuan;
import id.pamong.wewenang.penugasan.PihakPenugas;
import id.pamong.wewenang.penugasan.TugasPembantuan;
import id.pamong.wilayah.KodeWilayah;
import id.pamong.wilayah.WilayahCatalog;
import id.pamong.wilayah.edition.CombinedCatalog;
import id.pamong.wilayah.suksesi.HubunganWilayah;
import id.pamong.wilayah.suksesi.KetentuanPerpindahan;
import id.pamong.wilayah.suksesi.Suksesi;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** How far an assignment reaches: over services, regions and days. In Kabupaten Sambas (61.01). */
class AssistanceScopeTest {

  private static final String SERVICE = "Rekomendasi Orang Tua Angkat";
  private static final String OTHER = "Rekomendasi Panti";

  @Test
  void whatEndsOneService_leavesTheOthersOfTheTask() {
    PenugasanPembantuan two = assigned(d -> d.tugas(List.of(task("Sosial", SERVICE, OTHER))));
    assertThat(head(ending(OTHER), two)).startsWith("BERWENANG");
    assertThat(head(ending("rekomendasi PANTI"), two)).startsWith("BERWENANG");
    assertThat(head(ending(SERVICE), two)).startsWith("TIDAK tidak-dicabut");
    assertThat(head(ending("Sosial"), two)).startsWith("TIDAK tidak-dicabut");
  }

  @Test
  void headline_ofTheHead_isWhatBecameOfTheTask_andNotThatTheAffairIsOfAnother() {
    PenugasanPembantuan over =
        assigned(d -> d.periode(Periode.of(LocalDate.of(2022, 12, 1), LocalDate.of(2023, 5, 1))));
    assertThat(head(List.of(), over)).isEqualTo("TIDAK periode [MELAMPAUI_WAKTU] TIDAK_SAH");
    assertThat(head(ending(SERVICE), assigned(d -> d)))
        .isEqualTo(
            "TIDAK tidak-dicabut [MELAMPAUI_WAKTU, SEWENANG_WENANG] TIDAK_SAH +kelas-terbuka");
    PenugasanPembantuan circular =
        assigned(
            d ->
                d.instrumen(
                    InstrumenPenetapan.of(JenisInstrumen.SURAT_EDARAN, "903", "2022-11-14")));
    assertThat(head(List.of(), circular))
        .isEqualTo("TIDAK bentuk-penugasan-pembantuan [SEWENANG_WENANG] TIDAK_SAH");
    PenugasanPembantuan overAndCircular =
        PenugasanPembantuan.builder().from(circular).periode(over.periode()).build();
    assertThat(head(List.of(), overAndCircular))
        .startsWith("TIDAK periode [MELAMPAUI_WAKTU] TIDAK_SAH, bentuk-penugasan-pembantuan");
    PenugasanPembantuan later = assigned(d -> d.instrumen(pergub("2023-09-01")));
    assertThat(head(List.of(), later)).startsWith("TIDAK pembagian-urusan");
  }

  @Test
  void whatEndsOneTask_orNothingThatIsAssigned_leavesTheOthers() {
    PenugasanPembantuan tasks =
        assigned(d -> d.tugas(List.of(task("Satu", SERVICE), task("Dua", OTHER))));
    assertThat(head(ending(OTHER), tasks)).startsWith("BERWENANG");
    assertThat(head(ending("Dua"), tasks)).startsWith("BERWENANG");
    assertThat(head(ending("Izin Lain"), assigned(d -> d))).startsWith("BERWENANG");
    assertThat(head(ending(SERVICE), tasks)).startsWith("TIDAK");
  }

  @Test
  void camat_keepsTheServiceThatIsNotEnded() {
    PenugasanPembantuan two = assigned(d -> d.tugas(List.of(task("Sosial", SERVICE, OTHER))));
    assertThat(decide(camat("2023-06-01"), List.of(given("2023-02-01")), ending(OTHER), two))
        .startsWith("BERWENANG DELEGASI");
    assertThat(decide(camat("2023-06-01"), List.of(given("2023-02-01")), ending(SERVICE), two))
        .startsWith("TIDAK tidak-dicabut");
  }

  @Test
  void receiversThatAreNotStated_leaveItOpen_forTheHeadAsForTheCamat() {
    PenugasanPembantuan silent = assigned(d -> d.penerima(List.of()));
    assertThat(head(List.of(), silent)).isEqualTo("? penugasan-pembantuan /penerima");
    assertThat(decide(camat("2023-06-01"), List.of(given("2023-02-01")), List.of(), silent))
        .isEqualTo("? penugasan-pembantuan /penerima");
    PenugasanPembantuan ofAnother =
        assigned(d -> d.penerima(List.of()).daerah(KodeWilayah.parse("35")));
    assertThat(head(List.of(), ofAnother)).startsWith("TIDAK pembagian-urusan");
    PenugasanPembantuan ofNone =
        assigned(d -> d.penerima(List.of()).tugas(List.of(task("Lain", OTHER))));
    assertThat(head(List.of(), ofNone)).startsWith("TIDAK pembagian-urusan");
  }

  @Test
  void taskHandedToACamatBeforePp17_hasNoLawThatSpeaksOfIt() {
    for (String day : List.of("2014-10-10", "2014-12-01", "2017-02-01", "2018-05-07")) {
      assertThat(decide(camat("2018-05-07"), List.of(given(day)), List.of(), early()))
          .as(day)
          .isEqualTo("? dasar-delegasi  +edisi-tidak-tepat");
    }
    assertThat(decide(camat("2018-06-01"), List.of(given("2018-05-08")), List.of(), early()))
        .startsWith("BERWENANG DELEGASI");
  }

  @Test
  void explanation_ofATaskBeforePp17_namesTheLawAsMissing() {
    KeputusanWewenang decision =
        AuthorityEngine.of(
                Cases.SUKSESI, List.of(given("2017-02-01")), List.of(), List.of(), List.of(early()))
            .decide(camat("2017-06-01"));
    assertThat(DecisionPage.in(DecisionTexts.indonesian()).text(decision))
        .contains(
            "apakah tugas pembantuan boleh dilimpahkan kepada camat, tidak dinyatakan hukum pada"
                + " harinya")
        .contains("PP 19/2008 Pasal 15 ayat (2)")
        .contains("UU 23/2014 Pasal 209 ayat (3)");
    assertThat(DecisionPage.in(DecisionTexts.english()).text(decision))
        .contains("whether tasks of assistance may be handed to a camat");
  }

  @Test
  void regionSplitFromTheProvinsiThatAssigns_isNotKnownToHaveItStill() {
    PenugasanPembantuan ofMother =
        assigned(
            d ->
                d.instrumen(pergub("2020-03-02"))
                    .periode(Optional.empty())
                    .daerah(KodeWilayah.parse("64"))
                    .penerima(List.of(KodeWilayah.parse("64.02"), KodeWilayah.parse("64.03"))));
    assertThat(inSplit("65.02", "2022-06-01", ofMother)).isEqualTo("? penugas-pembantuan ");
    assertThat(inSplit("64.03", "2022-06-01", ofMother)).startsWith("BERWENANG");
    assertThat(inSplit("64.02", "2021-06-01", ofMother)).startsWith("BERWENANG");
  }

  @Test
  void shareOfAnotherLevel_leavesAnAffairOpenBeforeUu23() {
    assertThat(old(Optional.of(PembagianUrusan.DAERAH_PROVINSI)))
        .isEqualTo("? pembagian-urusan  +edisi-tidak-tepat");
    assertThat(old(Optional.of(PembagianUrusan.PEMERINTAH_PUSAT)))
        .isEqualTo("? pembagian-urusan  +edisi-tidak-tepat");
    assertThat(old(Optional.of(PembagianUrusan.DAERAH_KABUPATEN_KOTA))).startsWith("BERWENANG");
    assertThat(old(Optional.empty())).startsWith("BERWENANG");
  }

  @Test
  void shareOfAnotherLevel_leavesWhatACamatWasGivenOpenBeforeUu23() {
    PelimpahanWewenang own =
        PelimpahanWewenang.builder()
            .from(given("2013-02-01"))
            .jenisPelimpahan(JenisPelimpahan.SEBAGIAN_URUSAN)
            .build();
    assertThat(decide(camat("2014-06-01"), List.of(own), List.of())).contains("pembagian-urusan ");
    assertThat(
            decide(
                PermintaanKeputusan.builder()
                    .from(camat("2014-06-01"))
                    .pembagianUrusan(PembagianUrusan.DAERAH_KABUPATEN_KOTA)
                    .build(),
                List.of(own),
                List.of()))
        .doesNotContain("pembagian-urusan");
  }

  private static String old(Optional<PembagianUrusan> division) {
    return decide(
        PermintaanKeputusan.builder()
            .from(bupati("61.01", "2014-06-01"))
            .pembagianUrusan(division)
            .build(),
        List.of(),
        List.of());
  }

  private static String head(List<InstrumenPengubah> changes, PenugasanPembantuan document) {
    return decide(bupati("61.01", "2023-06-01"), List.of(), changes, document);
  }

  private static String inSplit(String kode, String day, PenugasanPembantuan document) {
    return line(
        AuthorityEngine.of(SPLIT, List.of(), List.of(), List.of(), List.of(document))
            .decide(bupati(kode, day)));
  }

  private static String decide(
      PermintaanKeputusan request,
      List<PelimpahanWewenang> decrees,
      List<InstrumenPengubah> changes,
      PenugasanPembantuan... documents) {
    return line(
        AuthorityEngine.of(Cases.SUKSESI, decrees, changes, List.of(), List.of(documents))
            .decide(request));
  }

  private static PermintaanKeputusan bupati(String kode, String day) {
    return PermintaanKeputusan.builder()
        .pejabat(office(Jabatan.BUPATI, kode))
        .layanan(SERVICE)
        .wilayah(KodeWilayah.parse(kode))
        .tanggal(LocalDate.parse(day))
        .urusan(UrusanPemerintahan.SOSIAL)
        .pembagianUrusan(PembagianUrusan.DAERAH_PROVINSI)
        .build();
  }

  private static PermintaanKeputusan camat(String day) {
    return PermintaanKeputusan.builder()
        .pejabat(office(Jabatan.CAMAT, "61.01.01"))
        .layanan(SERVICE)
        .wilayah(KodeWilayah.parse("61.01.01"))
        .tanggal(LocalDate.parse(day))
        .pembagianUrusan(PembagianUrusan.DAERAH_PROVINSI)
        .build();
  }

  /** A decree to the camat, by the law of the camat of its day. */
  private static PelimpahanWewenang given(String day) {
    boolean isLater = !LocalDate.parse(day).isBefore(LocalDate.of(2018, 5, 8));
    return PelimpahanWewenang.builder()
        .instrumen(
            InstrumenPelimpahan.builder()
                .jenis(JenisInstrumen.KEPUTUSAN_BUPATI)
                .nomor("77")
                .tanggalDitetapkan(LocalDate.parse(day))
                .build())
        .pemberi(office(Jabatan.BUPATI, "61.01"))
        .addPenerima(office(Jabatan.CAMAT, "61.01.01"))
        .jenisPelimpahan(JenisPelimpahan.TUGAS_PEMBANTUAN)
        .sumber(SumberWewenang.DELEGASI)
        .addDasarHukum(
            isLater
                ? DasarHukum.of(InstrumenHukum.of(JenisInstrumen.PP, "17", 2018), "11 ayat (1)")
                : DasarHukum.of(InstrumenHukum.of(JenisInstrumen.PP, "19", 2008), "15 ayat (2)"))
        .pemetaan(new PemetaanPelayanan("Pemetaan", Optional.empty()))
        .addLayanan(
            LayananDilimpahkan.builder()
                .nama(SERVICE)
                .sifat(SifatLayanan.NONPERIZINAN)
                .urusan(UrusanPemerintahan.SOSIAL)
                .build())
        .build();
  }

  private static PenugasanPembantuan early() {
    return assigned(d -> d.instrumen(pergub("2014-10-08")));
  }

  private static List<InstrumenPengubah> ending(String service) {
    InstrumenHukum ended =
        InstrumenHukum.builder()
            .jenis(JenisInstrumen.PERATURAN_GUBERNUR)
            .nomor("903")
            .tahun(2022)
            .daerah(KodeWilayah.parse("61"))
            .build();
    return List.of(
        InstrumenPengubah.builder()
            .penerbit(office(Jabatan.GUBERNUR, "61"))
            .instrumen(
                InstrumenPelimpahan.builder()
                    .jenis(JenisInstrumen.PERATURAN_GUBERNUR)
                    .nomor("5")
                    .tanggalDitetapkan(LocalDate.of(2023, 3, 1))
                    .addHubungan(new HubunganInstrumen(JenisHubungan.MENCABUT, ended))
                    .build())
            .addLayanan(service)
            .build());
  }

  private static InstrumenPenetapan pergub(String day) {
    return InstrumenPenetapan.of(JenisInstrumen.PERATURAN_GUBERNUR, "903", day);
  }

  private static TugasPembantuan task(String name, String... services) {
    return new TugasPembantuan(
        name, Optional.of(UrusanPemerintahan.SOSIAL), Optional.empty(), List.of(services));
  }

  private static PenugasanPembantuan assigned(UnaryOperator<PenugasanPembantuan.Builder> change) {
    return change
        .apply(
            PenugasanPembantuan.builder()
                .instrumen(pergub("2022-11-14"))
                .penugas(PihakPenugas.PEMERINTAH_PROVINSI)
                .daerah(KodeWilayah.parse("61"))
                .addPenerima(KodeWilayah.parse("61.01"))
                .addTugas(task("Sosial", SERVICE))
                .anggaranDariPenugas(true))
        .build();
  }

  /** A provinsi 64, of which a new provinsi 65 takes a kabupaten in 2022. */
  private static final WilayahCatalog CATALOG =
      CombinedCatalog.of(
          edition(2020, "64 Provinsi Induk", "64.02 Kabupaten Utara", "64.03 Kabupaten Selatan"),
          edition(
              2022,
              "64 Provinsi Induk",
              "64.03 Kabupaten Selatan",
              "65 Provinsi Baru",
              "65.02 Kabupaten Utara"));

  private static final Suksesi SPLIT =
      Suksesi.derive(
          CATALOG,
          List.of(
              new KetentuanPerpindahan(
                  LocalDate.of(2022, 1, 1),
                  KodeWilayah.parse("64.02"),
                  Optional.of(KodeWilayah.parse("65.02")),
                  HubunganWilayah.GANTI_KODE,
                  "UU Contoh 1/2022")));
}
