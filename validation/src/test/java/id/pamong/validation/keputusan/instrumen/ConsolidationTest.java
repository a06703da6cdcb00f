package id.pamong.validation.keputusan.instrumen;

import static id.pamong.validation.keputusan.Cases.change;
import static id.pamong.validation.keputusan.Cases.instrument;
import static id.pamong.validation.keputusan.Cases.line;
import static id.pamong.validation.keputusan.Cases.office;
import static id.pamong.validation.keputusan.Cases.to;
import static org.assertj.core.api.Assertions.assertThat;

import id.pamong.hukum.HubunganInstrumen;
import id.pamong.hukum.JenisHubungan;
import id.pamong.hukum.JenisInstrumen;
import id.pamong.pemerintahan.Jabatan;
import id.pamong.pemerintahan.JabatanWilayah;
import id.pamong.validation.keputusan.AuthorityEngine;
import id.pamong.validation.keputusan.Cases;
import id.pamong.validation.keputusan.page.DecisionPage;
import id.pamong.validation.keputusan.page.DecisionTexts;
import id.pamong.wewenang.BatasMateri;
import id.pamong.wewenang.BatasWewenang;
import id.pamong.wewenang.LayananDilimpahkan;
import id.pamong.wewenang.PelimpahanWewenang;
import id.pamong.wewenang.SatuanBatas;
import id.pamong.wewenang.keputusan.InstrumenPengubah;
import id.pamong.wewenang.keputusan.KeputusanWewenang;
import id.pamong.wewenang.keputusan.UkuranObjek;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A decree 1/2021 with a limit of 50, amended by 2/2022 to 75, and what is done to the first one
 * after that.
 */
class ConsolidationTest {

  private static final JabatanWilayah CAMAT = office(Jabatan.CAMAT, "35.74.01");
  private static final JabatanWilayah OTHER = office(Jabatan.CAMAT, "35.74.02");
  private static final HubunganInstrumen BASE = amending("1", 2021);
  private static final HubunganInstrumen FIRST = amending("2", 2022);
  private static final String BEYOND = "TIDAK batas-materi";
  private static final String ENDED = "TIDAK tidak-dicabut";
  private static final String OPEN = "? tidak-dicabut";

  private static HubunganInstrumen amending(String number, int year) {
    return to(JenisHubungan.MENGUBAH, number, year);
  }

  private static LayananDilimpahkan limited(String name, int most) {
    return Cases.service()
        .nama(name)
        .batas(
            BatasWewenang.builder()
                .addMateri(
                    new BatasMateri("luas", BigDecimal.valueOf(most), SatuanBatas.METER_PERSEGI))
                .build())
        .build();
  }

  private static PelimpahanWewenang base(String... services) {
    return Cases.decree(
        d ->
            d.periode(Optional.empty())
                .penerima(List.of(CAMAT, OTHER))
                .layanan(List.of(services).stream().map(name -> limited(name, 50)).toList()));
  }

  private static PelimpahanWewenang decree(
      String number, String day, int most, HubunganInstrumen... relations) {
    return decree(number, day, d -> d.layanan(List.of(limited("Izin Reklame", most))), relations);
  }

  private static PelimpahanWewenang decree(
      String number,
      String day,
      UnaryOperator<PelimpahanWewenang.Builder> change,
      HubunganInstrumen... relations) {
    return Cases.decree(
        d ->
            change.apply(
                d.instrumen(instrument(number, day).addHubungan(relations).build())
                    .periode(Optional.empty())
                    .penerima(List.of(CAMAT, OTHER))));
  }

  private static final PelimpahanWewenang DECREE = base("Izin Reklame");
  private static final PelimpahanWewenang WIDER = decree("2", "2022-01-10", 75, BASE);

  private static InstrumenPengubah revoking(String day, String number, int year) {
    return change("9", day, to(JenisHubungan.MENCABUT, number, year))
        .addLayanan("Izin Reklame")
        .build();
  }

  private static KeputusanWewenang decided(
      JabatanWilayah office,
      int size,
      List<PelimpahanWewenang> decrees,
      InstrumenPengubah... changes) {
    List<PelimpahanWewenang> reversed = new ArrayList<>(decrees);
    Collections.reverse(reversed);
    KeputusanWewenang decision = decide(office, size, decrees, changes);
    assertThat(decide(office, size, reversed, changes)).isEqualTo(decision);
    return decision;
  }

  private static KeputusanWewenang decide(
      JabatanWilayah office,
      int size,
      List<PelimpahanWewenang> decrees,
      InstrumenPengubah... changes) {
    return AuthorityEngine.of(Cases.SUKSESI, decrees, List.of(changes))
        .decide(
            Cases.request(
                r ->
                    r.pejabat(office)
                        .wilayah(office.wilayah())
                        .tanggal(LocalDate.of(2023, 6, 1))
                        .ukuran(
                            List.of(
                                new UkuranObjek(
                                    "luas",
                                    BigDecimal.valueOf(size),
                                    SatuanBatas.METER_PERSEGI)))));
  }

  private static String on(
      int size, List<PelimpahanWewenang> decrees, InstrumenPengubah... changes) {
    return line(decided(CAMAT, size, decrees, changes));
  }

  @Test
  void secondAmendment_takesThePlaceOfTheFirst() {
    PelimpahanWewenang second = decree("3", "2022-06-01", 30, BASE);
    assertThat(on(60, List.of(DECREE, WIDER))).startsWith("BERWENANG");
    assertThat(on(60, List.of(DECREE, WIDER, second))).startsWith(BEYOND);
    assertThat(on(40, List.of(DECREE, WIDER, second))).startsWith(BEYOND);
    assertThat(on(30, List.of(DECREE, WIDER, second))).startsWith("BERWENANG");
    PelimpahanWewenang third = decree("4", "2022-09-01", 20, amending("3", 2022));
    assertThat(on(25, List.of(DECREE, WIDER, second, third))).startsWith(BEYOND);
    assertThat(on(20, List.of(DECREE, WIDER, second, third))).startsWith("BERWENANG");
  }

  @Test
  void deadLimit_isNoMissingFact() {
    PelimpahanWewenang second = decree("3", "2022-06-01", 100, BASE);
    KeputusanWewenang.TidakDapatDitentukan open =
        (KeputusanWewenang.TidakDapatDitentukan)
            AuthorityEngine.of(Cases.SUKSESI, List.of(DECREE, WIDER, second), List.of())
                .decide(Cases.request(r -> r.tanggal(LocalDate.of(2023, 6, 1)).ukuran(List.of())));
    assertThat(open.kurang())
        .extracting(one -> DecisionTexts.english().text(one))
        .containsExactly("luas is at most 100 m²");
  }

  @Test
  void secondAmendmentForOne_leavesTheFirstToTheOther() {
    PelimpahanWewenang second =
        decree(
            "3",
            "2022-06-01",
            d -> d.penerima(List.of(CAMAT)).layanan(List.of(limited("Izin Reklame", 30))),
            BASE);
    List<PelimpahanWewenang> all = List.of(DECREE, WIDER, second);
    assertThat(line(decided(CAMAT, 60, all))).startsWith(BEYOND);
    assertThat(line(decided(OTHER, 60, all))).startsWith("BERWENANG");
  }

  @Test
  void amendmentsOfDifferentServices_standSideBySide() {
    PelimpahanWewenang second =
        decree("3", "2022-06-01", d -> d.layanan(List.of(limited("Izin Lain", 30))), BASE);
    assertThat(on(60, List.of(base("Izin Reklame", "Izin Lain"), WIDER, second)))
        .isEqualTo("BERWENANG DELEGASI camat 35.74.01");
  }

  @Test
  void whatIsRevokedInPart_isRevokedOfTheTextAsAmended() {
    List<PelimpahanWewenang> all = List.of(DECREE, WIDER);
    assertThat(on(20, all, revoking("2022-06-01", "1", 2021))).startsWith(ENDED);
    assertThat(on(20, all, revoking("2021-06-01", "1", 2021))).startsWith("BERWENANG");
    InstrumenPengubah forOne =
        change("9", "2022-06-01", to(JenisHubungan.MENCABUT, "1", 2021)).addPenerima(CAMAT).build();
    assertThat(line(decided(CAMAT, 20, all, forOne))).startsWith(ENDED);
    assertThat(line(decided(OTHER, 20, all, forOne))).startsWith("BERWENANG");
    List<PelimpahanWewenang> added = List.of(base("Izin Lain"), WIDER);
    assertThat(on(20, added)).startsWith("BERWENANG");
    assertThat(on(20, added, revoking("2022-06-01", "1", 2021)))
        .startsWith(ENDED)
        .doesNotContain("layanan-perubahan-tidak-ada");
  }

  @Test
  void amendmentWhoseTextIsNotKnown_leavesTheTextOpen() {
    List<PelimpahanWewenang> all = List.of(DECREE, WIDER);
    InstrumenPengubah any = change("9", "2022-06-01", BASE).build();
    assertThat(on(20, all, any)).startsWith(OPEN);
    InstrumenPengubah named = change("9", "2022-06-01", BASE).addLayanan("Izin Reklame").build();
    assertThat(on(20, all, named)).startsWith(OPEN);
    InstrumenPengubah other = change("9", "2022-06-01", BASE).addLayanan("Izin Lain").build();
    assertThat(on(20, all, other)).startsWith("BERWENANG");
    InstrumenPengubah before = change("9", "2021-06-01", BASE).build();
    assertThat(on(20, all, before)).startsWith("BERWENANG");
  }

  @Test
  void placeAndArticlesAreTold_inBothLanguages() {
    KeputusanWewenang open =
        decided(CAMAT, 20, List.of(DECREE, WIDER), change("9", "2022-06-01", BASE).build());
    assertThat(DecisionPage.in(DecisionTexts.indonesian()).text(open))
        .contains(
            "oleh Keputusan Wali Kota 9/2022 (35.74) sejak 2022-06-01, melalui Keputusan Wali Kota"
                + " 1/2021 (35.74): perubahan adalah bagian dari instrumen yang diubahnya")
        .contains("UU 12/2011 Pasal 64 ayat (2); UU 12/2011 Pasal 97")
        .contains("<Keputusan Wali Kota 9/2022 (35.74) /instrumen/hubungan>");
    assertThat(DecisionPage.in(DecisionTexts.english()).text(open))
        .contains("by way of Keputusan Wali Kota 1/2021 (35.74): an amendment is a part of");
  }

  /** The day on which it was set and on which it takes effect: of both, and what is answered. */
  @ParameterizedTest
  @CsvSource({
    "2022-01-10, 2022-01-10, ? tidak-dicabut",
    "2022-01-10, 2022-02-01, TIDAK batas-materi",
    "2022-06-01, 2022-06-01, TIDAK batas-materi",
    "2021-12-01, 2021-12-01, BERWENANG",
    "2021-12-01, 2022-06-01, ? tidak-dicabut",
  })
  void laterIsWhatIsSetAndTakesEffectLater(String set, String start, String answer) {
    PelimpahanWewenang second =
        decree(
            "3",
            set,
            d ->
                d.instrumen(
                        instrument("3", set)
                            .tanggalBerlaku(LocalDate.parse(start))
                            .addHubungan(BASE)
                            .build())
                    .layanan(List.of(limited("Izin Reklame", 30))));
    assertThat(on(60, List.of(DECREE, WIDER, second))).startsWith(answer);
  }

  @Test
  void twoOfOneDayThatSayTheSame_leaveNothingOpen() {
    PelimpahanWewenang twin = decree("3", "2022-01-10", 75, BASE);
    assertThat(on(60, List.of(DECREE, WIDER, twin))).startsWith("BERWENANG");
    assertThat(on(60, List.of(DECREE, WIDER, twin), revoking("2022-06-01", "1", 2021)))
        .startsWith(ENDED);
  }

  @Test
  void amendmentOfAnAmendment_mayMeanTheRestOfTheText() {
    List<PelimpahanWewenang> all =
        List.of(
            base("Izin Reklame", "Izin Lain"),
            decree("2", "2022-01-10", d -> d.layanan(List.of(limited("Izin Lain", 75))), BASE));
    assertThat(on(50, all)).startsWith("BERWENANG");
    List<PelimpahanWewenang> more = new ArrayList<>(all);
    more.add(decree("3", "2022-06-01", 30, FIRST));
    assertThat(on(50, more)).startsWith(OPEN);
    assertThat(on(30, more)).startsWith("BERWENANG");
    assertThat(on(50, all, revoking("2022-06-01", "2", 2022))).startsWith(OPEN);
    assertThat(on(50, all, change("9", "2022-06-01", FIRST).addLayanan("Izin Lain").build()))
        .startsWith("BERWENANG");
  }

  @Test
  void amendmentOfATextThatIsReplaced_leavesTheNewOneOpen() {
    PelimpahanWewenang second = decree("3", "2022-06-01", 100, BASE);
    PelimpahanWewenang ofTheFirst = decree("4", "2022-09-01", 30, FIRST);
    List<PelimpahanWewenang> all = List.of(DECREE, WIDER, second, ofTheFirst);
    assertThat(on(90, all)).startsWith(OPEN);
    assertThat(on(30, all)).startsWith("BERWENANG");
  }

  @Test
  void revocationOfTheFirstForOne_leavesTheDecreeToTheOther() {
    PelimpahanWewenang forOne =
        decree(
            "2",
            "2022-01-10",
            d -> d.penerima(List.of(CAMAT)).layanan(List.of(limited("Izin Reklame", 75))),
            BASE);
    InstrumenPengubah revocation = revoking("2022-06-01", "2", 2022);
    assertThat(line(decided(CAMAT, 20, List.of(DECREE, forOne), revocation))).startsWith(ENDED);
    assertThat(line(decided(OTHER, 20, List.of(DECREE, forOne), revocation)))
        .startsWith("BERWENANG");
  }

  @Test
  void secondAmendmentThatIsRevoked_leavesTheFirstInDoubt() {
    PelimpahanWewenang second = decree("3", "2022-06-01", 30, BASE);
    InstrumenPengubah revocation =
        change("9", "2022-09-01", to(JenisHubungan.MENCABUT, "3", 2022)).build();
    assertThat(on(60, List.of(DECREE, WIDER, second), revocation)).startsWith(OPEN);
    InstrumenPengubah before =
        change("9", "2022-05-01", to(JenisHubungan.MENCABUT, "3", 2022)).build();
    assertThat(on(60, List.of(DECREE, WIDER, second), before)).startsWith(BEYOND);
  }

  @Test
  void amendmentByWhoCannot_endsNothing_andIsTold() {
    PelimpahanWewenang byAnother =
        decree(
            "3",
            "2022-06-01",
            d ->
                d.instrumen(
                        instrument("3", "2022-06-01")
                            .jenis(JenisInstrumen.KEPUTUSAN_CAMAT)
                            .addHubungan(BASE)
                            .build())
                    .pemberi(CAMAT)
                    .penerima(List.of(office(Jabatan.KEPALA_SEKSI_KECAMATAN, "35.74.01")))
                    .layanan(List.of(limited("Izin Reklame", 30))));
    assertThat(on(60, List.of(DECREE, WIDER, byAnother))).startsWith("BERWENANG");
    InstrumenPengubah revocation =
        InstrumenPengubah.builder()
            .from(revoking("2022-06-01", "1", 2021))
            .penerbit(CAMAT)
            .instrumen(
                instrument("9", "2022-06-01")
                    .jenis(JenisInstrumen.KEPUTUSAN_CAMAT)
                    .addHubungan(to(JenisHubungan.MENCABUT, "1", 2021))
                    .build())
            .build();
    assertThat(on(60, List.of(base("Izin Lain"), WIDER), revocation))
        .isEqualTo("BERWENANG DELEGASI camat 35.74.01 +pencabutan-tidak-berlaku");
  }

  @Test
  void amendmentOfTwoDecrees_isReachedByWhatNamesTheOneThatHasTheService() {
    PelimpahanWewenang second =
        Cases.decree(
            d ->
                d.instrumen(instrument("11", "2021-03-01").build())
                    .periode(Optional.empty())
                    .layanan(List.of(limited("Izin Lain", 50))));
    PelimpahanWewenang both = decree("2", "2022-01-10", 75, BASE, amending("11", 2021));
    List<PelimpahanWewenang> all = List.of(DECREE, second, both);
    assertThat(on(60, all, revoking("2022-06-01", "1", 2021))).startsWith(ENDED);
    assertThat(on(60, all, revoking("2022-06-01", "11", 2021))).startsWith(OPEN);
  }

  @Test
  void manyAmendmentsOfOneDecree_areAnswered() {
    List<PelimpahanWewenang> all = new ArrayList<>(List.of(DECREE));
    LocalDate day = LocalDate.of(2021, 3, 2);
    for (int number = 2; number <= 1000; number++) {
      String own = String.valueOf(number);
      all.add(decree(own, day.plusDays(number / 2).toString(), number, BASE));
    }
    assertThat(line(decide(CAMAT, 900, all))).startsWith("BERWENANG");
    all.add(decree("1001", "2023-05-31", 800, BASE));
    assertThat(line(decide(CAMAT, 900, all))).startsWith(BEYOND);
  }
}
