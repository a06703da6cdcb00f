package id.pamong.validation.keputusan;

import static id.pamong.validation.keputusan.Cases.line;
import static id.pamong.validation.keputusan.Cases.office;
import static id.pamong.validation.keputusan.Tarakan.BY_LAW;
import static id.pamong.validation.keputusan.Tarakan.BY_NAME;
import static id.pamong.validation.keputusan.Tarakan.decree;
import static id.pamong.validation.keputusan.Tarakan.request;
import static id.pamong.validation.keputusan.Tarakan.revoking;
import static org.assertj.core.api.Assertions.assertThat;

import id.pamong.hukum.InstrumenPenetapan;
import id.pamong.hukum.JenisHubungan;
import id.pamong.hukum.JenisInstrumen;
import id.pamong.hukum.Periode;
import id.pamong.pemerintahan.Jabatan;
import id.pamong.pemerintahan.UrusanPemerintahan;
import id.pamong.pemerintahan.forkopimcam.SumberPendanaan;
import id.pamong.validation.keputusan.page.DecisionPage;
import id.pamong.validation.keputusan.page.DecisionTexts;
import id.pamong.wewenang.BatasWewenang;
import id.pamong.wewenang.PelimpahanWewenang;
import id.pamong.wewenang.keputusan.InstrumenPengubah;
import id.pamong.wewenang.keputusan.KeputusanWewenang;
import id.pamong.wewenang.keputusan.PermintaanKeputusan;
import id.pamong.wewenang.pemegang.BarisPemegang;
import id.pamong.wewenang.pemegang.LayananDicari;
import id.pamong.wewenang.pemegang.PermintaanPemegang;
import id.pamong.wewenang.pemegang.PermintaanPeta;
import id.pamong.wewenang.penugasan.BidangDesa;
import id.pamong.wewenang.penugasan.CaraPenyerahan;
import id.pamong.wewenang.penugasan.PenugasanDesa;
import id.pamong.wewenang.penugasan.PenugasanPembantuan;
import id.pamong.wewenang.penugasan.PihakPenugas;
import id.pamong.wewenang.penugasan.TugasDesa;
import id.pamong.wewenang.penugasan.TugasPembantuan;
import id.pamong.wilayah.KodeWilayah;
import id.pamong.wilayah.suksesi.Suksesi;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Instruments of 2026 that still name Kota Tarakan by 64.73, its code until 2025. */
class FormerCodeTest {

  private static final String DAY = "2026-03-02";
  private static final String GIVER = "kode-pada-harinya /pemberi/wilayah";
  private static final String RECEIVER = "kode-pada-harinya /penerima/0/wilayah";

  private static KeputusanWewenang decide(
      Suksesi suksesi,
      PermintaanKeputusan request,
      PelimpahanWewenang decree,
      InstrumenPengubah... changes) {
    return AuthorityEngine.of(suksesi, List.of(decree), List.of(changes)).decide(request);
  }

  private static String ask(PelimpahanWewenang decree, InstrumenPengubah... changes) {
    return line(decide(BY_LAW, request(DAY, "65.71.01", "65.71.01.1001"), decree, changes));
  }

  private static KodeWilayah kode(String text) {
    return KodeWilayah.parse(text);
  }

  @Test
  void decreeUnderFormerCodes_isOpen_andNamesThoseOfItsDay() {
    assertThat(ask(decree("2026-02-02", "64.73", "64.73.01")))
        .isEqualTo("? " + GIVER + ", " + RECEIVER);
    assertThat(ask(decree("2026-02-02", "65.71", "64.73.01"))).isEqualTo("? " + RECEIVER);
    assertThat(ask(decree("2026-02-02", "64.73", "65.71.01"))).isEqualTo("? " + GIVER);
    assertThat(ask(decree("2026-02-02", "65.71", "65.71.01"))).startsWith("BERWENANG");
    assertThat(ask(decree("2021-02-02", "64.73", "64.73.01"))).startsWith("BERWENANG");
    KeputusanWewenang former =
        decide(
            BY_LAW,
            request(DAY, "65.71.01", "65.71.01.1001"),
            decree("2026-02-02", "64.73", "64.73.01"));
    assertThat(DecisionPage.in(DecisionTexts.indonesian()).text(former))
        .contains("kode itu terakhir ada dalam contoh-2020; pada hari itu kodenya 65.71.01");
    assertThat(DecisionPage.in(DecisionTexts.english()).text(former))
        .contains("it was last there in contoh-2020; its code on that day is 65.71.01");
  }

  @Test
  void decreeUnderFormerCodes_isOpen_alsoWhereOnlyNamesTellTheRegion() {
    assertThat(
            line(
                decide(
                    BY_NAME,
                    request(DAY, "65.71.01", "65.71.01.1001"),
                    decree("2026-02-02", "65.71", "64.73.01"))))
        .startsWith("? " + RECEIVER);
  }

  @Test
  void decreeUnderTheFormerCodeOfAnotherRegion_givesNothing() {
    assertThat(ask(decree("2026-02-02", "64.73", "64.73.02"))).startsWith("TIDAK dasar-kewenangan");
    assertThat(ask(decree("2026-02-02", "64.05", "64.05.01"))).startsWith("TIDAK dasar-kewenangan");
  }

  @Test
  void decreeUnderLaterCodes_isOpen_underThoseOfItsDay() {
    assertThat(
            line(
                decide(
                    BY_LAW,
                    request("2023-08-01", "64.73.01", "64.73.01.1001"),
                    decree("2023-07-03", "65.71", "65.71.01"))))
        .isEqualTo("? " + GIVER + ", " + RECEIVER);
  }

  @Test
  void decreeUnderFormerCodes_thatIsOver_isRefused() {
    PelimpahanWewenang former = decree("2026-02-02", "64.73", "64.73.01");
    assertThat(ask(former, revoking("2026-02-20", "65.71", 2026, "65.71").build()))
        .startsWith("TIDAK tidak-dicabut");
    assertThat(ask(former, revoking("2026-02-20", "64.73", 2026, "64.73").build()))
        .startsWith("TIDAK tidak-dicabut");
  }

  @Test
  void gapsAndHolders_areOpenWhereADecisionIs() {
    AuthorityEngine engine =
        AuthorityEngine.of(BY_LAW, List.of(decree("2026-02-02", "64.73", "64.73.01")), List.of());
    assertThat(
            engine
                .gaps(
                    new PermintaanPeta(
                        kode("65.71"),
                        Periode.of(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 4, 1)),
                        List.of(LayananDicari.of("Izin Reklame"))))
                .baris())
        .extracting(FormerCodeTest::text)
        .containsExactly("65.71.01 TIDAK_DIKETAHUI", "65.71.02 TIDAK_DILIMPAHKAN");
    assertThat(
            engine
                .holders(
                    PermintaanPemegang.builder()
                        .layanan("Izin Reklame")
                        .wilayah(kode("65.71.01.1001"))
                        .tanggal(LocalDate.parse(DAY))
                        .urusan(UrusanPemerintahan.PEKERJAAN_UMUM_DAN_PENATAAN_RUANG)
                        .build())
                .terbuka())
        .extracting(one -> one.jabatan().toString())
        .containsExactly("camat 65.71.01");
  }

  private static String text(BarisPemegang row) {
    return row.tempat() + " " + row.keadaan().jenis();
  }

  private static String limited(String place, String... regions) {
    PelimpahanWewenang decree =
        PelimpahanWewenang.builder()
            .from(decree("2026-02-02", "65.71", "65.71.01"))
            .penerima(List.of(office(Jabatan.KEPALA_DINAS, "65.71")))
            .layanan(
                List.of(
                    Cases.service()
                        .batas(
                            BatasWewenang.builder()
                                .wilayah(
                                    List.of(regions).stream().map(FormerCodeTest::kode).toList())
                                .build())
                        .build()))
            .dasarHukum(List.of(Cases.cited(JenisInstrumen.PP, "6", 2021)))
            .build();
    return line(
        decide(
            BY_LAW,
            PermintaanKeputusan.builder()
                .from(request(DAY, "65.71.01", place))
                .pejabat(office(Jabatan.KEPALA_DINAS, "65.71"))
                .build(),
            decree));
  }

  @Test
  void limitToARegionUnderItsFormerCode_isOpenThere_andHoldsElsewhere() {
    String open = "kode-pada-harinya /layanan/0/batas/wilayah/0";
    assertThat(limited("65.71.01.1001", "65.71.01")).doesNotContain("kode-pada-harinya");
    assertThat(limited("65.71.01.1001", "64.73.01")).contains(open).startsWith("? ");
    assertThat(limited("65.71.02.1001", "64.73.01")).startsWith("TIDAK batas-wilayah");
    assertThat(limited("65.71.02.1001", "64.73.01", "65.71.02"))
        .isEqualTo(limited("65.71.02.1001", "65.71.02"));
  }

  private static String assigned(String region, String desa) {
    PenugasanDesa document =
        PenugasanDesa.builder()
            .instrumen(InstrumenPenetapan.of(JenisInstrumen.PERATURAN_BUPATI, "7", "2026-02-02"))
            .penugas(PihakPenugas.PEMERINTAH_KABUPATEN_KOTA)
            .daerah(kode(region))
            .addDesa(kode(desa))
            .addTugas(
                new TugasDesa(
                    "Pendataan Reklame",
                    Optional.of(UrusanPemerintahan.PERDAGANGAN),
                    Optional.empty(),
                    Optional.of(BidangDesa.PEMBERDAYAAN_MASYARAKAT)))
            .periode(Periode.of(LocalDate.of(2026, 2, 2), LocalDate.of(2027, 1, 1)))
            .cara(CaraPenyerahan.PENUGASAN)
            .disertaiBiaya(true)
            .addSumberBiaya(SumberPendanaan.APBD_KABUPATEN_KOTA)
            .build();
    return line(
        AuthorityEngine.of(BY_LAW, List.of(), List.of(), List.of(document))
            .decide(
                PermintaanKeputusan.builder()
                    .pejabat(office(Jabatan.KEPALA_DESA, "65.05.01.2001"))
                    .layanan("Pendataan Reklame")
                    .wilayah(kode("65.05.01.2001"))
                    .tanggal(LocalDate.parse(DAY))
                    .build()));
  }

  @Test
  void taskOfADesa_underFormerCodes_isOpen() {
    assertThat(assigned("65.05", "65.05.01.2001")).startsWith("BERWENANG");
    assertThat(assigned("65.05", "64.05.01.2001")).isEqualTo("? kode-pada-harinya /desa/0");
    assertThat(assigned("64.05", "64.05.01.2001"))
        .isEqualTo("? kode-pada-harinya /daerah, kode-pada-harinya /desa/0");
  }

  private static String assisted(String region) {
    PenugasanPembantuan document =
        PenugasanPembantuan.builder()
            .instrumen(InstrumenPenetapan.of(JenisInstrumen.PERATURAN_GUBERNUR, "8", "2026-02-02"))
            .penugas(PihakPenugas.PEMERINTAH_PROVINSI)
            .daerah(kode("65"))
            .addPenerima(kode(region))
            .addTugas(
                new TugasPembantuan(
                    "Izin Reklame",
                    Optional.of(UrusanPemerintahan.PERDAGANGAN),
                    Optional.empty(),
                    List.of()))
            .build();
    return line(
        AuthorityEngine.of(BY_LAW, List.of(), List.of(), List.of(), List.of(document))
            .decide(
                PermintaanKeputusan.builder()
                    .pejabat(office(Jabatan.WALI_KOTA, "65.71"))
                    .layanan("Izin Reklame")
                    .wilayah(kode("65.71.01.1001"))
                    .tanggal(LocalDate.parse(DAY))
                    .build()));
  }

  @Test
  void taskOfAssistance_underAFormerCode_isOpen() {
    assertThat(assisted("65.71")).doesNotContain("kode-pada-harinya");
    assertThat(assisted("64.73")).startsWith("? ").contains("kode-pada-harinya /penerima/0");
  }

  @Test
  void revocationUnderAFormerCode_leavesItOpen_whetherTheDecreeStands() {
    PelimpahanWewenang right = decree("2025-06-02", "65.71", "65.71.01");
    assertThat(ask(right)).startsWith("BERWENANG");
    assertThat(ask(right, revoking("2026-02-20", "65.71", 2025, "65.71").build()))
        .startsWith("TIDAK tidak-dicabut");
    assertThat(ask(right, revoking("2026-02-20", "64.73", 2025, "65.71").build()))
        .startsWith("? tidak-dicabut /penerbit/wilayah");
    assertThat(ask(right, revoking("2026-02-20", "65.71", 2025, "64.73").build()))
        .startsWith("? tidak-dicabut /instrumen/hubungan/0/instrumen/daerah");
    assertThat(ask(right, revoking("2026-02-20", "64.05", 2025, "65.71").build()))
        .startsWith("BERWENANG");
  }

  @Test
  void revocationForAReceiverUnderHisFormerCode_leavesItOpen() {
    PelimpahanWewenang right = decree("2025-06-02", "65.71", "65.71.01");
    assertThat(
            ask(
                right,
                revoking("2026-02-20", "65.71", 2025, "65.71")
                    .addPenerima(office(Jabatan.CAMAT, "64.73.01"))
                    .build()))
        .startsWith("? tidak-dicabut");
    assertThat(
            ask(
                right,
                revoking("2026-02-20", "65.71", 2025, "65.71")
                    .addPenerima(office(Jabatan.CAMAT, "64.73.02"))
                    .build()))
        .startsWith("BERWENANG");
  }

  @Test
  void replacementUnderAFormerCode_endsNothingSurely() {
    PelimpahanWewenang right = decree("2025-06-02", "65.71", "65.71.01");
    PelimpahanWewenang replacing =
        PelimpahanWewenang.builder()
            .from(decree("2026-02-02", "64.73", "65.71.02"))
            .instrumen(
                Cases.instrument("12", "2026-02-02")
                    .addHubungan(Cases.to(JenisHubungan.MENGGANTI, "11", 2025, "65.71"))
                    .build())
            .build();
    assertThat(
            line(
                AuthorityEngine.of(BY_LAW, List.of(right, replacing), List.of())
                    .decide(request(DAY, "65.71.01", "65.71.01.1001"))))
        .startsWith("? tidak-dicabut /pemberi/wilayah");
  }
}
