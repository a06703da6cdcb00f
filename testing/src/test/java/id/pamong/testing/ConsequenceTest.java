package id.pamong.testing;

import static id.pamong.testing.HandWritten.decree;
import static id.pamong.testing.HandWritten.instrumen;
import static org.assertj.core.api.Assertions.assertThat;

import id.pamong.finding.Finding;
import id.pamong.finding.Severity;
import id.pamong.hukum.DasarHukum;
import id.pamong.hukum.HubunganInstrumen;
import id.pamong.hukum.InstrumenHukum;
import id.pamong.hukum.JenisHubungan;
import id.pamong.hukum.JenisInstrumen;
import id.pamong.hukum.Periode;
import id.pamong.pemerintahan.Jabatan;
import id.pamong.pemerintahan.JabatanWilayah;
import id.pamong.validation.Messages;
import id.pamong.wewenang.BatasWewenang;
import id.pamong.wewenang.InstrumenPelimpahan;
import id.pamong.wewenang.JenisPelimpahan;
import id.pamong.wewenang.KriteriaLayanan;
import id.pamong.wewenang.LayananDilimpahkan;
import id.pamong.wewenang.PelimpahanWewenang;
import id.pamong.wewenang.Subdelegasi;
import id.pamong.wewenang.SumberWewenang;
import id.pamong.wilayah.KodeWilayah;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What follows from a fault, or is left in doubt by it, is not said beside it. */
class ConsequenceTest {

  private static final String ISSUER = "pelimpahan.instrumen-bukan-dari-kepala-daerah";
  private static final String DOUBT = "pelimpahan.wilayah-tidak-dapat-dipastikan";
  private static final String PERDA = "pelimpahan.hubungan-dengan-perda-bukan-dengan-perda";
  private static final JabatanWilayah DINAS = JabatanWilayah.of(Jabatan.KEPALA_DINAS, "35.12");
  private static final JabatanWilayah LURAH = JabatanWilayah.of(Jabatan.LURAH, "35.12.08.1002");
  private static final JabatanWilayah CAMAT = JabatanWilayah.of(Jabatan.CAMAT, "35.12.07");

  @Test
  void attribution_isTheOnlyFaultOfWhatAMandateWouldAllow() {
    String attribution = "pelimpahan.atribusi-dengan-keputusan";
    assertThat(faults(sourced(SumberWewenang.MANDAT, DINAS))).isEmpty();
    assertThat(faults(sourced(SumberWewenang.ATRIBUSI, DINAS))).containsExactly(attribution);
    assertThat(faults(sourced(SumberWewenang.ATRIBUSI, LURAH))).containsExactly(attribution);
    JabatanWilayah police = JabatanWilayah.of(Jabatan.KEPALA_KEPOLISIAN_SEKTOR, "35.12.07");
    assertThat(faults(sourced(SumberWewenang.ATRIBUSI, police)))
        .containsExactlyInAnyOrder("pelimpahan.penerima-bukan-camat", attribution);
  }

  @Test
  void attributionByALowerOffice_isOneFault() {
    JabatanWilayah sekda = JabatanWilayah.of(Jabatan.SEKRETARIS_DAERAH, "35.12");
    JabatanWilayah kasi = JabatanWilayah.of(Jabatan.KEPALA_SEKSI_KECAMATAN, "35.12.07");
    PelimpahanWewenang mandate =
        PelimpahanWewenang.builder()
            .from(sourced(SumberWewenang.MANDAT, kasi))
            .pemberi(sekda)
            .build();
    assertThat(faults(mandate)).isEmpty();
    assertThat(
            faults(
                PelimpahanWewenang.builder().from(mandate).sumber(SumberWewenang.ATRIBUSI).build()))
        .containsExactly("pelimpahan.atribusi-dengan-keputusan");
  }

  @Test
  void natureOfAnInstrumentOfAnotherIssuer_isNotJudged() {
    LocalDate before = LocalDate.of(2019, 6, 1);
    PelimpahanWewenang perbup =
        assistance(
            instrumen("2020-06-01")
                .jenis(JenisInstrumen.PERATURAN_BUPATI)
                .tanggalBerlaku(before)
                .tahun(2021)
                .build());
    assertThat(faults(perbup)).isEmpty();
    assertThat(faults(perbup, JenisInstrumen.KEPUTUSAN_CAMAT)).containsExactly(ISSUER);
    assertThat(faults(perbup, JenisInstrumen.PERATURAN_GUBERNUR)).containsExactly(ISSUER);
    assertThat(faults(perbup, JenisInstrumen.KEPUTUSAN_BUPATI))
        .containsExactly("pelimpahan.berlaku-surut", "pelimpahan.tahun-nomor-berbeda");
  }

  @Test
  void periodBeforeTheEffectOfAnInstrumentOfAnotherIssuer_isNotJudged() {
    PelimpahanWewenang perbup =
        PelimpahanWewenang.builder()
            .from(
                assistance(
                    instrumen("2020-06-01")
                        .jenis(JenisInstrumen.PERATURAN_BUPATI)
                        .tanggalBerlaku(LocalDate.of(2020, 8, 1))
                        .build()))
            .periode(Periode.of(LocalDate.of(2020, 7, 1), LocalDate.of(2021, 7, 1)))
            .build();
    assertThat(faults(perbup)).isEmpty();
    assertThat(faults(perbup, JenisInstrumen.KEPUTUSAN_SEKRETARIS_DAERAH)).containsExactly(ISSUER);
  }

  @Test
  void endOfAKeputusan_isMissedWhateverAnotherIssuerMade() {
    String rule = "pelimpahan.masa-berlaku-tidak-dinyatakan";
    PelimpahanWewenang open = assistance(instrumen("2020-06-01").build());
    assertThat(HandWritten.found(rule, open)).hasSize(1);
    assertThat(HandWritten.found(rule, in(open, JenisInstrumen.PERATURAN_GUBERNUR))).hasSize(1);
    assertThat(HandWritten.found(rule, in(open, JenisInstrumen.PERATURAN_BUPATI))).isEmpty();
  }

  @Test
  void basisOfADelegationByAPerda_isNotMissedWhereAnotherIssuedIt() {
    InstrumenPelimpahan perda =
        instrumen("2020-06-01").jenis(JenisInstrumen.PERDA_KABUPATEN_KOTA).build();
    PelimpahanWewenang decree =
        PelimpahanWewenang.builder()
            .from(assistance(perda))
            .sumber(SumberWewenang.DELEGASI)
            .dasarHukum(List.of(DasarHukum.of(InstrumenHukum.of(JenisInstrumen.UU, "30", 2014))))
            .subdelegasi(Subdelegasi.builder().penerima(Jabatan.LURAH).build())
            .build();
    assertThat(faults(decree)).isEmpty();
    assertThat(faults(decree, JenisInstrumen.KEPUTUSAN_CAMAT)).containsExactly(ISSUER);
    assertThat(faults(decree, JenisInstrumen.KEPUTUSAN_BUPATI))
        .containsExactly(
            "pelimpahan.delegasi-tanpa-dasar-pp-perpres-perda",
            "pelimpahan.subdelegasi-tanpa-peraturan-yang-membolehkan");
  }

  @Test
  void codeThatIsWrongAnyway_isNotInDoubtAsWell() {
    assertThat(doubts(camat("35.12.99"))).containsExactly("/penerima/1/wilayah");
    assertThat(doubts(camat("35.12.07.2099"))).isEmpty();
    assertThat(doubts(camat("35.13.99"))).isEmpty();
    JabatanWilayah stranger = JabatanWilayah.of(Jabatan.BUPATI, "35.60");
    PelimpahanWewenang elsewhere =
        PelimpahanWewenang.builder().from(camat("35.12.08")).pemberi(stranger).build();
    assertThat(doubts(elsewhere)).isEmpty();
    assertThat(HandWritten.places("pelimpahan.penerima-di-luar-wilayah-pemberi", elsewhere))
        .containsExactly("/pemberi/wilayah");
  }

  @Test
  void unknownGiver_isInDoubtOnceForAllInsideIt() {
    PelimpahanWewenang decree =
        decree(
            "2015-06-01",
            d ->
                d.pemberi(JabatanWilayah.of(Jabatan.BUPATI, "35.60"))
                    .penerima(
                        List.of(
                            JabatanWilayah.of(Jabatan.CAMAT, "35.60.01"),
                            JabatanWilayah.of(Jabatan.CAMAT, "35.60.02"))));
    assertThat(doubts(decree)).containsExactly("/pemberi/wilayah");
  }

  @Test
  void areaOfAReceiverInDoubt_isNotJudged() {
    String outside = "pelimpahan.batas-wilayah-di-luar-yurisdiksi";
    PelimpahanWewenang sound = limitedTo(camat("35.12.08"), "35.12.01");
    assertThat(HandWritten.found(outside, sound)).hasSize(1);
    PelimpahanWewenang doubtful = limitedTo(camat("35.12.99"), "35.12.01");
    assertThat(HandWritten.found(outside, doubtful)).isEmpty();
    assertThat(doubts(limitedTo(camat("35.12.99"), "35.12.99")))
        .containsExactly("/penerima/1/wilayah");
    assertThat(doubts(limitedTo(camat("35.12.08"), "35.12.07.2099")))
        .containsExactly("/layanan/0/batas/wilayah/0");
    assertThat(doubts(limitedTo(camat("35.12.08"), "35.13.99"))).isEmpty();
  }

  @Test
  void mandateByAGiverTooLow_namesEveryKindOfReceiver() {
    PelimpahanWewenang mandate =
        decree(
            "2020-06-01",
            d ->
                d.pemberi(JabatanWilayah.of(Jabatan.SEKRETARIS_KECAMATAN, "35.12.07"))
                    .penerima(List.of(CAMAT, LURAH))
                    .sumber(SumberWewenang.MANDAT));
    assertThat(sentences("pelimpahan.mandat-kepada-bukan-bawahan", mandate, Messages.indonesian()))
        .containsExactly(
            "Jabatan camat, lurah bukan bawahan sekretaris kecamatan, sehingga tidak dapat"
                + " menerima mandat darinya.");
  }

  @Test
  void affairThatIsNotStated_isSaidToBeSo() {
    String rule = "pelimpahan.urusan-tidak-dapat-ditentukan";
    PelimpahanWewenang silent = limitedTo(decree("2020-06-01"), "35.12.07");
    assertThat(sentences(rule, silent, Messages.indonesian()))
        .containsExactly(
            "Apakah layanan \"Layanan contoh\" termasuk kewenangan kabupaten/kota tidak dapat"
                + " ditentukan: urusannya tidak dinyatakan.");
    assertThat(sentences(rule, silent, Messages.english()))
        .containsExactly(
            "Whether the service \"Layanan contoh\" is of the kabupaten/kota cannot be decided:"
                + " its affair is not stated.");
  }

  @Test
  void routineTaskThatAMandateLeavesOpen_isUnknown() {
    String rule = "pelimpahan.kriteria-tidak-diketahui";
    LayananDilimpahkan answered =
        LayananDilimpahkan.builder()
            .nama("Layanan contoh")
            .kriteria(KriteriaLayanan.builder().tugasRutin(true).build())
            .build();
    LayananDilimpahkan open = LayananDilimpahkan.builder().nama("Layanan contoh").build();
    assertThat(HandWritten.found(rule, mandated("2020-06-01", answered))).isEmpty();
    assertThat(HandWritten.found(rule, mandated("2020-06-01", open)))
        .containsExactly(
            "INFO PP 17/2018 Pasal 11 ayat (3); PP 17/2018 Pasal 11 ayat (6);"
                + " UU 30/2014 Pasal 14 ayat (1) huruf b");
    assertThat(sentences(rule, mandated("2014-10-16", open), Messages.indonesian()).get(0))
        .doesNotContain("tugas rutin");
    assertThat(sentences(rule, mandated("2014-10-17", open), Messages.indonesian()).get(0))
        .endsWith("eksternalitas, efisiensi, tugas rutin.");
  }

  @Test
  void perda_isUndoneByAPerdaAlone() {
    assertThat(HandWritten.found(PERDA, revoking("2020-06-01", JenisInstrumen.KEPUTUSAN_BUPATI)))
        .containsExactly("ERROR UU 12/2011 Pasal 7 ayat (2); UU 12/2011 Pasal 64 ayat (2)");
    assertThat(HandWritten.found(PERDA, revoking("2020-06-01", JenisInstrumen.PERATURAN_BUPATI)))
        .hasSize(1);
    assertThat(
            HandWritten.found(PERDA, revoking("2020-06-01", JenisInstrumen.PERDA_KABUPATEN_KOTA)))
        .isEmpty();
    assertThat(HandWritten.found(PERDA, revoking("2020-06-01", JenisInstrumen.KEPUTUSAN_CAMAT)))
        .isEmpty();
    assertThat(HandWritten.found(PERDA, revoking("2011-08-12", JenisInstrumen.PERATURAN_BUPATI)))
        .hasSize(1);
    assertThat(HandWritten.found(PERDA, revoking("2011-08-11", JenisInstrumen.PERATURAN_BUPATI)))
        .isEmpty();
  }

  private static PelimpahanWewenang revoking(String day, JenisInstrumen jenis) {
    InstrumenHukum perda =
        InstrumenHukum.builder()
            .jenis(JenisInstrumen.PERDA_KABUPATEN_KOTA)
            .nomor("901")
            .tahun(2009)
            .daerah(KodeWilayah.parse("35.12"))
            .build();
    return decree(
        day,
        d ->
            d.instrumen(
                instrumen(day)
                    .jenis(jenis)
                    .addHubungan(new HubunganInstrumen(JenisHubungan.MENCABUT, perda))
                    .build()));
  }

  private static PelimpahanWewenang sourced(SumberWewenang sumber, JabatanWilayah penerima) {
    return PelimpahanWewenang.builder()
        .from(assistance(instrumen("2020-06-01").build()))
        .penerima(List.of(penerima))
        .sumber(sumber)
        .build();
  }

  private static PelimpahanWewenang mandated(String day, LayananDilimpahkan layanan) {
    return decree(day, d -> d.sumber(SumberWewenang.MANDAT).addLayanan(layanan));
  }

  private static PelimpahanWewenang assistance(InstrumenPelimpahan instrumen) {
    return decree(
        "2020-06-01",
        d ->
            d.instrumen(instrumen)
                .jenisPelimpahan(JenisPelimpahan.TUGAS_PEMBANTUAN)
                .addDasarHukum(
                    DasarHukum.of(InstrumenHukum.of(JenisInstrumen.PP, "17", 2018), "11")));
  }

  private static PelimpahanWewenang in(PelimpahanWewenang decree, JenisInstrumen jenis) {
    return PelimpahanWewenang.builder()
        .from(decree)
        .instrumen(InstrumenPelimpahan.builder().from(decree.instrumen()).jenis(jenis).build())
        .build();
  }

  /** A second receiver, beside the camat of Situbondo, before the first exact edition. */
  private static PelimpahanWewenang camat(String kode) {
    return decree("2015-06-01", d -> d.addPenerima(JabatanWilayah.of(Jabatan.CAMAT, kode)));
  }

  private static PelimpahanWewenang limitedTo(PelimpahanWewenang decree, String kode) {
    BatasWewenang batas = BatasWewenang.builder().addWilayah(KodeWilayah.parse(kode)).build();
    return PelimpahanWewenang.builder()
        .from(decree)
        .addLayanan(LayananDilimpahkan.builder().nama("Layanan contoh").batas(batas).build())
        .build();
  }

  private static List<String> doubts(PelimpahanWewenang decree) {
    return HandWritten.places(DOUBT, decree);
  }

  private static List<String> faults(PelimpahanWewenang decree, JenisInstrumen jenis) {
    return faults(in(decree, jenis));
  }

  private static List<String> faults(PelimpahanWewenang decree) {
    return Judged.check(decree).stream()
        .filter(finding -> finding.severity() != Severity.INFO)
        .map(finding -> finding.rule().value())
        .toList();
  }

  private static List<String> sentences(String rule, PelimpahanWewenang decree, Messages messages) {
    return Judged.check(decree).stream()
        .filter(finding -> finding.rule().value().equals(rule))
        .map((Finding finding) -> messages.text(finding))
        .toList();
  }
}
