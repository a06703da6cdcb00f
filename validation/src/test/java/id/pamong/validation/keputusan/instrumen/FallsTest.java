package id.pamong.validation.keputusan.instrumen;

import static id.pamong.validation.keputusan.Cases.change;
import static id.pamong.validation.keputusan.Cases.instrument;
import static id.pamong.validation.keputusan.Cases.line;
import static id.pamong.validation.keputusan.Cases.to;
import static org.assertj.core.api.Assertions.assertThat;

import id.pamong.hukum.HubunganInstrumen;
import id.pamong.hukum.JenisHubungan;
import id.pamong.hukum.Periode;
import id.pamong.validation.keputusan.AuthorityEngine;
import id.pamong.validation.keputusan.Cases;
import id.pamong.wewenang.PelimpahanWewenang;
import id.pamong.wewenang.keputusan.InstrumenPengubah;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A decree 1/2021, amended by 2/2022, and by 3/2022 for another service, which cites both: what
 * becomes of the third when one of the others ends.
 */
class FallsTest {

  private static final String GRANTED = "BERWENANG";
  private static final String FALLEN = "TIDAK instrumen-yang-diubah";
  private static final HubunganInstrumen BASE = amending("1", 2021);
  private static final HubunganInstrumen SECOND = amending("2", 2022);
  private static final HubunganInstrumen THIRD = amending("3", 2022);

  private static final PelimpahanWewenang DECREE = decree("1", "2021-03-01", "Izin Lain");
  private static final PelimpahanWewenang FIRST = decree("2", "2022-01-10", "Izin Toko", BASE);

  private static HubunganInstrumen amending(String number, int year) {
    return to(JenisHubungan.MENGUBAH, number, year);
  }

  private static PelimpahanWewenang decree(
      String number, String day, String service, HubunganInstrumen... relations) {
    return Cases.decree(
        d ->
            d.instrumen(instrument(number, day).addHubungan(relations).build())
                .periode(Optional.empty())
                .layanan(List.of(Cases.service().nama(service).batas(Optional.empty()).build())));
  }

  private static PelimpahanWewenang third(HubunganInstrumen... relations) {
    return decree("3", "2022-06-01", "Izin Reklame", relations);
  }

  private static PelimpahanWewenang until(PelimpahanWewenang decree, String end) {
    return PelimpahanWewenang.builder()
        .from(decree)
        .periode(Periode.of(decree.tanggal(), LocalDate.parse(end)))
        .build();
  }

  private static InstrumenPengubah revoking(String day, String number, int year) {
    return change("9", day, to(JenisHubungan.MENCABUT, number, year)).build();
  }

  private static String on(
      String day, List<PelimpahanWewenang> decrees, InstrumenPengubah... changes) {
    return line(
        AuthorityEngine.of(Cases.SUKSESI, decrees, List.of(changes))
            .decide(Cases.request(r -> r.tanggal(LocalDate.parse(day)))));
  }

  private static List<PelimpahanWewenang> with(PelimpahanWewenang... others) {
    List<PelimpahanWewenang> all = new ArrayList<>(List.of(DECREE, FIRST));
    all.addAll(List.of(others));
    return all;
  }

  @ParameterizedTest
  @CsvSource({"2022-05-31", "2022-06-01", "2022-06-02", "2022-12-01"})
  void revokedEarlierAmendment_leavesALaterOneOfTheSameDecree(String revoked) {
    InstrumenPengubah revocation = revoking(revoked, "2", 2022);
    for (PelimpahanWewenang third :
        List.of(third(BASE), third(BASE, SECOND), third(SECOND, BASE), third(BASE, BASE))) {
      for (String day : List.of("2022-06-01", "2022-11-30", "2022-12-01", "2023-06-01")) {
        assertThat(on(day, with(third), revocation)).as(day).startsWith(GRANTED);
      }
    }
  }

  @Test
  void replacedEarlierAmendment_leavesALaterOneOfTheSameDecree() {
    PelimpahanWewenang replacing =
        decree("8", "2022-12-01", "Izin Usaha", to(JenisHubungan.MENGGANTI, "2", 2022));
    assertThat(on("2023-06-01", with(third(BASE, SECOND), replacing))).startsWith(GRANTED);
  }

  @Test
  void baseThatEnds_takesAllAmendmentsWithIt() {
    InstrumenPengubah revocation = revoking("2022-12-01", "1", 2021);
    for (PelimpahanWewenang third :
        List.of(third(BASE), third(BASE, SECOND), third(SECOND, BASE), third(SECOND))) {
      assertThat(on("2022-11-30", with(third), revocation)).startsWith(GRANTED);
      assertThat(on("2022-12-01", with(third), revocation)).startsWith(FALLEN);
    }
  }

  @Test
  void amendmentOfAnAmendment_fallsWithThat() {
    InstrumenPengubah revocation = revoking("2022-12-01", "2", 2022);
    assertThat(on("2022-11-30", with(third(SECOND)), revocation)).startsWith(GRANTED);
    assertThat(on("2022-12-01", with(third(SECOND)), revocation)).startsWith(FALLEN);
  }

  @Test
  void periodOfAnEarlierAmendment_isNotThatOfALaterOne() {
    List<PelimpahanWewenang> chain =
        List.of(DECREE, until(FIRST, "2022-09-01"), third(BASE, SECOND));
    assertThat(on("2022-08-31", chain)).startsWith(GRANTED);
    assertThat(on("2023-06-01", chain)).startsWith(GRANTED);
    // Amended after that time was over, the decree itself was still there to be amended.
    List<PelimpahanWewenang> late =
        List.of(DECREE, until(FIRST, "2022-03-01"), third(BASE, SECOND));
    assertThat(on("2023-06-01", late)).startsWith(GRANTED);
    List<PelimpahanWewenang> ofBase =
        List.of(until(DECREE, "2022-09-01"), until(FIRST, "2024-09-01"), third(BASE, SECOND));
    assertThat(on("2022-08-31", ofBase)).startsWith(GRANTED);
    assertThat(on("2023-06-01", ofBase)).startsWith("TIDAK periode");
    assertThat(on("2023-06-01", List.of(DECREE, until(FIRST, "2022-09-01"), third(SECOND))))
        .startsWith("TIDAK periode");
  }

  @Test
  void amendmentOfAllOfAText_fallsWhenAllOfThemHaveFallen() {
    PelimpahanWewenang other = decree("3", "2022-03-01", "Izin Usaha", BASE);
    PelimpahanWewenang fourth = decree("4", "2022-06-01", "Izin Reklame", SECOND, THIRD);
    List<PelimpahanWewenang> all = with(other, fourth);
    InstrumenPengubah ofTwo = revoking("2022-09-01", "2", 2022);
    InstrumenPengubah ofThree =
        change("10", "2022-12-01", to(JenisHubungan.MENCABUT, "3", 2022)).build();
    assertThat(on("2023-06-01", all, ofTwo)).startsWith(GRANTED);
    assertThat(on("2023-06-01", all, ofThree)).startsWith(GRANTED);
    assertThat(on("2022-11-30", all, ofTwo, ofThree)).startsWith(GRANTED);
    assertThat(on("2022-12-01", all, ofTwo, ofThree)).startsWith(FALLEN);
    assertThat(on("2023-06-01", all, revoking("2022-09-01", "1", 2021))).startsWith(FALLEN);
    // With the decree among those that it cites it stands as long as that.
    List<PelimpahanWewenang> ofAll =
        with(other, decree("4", "2022-06-01", "Izin Reklame", THIRD, BASE, SECOND));
    assertThat(on("2023-06-01", ofAll, ofTwo, ofThree)).startsWith(GRANTED);
  }

  @Test
  void amendmentOfTwoDecrees_fallsWithTheOneThatHasTheService() {
    PelimpahanWewenang other = decree("2", "2022-01-10", "Izin Reklame");
    List<PelimpahanWewenang> all = List.of(DECREE, other, third(BASE, SECOND));
    assertThat(on("2023-06-01", all, revoking("2022-12-01", "1", 2021))).startsWith(GRANTED);
    assertThat(on("2023-06-01", all, revoking("2022-12-01", "2", 2022))).startsWith(FALLEN);
    List<PelimpahanWewenang> none =
        List.of(DECREE, decree("2", "2022-01-10", "Izin Toko"), third(BASE, SECOND));
    assertThat(on("2023-06-01", none, revoking("2022-12-01", "1", 2021)))
        .startsWith("? instrumen-yang-diubah");
  }

  @Test
  void chainWhoseDecreeIsNotInTheSet_isOpen() {
    List<PelimpahanWewenang> chain = List.of(FIRST, third(BASE, SECOND));
    String open = "? instrumen-yang-diubah /instrumen/hubungan";
    assertThat(on("2023-06-01", chain)).startsWith(open);
    assertThat(on("2023-06-01", chain, revoking("2022-12-01", "2", 2022))).startsWith(open);
    assertThat(on("2023-06-01", List.of(DECREE, third(BASE, SECOND)))).startsWith(GRANTED);
  }

  /** Whether a service that was given anew since is meant too is as open as without the chain. */
  @Test
  void whatIsRevokedInPart_reachesALaterAmendmentAsItWouldWithoutTheChain() {
    PelimpahanWewenang both = decree("2", "2022-01-10", "Izin Reklame", BASE);
    for (PelimpahanWewenang third : List.of(third(BASE), third(BASE, SECOND))) {
      List<PelimpahanWewenang> all = List.of(DECREE, both, third);
      assertThat(on("2023-06-01", all, revokingIn("2", "Izin Reklame")))
          .startsWith("? tidak-dicabut");
      assertThat(on("2023-06-01", all, revokingIn("2", "Izin Toko"))).startsWith(GRANTED);
    }
  }

  private static InstrumenPengubah revokingIn(String number, String service) {
    return change("9", "2022-12-01", to(JenisHubungan.MENCABUT, number, 2022))
        .addLayanan(service)
        .build();
  }

  @Test
  void manyAmendmentsThatCiteAllBeforeThem_areAnswered() {
    List<PelimpahanWewenang> all = new ArrayList<>(List.of(DECREE));
    List<HubunganInstrumen> chain = new ArrayList<>(List.of(BASE));
    LocalDate day = LocalDate.of(2021, 4, 1);
    for (int number = 2; number <= 300; number++) {
      LocalDate own = day.plusDays(number / 2);
      all.add(
          decree(
              String.valueOf(number),
              own.toString(),
              "Izin Reklame",
              chain.toArray(HubunganInstrumen[]::new)));
      chain.add(amending(String.valueOf(number), own.getYear()));
    }
    all.add(decree("301", "2023-01-01", "Izin Reklame", chain.toArray(HubunganInstrumen[]::new)));
    assertThat(on("2023-06-01", all, revoking("2023-02-01", "100", 2021))).startsWith(GRANTED);
  }
}
