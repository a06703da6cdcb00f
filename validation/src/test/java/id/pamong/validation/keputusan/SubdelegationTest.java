package id.pamong.validation.keputusan;

import static id.pamong.validation.keputusan.Cases.decide;
import static id.pamong.validation.keputusan.Cases.decree;
import static id.pamong.validation.keputusan.Cases.instrument;
import static id.pamong.validation.keputusan.Cases.line;
import static id.pamong.validation.keputusan.Cases.office;
import static id.pamong.validation.keputusan.Cases.request;
import static org.assertj.core.api.Assertions.assertThat;

import id.pamong.hukum.DasarHukum;
import id.pamong.hukum.HubunganInstrumen;
import id.pamong.hukum.InstrumenHukum;
import id.pamong.hukum.JenisHubungan;
import id.pamong.hukum.JenisInstrumen;
import id.pamong.pemerintahan.Jabatan;
import id.pamong.validation.keputusan.page.DecisionPage;
import id.pamong.validation.keputusan.page.DecisionTexts;
import id.pamong.wewenang.AspekKewenangan;
import id.pamong.wewenang.LayananDilimpahkan;
import id.pamong.wewenang.ObjekSubdelegasi;
import id.pamong.wewenang.PelimpahanWewenang;
import id.pamong.wewenang.Subdelegasi;
import id.pamong.wewenang.SumberWewenang;
import id.pamong.wewenang.keputusan.InstrumenPengubah;
import id.pamong.wewenang.keputusan.PermintaanKeputusan;
import id.pamong.wilayah.KodeWilayah;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class SubdelegationTest {

  private static final String GRANTED = "BERWENANG DELEGASI lurah 35.74.01.1001";
  private static final String NOT_ALLOWED =
      "TIDAK subdelegasi-dibolehkan [MELAMPAUI_PERATURAN, SEWENANG_WENANG] TIDAK_SAH"
          + " +kelas-terbuka";
  private static final String NOT_CARRIED =
      "TIDAK subdelegasi-dengan-peraturan [MELAMPAUI_PERATURAN, SEWENANG_WENANG] TIDAK_SAH"
          + " +kelas-terbuka";

  @Test
  void permission_isOfARegulationThatStandsBeforeItIsUsed() {
    assertThat(allowedBy(JenisInstrumen.PERATURAN_WALI_KOTA, "35.74", 2020)).isEqualTo(GRANTED);
    assertThat(allowedBy(JenisInstrumen.PERATURAN_WALI_KOTA, "35.74", 2021)).isEqualTo(GRANTED);
    assertThat(allowedBy(JenisInstrumen.PERATURAN_WALI_KOTA, "35.74", 2023)).isEqualTo(NOT_ALLOWED);
    InstrumenHukum later =
        InstrumenHukum.builder()
            .jenis(JenisInstrumen.PERATURAN_WALI_KOTA)
            .nomor("3")
            .tahun(2021)
            .daerah(KodeWilayah.parse("35.74"))
            .tanggal(LocalDate.of(2021, 3, 2))
            .build();
    assertThat(decided(clause -> clause.dasar(DasarHukum.of(later)))).isEqualTo(NOT_ALLOWED);
    assertThat(
            decided(
                clause ->
                    clause.dasar(DasarHukum.of(InstrumenHukum.of(JenisInstrumen.PP, "19", 2008)))))
        .isEqualTo(NOT_ALLOWED);
  }

  @Test
  void textThatWasReadAndAllowsNone_leavesItOpen() {
    String open = "? subdelegasi-dibolehkan /subdelegasi/dasar";
    DasarHukum ofCamat = DasarHukum.of(InstrumenHukum.of(JenisInstrumen.PP, "17", 2018), "11");
    DasarHukum ofItself =
        DasarHukum.of(InstrumenHukum.of(JenisInstrumen.UU, "30", 2014), "13 ayat (4)");
    DasarHukum unread = DasarHukum.of(InstrumenHukum.of(JenisInstrumen.PP, "5", 2021), "7");
    assertThat(decided(clause -> clause.dasar(ofCamat))).isEqualTo(open);
    assertThat(decided(clause -> clause.dasar(ofItself))).isEqualTo(open);
    assertThat(decided(clause -> clause.dasar(unread))).isEqualTo(GRANTED);
  }

  @Test
  void permission_isOfARegulationThatBindsTheOwnGovernment() {
    assertThat(allowedBy(JenisInstrumen.PERDA_KABUPATEN_KOTA, "35.74", 2020)).isEqualTo(GRANTED);
    assertThat(allowedBy(JenisInstrumen.PERDA_PROVINSI, "35", 2020)).isEqualTo(GRANTED);
    assertThat(allowedBy(JenisInstrumen.PERATURAN_BUPATI, "35.13", 2020)).isEqualTo(NOT_ALLOWED);
    assertThat(allowedBy(JenisInstrumen.PERATURAN_BUPATI, "35.74", 2020)).isEqualTo(NOT_ALLOWED);
    assertThat(allowedBy(JenisInstrumen.PERDA_PROVINSI, "31", 2020)).isEqualTo(NOT_ALLOWED);
    assertThat(allowedBy(JenisInstrumen.PERATURAN_DESA, "35.12.07.2001", 2020))
        .isEqualTo(NOT_ALLOWED);
  }

  @Test
  void peraturanThatCarriesIt_isOfTheOwnGovernment() {
    assertThat(decided(clause -> clause.bentuk(JenisInstrumen.PERATURAN_WALI_KOTA)))
        .isEqualTo(GRANTED);
    assertThat(decided(clause -> clause.bentuk(JenisInstrumen.PERDA_KABUPATEN_KOTA)))
        .isEqualTo(GRANTED);
    for (JenisInstrumen other :
        List.of(JenisInstrumen.PERATURAN_DESA, JenisInstrumen.PERATURAN_BUPATI)) {
      assertThat(decided(clause -> clause.bentuk(other))).as(other.name()).isEqualTo(NOT_CARRIED);
    }
    for (JenisInstrumen upper :
        List.of(JenisInstrumen.PERATURAN_GUBERNUR, JenisInstrumen.PERMENDAGRI)) {
      assertThat(decided(clause -> clause.bentuk(upper)))
          .as(upper.name())
          .isEqualTo("? subdelegasi-dengan-peraturan /subdelegasi/bentuk");
    }
  }

  @Test
  void clauseOnActs_contradictsALicence_whichIsADecision() {
    String open = "? subdelegasi-sejalan /subdelegasi/objek";
    assertThat(line(decide(licence(), licensing(s -> s)))).isEqualTo(open);
    assertThat(
            line(
                decide(
                    licence(),
                    licensing(s -> s.sifat(Optional.empty()).aspek(AspekKewenangan.PERIZINAN)))))
        .isEqualTo(open);
    assertThat(line(decide(licence(), licensing(s -> s.sifat(Optional.empty())))))
        .isEqualTo("? jenis-layanan /layanan/0/sifat, subdelegasi-sejalan /subdelegasi/objek");
    assertThat(line(decide(byLurah(), licensing(s -> Cases.act())))).isEqualTo(GRANTED);
    assertThat(line(decide(byLurah(), documents(Cases.ACT), lower()))).isEqualTo(GRANTED);
    assertThat(line(decide(licence(), licensing(s -> s), lower(s -> s.nama("Izin Reklame")))))
        .contains("subdelegasi-sejalan");
    assertThat(DecisionPage.in(DecisionTexts.english()).text(decide(licence(), licensing(s -> s))))
        .contains("\"Izin Reklame\" is a licence", "UU 30/2014 Pasal 1 angka 19");
  }

  @Test
  void clauseOnActs_contradictsADocumentThatIsNoLicence_whichIsADecisionToo() {
    String open = "? subdelegasi-sejalan /subdelegasi/objek";
    for (String document :
        List.of(
            "Surat Keterangan Usaha", "Rekomendasi Pasar", "Legalisasi Surat", "Izin Reklame")) {
      assertThat(line(decide(byLurah(document), documents(document)))).isEqualTo(open);
      assertThat(line(decide(byLurah(document), documents(document), lower(s -> s.nama(document)))))
          .startsWith(open);
    }
    String act = "Pengawasan bangunan kecil";
    assertThat(line(decide(byLurah(act), documents(act)))).isEqualTo(GRANTED);
    String letter = "Surat Keterangan Usaha";
    assertThat(
            DecisionPage.in(DecisionTexts.indonesian())
                .text(decide(byLurah(letter), documents(letter))))
        .contains(
            "\"Surat Keterangan Usaha\" adalah dokumen nonperizinan, yang merupakan Keputusan",
            "UU 30/2014 Pasal 1 angka 7",
            "PP 96/2012 Pasal 7 ayat (2)");
  }

  private static PelimpahanWewenang documents(String name) {
    return licensing(s -> Cases.act().nama(name));
  }

  private static PelimpahanWewenang licensing(UnaryOperator<LayananDilimpahkan.Builder> change) {
    return decree(
        d ->
            d.subdelegasi(clause().build())
                .layanan(List.of(change.apply(Cases.service()).build())));
  }

  @Test
  void clauseThatDoesNotSayWhatIsHandedOn_leavesItOpen_sinceALicenceIsNoAct() {
    assertThat(decided(clause -> clause.objek(Optional.empty())))
        .isEqualTo("? subdelegasi-tindakan /subdelegasi/objek");
  }

  @Test
  void explanation_showsTheFirstUse_theSubdelegator_andPlacesThatAreThere() {
    String late =
        text(
            handingOn(
                clause()
                    .tanggal(LocalDate.of(2021, 5, 2))
                    .mulaiDilaksanakan(LocalDate.of(2021, 5, 1))));
    assertThat(late)
        .contains("[tidak] dituangkan pada 2021-05-02 sebelum dilaksanakan (2021-05-01)")
        .contains("subdelegasi berdasarkan Keputusan Wali Kota 1/2021 (35.74) dari camat 35.74.01");
    String onward =
        DecisionPage.in(DecisionTexts.indonesian())
            .text(decide(byLurah(), Cases.decree().build(), lower()));
    assertThat(onward).doesNotContain("/subdelegasi/penerima").contains("/penerima/0/jabatan>");
    // The camat, who gives it on, is named by his own decree and not by the request.
    assertThat(onward.lines().filter(line -> line.contains("wilayah jabatan 35.74.01 ada")))
        .isNotEmpty()
        .allMatch(line -> line.endsWith("/pemberi/wilayah>"));
    assertThat(onward.lines().filter(line -> line.startsWith("Pelanggaran:")))
        .doesNotHaveDuplicates()
        .isNotEmpty();
  }

  private static String text(PelimpahanWewenang decree) {
    return DecisionPage.in(DecisionTexts.indonesian()).text(decide(byLurah(), decree));
  }

  @Test
  void decreeOfACamat_handsOnWhatTheClauseAboveLetsBeHandedOn() {
    assertThat(byDecree(clause -> clause)).isEqualTo(GRANTED);
    assertThat(byDecree(clause -> clause.objek(Optional.empty())))
        .startsWith("? subdelegasi-tindakan /subdelegasi/objek");
    assertThat(byDecree(clause -> clause.objek(ObjekSubdelegasi.KEPUTUSAN)))
        .startsWith("TIDAK subdelegasi-tindakan [MELAMPAUI_PERATURAN, SEWENANG_WENANG] TIDAK_SAH");
  }

  @Test
  void permissionThatIsRevokedLater_isTold_andOneRevokedBeforeAllowsNothing() {
    assertThat(revokedOn("2021-05-03")).isEqualTo(GRANTED + " +dasar-subdelegasi-dicabut");
    assertThat(revokedOn("2022-01-04")).isEqualTo(GRANTED);
    assertThat(revokedOn("2021-03-01")).isEqualTo(NOT_ALLOWED);
    assertThat(revokedOn("2021-02-01")).isEqualTo(NOT_ALLOWED);
  }

  @Test
  void permissionThatIsRevoked_isToldFurtherDownTheChainToo() {
    assertThat(
            line(
                AuthorityEngine.of(
                        Cases.SUKSESI,
                        List.of(handingOn(clause().dasar(DasarHukum.of(permission()))), mandate()),
                        List.of(revoking("2021-05-03")))
                    .decide(byHeadOfSection())))
        .isEqualTo(
            "BERWENANG MANDAT lurah 35.74.01.1001 +mandat-harus-atas-nama"
                + " +dasar-subdelegasi-dicabut");
  }

  @Test
  void delegatorsOfTheChain_areNoOtherHolders() {
    assertThat(line(decide(byHeadOfSection(), handingOn(clause()), mandate())))
        .isEqualTo("BERWENANG MANDAT lurah 35.74.01.1001 +mandat-harus-atas-nama");
  }

  private static PermintaanKeputusan byHeadOfSection() {
    return request(
        r ->
            r.pejabat(office(Jabatan.KEPALA_SEKSI_KELURAHAN, "35.74.01.1001"))
                .layanan(Cases.ACT)
                .strategis(false));
  }

  private static PelimpahanWewenang mandate() {
    return decree(
        d ->
            d.instrumen(instrument("7", "2021-04-01").jenis(JenisInstrumen.SURAT_PERINTAH).build())
                .pemberi(office(Jabatan.LURAH, "35.74.01.1001"))
                .penerima(List.of(office(Jabatan.KEPALA_SEKSI_KELURAHAN, "35.74.01.1001")))
                .sumber(SumberWewenang.MANDAT)
                .layanan(
                    List.of(
                        Cases.service()
                            .nama(Cases.ACT)
                            .kriteria(Cases.licence().tugasRutin(true).build())
                            .build())));
  }

  private static String revokedOn(String day) {
    return line(
        AuthorityEngine.of(
                Cases.SUKSESI,
                List.of(handingOn(clause().dasar(DasarHukum.of(permission())))),
                List.of(revoking(day)))
            .decide(byLurah()));
  }

  private static InstrumenHukum permission() {
    return InstrumenHukum.builder()
        .jenis(JenisInstrumen.PERATURAN_WALI_KOTA)
        .nomor("3")
        .tahun(2020)
        .daerah(KodeWilayah.parse("35.74"))
        .build();
  }

  private static InstrumenPengubah revoking(String day) {
    return InstrumenPengubah.builder()
        .instrumen(
            instrument("40", day)
                .jenis(JenisInstrumen.PERATURAN_WALI_KOTA)
                .addHubungan(new HubunganInstrumen(JenisHubungan.MENCABUT, permission()))
                .build())
        .penerbit(office(Jabatan.WALI_KOTA, "35.74"))
        .build();
  }

  @Test
  void actBeforeTheStatedFirstUse_leavesItOpen_andTheSameDayIsTold() {
    assertThat(decided(clause -> clause.mulaiDilaksanakan(LocalDate.of(2022, 1, 4))))
        .isEqualTo("? subdelegasi-sebelum-dilaksanakan /subdelegasi/mulaiDilaksanakan");
    assertThat(decided(clause -> clause.mulaiDilaksanakan(LocalDate.of(2022, 1, 3))))
        .isEqualTo(GRANTED);
    assertThat(decided(clause -> clause.mulaiDilaksanakan(LocalDate.of(2021, 3, 1))))
        .isEqualTo(GRANTED + " +subdelegasi-hari-yang-sama");
    assertThat(text(handingOn(clause().mulaiDilaksanakan(LocalDate.of(2022, 1, 4)))))
        .contains(
            "[?] dituangkan pada 2021-03-01 sebelum dilaksanakan (2022-01-04); tindakan ini sudah"
                + " pada 2022-01-03");
  }

  private static String byDecree(UnaryOperator<Subdelegasi.Builder> change) {
    PelimpahanWewenang upper = handingOn(change.apply(clause()).bentuk(JenisInstrumen.UU));
    return line(decide(byLurah(), upper, lower()));
  }

  private static PelimpahanWewenang lower() {
    return lower(service -> service);
  }

  private static PelimpahanWewenang lower(UnaryOperator<LayananDilimpahkan.Builder> change) {
    return decree(
        d ->
            d.instrumen(
                    instrument("3", "2021-06-01").jenis(JenisInstrumen.PERATURAN_WALI_KOTA).build())
                .pemberi(office(Jabatan.CAMAT, "35.74.01"))
                .penerima(List.of(office(Jabatan.LURAH, "35.74.01.1001")))
                .layanan(List.of(change.apply(Cases.act()).build())));
  }

  private static String allowedBy(JenisInstrumen jenis, String daerah, int tahun) {
    InstrumenHukum named =
        InstrumenHukum.builder()
            .jenis(jenis)
            .nomor("3")
            .tahun(tahun)
            .daerah(KodeWilayah.parse(daerah))
            .build();
    return decided(clause -> clause.dasar(DasarHukum.of(named)));
  }

  private static String decided(UnaryOperator<Subdelegasi.Builder> change) {
    return line(decide(byLurah(), handingOn(change.apply(clause()))));
  }

  private static PelimpahanWewenang handingOn(Subdelegasi.Builder clause) {
    return decree(d -> d.subdelegasi(clause.build()).layanan(List.of(Cases.act().build())));
  }

  private static Subdelegasi.Builder clause() {
    return Subdelegasi.builder()
        .penerima(Jabatan.LURAH)
        .dasar(DasarHukum.of(InstrumenHukum.of(JenisInstrumen.PERMENDAGRI, "1", 2020)))
        .bentuk(JenisInstrumen.PERATURAN_WALI_KOTA)
        .tanggal(LocalDate.of(2021, 3, 1))
        .objek(ObjekSubdelegasi.TINDAKAN);
  }

  private static PermintaanKeputusan byLurah() {
    return byLurah(Cases.ACT);
  }

  private static PermintaanKeputusan licence() {
    return byLurah("Izin Reklame");
  }

  private static PermintaanKeputusan byLurah(String service) {
    return request(r -> r.pejabat(office(Jabatan.LURAH, "35.74.01.1001")).layanan(service));
  }
}
