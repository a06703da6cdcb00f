package id.pamong.testing;

import static org.assertj.core.api.Assertions.assertThat;

import id.pamong.hukum.Periode;
import id.pamong.pemerintahan.Jabatan;
import id.pamong.pemerintahan.JabatanWilayah;
import id.pamong.wewenang.LayananDilimpahkan;
import id.pamong.wewenang.PelimpahanWewenang;
import id.pamong.wewenang.keputusan.KeputusanWewenang;
import id.pamong.wewenang.mandat.SuratMandat;
import id.pamong.wewenang.mandat.SusunanJabatan;
import id.pamong.wewenang.syarat.JenisSyarat;
import id.pamong.wewenang.syarat.Syarat;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/**
 * An instrument that has ended, or has not begun, says no more than none: over decisions of every
 * way to authority it never makes a no of what is open without it.
 *
 * <p>Two things such an instrument says all the same. Whose a service is that an office above hands
 * over by name: it is none of the tasks in other words that the law gives to camat, lurah or kepala
 * Desa, whether that instrument stands or not. And of which affair it is, where the request does
 * not say: whether that is one of a head of region.
 */
class SilentInstrumentsLawTest {

  private static final Set<Jabatan> BY_TASKS =
      EnumSet.of(Jabatan.CAMAT, Jabatan.LURAH, Jabatan.KEPALA_DESA);

  @Provide
  Arbitrary<DecisionCase> cases() {
    return Arbitraries.of(true, false)
        .flatMap(
            isLicence -> DecisionCases.all().map(drawn -> isLicence ? drawn : ofNoLicence(drawn)));
  }

  @Provide
  Arbitrary<Integer> days() {
    return Arbitraries.integers().between(1, 900);
  }

  /** The same of a service by whose name nobody can tell that the law does not give it. */
  private static DecisionCase ofNoLicence(DecisionCase drawn) {
    return drawn.request().layanan().equals(DecreeCases.SERVICE)
        ? drawn.allServed(s -> s.nama("Layanan Contoh")).asked(r -> r.layanan("Layanan Contoh"))
        : drawn;
  }

  @Property(tries = 500)
  void instrumentThatHasNotBegun_makesNoNoOfWhatIsOpen(
      @ForAll("cases") DecisionCase drawn, @ForAll("days") int earlier) {
    LocalDate first =
        drawn.file().pelimpahan().stream()
            .map(one -> one.instrumen().efektif())
            .min(LocalDate::compareTo)
            .orElse(drawn.request().tanggal());
    LocalDate day = first.minusDays(earlier);
    assertAsOpenAsWithout(drawn.asked(r -> r.tanggal(day)));
  }

  @Property(tries = 500)
  void instrumentThatHasEnded_makesNoNoOfWhatIsOpen(
      @ForAll("cases") DecisionCase drawn, @ForAll("days") int later) {
    LocalDate day = drawn.request().tanggal();
    DecisionCase revoked = drawn;
    DecisionCase over = drawn.asked(r -> r.tanggal(day.plusDays(later)));
    for (Syarat leaf : standing(drawn.decide())) {
      revoked = revoked.revoked(leaf, day);
      LocalDate start = drawn.decree(leaf).map(one -> one.tanggal()).orElse(day).minusDays(1);
      over = over.timed(leaf, Periode.of(start, start.plusDays(1)));
    }
    assertAsOpenAsWithout(revoked);
    assertAsOpenAsWithout(over);
  }

  private static List<Syarat> standing(KeputusanWewenang decision) {
    return TreeEdit.leaves(decision.syarat()).stream()
        .filter(leaf -> leaf.jenis() == JenisSyarat.TIDAK_DICABUT)
        .filter(leaf -> leaf.dalil().letak().value().equals("/instrumen"))
        .toList();
  }

  private static void assertAsOpenAsWithout(DecisionCase drawn) {
    DecisionCase bare =
        drawn.with(
            f ->
                f.pelimpahan(List.of())
                    .pengubah(List.of())
                    .penugasan(List.of())
                    .pembantuan(List.of()));
    boolean isOpen = bare.decide() instanceof KeputusanWewenang.TidakDapatDitentukan;
    if (isOpen && !saysWhoseItIs(drawn)) {
      assertThat(drawn.decide()).isNotInstanceOf(KeputusanWewenang.TidakBerwenang.class);
    }
    Statistics.label("open without instruments, which it has")
        .collect(isOpen && hasAny(drawn))
        .coverage(some -> some.check(true).percentage(share -> share > 10));
    Statistics.label("office").collect(isOpen ? drawn.request().pejabat().jabatan() : "no");
  }

  private static boolean hasAny(DecisionCase drawn) {
    return Stream.of(drawn.file().pelimpahan(), drawn.file().penugasan(), drawn.file().pembantuan())
        .anyMatch(some -> !some.isEmpty());
  }

  private static boolean saysWhoseItIs(DecisionCase drawn) {
    JabatanWilayah signer = drawn.request().pejabat();
    JabatanWilayah office =
        drawn.request().perintah().flatMap(SuratMandat::jabatanDigantikan).orElse(signer);
    boolean statesAffair = drawn.request().urusan().isPresent();
    return SusunanJabatan.isKepalaDaerah(office)
        ? !statesAffair && hasAny(drawn)
        : BY_TASKS.contains(office.jabatan())
            && (!drawn.file().penugasan().isEmpty()
                || drawn.file().pelimpahan().stream()
                    .anyMatch(one -> isFromAbove(one, office, drawn)));
  }

  private static boolean isFromAbove(
      PelimpahanWewenang decree, JabatanWilayah office, DecisionCase drawn) {
    return decree.pemberi().wilayah().contains(office.wilayah())
        && decree.layanan().stream()
            .map(LayananDilimpahkan::nama)
            .anyMatch(drawn.request().layanan()::equals);
  }
}
