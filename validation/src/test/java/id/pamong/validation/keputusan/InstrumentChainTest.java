package id.pamong.validation.keputusan;

import static id.pamong.validation.keputusan.Cases.decree;
import static id.pamong.validation.keputusan.Cases.instrument;
import static id.pamong.validation.keputusan.Cases.line;
import static id.pamong.validation.keputusan.Cases.office;
import static id.pamong.validation.keputusan.Cases.request;
import static id.pamong.validation.keputusan.Cases.revocation;
import static id.pamong.validation.keputusan.Cases.to;
import static org.assertj.core.api.Assertions.assertThat;

import id.pamong.hukum.JenisHubungan;
import id.pamong.hukum.JenisInstrumen;
import id.pamong.hukum.Periode;
import id.pamong.layanan.KanalLayanan;
import id.pamong.pemerintahan.Jabatan;
import id.pamong.wewenang.BatasWewenang;
import id.pamong.wewenang.KriteriaLayanan;
import id.pamong.wewenang.PelimpahanWewenang;
import id.pamong.wewenang.keputusan.InstrumenPengubah;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class InstrumentChainTest {

  private static final PelimpahanWewenang DECREE = Cases.decree().build();
  private static final String GRANTED = "BERWENANG DELEGASI camat 35.74.01";
  private static final String ENDED =
      "TIDAK tidak-dicabut [MELAMPAUI_WAKTU, SEWENANG_WENANG] TIDAK_SAH +kelas-terbuka";

  @Test
  void revocation_endsTheDecreeOnItsDay_andTheClassOfFaultIsOpen() {
    InstrumenPengubah change = revocation("9", "2023-05-02").build();
    assertThat(on("2023-05-01", List.of(DECREE), change)).isEqualTo(GRANTED);
    assertThat(on("2023-05-02", List.of(DECREE), change)).isEqualTo(ENDED);
  }

  @Test
  void recordsOfOneCitationThatDiffer_areOrderedByTheirWords_notByTheInput() {
    PelimpahanWewenang earlier =
        decree(d -> d.periode(Periode.of(LocalDate.of(2021, 4, 1), LocalDate.of(2021, 6, 1))));
    PelimpahanWewenang later =
        decree(d -> d.periode(Periode.of(LocalDate.of(2021, 7, 1), LocalDate.of(2021, 9, 1))));
    assertThat(Cases.decide(Cases.request().build(), earlier, later))
        .isEqualTo(Cases.decide(Cases.request().build(), later, earlier));
  }

  @Test
  void revocationInPart_touchesWhatItNames() {
    assertThat(
            on(
                "2024-01-02",
                List.of(DECREE),
                revocation("9", "2023-05-02").addLayanan("Izin Lain").build()))
        .isEqualTo(GRANTED + " +layanan-perubahan-tidak-ada");
    assertThat(
            on(
                "2024-01-02",
                List.of(DECREE),
                revocation("9", "2023-05-02").addLayanan("izin  reklame").build()))
        .isEqualTo(ENDED);
    assertThat(
            on(
                "2024-01-02",
                List.of(DECREE),
                revocation("9", "2023-05-02")
                    .addPenerima(office(Jabatan.CAMAT, "35.74.02"))
                    .build()))
        .isEqualTo(GRANTED);
  }

  @Test
  void revocationOfTheRevocation_bringsNothingBack() {
    InstrumenPengubah second =
        Cases.change("10", "2023-08-01", Cases.to(JenisHubungan.MENCABUT, "9", 2023)).build();
    assertThat(on("2024-01-02", List.of(DECREE), revocation("9", "2023-05-02").build(), second))
        .isEqualTo(ENDED);
    InstrumenPengubah later =
        InstrumenPengubah.builder()
            .from(revocation("9", "2023-05-02").build())
            .instrumen(
                instrument("9", "2023-05-02")
                    .tanggalBerlaku(LocalDate.of(2023, 12, 1))
                    .addHubungan(to(JenisHubungan.MENCABUT, "1", 2021))
                    .build())
            .build();
    assertThat(on("2024-01-02", List.of(DECREE), later)).isEqualTo(ENDED);
    // By Pasal 64 ayat (4) it held from the day on which it was set, whatever it says.
    String open = "? tidak-dicabut /instrumen/tanggalBerlaku";
    assertThat(on("2023-05-01", List.of(DECREE), later)).startsWith("BERWENANG");
    assertThat(on("2023-05-02", List.of(DECREE), later)).isEqualTo(open);
    assertThat(on("2023-11-30", List.of(DECREE), later)).isEqualTo(open);
    assertThat(on("2024-01-02", List.of(DECREE), later, second)).isEqualTo(open);
  }

  @Test
  void numberWithZerosBeforeIt_isTheSame_butWhereAnotherIsWrittenWithout() {
    PelimpahanWewenang decree =
        Cases.decree(d -> d.instrumen(instrument("011", "2021-03-01").build()));
    InstrumenPengubah near =
        InstrumenPengubah.builder()
            .from(revocation("9", "2023-05-02").build())
            .instrumen(
                instrument("9", "2023-05-02")
                    .addHubungan(to(JenisHubungan.MENCABUT, "11", 2021))
                    .build())
            .build();
    assertThat(on("2024-01-02", List.of(decree), near)).startsWith("TIDAK tidak-dicabut");
    assertThat(on("2023-05-01", List.of(decree), near)).startsWith(GRANTED).doesNotContain("mirip");
    PelimpahanWewenang other =
        Cases.decree(d -> d.instrumen(instrument("11", "2021-03-01").build()));
    assertThat(on("2024-01-02", List.of(decree, other), near)).doesNotContain("nomor-mirip");
    PelimpahanWewenang far =
        Cases.decree(d -> d.instrumen(instrument("110", "2021-03-01").build()));
    assertThat(on("2024-01-02", List.of(far), near)).isEqualTo(GRANTED);
  }

  @Test
  void instrumentOfAnotherIssuer_doesNothing() {
    assertThat(
            on(
                "2024-01-02",
                List.of(DECREE),
                revocation("9", "2023-05-02", JenisInstrumen.KEPUTUSAN_CAMAT)
                    .penerbit(office(Jabatan.CAMAT, "35.74.01"))
                    .build()))
        .isEqualTo(GRANTED + " +pencabutan-tidak-berlaku");
    assertThat(
            on(
                "2024-01-02",
                List.of(DECREE),
                revocation("9", "2023-05-02").penerbit(office(Jabatan.BUPATI, "35.13")).build()))
        .isEqualTo(GRANTED);
  }

  @Test
  void gubernurWhoRevokes_mayBeTheSuperior() {
    InstrumenPengubah byGubernur =
        revocation("9", "2023-05-02", JenisInstrumen.KEPUTUSAN_GUBERNUR)
            .penerbit(office(Jabatan.GUBERNUR, "35"))
            .build();
    assertThat(on("2024-01-02", List.of(DECREE), byGubernur))
        .isEqualTo("? tidak-dicabut /instrumen/hubungan");
    assertThat(on("2023-05-01", List.of(DECREE), byGubernur)).isEqualTo(GRANTED);
    assertThat(
            on(
                "2024-01-02",
                List.of(DECREE),
                revocation("9", "2023-05-02", JenisInstrumen.KEPUTUSAN_GUBERNUR)
                    .penerbit(office(Jabatan.GUBERNUR, "33"))
                    .build()))
        .isEqualTo(GRANTED);
    // Only who set a decision amends it: UU 30/2014 Pasal 63 ayat (3).
    InstrumenPengubah amendment =
        InstrumenPengubah.builder()
            .instrumen(
                instrument("9", "2023-05-02")
                    .jenis(JenisInstrumen.KEPUTUSAN_GUBERNUR)
                    .addHubungan(to(JenisHubungan.MENGUBAH, "1", 2021))
                    .build())
            .penerbit(office(Jabatan.GUBERNUR, "35"))
            .build();
    assertThat(on("2024-01-02", List.of(DECREE), amendment))
        .isEqualTo(GRANTED + " +pencabutan-tidak-berlaku");
  }

  @Test
  void decisionThatRevokesARegulation_leavesItOpen() {
    PelimpahanWewenang regulation =
        decree(
            d ->
                d.instrumen(
                    instrument("1", "2021-03-01")
                        .jenis(JenisInstrumen.PERATURAN_WALI_KOTA)
                        .build()));
    InstrumenPengubah change =
        InstrumenPengubah.builder()
            .from(revocation("9", "2023-05-02").build())
            .instrumen(
                instrument("9", "2023-05-02")
                    .addHubungan(
                        new id.pamong.hukum.HubunganInstrumen(
                            JenisHubungan.MENCABUT,
                            id.pamong.hukum.InstrumenHukum.builder()
                                .jenis(JenisInstrumen.PERATURAN_WALI_KOTA)
                                .nomor("1")
                                .tahun(2021)
                                .daerah(id.pamong.wilayah.KodeWilayah.parse("35.74"))
                                .build()))
                    .build())
            .build();
    assertThat(on("2024-01-02", List.of(regulation), change))
        .isEqualTo("? tidak-dicabut /instrumen/hubungan +bentuk-lain");
  }

  @Test
  void amendment_replacesTheServiceThatItNames_andTheLimitOfTheNewTextCounts() {
    PelimpahanWewenang amendment =
        decree(
            d ->
                d.instrumen(
                        instrument("5", "2022-06-01")
                            .addHubungan(to(JenisHubungan.MENGUBAH, "1", 2021))
                            .build())
                    .layanan(
                        List.of(
                            Cases.service()
                                .batas(BatasWewenang.builder().addPengecualian("menara").build())
                                .build())));
    PelimpahanWewenang narrow =
        PelimpahanWewenang.builder()
            .from(amendment)
            .layanan(
                List.of(
                    Cases.service()
                        .batas(BatasWewenang.builder().addPengecualian("apa pun").build())
                        .build()))
            .build();
    assertThat(on("2022-05-31", List.of(DECREE, amendment))).isEqualTo(GRANTED);
    assertThat(on("2022-06-01", List.of(DECREE, amendment))).isEqualTo(GRANTED);
    assertThat(on("2022-05-31", List.of(DECREE, narrow))).isEqualTo(GRANTED);
    assertThat(on("2022-06-01", List.of(DECREE, narrow))).isEqualTo("? pengecualian /ciri");
    assertThat(on("2022-06-01", List.of(amendment)))
        .isEqualTo("? instrumen-yang-diubah /instrumen/hubungan");
    assertThat(on("2024-01-02", List.of(DECREE, amendment), revocation("9", "2023-05-02").build()))
        .startsWith("TIDAK instrumen-yang-diubah");
  }

  @Test
  void amendmentWithoutAPeriod_endsWithTheOneThatItAmends() {
    PelimpahanWewenang amendment =
        decree(
            d ->
                d.instrumen(
                        instrument("5", "2022-06-01")
                            .addHubungan(to(JenisHubungan.MENGUBAH, "1", 2021))
                            .build())
                    .periode(Optional.empty()));
    PelimpahanWewenang longer =
        PelimpahanWewenang.builder()
            .from(amendment)
            .periode(Periode.of(LocalDate.of(2022, 6, 1), LocalDate.of(2030, 1, 1)))
            .build();
    assertThat(on("2026-03-31", List.of(DECREE, amendment))).isEqualTo(GRANTED);
    assertThat(on("2026-04-01", List.of(DECREE, amendment)))
        .startsWith("TIDAK periode [MELAMPAUI_WAKTU] TIDAK_SAH");
    assertThat(on("2026-04-01", List.of(DECREE, longer))).isEqualTo(GRANTED);
  }

  @Test
  void amendmentOfADecreeWhoseTimeIsOver_doesNotReviveIt() {
    PelimpahanWewenang extension = amending("5", "2026-04-20");
    assertThat(on("2026-05-04", List.of(DECREE, extension)))
        .startsWith("TIDAK instrumen-yang-diubah [MELAMPAUI_WAKTU, SEWENANG_WENANG] TIDAK_SAH");
    // Whether the days after the last one were holidays is not known.
    assertThat(on("2026-05-04", List.of(DECREE, amending("5", "2026-04-03"))))
        .startsWith("? instrumen-yang-diubah /periode");
    assertThat(on("2026-05-04", List.of(DECREE, amending("5", "2026-03-31")))).isEqualTo(GRANTED);
    // What extended it in time lets it be extended once more.
    PelimpahanWewenang earlier = amending("4", "2026-03-01");
    assertThat(on("2026-05-04", List.of(DECREE, earlier, extension))).isEqualTo(GRANTED);
    // What amends the amendment of a decree that is over is over too.
    PelimpahanWewenang onward =
        PelimpahanWewenang.builder()
            .from(amending("6", "2026-05-01"))
            .instrumen(
                instrument("6", "2026-05-01")
                    .addHubungan(to(JenisHubungan.MENGUBAH, "5", 2026))
                    .build())
            .build();
    assertThat(on("2026-05-04", List.of(DECREE, extension, onward)))
        .startsWith("TIDAK instrumen-yang-diubah");
  }

  private static PelimpahanWewenang amending(String nomor, String day) {
    return decree(
        d ->
            d.instrumen(
                    instrument(nomor, day)
                        .addHubungan(to(JenisHubungan.MENGUBAH, "1", 2021))
                        .build())
                .periode(Periode.of(LocalDate.of(2021, 4, 1), LocalDate.of(2030, 1, 1))));
  }

  @Test
  void revocationOfAReplacementOnItsOwnDay_bringsNothingBack() {
    PelimpahanWewenang replacement =
        decree(
            d ->
                d.instrumen(
                    instrument("2", "2023-05-02")
                        .addHubungan(to(JenisHubungan.MENGGANTI, "1", 2021))
                        .build()));
    assertThat(on("2024-01-02", List.of(DECREE, replacement), undoing("3", "2023-05-02", "2")))
        .startsWith("TIDAK tidak-dicabut");
    assertThat(on("2024-01-02", List.of(DECREE, replacement), undoing("3", "2023-05-03", "2")))
        .startsWith("TIDAK tidak-dicabut");
    // One that was to take effect later had not yet, or just had.
    PelimpahanWewenang delayed =
        PelimpahanWewenang.builder()
            .from(replacement)
            .instrumen(
                instrument("2", "2023-04-02")
                    .tanggalBerlaku(LocalDate.of(2023, 5, 2))
                    .addHubungan(to(JenisHubungan.MENGGANTI, "1", 2021))
                    .build())
            .build();
    assertThat(on("2024-01-02", List.of(DECREE, delayed), undoing("3", "2023-05-02", "2")))
        .isEqualTo("? tidak-dicabut /instrumen/hubungan");
    assertThat(on("2024-01-02", List.of(DECREE, delayed), undoing("3", "2023-05-01", "2")))
        .isEqualTo(GRANTED);
  }

  private static InstrumenPengubah undoing(String nomor, String day, String other) {
    return Cases.change(nomor, day, Cases.to(JenisHubungan.MENCABUT, other, 2023)).build();
  }

  @Test
  void channelOfTheDinas_isNotThatOfACamat() {
    assertThat(on("2024-01-02", List.of(through(KanalLayanan.PELAYANAN_TERPADU_KECAMATAN))))
        .isEqualTo(GRANTED);
    assertThat(on("2024-01-02", List.of(through(KanalLayanan.PTSP_DINAS))))
        .isEqualTo("TIDAK kanal [MELAMPAUI_PERATURAN] TIDAK_SAH");
    assertThat(on("2024-01-02", List.of(through(KanalLayanan.DARING))))
        .isEqualTo("? kanal /layanan/0/kanal");
  }

  private static PelimpahanWewenang through(KanalLayanan kanal) {
    return Cases.serving(service -> service.kanal(kanal));
  }

  @Test
  void amendmentThatNamesNothing_leavesItOpen() {
    InstrumenPengubah vague =
        Cases.change("5", "2022-06-01", Cases.to(JenisHubungan.MENGUBAH, "1", 2021)).build();
    assertThat(on("2022-05-31", List.of(DECREE), vague)).isEqualTo(GRANTED);
    assertThat(on("2022-06-01", List.of(DECREE), vague))
        .isEqualTo("? tidak-dicabut /instrumen/hubungan");
  }

  @Test
  void decreeKeepsItsForceWhenItsBasisIsReplaced_unlessItIsKnownToContradict() {
    KriteriaLayanan old = KriteriaLayanan.builder().eksternalitas(true).efisiensi(true).build();
    assertThat(on("2017-01-02", List.of(before(old))))
        .isEqualTo("BERWENANG DELEGASI camat 35.74.01 +edisi-tidak-tepat");
    assertThat(on("2019-11-02", List.of(before(old))))
        .isEqualTo("BERWENANG DELEGASI camat 35.74.01 +tetap-berlaku");
    KriteriaLayanan contradicting =
        KriteriaLayanan.builder().from(old).tanpaTeknologiTinggi(false).build();
    assertThat(on("2017-01-02", List.of(before(contradicting)))).startsWith("BERWENANG");
    assertThat(on("2019-11-02", List.of(before(contradicting))))
        .startsWith("TIDAK tidak-bertentangan [MELAMPAUI_PERATURAN] TIDAK_SAH");
    assertThat(on("2017-01-02", List.of(before(KriteriaLayanan.builder().build()))))
        .isEqualTo(
            "? kriteria /layanan/0/kriteria/eksternalitas,"
                + " kriteria /layanan/0/kriteria/efisiensi +edisi-tidak-tepat");
  }

  @Test
  void actBeforeTheLawOfAdministration_hasNoClassOfFault() {
    assertThat(on("2014-10-16", List.of()))
        .isEqualTo("TIDAK dasar-kewenangan [] +edisi-tidak-tepat +sebelum-uu-30-2014");
    assertThat(on("2014-10-17", List.of()))
        .isEqualTo("TIDAK dasar-kewenangan [SEWENANG_WENANG] TIDAK_SAH +edisi-tidak-tepat");
  }

  private static PelimpahanWewenang before(KriteriaLayanan kriteria) {
    return decree(
        d ->
            d.instrumen(instrument("1", "2016-03-01").build())
                .periode(Optional.empty())
                .dasarHukum(List.of(Cases.cited(JenisInstrumen.PP, "19", 2008)))
                .layanan(List.of(Cases.service().kriteria(kriteria).build())));
  }

  private static String on(
      String day, List<PelimpahanWewenang> decrees, InstrumenPengubah... changes) {
    return line(
        AuthorityEngine.of(Cases.SUKSESI, decrees, List.of(changes))
            .decide(request(r -> r.tanggal(LocalDate.parse(day)))));
  }
}
