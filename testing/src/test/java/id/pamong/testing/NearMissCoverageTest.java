package id.pamong.testing;

import static org.assertj.core.api.Assertions.assertThat;

import id.pamong.finding.RuleId;
import id.pamong.hukum.Periode;
import id.pamong.validation.Rule;
import id.pamong.validation.RuleEntry;
import id.pamong.validation.pelimpahan.PelimpahanRules;
import id.pamong.wewenang.PelimpahanWewenang;
import id.pamong.wilayah.KodeWilayah;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Near misses are drawn widely: many bases, all regimes, both kinds of region, most provinces. */
class NearMissCoverageTest {

  private static final LocalDate FIRST = LocalDate.of(2008, 2, 28);
  private static final LocalDate UU_23_2014 = LocalDate.of(2014, 10, 2);
  private static final LocalDate PP_17_2018 = LocalDate.of(2018, 5, 8);

  private static final List<Periode> REGIMES =
      List.of(
          Periode.of(FIRST, UU_23_2014),
          Periode.of(UU_23_2014, PP_17_2018),
          Periode.sejak(PP_17_2018));

  /**
   * Outside the nine provinces of special law there are 29 in every edition; of these one alone is
   * known to be younger than regulations may be.
   */
  private static final Map<String, Integer> FEWER_PROVINCES =
      Map.of(
          "pelimpahan.tanggal-sebelum-hukum-yang-tercakup", 29,
          "pelimpahan.kekhususan-daerah", 29,
          "pelimpahan.dasar-hukum-sebelum-provinsi-dibentuk", 1);

  /** That a region is missing is only known where the edition is exact, from 25 October 2019. */
  private static final Set<String> EXACT_ONLY =
      Set.of(
          "pelimpahan.pemberi-tidak-dikenal",
          "pelimpahan.penerima-tidak-dikenal",
          "pelimpahan.batas-wilayah-tidak-dikenal");

  /** The register knows no instrument that had ended before the first entry of this rule did. */
  private static final Set<String> LAST_ENTRY_ONLY =
      Set.of("pelimpahan.dasar-hukum-tidak-berlaku-lagi");

  @Provide
  Arbitrary<RuleId> rules() {
    return Arbitraries.of(PelimpahanRules.all().rules().stream().map(Rule::id).toList());
  }

  @Property(generation = GenerationMode.EXHAUSTIVE)
  void basesAreManyAndWide(@ForAll("rules") RuleId id) {
    Rule<PelimpahanWewenang> rule = PelimpahanRules.all().find(id).orElseThrow();
    Set<PelimpahanWewenang> bases = new HashSet<>();
    Set<KodeWilayah> provinces = new HashSet<>();
    Set<Boolean> kota = new HashSet<>();
    Set<Periode> regimes = new HashSet<>();
    Set<RuleEntry> entries = new HashSet<>();
    for (NearMiss<PelimpahanWewenang> nearMiss : Judged.draw(id, 300, 2026)) {
      KodeWilayah daerah = nearMiss.base().pemberi().wilayah();
      bases.add(nearMiss.base());
      provinces.add(daerah.provinsi());
      kota.add(daerah.isKota());
      REGIMES.stream().filter(p -> p.contains(nearMiss.base().tanggal())).forEach(regimes::add);
      rule.entryOn(nearMiss.broken().tanggal()).ifPresent(entries::add);
    }
    assertThat(bases).hasSizeGreaterThanOrEqualTo(50);
    assertThat(provinces).hasSizeGreaterThanOrEqualTo(FEWER_PROVINCES.getOrDefault(id.value(), 30));
    assertThat(kota).containsExactlyInAnyOrder(true, false);
    assertThat(regimes).containsAll(expectedRegimes(rule));
    assertThat(entries).containsExactlyInAnyOrderElementsOf(expectedEntries(rule));
  }

  private static List<Periode> expectedRegimes(Rule<?> rule) {
    if (EXACT_ONLY.contains(rule.id().value())) {
      return List.of(Periode.sejak(PP_17_2018));
    }
    return REGIMES.stream()
        .filter(regime -> rule.entries().stream().anyMatch(e -> overlap(regime, e.periode())))
        .toList();
  }

  private static List<RuleEntry> expectedEntries(Rule<?> rule) {
    List<RuleEntry> entries = rule.entries();
    return LAST_ENTRY_ONLY.contains(rule.id().value())
        ? entries.subList(entries.size() - 1, entries.size())
        : List.copyOf(entries);
  }

  private static boolean overlap(Periode one, Periode other) {
    return one.akhir().map(end -> other.mulai().isBefore(end)).orElse(true)
        && other.akhir().map(end -> one.mulai().isBefore(end)).orElse(true);
  }
}
