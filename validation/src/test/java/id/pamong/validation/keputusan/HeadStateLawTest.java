package id.pamong.validation.keputusan;

import static id.pamong.validation.kepaladaerah.HeadStateTest.DEPUTY;
import static id.pamong.validation.kepaladaerah.HeadStateTest.HEAD;
import static id.pamong.validation.kepaladaerah.HeadStateTest.row;
import static id.pamong.validation.keputusan.Cases.SUKSESI;
import static id.pamong.validation.keputusan.Cases.office;
import static id.pamong.validation.keputusan.Cases.request;
import static org.assertj.core.api.Assertions.assertThat;

import id.pamong.hukum.JenisHubungan;
import id.pamong.hukum.Periode;
import id.pamong.layanan.SifatLayanan;
import id.pamong.pemerintahan.Jabatan;
import id.pamong.pemerintahan.JabatanWilayah;
import id.pamong.pemerintahan.KapasitasGubernur;
import id.pamong.pemerintahan.KeadaanPejabat;
import id.pamong.pemerintahan.PembagianUrusan;
import id.pamong.pemerintahan.UrusanPemerintahan;
import id.pamong.validation.Found;
import id.pamong.validation.mandat.MandatRules;
import id.pamong.validation.pelimpahan.PelimpahanRules;
import id.pamong.wewenang.BentukTandaTangan;
import id.pamong.wewenang.InstrumenPelimpahan;
import id.pamong.wewenang.KriteriaLayanan;
import id.pamong.wewenang.PelimpahanWewenang;
import id.pamong.wewenang.SumberWewenang;
import id.pamong.wewenang.keputusan.InstrumenPengubah;
import id.pamong.wewenang.keputusan.KeadaanKepalaDaerah;
import id.pamong.wewenang.keputusan.KeputusanWewenang;
import id.pamong.wewenang.keputusan.PermintaanKeputusan;
import id.pamong.wewenang.pemegang.JenisKeadaan;
import id.pamong.wewenang.pemegang.PermintaanPemegang;
import id.pamong.wewenang.pemegang.PermintaanPeta;
import id.pamong.wewenang.syarat.Hasil;
import id.pamong.wilayah.KodeWilayah;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What the state of a head means, over all states, signers and kinds of document: what the request
 * says and what the instrument says of the same signer give the same answer.
 *
 * <p>A row has a letter for each state, at work, away for a time, in custody, suspended, gone: B
 * where the instrument is validly set, T where it is not, X where that is not known.
 */
class HeadStateLawTest {

  private static final LocalDate SET = LocalDate.of(2021, 6, 1);
  private static final JabatanWilayah CAMAT = office(Jabatan.CAMAT, "35.74.01");
  private static final JabatanWilayah SECRETARY = office(Jabatan.SEKRETARIS_DAERAH, "35.74");

  /** How it is decided whether a document of a signer is validly set, the head being in a state. */
  private enum Kind {
    DECREE,
    MANDATE,
    ORDER,
    REVOCATION
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void headIsTheSame_whetherTheInstrumentSaysItOrTheRequest(Kind kind) {
    JabatanWilayah head = office(Jabatan.WALI_KOTA, "35.74");
    assertThat(row(state -> stated(kind, head, state))).isEqualTo(HEAD);
    assertThat(row(state -> asked(kind, head, state))).isEqualTo(HEAD);
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void deputyIsTheSame_whetherTheInstrumentSaysItOrTheRequest(Kind kind) {
    JabatanWilayah deputy = office(Jabatan.WAKIL_WALI_KOTA, "35.74");
    // Beside a head at work he orders by his own office: who stands below it no law says.
    String expected = kind == Kind.ORDER ? "X" + DEPUTY.substring(1) : DEPUTY;
    assertThat(row(state -> stated(kind, deputy, state))).isEqualTo(expected);
    assertThat(row(state -> asked(kind, deputy, state))).isEqualTo(expected);
  }

  @Test
  void requestSaysTheSameOfTheOneWhoSigns() {
    assertThat(row(state -> signing(Jabatan.WALI_KOTA, state))).isEqualTo(HEAD);
    assertThat(row(state -> signing(Jabatan.WAKIL_WALI_KOTA, state))).isEqualTo(DEPUTY);
    // Of the daily work too it must be said that the act is of it.
    assertThat(row(state -> signing(Jabatan.SEKRETARIS_DAERAH, state))).isEqualTo("TXXXX");
  }

  /**
   * A sekretaris daerah sets by his own office what he sets, whatever the state of the head: Pasal
   * 65 ayat (5) and (6) give him the tasks of the day, not the authority (ayat (4)), and to set
   * keputusan of the head is of the authority (ayat (2) huruf c). To others nothing comes.
   */
  @Test
  void othersSetByTheirOwnOffice_whateverTheStateOfTheHead() {
    for (JabatanWilayah other : List.of(SECRETARY, office(Jabatan.KEPALA_DINAS, "35.74"))) {
      assertThat(row(state -> stated(Kind.DECREE, other, state))).isEqualTo("TTTTT");
      assertThat(row(state -> stated(Kind.REVOCATION, other, state))).isEqualTo("TTTTT");
      assertThat(row(state -> asked(Kind.DECREE, other, state))).isEqualTo("TTTTT");
      assertThat(row(state -> asked(Kind.REVOCATION, other, state))).isEqualTo("TTTTT");
    }
  }

  @Test
  void headOfAProvince_isTheSame() {
    JabatanWilayah gubernur = office(Jabatan.GUBERNUR, "35");
    assertThat(
            row(
                state ->
                    outcome(
                        PermintaanKeputusan.builder()
                            .pejabat(gubernur)
                            .layanan("Surat Keterangan")
                            .wilayah(KodeWilayah.parse("35"))
                            .tanggal(LocalDate.of(2022, 1, 3))
                            .urusan(UrusanPemerintahan.PERDAGANGAN)
                            .kapasitas(KapasitasGubernur.KEPALA_DAERAH_OTONOM)
                            .pembagianUrusan(PembagianUrusan.DAERAH_PROVINSI)
                            .keadaanKepala(on(state))
                            .build(),
                        List.of(),
                        List.of())))
        .isEqualTo(HEAD);
  }

  /** What is an error is no yes, what is doubtful is open, what is not found is a yes. */
  @Test
  void checkSaysTheSameOfAHead() {
    JabatanWilayah head = office(Jabatan.WALI_KOTA, "35.74");
    assertThat(
            checked(
                state -> found("pelimpahan.pemberi-", rule -> byRule(rule, decree(head, state)))))
        .isEqualTo(HEAD);
    assertThat(
            checked(
                state ->
                    found(
                        "mandat.pemberi-",
                        rule ->
                            Found.by(
                                rule,
                                MandatRules.all(),
                                Cases.plh("800/1", head, CAMAT, CAMAT, "2022-01-15")
                                    .keadaanKepalaDaerah(state)
                                    .build()))))
        .isEqualTo(HEAD);
  }

  @Test
  void checkAsksForTheStateThatLetsADeputy_whereTheDecisionIsOpen() {
    JabatanWilayah deputy = office(Jabatan.WAKIL_WALI_KOTA, "35.74");
    assertThat(
            checked(
                state ->
                    Stream.of(
                            "pelimpahan.pemberi-bukan-kepala-daerah",
                            "pelimpahan.keadaan-kepala-daerah-tidak-dinyatakan")
                        .flatMap(rule -> byRule(rule, decree(deputy, state)).stream())
                        .toList()))
        .isEqualTo(DEPUTY);
  }

  private static List<String> byRule(String rule, PelimpahanWewenang decree) {
    return Found.by(rule, PelimpahanRules.all(), decree);
  }

  private static List<String> found(String prefix, Function<String, List<String>> byRule) {
    return Stream.of(
            "dalam-tahanan",
            "diberhentikan-sementara",
            "berhalangan-sementara",
            "tidak-ada-pejabat")
        .flatMap(rule -> byRule.apply(prefix + rule).stream())
        .toList();
  }

  private static String checked(Function<Optional<KeadaanPejabat>, List<String>> found) {
    return Stream.of(KeadaanPejabat.values())
        .map(state -> found.apply(Optional.of(state)))
        .map(
            some ->
                some.isEmpty()
                    ? "B"
                    : some.stream().anyMatch(one -> one.startsWith("ERROR")) ? "T" : "X")
        .collect(Collectors.joining());
  }

  @Test
  void headBeforeUu23_isOpenUnlessAtWork() {
    LocalDate day = LocalDate.of(2013, 3, 1);
    assertThat(
            row(
                state ->
                    outcome(
                        request().tanggal(LocalDate.of(2013, 6, 3)).build(),
                        List.of(
                            PelimpahanWewenang.builder()
                                .from(Cases.decree().build())
                                .instrumen(
                                    Cases.instrument("1", day.toString())
                                        .keadaanKepalaDaerah(state)
                                        .build())
                                .dasarHukum(List.of())
                                .periode(Periode.of(day, LocalDate.of(2026, 4, 1)))
                                .build()),
                        List.of())))
        .matches("[BX]XXXX");
  }

  @Test
  void holdersAndGaps_areAsOpenAsTheDecision() {
    AuthorityEngine engine =
        AuthorityEngine.of(
            SUKSESI,
            List.of(
                decree(
                    office(Jabatan.WALI_KOTA, "35.74"),
                    Optional.of(KeadaanPejabat.BERHALANGAN_SEMENTARA))),
            List.of());
    assertThat(
            engine
                .holders(
                    PermintaanPemegang.builder()
                        .layanan("Izin Reklame")
                        .wilayah(KodeWilayah.parse("35.74.01.1001"))
                        .tanggal(LocalDate.of(2022, 1, 3))
                        .build())
                .calon())
        .filteredOn(one -> one.jabatan().equals(CAMAT))
        .hasSize(1)
        .allMatch(one -> one.keputusan().syarat().hasil() == Hasil.TIDAK_DIKETAHUI);
    PermintaanPeta year =
        new PermintaanPeta(
            KodeWilayah.parse("35.74"),
            Periode.of(LocalDate.of(2022, 1, 1), LocalDate.of(2023, 1, 1)),
            List.of());
    assertThat(engine.gaps(year).baris())
        .filteredOn(row -> row.tempat().equals(KodeWilayah.parse("35.74.01")))
        .isNotEmpty()
        .allMatch(row -> row.keadaan().jenis() == JenisKeadaan.TIDAK_DIKETAHUI);
  }

  private static Hasil stated(Kind kind, JabatanWilayah signer, KeadaanPejabat state) {
    return set(kind, signer, Optional.of(state), Optional.empty());
  }

  /** The instrument says nothing, the request tells of the time in which it was set. */
  private static Hasil asked(Kind kind, JabatanWilayah signer, KeadaanPejabat state) {
    return set(kind, signer, Optional.empty(), Optional.of(on(state)));
  }

  private static KeadaanKepalaDaerah on(KeadaanPejabat state) {
    return new KeadaanKepalaDaerah(
        Optional.of(state),
        Optional.empty(),
        Optional.of(Periode.of(LocalDate.of(2021, 5, 1), LocalDate.of(2022, 2, 1))));
  }

  private static Hasil set(
      Kind kind,
      JabatanWilayah signer,
      Optional<KeadaanPejabat> own,
      Optional<KeadaanKepalaDaerah> asked) {
    return switch (kind) {
      case DECREE ->
          outcome(request(r -> r.keadaanKepala(asked)), List.of(decree(signer, own)), List.of());
      case MANDATE ->
          outcome(
              request(
                  r ->
                      r.pejabat(SECRETARY)
                          .tandaTangan(BentukTandaTangan.ATAS_NAMA)
                          .strategis(false)
                          .keadaanKepala(besideTheWakil(asked))),
              List.of(mandate(signer, own)),
              List.of());
      case ORDER -> ordered(signer, own, asked);
      case REVOCATION ->
          isRevoked(
              outcome(
                  request(r -> r.keadaanKepala(asked)),
                  List.of(Cases.decree().build()),
                  List.of(revocation(signer, own))));
    };
  }

  /** The secretary who holds a mandate does not do the work of the head besides. */
  private static KeadaanKepalaDaerah besideTheWakil(Optional<KeadaanKepalaDaerah> asked) {
    return new KeadaanKepalaDaerah(
        asked.flatMap(KeadaanKepalaDaerah::kepala),
        Optional.of(KeadaanPejabat.MENJALANKAN_TUGAS),
        asked.flatMap(KeadaanKepalaDaerah::masa));
  }

  /** What is surely revoked gives no more, and what is surely not still gives. */
  private static Hasil isRevoked(Hasil given) {
    return given == Hasil.TIDAK_DIKETAHUI ? given : Hasil.of(given == Hasil.TIDAK);
  }

  private static Hasil ordered(
      JabatanWilayah signer, Optional<KeadaanPejabat> own, Optional<KeadaanKepalaDaerah> asked) {
    return outcome(
        request(
            r ->
                r.keadaanKepala(asked)
                    .rutin(true)
                    .strategis(false)
                    .perintah(
                        Cases.plh(
                                "800/1",
                                signer,
                                office(Jabatan.SEKRETARIS_KECAMATAN, "35.74.01"),
                                CAMAT,
                                "2022-01-15")
                            .keadaanKepalaDaerah(own)
                            .build())),
        List.of(Cases.decree().build()),
        List.of());
  }

  private static PelimpahanWewenang decree(JabatanWilayah signer, Optional<KeadaanPejabat> own) {
    return Cases.decree(d -> d.pemberi(signer).instrumen(stating("1", SET.toString(), own)));
  }

  private static PelimpahanWewenang mandate(JabatanWilayah signer, Optional<KeadaanPejabat> own) {
    return PelimpahanWewenang.builder()
        .from(decree(signer, own))
        .sumber(SumberWewenang.MANDAT)
        .penerima(List.of(SECRETARY))
        .layanan(
            List.of(
                Cases.service()
                    .kriteria(KriteriaLayanan.builder().tugasRutin(true).build())
                    .build()))
        .build();
  }

  private static InstrumenPengubah revocation(JabatanWilayah signer, Optional<KeadaanPejabat> own) {
    return InstrumenPengubah.builder()
        .penerbit(signer)
        .instrumen(
            InstrumenPelimpahan.builder()
                .from(stating("2", "2021-06-01", own))
                .addHubungan(Cases.to(JenisHubungan.MENCABUT, "1", 2021))
                .build())
        .build();
  }

  private static InstrumenPelimpahan stating(
      String nomor, String day, Optional<KeadaanPejabat> own) {
    return Cases.instrument(nomor, day).keadaanKepalaDaerah(own).build();
  }

  private static Hasil signing(Jabatan jabatan, KeadaanPejabat state) {
    return outcome(
        PermintaanKeputusan.builder()
            .pejabat(office(jabatan, "35.74"))
            .layanan("Surat Keterangan")
            .wilayah(KodeWilayah.parse("35.74.01"))
            .tanggal(LocalDate.of(2022, 1, 3))
            .urusan(UrusanPemerintahan.PERDAGANGAN)
            .sifat(SifatLayanan.NONPERIZINAN)
            .keadaanKepala(on(state))
            .build(),
        List.of(),
        List.of());
  }

  private static Hasil outcome(
      PermintaanKeputusan request,
      List<PelimpahanWewenang> decrees,
      List<InstrumenPengubah> changes) {
    KeputusanWewenang decision = AuthorityEngine.of(SUKSESI, decrees, changes).decide(request);
    return decision.syarat().hasil();
  }
}
