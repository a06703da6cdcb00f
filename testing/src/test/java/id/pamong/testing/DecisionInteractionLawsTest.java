package id.pamong.testing;

import static org.assertj.core.api.Assertions.assertThat;

import id.pamong.hukum.InstrumenPenetapan;
import id.pamong.hukum.Periode;
import id.pamong.wewenang.InstrumenPelimpahan;
import id.pamong.wewenang.LayananDilimpahkan;
import id.pamong.wewenang.PelimpahanWewenang;
import id.pamong.wewenang.keputusan.KeputusanWewenang;
import id.pamong.wewenang.keputusan.PermintaanKeputusan;
import id.pamong.wewenang.penugasan.PenugasanDesa;
import id.pamong.wewenang.syarat.JenisSyarat;
import id.pamong.wewenang.syarat.Syarat;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** How instruments act upon each other, over decisions of every way to authority. */
class DecisionInteractionLawsTest {

  @Provide
  Arbitrary<DecisionCase> cases() {
    return DecisionCases.all();
  }

  @Provide
  Arbitrary<DecisionCase> chains() {
    return Choices.arbitrary(
        choices -> {
          ChainCases chain = new ChainCases(CasePlace.draw(choices), choices);
          return choices.flip()
              ? chain.chain()
              : choices.flip() ? chain.subdelegation() : chain.amendment();
        });
  }

  @Provide
  Arbitrary<Integer> days() {
    return Arbitraries.integers().between(31, 900);
  }

  /** Instruments of another service, and all that another case has of another region. */
  @Property(tries = 300)
  void unrelatedInstruments_changeNothing(
      @ForAll("cases") DecisionCase drawn, @ForAll("cases") DecisionCase other) {
    boolean isNear =
        drawn
            .request()
            .pejabat()
            .wilayah()
            .provinsi()
            .equals(other.request().pejabat().wilayah().provinsi());
    List<PelimpahanWewenang> foreign =
        other.file().pelimpahan().stream().map(one -> isNear ? ofOtherService(one) : one).toList();
    List<PelimpahanWewenang> own =
        drawn.file().pelimpahan().stream()
            .map(DecisionInteractionLawsTest::ofOtherService)
            .map(DecisionInteractionLawsTest::ofOtherNumber)
            .toList();
    List<PenugasanDesa> ofDesa = isNear ? List.of() : other.file().penugasan();
    DecisionCase among =
        drawn.with(f -> f.addAllPelimpahan(foreign).addAllPelimpahan(own).addAllPenugasan(ofDesa));
    assertThat(among.decide()).isEqualTo(drawn.decide());
  }

  private static PelimpahanWewenang ofOtherService(PelimpahanWewenang decree) {
    return ofOtherNumber(
        PelimpahanWewenang.builder()
            .from(decree)
            .layanan(
                decree.layanan().stream()
                    .map(one -> LayananDilimpahkan.builder().from(one).nama("Izin Lain").build())
                    .toList())
            .build());
  }

  private static PelimpahanWewenang ofOtherNumber(PelimpahanWewenang decree) {
    return PelimpahanWewenang.builder()
        .from(decree)
        .instrumen(
            InstrumenPelimpahan.builder()
                .from(decree.instrumen())
                .nomor("78")
                .hubungan(List.of())
                .build())
        .build();
  }

  /** Revoking whatever a granted decision rests on ends it, from its day on and not before. */
  @Property(tries = 300)
  void revokingWhatItRestsOn_endsIt_fromItsDayOn(
      @ForAll("cases") DecisionCase drawn, @ForAll("days") int later) {
    KeputusanWewenang before = drawn.decide();
    LocalDate day = drawn.request().tanggal();
    for (Syarat leaf : standing(before)) {
      assertThat(drawn.revoked(leaf, day).decide())
          .as(leaf.dalil().sumber())
          .isNotInstanceOf(KeputusanWewenang.Berwenang.class);
      assertThat(drawn.revoked(leaf, day.plusDays(later)).decide())
          .isInstanceOf(KeputusanWewenang.Berwenang.class);
    }
  }

  private static List<Syarat> standing(KeputusanWewenang decision) {
    return TreeEdit.leaves(decision.syarat()).stream()
        .filter(leaf -> leaf.jenis() == JenisSyarat.TIDAK_DICABUT)
        .filter(leaf -> leaf.dalil().letak().value().equals("/instrumen"))
        .toList();
  }

  /** A shorter period of any instrument of a decision never adds authority. */
  @Property(tries = 300)
  void shorterPeriod_neverAddsAuthority(
      @ForAll("cases") DecisionCase drawn, @ForAll("days") int length, @ForAll("days") int after) {
    LocalDate day = drawn.request().tanggal().plusDays(after);
    DecisionCase later = drawn.asked(r -> r.tanggal(day));
    for (Syarat leaf : standing(drawn.decide())) {
      LocalDate start = LocalDate.parse(startOf(drawn, leaf));
      DecisionCase shorter = later.timed(leaf, Periode.of(start, start.plusDays(length)));
      if (shorter.decide() instanceof KeputusanWewenang.Berwenang) {
        DecisionCase open = later.timed(leaf, Periode.sejak(start));
        assertThat(open.decide()).isInstanceOf(KeputusanWewenang.Berwenang.class);
      }
    }
  }

  private static String startOf(DecisionCase drawn, Syarat leaf) {
    return Stream.of(
            drawn.file().pelimpahan().stream()
                .filter(one -> DecisionCase.cites(leaf, one.instrumen().nomor()))
                .map(one -> one.instrumen().efektif()),
            drawn.file().penugasan().stream().map(PenugasanDesa::tanggal),
            drawn.file().pembantuan().stream().map(one -> one.tanggal()))
        .flatMap(some -> some)
        .findFirst()
        .orElseThrow()
        .toString();
  }

  /** Of two decrees that rest on each other, authority stands on the days of both alone. */
  @Property(tries = 150)
  void timeTravelOverAChain_givesTheDaysOnWhichEveryLinkStands(
      @ForAll("chains") DecisionCase drawn,
      @ForAll("days") int upper,
      @ForAll("days") int lower,
      @ForAll("days") int revokedAfter) {
    PelimpahanWewenang first = drawn.file().pelimpahan().get(0);
    PelimpahanWewenang second = drawn.file().pelimpahan().get(1);
    LocalDate endOfFirst = weekday(first.tanggal().plusDays(60 + upper));
    LocalDate endOfSecond = weekday(second.tanggal().plusDays(lower));
    LocalDate revoked = first.tanggal().plusDays(revokedAfter);
    // What amends another may state a time of its own, and then holds for it.
    boolean isAmendment = !second.instrumen().hubungan().isEmpty();
    List<Syarat> links = standing(drawn.decide());
    DecisionCase timed =
        drawn
            .with(
                f -> f.pelimpahan(List.of(ending(first, endOfFirst), ending(second, endOfSecond))))
            .asked(r -> r.masaJabatan(Optional.empty()));
    DecisionCase all =
        timed.revoked(
            new InstrumenPenetapan(
                first.instrumen().jenis(), first.instrumen().nomor(), first.tanggal()),
            first.pemberi(),
            revoked);
    assertThat(links).isNotEmpty();
    for (LocalDate turn :
        List.of(first.tanggal(), second.tanggal(), endOfFirst, endOfSecond, revoked)) {
      for (int shift = -1; shift <= 1; shift++) {
        LocalDate day = turn.plusDays(shift);
        boolean isStated =
            !day.isBefore(second.tanggal())
                && (isAmendment || day.isBefore(endOfFirst))
                && day.isBefore(endOfSecond)
                && day.isBefore(revoked);
        KeputusanWewenang decision = on(all, day).decide();
        assertThat(decision instanceof KeputusanWewenang.Berwenang)
            .as(
                drawn.kind()
                    + " on "
                    + day
                    + ", "
                    + second.tanggal()
                    + " to "
                    + endOfFirst
                    + ", "
                    + endOfSecond
                    + ", revoked "
                    + revoked)
            .isEqualTo(isStated);
      }
    }
  }

  private static DecisionCase on(DecisionCase drawn, LocalDate day) {
    PermintaanKeputusan asked =
        PermintaanKeputusan.builder().from(drawn.request()).tanggal(day).build();
    return drawn.with(f -> f.permintaan(asked));
  }

  private static PelimpahanWewenang ending(PelimpahanWewenang decree, LocalDate end) {
    return PelimpahanWewenang.builder()
        .from(decree)
        .periode(Periode.of(decree.tanggal(), end))
        .build();
  }

  /** A first day after a period whose last day is no Sunday and no holiday of every year. */
  private static LocalDate weekday(LocalDate day) {
    LocalDate end = day;
    while (end.minusDays(1).getDayOfWeek() == DayOfWeek.SUNDAY || isHoliday(end.minusDays(1))) {
      end = end.plusDays(1);
    }
    return end;
  }

  private static boolean isHoliday(LocalDate day) {
    int number = day.getMonthValue() * 100 + day.getDayOfMonth();
    return List.of(101, 501, 601, 817, 1225).contains(number);
  }
}
