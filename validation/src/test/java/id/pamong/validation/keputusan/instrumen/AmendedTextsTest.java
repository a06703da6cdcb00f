package id.pamong.validation.keputusan.instrumen;

import static id.pamong.validation.keputusan.Cases.decree;
import static id.pamong.validation.keputusan.Cases.instrument;
import static id.pamong.validation.keputusan.Cases.line;
import static id.pamong.validation.keputusan.Cases.office;
import static id.pamong.validation.keputusan.Cases.to;
import static org.assertj.core.api.Assertions.assertThat;

import id.pamong.hukum.DasarHukum;
import id.pamong.hukum.InstrumenHukum;
import id.pamong.hukum.JenisHubungan;
import id.pamong.hukum.JenisInstrumen;
import id.pamong.hukum.Periode;
import id.pamong.pemerintahan.Jabatan;
import id.pamong.pemerintahan.JabatanWilayah;
import id.pamong.pemerintahan.KeadaanPejabat;
import id.pamong.validation.keputusan.AuthorityEngine;
import id.pamong.validation.keputusan.Cases;
import id.pamong.validation.keputusan.page.DecisionPage;
import id.pamong.validation.keputusan.page.DecisionTexts;
import id.pamong.wewenang.BatasMateri;
import id.pamong.wewenang.BatasWewenang;
import id.pamong.wewenang.LayananDilimpahkan;
import id.pamong.wewenang.ObjekSubdelegasi;
import id.pamong.wewenang.PelimpahanWewenang;
import id.pamong.wewenang.PemetaanPelayanan;
import id.pamong.wewenang.SatuanBatas;
import id.pamong.wewenang.Subdelegasi;
import id.pamong.wewenang.SumberWewenang;
import id.pamong.wewenang.keputusan.InstrumenPengubah;
import id.pamong.wewenang.keputusan.KeputusanWewenang;
import id.pamong.wewenang.keputusan.PermintaanKeputusan;
import id.pamong.wewenang.keputusan.UkuranObjek;
import id.pamong.wilayah.KodeWilayah;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** A decree with a limit of 100 and a clause to lurah, amended in 2022 to a limit of 50. */
class AmendedTextsTest {

  private static final JabatanWilayah CAMAT = office(Jabatan.CAMAT, "35.74.01");
  private static final JabatanWilayah LURAH = office(Jabatan.LURAH, "35.74.01.1001");
  private static final JabatanWilayah KASI =
      office(Jabatan.KEPALA_SEKSI_KELURAHAN, "35.74.01.1001");

  private static final PelimpahanWewenang DECREE =
      decree(d -> d.layanan(List.of(limited(100))).subdelegasi(clause()));

  private static Subdelegasi clause() {
    return Subdelegasi.builder()
        .penerima(Jabatan.LURAH)
        .dasar(DasarHukum.of(InstrumenHukum.of(JenisInstrumen.PERMENDAGRI, "1", 2020)))
        .bentuk(JenisInstrumen.PERATURAN_WALI_KOTA)
        .objek(ObjekSubdelegasi.TINDAKAN)
        .tanggal(LocalDate.of(2021, 3, 1))
        .build();
  }

  private static LayananDilimpahkan limited(int most) {
    return Cases.act().batas(limit(most)).build();
  }

  private static BatasWewenang limit(int most) {
    return BatasWewenang.builder()
        .addMateri(new BatasMateri("luas", BigDecimal.valueOf(most), SatuanBatas.METER_PERSEGI))
        .build();
  }

  /** An amendment that states the service, its limit and nothing else. */
  private static PelimpahanWewenang amending(UnaryOperator<PelimpahanWewenang.Builder> change) {
    return decree(
        d ->
            change.apply(
                d.instrumen(
                        instrument("5", "2022-06-01")
                            .addHubungan(to(JenisHubungan.MENGUBAH, "1", 2021))
                            .build())
                    .sumber(Optional.empty())
                    .dasarHukum(List.of())
                    .pemetaan(Optional.empty())
                    .periode(Optional.empty())
                    .layanan(
                        List.of(
                            LayananDilimpahkan.builder()
                                .nama(Cases.ACT)
                                .batas(limit(50))
                                .build()))));
  }

  private static PermintaanKeputusan asked(JabatanWilayah office, int size) {
    return Cases.request(
        r ->
            r.pejabat(office)
                .layanan(Cases.ACT)
                .tanggal(LocalDate.of(2022, 7, 1))
                .strategis(false)
                .ukuran(
                    List.of(
                        new UkuranObjek(
                            "luas", BigDecimal.valueOf(size), SatuanBatas.METER_PERSEGI))));
  }

  private static KeputusanWewenang decided(
      JabatanWilayah office, int size, PelimpahanWewenang... decrees) {
    return AuthorityEngine.of(Cases.SUKSESI, List.of(decrees), List.of())
        .decide(asked(office, size));
  }

  private static String on(JabatanWilayah office, int size, PelimpahanWewenang... decrees) {
    return line(decided(office, size, decrees));
  }

  /** A further amendment, of an instrument before it, with some limits or none stated. */
  private static PelimpahanWewenang further(
      String nomor, String day, Optional<BatasWewenang> limits) {
    return amending(
        d ->
            d.instrumen(
                    instrument(nomor, day)
                        .addHubungan(to(JenisHubungan.MENGUBAH, "1", 2021))
                        .build())
                .layanan(
                    List.of(LayananDilimpahkan.builder().nama(Cases.ACT).batas(limits).build())));
  }

  private static BatasWewenang height(int most) {
    return BatasWewenang.builder()
        .addMateri(new BatasMateri("tinggi", BigDecimal.valueOf(most), SatuanBatas.METER))
        .build();
  }

  @Test
  void limitOfAnOlderText_isNotForgottenForOneOfAnotherKind() {
    PelimpahanWewenang high = further("5", "2022-05-02", Optional.of(height(30)));
    PelimpahanWewenang silent = further("6", "2022-06-01", Optional.empty());
    assertThat(on(CAMAT, 200, DECREE, high, silent))
        .startsWith("?")
        .contains("batas-dihapus /layanan/0");
    PelimpahanWewenang wide = further("5", "2022-05-02", Optional.of(limit(150)));
    assertThat(on(CAMAT, 120, DECREE, wide, silent)).startsWith("BERWENANG DELEGASI camat");
    assertThat(on(CAMAT, 200, DECREE, wide, silent)).isEqualTo("? batas-dihapus /layanan/0");
  }

  @Test
  void limitOfAnAmendmentThatEnded_standsBesideTheOneBeforeIt() {
    PelimpahanWewenang wide = further("5", "2022-03-01", Optional.of(limit(150)));
    PelimpahanWewenang silent = further("6", "2022-06-01", Optional.empty());
    InstrumenPengubah revocation =
        Cases.change("7", "2022-04-01", to(JenisHubungan.MENCABUT, "5", 2022)).build();
    AuthorityEngine engine =
        AuthorityEngine.of(Cases.SUKSESI, List.of(DECREE, wide, silent), List.of(revocation));
    assertThat(line(engine.decide(asked(CAMAT, 120)))).isEqualTo("? batas-dihapus /layanan/0");
    assertThat(line(engine.decide(asked(CAMAT, 80)))).startsWith("BERWENANG DELEGASI camat");
  }

  @Test
  void limitOfAnAmendmentBySomeoneBarred_standsBesideTheOneBeforeIt() {
    PelimpahanWewenang wide =
        amending(
            d ->
                d.instrumen(
                        instrument("5", "2022-06-01")
                            .addHubungan(to(JenisHubungan.MENGUBAH, "1", 2021))
                            .keadaanKepalaDaerah(KeadaanPejabat.MENJALANI_MASA_TAHANAN)
                            .build())
                    .layanan(
                        List.of(
                            LayananDilimpahkan.builder()
                                .nama(Cases.ACT)
                                .batas(limit(150))
                                .build())));
    PelimpahanWewenang silent = further("6", "2022-06-15", Optional.empty());
    assertThat(on(CAMAT, 120, DECREE, wide, silent)).isEqualTo("? batas-dihapus /layanan/0");
    assertThat(on(CAMAT, 80, DECREE, wide, silent)).startsWith("BERWENANG DELEGASI camat");
  }

  @Test
  void limitsThatAnAmendmentDoesNotState_areLeftOpen() {
    BatasMateri height = new BatasMateri("tinggi", BigDecimal.valueOf(3), SatuanBatas.METER);
    BatasWewenang limits =
        BatasWewenang.builder()
            .from(limit(100))
            .addMateri(height)
            .addPengecualian("menara")
            .addWilayah(KodeWilayah.parse("35.74.01.1002"))
            .periode(Periode.of(LocalDate.of(2021, 4, 1), LocalDate.of(2022, 6, 15)))
            .build();
    assertThat(on(CAMAT, 40, of(limits), amending(d -> d)))
        .isEqualTo(
            "? batas-dihapus /layanan/0, batas-dihapus /layanan/0, batas-materi /ukuran,"
                + " batas-dihapus /layanan/0");
    BatasWewenang high = BatasWewenang.builder().addMateri(height).build();
    assertThat(on(CAMAT, 40, of(high), amending(d -> d)))
        .isEqualTo("? batas-materi /ukuran, batas-dihapus /layanan/0");
    BatasWewenang tower = BatasWewenang.builder().addPengecualian("tiang").build();
    assertThat(on(CAMAT, 40, of(tower), amending(d -> d)))
        .isEqualTo("? pengecualian /ciri, batas-dihapus /layanan/0");
    assertThat(on(CAMAT, 60, of(high), amending(d -> d))).startsWith("TIDAK batas-materi");
    // Limits that are stated to be none lift the earlier ones.
    PelimpahanWewenang lifted =
        amending(
            d ->
                d.layanan(
                    List.of(
                        LayananDilimpahkan.builder()
                            .nama(Cases.ACT)
                            .batas(BatasWewenang.builder().build())
                            .build())));
    assertThat(on(CAMAT, 400, of(high), lifted)).startsWith("BERWENANG DELEGASI camat");
  }

  @Test
  void amendmentThatIsRevoked_leavesTheEarlierTextInDoubt() {
    InstrumenPengubah revocation =
        Cases.change("7", "2022-06-20", Cases.to(JenisHubungan.MENCABUT, "5", 2022)).build();
    AuthorityEngine engine =
        AuthorityEngine.of(Cases.SUKSESI, List.of(DECREE, amending(d -> d)), List.of(revocation));
    assertThat(
            line(
                engine.decide(
                    Cases.request(r -> r.layanan(Cases.ACT).tanggal(LocalDate.of(2022, 7, 1))))))
        .startsWith("? tidak-dicabut");
  }

  @Test
  void decreeOfALaterDay_saysNothingOfTheClassOfFault() {
    PelimpahanWewenang later =
        decree(
            d ->
                d.instrumen(instrument("9", "2022-08-01").build())
                    .periode(Optional.empty())
                    .layanan(List.of(limited(100))));
    String beyond = "TIDAK batas-materi [MENCAMPURADUKKAN_MATERI] DAPAT_DIBATALKAN";
    assertThat(on(CAMAT, 150, DECREE)).isEqualTo(beyond);
    assertThat(on(CAMAT, 150, DECREE, later)).isEqualTo(beyond);
    assertThat(on(CAMAT, 150, later)).startsWith("TIDAK instrumen-berlaku");
  }

  private static PelimpahanWewenang of(BatasWewenang limits) {
    return decree(d -> d.layanan(List.of(Cases.service().nama(Cases.ACT).batas(limits).build())));
  }

  @Test
  void amendmentOfTheLimitAlone_leavesTheRestAsItStands() {
    PelimpahanWewenang amendment = amending(d -> d);
    assertThat(on(CAMAT, 40, DECREE, amendment)).isEqualTo("BERWENANG DELEGASI camat 35.74.01");
    assertThat(on(CAMAT, 60, DECREE, amendment))
        .isEqualTo("TIDAK batas-materi [MENCAMPURADUKKAN_MATERI] DAPAT_DIBATALKAN");
    assertThat(on(LURAH, 40, DECREE, amendment))
        .startsWith("BERWENANG DELEGASI lurah 35.74.01.1001");
    assertThat(on(LURAH, 60, DECREE, amendment))
        .isEqualTo("TIDAK batas-materi [MENCAMPURADUKKAN_MATERI] DAPAT_DIBATALKAN");
  }

  @Test
  void factsPointAtTheInstrumentWhereTheyStand() {
    String page =
        DecisionPage.in(DecisionTexts.indonesian())
            .text(decided(LURAH, 40, DECREE, amending(d -> d)));
    String standing = page.substring(page.indexOf("[ya] subdelegasi"));
    standing = standing.substring(0, standing.indexOf("[tidak]"));
    assertThat(standing)
        .contains("berdasarkan Keputusan Wali Kota 5/2022 (35.74)")
        .contains("<Keputusan Wali Kota 1/2021 (35.74) /pemetaan>")
        .contains("<Keputusan Wali Kota 1/2021 (35.74) /dasarHukum>")
        .contains("<Keputusan Wali Kota 1/2021 (35.74) /layanan/0/urusan>")
        .contains("<Keputusan Wali Kota 1/2021 (35.74) /layanan/0/kriteria/kegiatanBerskalaKecil>")
        .contains("<Keputusan Wali Kota 1/2021 (35.74) /subdelegasi/objek>")
        .contains("<Keputusan Wali Kota 1/2021 (35.74) /periode>")
        .contains("<Keputusan Wali Kota 5/2022 (35.74) /layanan/0/nama>");
  }

  @Test
  void mandateOfTheLurah_breaksOnlyTheLimit() {
    PelimpahanWewenang mandate =
        decree(
            d ->
                d.instrumen(
                        instrument("7", "2021-04-01").jenis(JenisInstrumen.SURAT_PERINTAH).build())
                    .pemberi(LURAH)
                    .penerima(List.of(KASI))
                    .sumber(SumberWewenang.MANDAT)
                    .layanan(
                        List.of(
                            Cases.service()
                                .nama(Cases.ACT)
                                .kriteria(Cases.licence().tugasRutin(true).build())
                                .batas(limit(80))
                                .build())));
    assertThat(on(KASI, 60, DECREE, amending(d -> d), mandate))
        .isEqualTo("TIDAK batas-materi [MENCAMPURADUKKAN_MATERI] DAPAT_DIBATALKAN");
    assertThat(on(KASI, 40, DECREE, amending(d -> d), mandate)).startsWith("BERWENANG MANDAT");
  }

  @Test
  void whatTheAmendmentStates_countsInsteadOfTheOldText() {
    PelimpahanWewenang late =
        amending(
            d ->
                d.pemetaan(
                    new PemetaanPelayanan("Pemetaan 2023", Optional.of(LocalDate.of(2023, 1, 2)))));
    assertThat(on(CAMAT, 40, DECREE, late)).startsWith("TIDAK pemetaan");
    PelimpahanWewenang mandate = amending(d -> d.sumber(SumberWewenang.MANDAT));
    assertThat(on(LURAH, 40, DECREE, mandate)).startsWith("TIDAK subdelegasi-dibolehkan");
    PelimpahanWewenang unlimited =
        amending(
            d ->
                d.layanan(
                    List.of(
                        Cases.service()
                            .nama(Cases.ACT)
                            .batas(BatasWewenang.builder().build())
                            .build())));
    assertThat(on(CAMAT, 500, DECREE, unlimited)).startsWith("BERWENANG");
    PelimpahanWewenang silent =
        amending(
            d ->
                d.layanan(
                    List.of(Cases.service().nama(Cases.ACT).batas(Optional.empty()).build())));
    // Whether it leaves the limit or lifts it, its silence does not tell.
    assertThat(on(CAMAT, 100, DECREE, silent)).startsWith("BERWENANG");
    assertThat(on(CAMAT, 500, DECREE, silent)).isEqualTo("? batas-dihapus /layanan/0");
    assertThat(DecisionPage.in(DecisionTexts.english()).text(decided(CAMAT, 500, DECREE, silent)))
        .contains("the limit in Keputusan Wali Kota 1/2021 (35.74) is kept to, or the amendment")
        .contains("lifts that of Keputusan Wali Kota 1/2021 (35.74) /layanan/0/batas")
        .contains("<Keputusan Wali Kota 5/2022 (35.74) /layanan/0>");
    assertThat(on(CAMAT, 500, DECREE, unlimited, next(silent)))
        .as("the newest earlier text")
        .startsWith("BERWENANG");
  }

  private static PelimpahanWewenang next(PelimpahanWewenang amendment) {
    return PelimpahanWewenang.builder()
        .from(amendment)
        .instrumen(
            instrument("6", "2022-06-15")
                .addHubungan(to(JenisHubungan.MENGUBAH, "1", 2021))
                .build())
        .build();
  }

  @Test
  void whatNoTextStates_isNotKnown() {
    PelimpahanWewenang bare =
        decree(d -> d.pemetaan(Optional.empty()).layanan(List.of(limited(100))));
    assertThat(on(CAMAT, 40, bare, amending(d -> d))).startsWith("? pemetaan /pemetaan");
  }

  @Test
  void basisIsJudgedOnTheDayOfTheDecreeThatCitesIt() {
    PelimpahanWewenang old =
        decree(
            d ->
                d.instrumen(instrument("1", "2018-03-01").build())
                    .dasarHukum(List.of(Cases.cited(JenisInstrumen.PP, "19", 2008)))
                    .periode(Optional.empty())
                    .layanan(List.of(limited(100))));
    PelimpahanWewenang amendment =
        amending(
            d ->
                d.instrumen(
                    instrument("5", "2022-06-01")
                        .addHubungan(to(JenisHubungan.MENGUBAH, "1", 2018))
                        .build()));
    assertThat(on(CAMAT, 40, old, amendment)).startsWith("BERWENANG DELEGASI camat 35.74.01");
  }

  @Test
  void faultsThatMakeTheActVoid_comeFirst() {
    assertThat(
            line(
                Cases.decide(
                    Cases.request(
                        r -> r.konflikKepentingan(true).wilayah(KodeWilayah.parse("35.74.02"))),
                    Cases.decree().build())))
        .startsWith("TIDAK tempat [MELAMPAUI_WILAYAH] TIDAK_SAH, tanpa-konflik-kepentingan");
  }
}
