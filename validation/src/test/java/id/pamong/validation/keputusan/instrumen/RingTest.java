package id.pamong.validation.keputusan.instrumen;

import static id.pamong.validation.keputusan.Cases.instrument;
import static id.pamong.validation.keputusan.Cases.line;
import static id.pamong.validation.keputusan.Cases.to;
import static org.assertj.core.api.Assertions.assertThat;

import id.pamong.hukum.JenisHubungan;
import id.pamong.validation.keputusan.AuthorityEngine;
import id.pamong.validation.keputusan.Cases;
import id.pamong.validation.keputusan.page.DecisionTexts;
import id.pamong.wewenang.InstrumenPelimpahan;
import id.pamong.wewenang.PelimpahanWewenang;
import id.pamong.wewenang.keputusan.InstrumenPengubah;
import id.pamong.wewenang.keputusan.KeputusanWewenang;
import id.pamong.wewenang.syarat.JenisSyarat;
import id.pamong.wewenang.syarat.Syarat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Decrees of one day that amend, replace or revoke each other in a ring. */
class RingTest {

  private static final String DAY = "2021-03-01";

  private static PelimpahanWewenang decree(
      int number, String start, JenisHubungan jenis, int other) {
    InstrumenPelimpahan.Builder text =
        instrument(String.valueOf(number), DAY)
            .tanggalBerlaku(LocalDate.parse(start))
            .addHubungan(to(jenis, String.valueOf(other), 2021));
    return Cases.decree(d -> d.instrumen(text.build()));
  }

  /** Each decree ends the next one, and the last the first. */
  private static List<PelimpahanWewenang> ring(int size, JenisHubungan... kinds) {
    List<PelimpahanWewenang> all = new ArrayList<>();
    for (int number = 1; number <= size; number++) {
      all.add(decree(number, DAY, kinds[number % kinds.length], number % size + 1));
    }
    return all;
  }

  private static KeputusanWewenang decide(
      List<PelimpahanWewenang> decrees, InstrumenPengubah... changes) {
    return AuthorityEngine.of(Cases.SUKSESI, decrees, List.of(changes))
        .decide(Cases.request().build());
  }

  private static InstrumenPengubah revocation(String day, int target) {
    return Cases.revocation("900", day)
        .instrumen(
            instrument("900", day)
                .addHubungan(to(JenisHubungan.MENCABUT, String.valueOf(target), 2021))
                .build())
        .build();
  }

  private static Stream<Syarat> all(Syarat condition) {
    return Stream.concat(Stream.of(condition), condition.anak().stream().flatMap(RingTest::all));
  }

  private static String standing(KeputusanWewenang decision) {
    return all(decision.syarat())
        .filter(one -> one.jenis() == JenisSyarat.TIDAK_DICABUT)
        .map(DecisionTexts.english()::text)
        .findFirst()
        .orElse("");
  }

  @ParameterizedTest
  @CsvSource({
    "2, MENGUBAH, MENGUBAH",
    "3, MENGUBAH, MENGUBAH",
    "20, MENGUBAH, MENGUBAH",
    "2, MENGGANTI, MENGGANTI",
    "3, MENGGANTI, MENGGANTI",
    "6, MENCABUT, MENCABUT",
    "7, MENGGANTI, MENGGANTI",
    "4, MENGUBAH, MENCABUT",
  })
  void whatStandsOfARing_isNotKnown(int size, JenisHubungan one, JenisHubungan other) {
    KeputusanWewenang decision = decide(ring(size, one, other));
    assertThat(line(decision)).startsWith("? tidak-dicabut");
    assertThat(standing(decision))
        .contains("Keputusan Wali Kota 1/2021 (35.74), Keputusan Wali Kota ")
        .contains("amend, replace or revoke each other on the same day");
  }

  @Test
  void ringIsToldInOrder_andAfterTenByItsNumber() {
    assertThat(standing(decide(ring(3, JenisHubungan.MENCABUT))))
        .contains(
            "; Keputusan Wali Kota 1/2021 (35.74), Keputusan Wali Kota 2/2021 (35.74), "
                + "Keputusan Wali Kota 3/2021 (35.74) amend");
    assertThat(standing(decide(ring(20, JenisHubungan.MENGUBAH)))).contains(", … (20) amend");
  }

  @Test
  void ringOfWhichOneHadEndedBeforeItTookEffect_isNone() {
    List<PelimpahanWewenang> all =
        List.of(
            decree(1, "2021-06-01", JenisHubungan.MENGGANTI, 2),
            decree(2, "2021-06-01", JenisHubungan.MENGGANTI, 3),
            decree(3, "2021-06-01", JenisHubungan.MENGGANTI, 1));
    assertThat(line(decide(all))).startsWith("? tidak-dicabut");
    assertThat(line(decide(all, revocation("2021-04-01", 1)))).startsWith("BERWENANG");
    assertThat(line(decide(all, revocation("2021-07-01", 1)))).startsWith("? tidak-dicabut");
  }

  @Test
  void ofTwoThatReplaceEachOtherFromDifferentDays_theFirstStands() {
    List<PelimpahanWewenang> all =
        List.of(
            decree(1, DAY, JenisHubungan.MENGGANTI, 2),
            decree(2, "2021-04-01", JenisHubungan.MENGGANTI, 1));
    assertThat(line(decide(all))).startsWith("BERWENANG");
    assertThat(line(decide(all.subList(1, 2)))).startsWith("BERWENANG");
    assertThat(line(decide(all, revocation("2021-12-01", 1)))).startsWith("TIDAK tidak-dicabut");
  }

  @Test
  void whatEndsARingAsAWhole_endsIt() {
    List<PelimpahanWewenang> all = ring(2, JenisHubungan.MENGGANTI);
    InstrumenPengubah change =
        Cases.revocation("900", "2021-12-01")
            .instrumen(
                instrument("900", "2021-12-01")
                    .addHubungan(to(JenisHubungan.MENCABUT, "1", 2021))
                    .addHubungan(to(JenisHubungan.MENCABUT, "2", 2021))
                    .build())
            .build();
    assertThat(line(decide(all, change))).startsWith("TIDAK tidak-dicabut");
  }

  @Test
  void whatARingEndsTogether_isEnded() {
    List<PelimpahanWewenang> all = new ArrayList<>(ring(2, JenisHubungan.MENGGANTI));
    all.replaceAll(
        one ->
            PelimpahanWewenang.builder()
                .from(one)
                .layanan(List.of(Cases.service().nama("Izin Lain").build()))
                .build());
    all.add(Cases.decree(d -> d.instrumen(instrument("5", "2021-02-01").build())));
    assertThat(line(decide(all))).startsWith("BERWENANG");
    InstrumenPelimpahan text = all.get(0).instrumen();
    all.set(
        0,
        PelimpahanWewenang.builder()
            .from(all.get(0))
            .instrumen(
                InstrumenPelimpahan.builder()
                    .from(text)
                    .addHubungan(to(JenisHubungan.MENCABUT, "5", 2021))
                    .build())
            .build());
    assertThat(line(decide(all))).startsWith("TIDAK tidak-dicabut");
  }

  @Test
  void longRings_areAnswered() {
    for (JenisHubungan jenis : JenisHubungan.values()) {
      assertThat(line(decide(ring(300, jenis)))).startsWith("? tidak-dicabut");
    }
  }
}
