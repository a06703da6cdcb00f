package id.pamong.testing;

import static org.assertj.core.api.Assertions.assertThat;

import id.pamong.finding.RuleId;
import id.pamong.validation.Rule;
import id.pamong.validation.pelimpahan.PelimpahanRules;
import id.pamong.wewenang.PelimpahanWewenang;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The law of the house: a near miss gives the findings of its valid base, and its own. */
class NearMissLawTest {

  /** Fewer are enough where the test is run for many mutants. */
  private static final int DRAWS = Integer.getInteger("pamong.draws", 300);

  @Provide
  Arbitrary<RuleId> rules() {
    return Arbitraries.of(PelimpahanRules.all().rules().stream().map(Rule::id).toList());
  }

  @Provide
  Arbitrary<NearMiss<PelimpahanWewenang>> nearMisses() {
    return NearMisses.any();
  }

  @Property(generation = GenerationMode.EXHAUSTIVE)
  void everyNearMissBreaksItsRuleAndNoOther(@ForAll("rules") RuleId rule) {
    Map<String, Integer> faults = new TreeMap<>();
    for (NearMiss<PelimpahanWewenang> nearMiss : Judged.draw(rule, DRAWS, 2026)) {
      Optional<String> fault = Judged.of(nearMiss).fault();
      fault.ifPresent(text -> faults.merge(text + "\n" + nearMiss, 1, Integer::sum));
    }
    assertThat(faults).isEmpty();
  }

  @Property(tries = 2000, seed = "20260701")
  void aNearMissOfAnyRuleShrinksToTheLaw(
      @ForAll("nearMisses") NearMiss<PelimpahanWewenang> nearMiss) {
    assertThat(Judged.of(nearMiss).fault()).isEmpty();
  }

  @Example
  void everyRuleHasNearMissesInTheOrderOfTheRules() {
    List<RuleId> rules = PelimpahanRules.all().rules().stream().map(Rule::id).toList();
    assertThat(NearMisses.all().keySet()).containsExactlyElementsOf(rules);
  }
}
