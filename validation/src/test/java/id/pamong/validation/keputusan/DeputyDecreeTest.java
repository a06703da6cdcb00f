package id.pamong.validation.keputusan;

import static id.pamong.validation.keputusan.Cases.SUKSESI;
import static id.pamong.validation.keputusan.Cases.decree;
import static id.pamong.validation.keputusan.Cases.instrument;
import static id.pamong.validation.keputusan.Cases.line;
import static id.pamong.validation.keputusan.Cases.office;
import static id.pamong.validation.keputusan.Cases.request;
import static id.pamong.validation.keputusan.Cases.revocation;
import static org.assertj.core.api.Assertions.assertThat;

import id.pamong.hukum.JenisHubungan;
import id.pamong.hukum.JenisInstrumen;
import id.pamong.hukum.Periode;
import id.pamong.pemerintahan.Jabatan;
import id.pamong.pemerintahan.JabatanWilayah;
import id.pamong.pemerintahan.KeadaanPejabat;
import id.pamong.wewenang.BentukTandaTangan;
import id.pamong.wewenang.KriteriaLayanan;
import id.pamong.wewenang.PelimpahanWewenang;
import id.pamong.wewenang.SumberWewenang;
import id.pamong.wewenang.keputusan.InstrumenPengubah;
import id.pamong.wewenang.keputusan.KeadaanKepalaDaerah;
import id.pamong.wewenang.keputusan.PermintaanKeputusan;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a wakil gives and withdraws while he has the authority of the head of region. */
class DeputyDecreeTest {

  private static final JabatanWilayah DEPUTY = office(Jabatan.WAKIL_WALI_KOTA, "35.74");
  private static final String GRANTED = "BERWENANG DELEGASI camat 35.74.01";
  private static final String UNSTATED = "? keadaan-saat-ditetapkan /instrumen/keadaanKepalaDaerah";
  private static final String VOID = "TIDAK keadaan-saat-ditetapkan [SEWENANG_WENANG] TIDAK_SAH";

  private static PelimpahanWewenang given(Optional<KeadaanPejabat> head) {
    return decree(
        d ->
            d.pemberi(DEPUTY)
                .instrumen(instrument("1", "2021-03-01").keadaanKepalaDaerah(head).build()));
  }

  private static String stated(KeadaanPejabat head) {
    return line(Cases.decide(request().build(), given(Optional.of(head))));
  }

  private static String asked(KeadaanPejabat head, Optional<Periode> time) {
    PermintaanKeputusan request =
        request(
            r ->
                r.keadaanKepala(
                    new KeadaanKepalaDaerah(Optional.of(head), Optional.empty(), time)));
    return line(Cases.decide(request, given(Optional.empty())));
  }

  private static Optional<Periode> from(String first, String end) {
    return Optional.of(Periode.of(LocalDate.parse(first), LocalDate.parse(end)));
  }

  @Test
  void deputyGivesWithTheAuthorityOfTheHead_whileTheHeadCannot() {
    assertThat(stated(KeadaanPejabat.MENJALANI_MASA_TAHANAN)).isEqualTo(GRANTED);
    assertThat(stated(KeadaanPejabat.BERHALANGAN_SEMENTARA)).isEqualTo(GRANTED);
    assertThat(stated(KeadaanPejabat.DIBERHENTIKAN_SEMENTARA)).isEqualTo(GRANTED);
    assertThat(stated(KeadaanPejabat.MENJALANKAN_TUGAS)).isEqualTo(VOID);
  }

  @Test
  void deputyOfAVacantOffice_hasItsDailyWorkAlone() {
    assertThat(stated(KeadaanPejabat.TIDAK_ADA_PEJABAT)).isEqualTo("? tugas-sehari-hari ");
  }

  @Test
  void stateThatIsNotTold_isAsked() {
    assertThat(line(Cases.decide(request().build(), given(Optional.empty())))).isEqualTo(UNSTATED);
  }

  @Test
  void requestTellsOfTheDecreesOfItsTime() {
    KeadaanPejabat away = KeadaanPejabat.BERHALANGAN_SEMENTARA;
    assertThat(asked(away, from("2021-03-01", "2022-02-01"))).isEqualTo(GRANTED);
    assertThat(asked(away, from("2021-03-02", "2022-02-01"))).isEqualTo(VOID);
    assertThat(asked(away, from("2021-01-01", "2021-03-01"))).isEqualTo(VOID);
    assertThat(asked(away, Optional.empty()))
        .isEqualTo("? keadaan-saat-ditetapkan /keadaanKepala/masa");
    KeadaanPejabat atWork = KeadaanPejabat.MENJALANKAN_TUGAS;
    assertThat(asked(atWork, from("2021-03-01", "2022-02-01"))).isEqualTo(VOID);
    assertThat(asked(atWork, from("2022-01-01", "2022-02-01"))).isEqualTo(UNSTATED);
  }

  private static PermintaanKeputusan asking(KeadaanPejabat head, Optional<KeadaanPejabat> deputy) {
    return request(
        r ->
            r.keadaanKepala(
                new KeadaanKepalaDaerah(
                    Optional.of(head), deputy, from("2021-01-01", "2022-02-01"))));
  }

  private static String both(PelimpahanWewenang decree, KeadaanPejabat ofRequest) {
    return line(Cases.decide(asking(ofRequest, Optional.empty()), decree));
  }

  @Test
  void requestAndInstrumentThatContradictEachOther_leaveItOpen() {
    String open = "? keadaan-sejalan /keadaanKepala/kepala";
    PelimpahanWewenang atWork = given(Optional.of(KeadaanPejabat.MENJALANKAN_TUGAS));
    PelimpahanWewenang away = given(Optional.of(KeadaanPejabat.BERHALANGAN_SEMENTARA));
    assertThat(both(atWork, KeadaanPejabat.BERHALANGAN_SEMENTARA)).isEqualTo(open);
    assertThat(both(away, KeadaanPejabat.MENJALANKAN_TUGAS)).isEqualTo(open);
    assertThat(both(away, KeadaanPejabat.TIDAK_ADA_PEJABAT)).isEqualTo(open);
    assertThat(both(away, KeadaanPejabat.MENJALANI_MASA_TAHANAN)).isEqualTo(GRANTED);
    PelimpahanWewenang free = ofHead(Optional.of(KeadaanPejabat.MENJALANKAN_TUGAS));
    PelimpahanWewenang detained = ofHead(Optional.of(KeadaanPejabat.MENJALANI_MASA_TAHANAN));
    assertThat(both(free, KeadaanPejabat.MENJALANI_MASA_TAHANAN)).isEqualTo(open);
    assertThat(both(detained, KeadaanPejabat.MENJALANKAN_TUGAS)).isEqualTo(open);
    assertThat(both(free, KeadaanPejabat.BERHALANGAN_SEMENTARA)).isEqualTo(open);
    assertThat(both(detained, KeadaanPejabat.DIBERHENTIKAN_SEMENTARA))
        .startsWith("TIDAK kepala-daerah-bertugas");
  }

  @Test
  void stateOfTheDeputyInTheRequest_countsBesideThatOfTheHeadInTheInstrument() {
    assertThat(
            line(
                Cases.decide(
                    asking(
                        KeadaanPejabat.BERHALANGAN_SEMENTARA,
                        Optional.of(KeadaanPejabat.MENJALANI_MASA_TAHANAN)),
                    given(Optional.of(KeadaanPejabat.BERHALANGAN_SEMENTARA)))))
        .startsWith("TIDAK wakil-kepala-daerah-bertugas");
  }

  @Test
  void deputyWhoCannotWorkHimself_doesNotGive() {
    PermintaanKeputusan request =
        request(
            r ->
                r.keadaanKepala(
                    new KeadaanKepalaDaerah(
                        Optional.of(KeadaanPejabat.BERHALANGAN_SEMENTARA),
                        Optional.of(KeadaanPejabat.BERHALANGAN_SEMENTARA),
                        from("2021-01-01", "2022-02-01"))));
    assertThat(line(Cases.decide(request, given(Optional.empty()))))
        .startsWith("TIDAK wakil-kepala-daerah-bertugas");
  }

  @Test
  void stateOfAnotherRegion_tellsNothing() {
    PermintaanKeputusan request =
        request(
            r ->
                r.pejabat(office(Jabatan.CAMAT, "35.12.01"))
                    .keadaanKepala(
                        new KeadaanKepalaDaerah(
                            Optional.of(KeadaanPejabat.BERHALANGAN_SEMENTARA),
                            Optional.empty(),
                            from("2021-01-01", "2022-02-01"))));
    PelimpahanWewenang other =
        PelimpahanWewenang.builder()
            .from(given(Optional.empty()))
            .penerima(List.of(office(Jabatan.CAMAT, "35.12.01")))
            .build();
    assertThat(line(Cases.decide(request, other))).doesNotStartWith("BERWENANG");
  }

  @Test
  void mandateOfTheDeputy_isOfTheOfficeOfTheHead() {
    PelimpahanWewenang mandate =
        PelimpahanWewenang.builder()
            .from(given(Optional.of(KeadaanPejabat.BERHALANGAN_SEMENTARA)))
            .sumber(SumberWewenang.MANDAT)
            .penerima(List.of(office(Jabatan.SEKRETARIS_DAERAH, "35.74")))
            .layanan(
                List.of(
                    Cases.service()
                        .kriteria(KriteriaLayanan.builder().tugasRutin(true).build())
                        .build()))
            .build();
    PermintaanKeputusan request =
        request(
            r ->
                r.pejabat(office(Jabatan.SEKRETARIS_DAERAH, "35.74"))
                    .tandaTangan(BentukTandaTangan.ATAS_NAMA)
                    .strategis(false));
    assertThat(line(Cases.decide(request, mandate))).isEqualTo("BERWENANG MANDAT wali kota 35.74");
  }

  @Test
  void lawBeforeUu23_isNotKnown() {
    PelimpahanWewenang early =
        decree(
            d ->
                d.pemberi(DEPUTY)
                    .instrumen(
                        instrument("1", "2013-03-01")
                            .keadaanKepalaDaerah(KeadaanPejabat.BERHALANGAN_SEMENTARA)
                            .build()));
    assertThat(line(Cases.decide(request().build(), early))).contains("hukum-pelaksana");
  }

  private static PelimpahanWewenang ofHead(Optional<KeadaanPejabat> state) {
    return decree(
        d -> d.instrumen(instrument("1", "2021-03-01").keadaanKepalaDaerah(state).build()));
  }

  private static String statedOfHead(KeadaanPejabat state) {
    return line(Cases.decide(request().build(), ofHead(Optional.of(state))));
  }

  private static String askedOfHead(KeadaanPejabat state, Optional<Periode> time) {
    PermintaanKeputusan request =
        request(
            r ->
                r.keadaanKepala(
                    new KeadaanKepalaDaerah(Optional.of(state), Optional.empty(), time)));
    return line(Cases.decide(request, ofHead(Optional.empty())));
  }

  @Test
  void headWhoIsBarredFromHisWork_doesNotGive() {
    String barred = "TIDAK kepala-daerah-bertugas [MELAMPAUI_PERATURAN] TIDAK_SAH";
    assertThat(statedOfHead(KeadaanPejabat.MENJALANI_MASA_TAHANAN)).isEqualTo(barred);
    assertThat(statedOfHead(KeadaanPejabat.DIBERHENTIKAN_SEMENTARA)).isEqualTo(barred);
    assertThat(statedOfHead(KeadaanPejabat.TIDAK_ADA_PEJABAT))
        .isEqualTo("? kepala-daerah-bertugas /instrumen/keadaanKepalaDaerah");
    assertThat(statedOfHead(KeadaanPejabat.BERHALANGAN_SEMENTARA))
        .isEqualTo("? kepala-daerah-bertugas /instrumen/keadaanKepalaDaerah");
    assertThat(statedOfHead(KeadaanPejabat.MENJALANKAN_TUGAS)).isEqualTo(GRANTED);
  }

  @Test
  void requestTellsWhenTheHeadWasBarred() {
    KeadaanPejabat suspended = KeadaanPejabat.DIBERHENTIKAN_SEMENTARA;
    assertThat(askedOfHead(suspended, from("2021-03-01", "2022-02-01")))
        .startsWith("TIDAK kepala-daerah-bertugas");
    assertThat(askedOfHead(suspended, from("2021-03-02", "2022-02-01"))).isEqualTo(GRANTED);
    assertThat(askedOfHead(suspended, from("2021-01-01", "2021-02-28"))).isEqualTo(GRANTED);
    assertThat(askedOfHead(suspended, Optional.empty())).isEqualTo(GRANTED);
    KeadaanPejabat away = KeadaanPejabat.BERHALANGAN_SEMENTARA;
    assertThat(askedOfHead(away, from("2021-03-01", "2022-02-01")))
        .isEqualTo("? kepala-daerah-bertugas /keadaanKepala/kepala");
    assertThat(askedOfHead(away, from("2021-03-02", "2022-02-01"))).isEqualTo(GRANTED);
    assertThat(askedOfHead(away, Optional.empty())).isEqualTo(GRANTED);
  }

  @Test
  void headWhoIsBarredFromHisWork_revokesNothing() {
    JabatanWilayah head = office(Jabatan.WALI_KOTA, "35.74");
    String powerless = GRANTED + " +pencabutan-tidak-berlaku";
    assertThat(revokedBy(head, Optional.of(KeadaanPejabat.MENJALANI_MASA_TAHANAN)))
        .isEqualTo(powerless);
    assertThat(revokedBy(head, Optional.of(KeadaanPejabat.DIBERHENTIKAN_SEMENTARA)))
        .isEqualTo(powerless);
    assertThat(revokedBy(head, Optional.of(KeadaanPejabat.BERHALANGAN_SEMENTARA)))
        .isEqualTo("? tidak-dicabut /instrumen/keadaanKepalaDaerah");
    assertThat(revokedBy(head, Optional.of(KeadaanPejabat.TIDAK_ADA_PEJABAT)))
        .isEqualTo("? tidak-dicabut /instrumen/keadaanKepalaDaerah");
    assertThat(revokedBy(head, Optional.of(KeadaanPejabat.MENJALANKAN_TUGAS)))
        .startsWith("TIDAK tidak-dicabut");
    assertThat(revokedBy(head, Optional.empty())).startsWith("TIDAK tidak-dicabut");
  }

  private static String revokedBy(JabatanWilayah issuer, Optional<KeadaanPejabat> head) {
    InstrumenPengubah change =
        revocation("2", "2021-06-01")
            .penerbit(issuer)
            .instrumen(
                instrument("2", "2021-06-01")
                    .jenis(
                        issuer.jabatan() == Jabatan.SEKRETARIS_DAERAH
                            ? JenisInstrumen.KEPUTUSAN_SEKRETARIS_DAERAH
                            : JenisInstrumen.KEPUTUSAN_WALI_KOTA)
                    .keadaanKepalaDaerah(head)
                    .addHubungan(Cases.to(JenisHubungan.MENCABUT, "1", 2021))
                    .build())
            .build();
    return line(
        AuthorityEngine.of(SUKSESI, List.of(decree().build()), List.of(change))
            .decide(request().build()));
  }

  @Test
  void deputyRevokesWithTheAuthorityOfTheHead() {
    assertThat(revokedBy(DEPUTY, Optional.of(KeadaanPejabat.BERHALANGAN_SEMENTARA)))
        .startsWith("TIDAK tidak-dicabut");
    assertThat(revokedBy(DEPUTY, Optional.of(KeadaanPejabat.MENJALANKAN_TUGAS)))
        .isEqualTo(GRANTED + " +pencabutan-tidak-berlaku");
    assertThat(revokedBy(DEPUTY, Optional.empty()))
        .isEqualTo("? tidak-dicabut /instrumen/keadaanKepalaDaerah");
    assertThat(revokedBy(office(Jabatan.SEKRETARIS_DAERAH, "35.74"), Optional.empty()))
        .isEqualTo(GRANTED + " +pencabutan-tidak-berlaku");
  }

  @Test
  void secretaryDoesNotRevokeWhatTheDeputyGaveForTheHead() {
    InstrumenPengubah change =
        revocation("2", "2021-06-01", JenisInstrumen.KEPUTUSAN_SEKRETARIS_DAERAH)
            .penerbit(office(Jabatan.SEKRETARIS_DAERAH, "35.74"))
            .build();
    assertThat(
            line(
                AuthorityEngine.of(
                        SUKSESI,
                        List.of(given(Optional.of(KeadaanPejabat.BERHALANGAN_SEMENTARA))),
                        List.of(change))
                    .decide(request().build())))
        .isEqualTo(GRANTED + " +pencabutan-tidak-berlaku");
  }
}
