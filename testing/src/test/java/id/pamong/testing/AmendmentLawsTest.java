package id.pamong.testing;

import static org.assertj.core.api.Assertions.assertThat;

import id.pamong.hukum.HubunganInstrumen;
import id.pamong.hukum.JenisHubungan;
import id.pamong.wewenang.InstrumenPelimpahan;
import id.pamong.wewenang.PelimpahanWewenang;
import id.pamong.wewenang.keputusan.InstrumenPengubah;
import id.pamong.wewenang.keputusan.KeputusanWewenang;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * A decree that is amended more than once is one text: on each day what it says of a service is
 * what the newest text says, and what is done to it is done to all that amended it before.
 */
class AmendmentLawsTest {

  @Provide
  Arbitrary<DecisionCase> cases() {
    return Choices.arbitrary(
        choices -> new ChainCases(CasePlace.draw(choices), choices).secondAmendment());
  }

  @Provide
  Arbitrary<Integer> sizes() {
    return Arbitraries.integers().between(1, 100);
  }

  @Provide
  Arbitrary<Integer> days() {
    return Arbitraries.integers().between(0, 400);
  }

  private static BigDecimal limit(PelimpahanWewenang decree) {
    return decree.layanan().get(0).batas().orElseThrow().materi().get(0).palingBanyak();
  }

  private static boolean isGranted(DecisionCase drawn) {
    return drawn.decide() instanceof KeputusanWewenang.Berwenang;
  }

  private static DecisionCase on(DecisionCase drawn, LocalDate day, int size) {
    return drawn.asked(
        r ->
            r.tanggal(day)
                .masaJabatan(Optional.empty())
                .ukuran(List.of(ChainCases.measured(size))));
  }

  /** Neither the decree nor an earlier amendment gives what the newest one of the day does not. */
  @Property(tries = 200)
  void newestTextOfTheDay_isTheOneThatGives(
      @ForAll("cases") DecisionCase drawn, @ForAll("sizes") int size, @ForAll("days") int after) {
    List<PelimpahanWewenang> all = drawn.file().pelimpahan();
    for (LocalDate day :
        List.of(
            all.get(0).tanggal().plusDays(after),
            all.get(1).tanggal(),
            all.get(2).tanggal().minusDays(1),
            all.get(2).tanggal())) {
      PelimpahanWewenang newest =
          all.stream()
              .filter(one -> !one.tanggal().isAfter(day))
              .reduce((one, other) -> other)
              .orElseThrow();
      assertThat(isGranted(on(drawn, day, size)))
          .as(day + " " + size)
          .isEqualTo(BigDecimal.valueOf(size).compareTo(limit(newest)) <= 0);
    }
  }

  /** What names the decree alone ends the service, whoever gave it the words that it has. */
  @Property(tries = 200)
  void revokingTheServiceInTheDecree_endsItInAllAmendmentsBefore(
      @ForAll("cases") DecisionCase drawn,
      @ForAll("days") int after,
      @ForAll boolean isOfReceiver,
      @ForAll boolean isAmendment) {
    List<PelimpahanWewenang> all = drawn.file().pelimpahan();
    PelimpahanWewenang first = all.get(0);
    LocalDate day = first.tanggal().plusDays(after);
    InstrumenPengubah.Builder change =
        InstrumenPengubah.builder()
            .instrumen(
                InstrumenPelimpahan.builder()
                    .from(DecreeCases.instrument(first.instrumen().jenis(), "14", day))
                    .addHubungan(
                        new HubunganInstrumen(
                            isAmendment ? JenisHubungan.MENGUBAH : JenisHubungan.MENCABUT,
                            all.get(1).instrumen().hubungan().get(0).instrumen()))
                    .build())
            .penerbit(first.pemberi());
    if (isOfReceiver) {
      change.penerima(first.penerima());
    } else {
      change.addLayanan(first.layanan().get(0).nama());
    }
    DecisionCase changed = drawn.with(f -> f.addPengubah(change.build()));
    LocalDate asked = drawn.request().tanggal().plusDays(after);
    LocalDate last = all.get(2).tanggal();
    boolean isEnded = !day.isBefore(last) && !asked.isBefore(day);
    // Of one day with the last amendment it is not known which came first.
    assertThat(isGranted(on(changed, asked, 1)))
        .as(day + " " + asked)
        .isEqualTo(!isEnded && isGranted(on(drawn, asked, 1)));
    // What stood before it is ended, until an amendment gives the service anew.
    if (day.isBefore(last)) {
      assertThat(isGranted(on(changed, last.minusDays(1), 1)))
          .isEqualTo(day.isBefore(all.get(1).tanggal()));
      assertThat(isGranted(on(changed, last, 1))).isTrue();
    }
  }
}
