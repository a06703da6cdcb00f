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
import id.pamong.wewenang.InstrumenPelimpahan;
import id.pamong.wewenang.JenisPelimpahan;
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
    JabatanWilayah camat = JabatanWilayah.of(Jabatan.CAMAT, "35.12.07");
    JabatanWilayah kasi = JabatanWilayah.of(Jabatan.KEPALA_SEKSI_KECAMATAN, "35.12.07");
    PelimpahanWewenang mandate =
        PelimpahanWewenang.builder()
            .from(sourced(SumberWewenang.MANDAT, kasi))
            .instrumen(
                InstrumenPelimpahan.builder()
                    .from(sourced(SumberWewenang.MANDAT, kasi).instrumen())
                    .jenis(JenisInstrumen.KEPUTUSAN_CAMAT)
                    .build())
            .pemberi(camat)
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
  void giverOfAnotherProvinsiThanAllThatIsCited_isAtFaultOnce() {
    InstrumenHukum perda =
        InstrumenHukum.builder()
            .jenis(JenisInstrumen.PERDA_PROVINSI)
            .nomor("901")
            .tahun(2009)
            .daerah(KodeWilayah.parse("35"))
            .build();
    PelimpahanWewenang decree =
        PelimpahanWewenang.builder()
            .from(givenBy("2020-06-01", "33.01"))
            .addDasarHukum(DasarHukum.of(perda))
            .build();
    assertThat(HandWritten.found("pelimpahan.dasar-hukum-daerah-lain", decree)).isEmpty();
    assertThat(HandWritten.places("pelimpahan.penerima-di-luar-wilayah-pemberi", decree))
        .containsExactly("/pemberi/wilayah");
  }

  @Test
  void mandateToSeveralOfTheGiversLevel_isOneFaultBesideASubordinate() {
    JabatanWilayah panji = JabatanWilayah.of(Jabatan.CAMAT, "35.12.08");
    JabatanWilayah section = JabatanWilayah.of(Jabatan.KEPALA_SEKSI_KECAMATAN, "35.12.07");
    PelimpahanWewenang mandate =
        decree(
            "2020-06-01",
            d ->
                d.pemberi(JabatanWilayah.of(Jabatan.SEKRETARIS_KECAMATAN, "35.12.07"))
                    .penerima(List.of(CAMAT, section, panji))
                    .sumber(SumberWewenang.MANDAT));
    assertThat(HandWritten.places("pelimpahan.mandat-kepada-bukan-bawahan", mandate))
        .containsExactly("/pemberi/jabatan");
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

  private static PelimpahanWewenang givenBy(String day, String kode) {
    return decree(day, d -> d.pemberi(JabatanWilayah.of(Jabatan.BUPATI, kode)));
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
