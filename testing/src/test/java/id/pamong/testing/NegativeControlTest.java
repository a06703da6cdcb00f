package id.pamong.testing;

import static org.assertj.core.api.Assertions.assertThat;

import id.pamong.finding.JsonPointer;
import id.pamong.finding.RuleId;
import id.pamong.validation.Rule;
import id.pamong.validation.pelimpahan.PelimpahanRules;
import id.pamong.wewenang.PelimpahanWewenang;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The law of near misses fails where it must: it is not a law that holds of anything. */
class NegativeControlTest {

  @Provide
  Arbitrary<RuleId> rules() {
    return Arbitraries.of(PelimpahanRules.all().rules().stream().map(Rule::id).toList());
  }

  @Property(generation = GenerationMode.EXHAUSTIVE)
  void aRuleThatIsSwitchedOffIsMissed(@ForAll("rules") RuleId rule) {
    for (NearMiss<PelimpahanWewenang> nearMiss : draw(rule)) {
      assertThat(Judged.without(Set.of(rule), nearMiss).fault()).contains("nothing was found");
    }
  }

  @Property(generation = GenerationMode.EXHAUSTIVE)
  void theBaseIsNotBroken(@ForAll("rules") RuleId rule) {
    for (NearMiss<PelimpahanWewenang> drawn : draw(rule)) {
      NearMiss<PelimpahanWewenang> same =
          new NearMiss<>(rule, drawn.base(), drawn.base(), drawn.place());
      assertThat(Judged.of(same).fault()).contains("nothing was found");
      assertThat(drawn.broken()).isNotEqualTo(drawn.base());
    }
  }

  @Property(generation = GenerationMode.EXHAUSTIVE)
  void anotherPlaceIsNoticed(@ForAll("rules") RuleId rule) {
    for (NearMiss<PelimpahanWewenang> drawn : draw(rule)) {
      NearMiss<PelimpahanWewenang> elsewhere =
          new NearMiss<>(rule, drawn.base(), drawn.broken(), JsonPointer.parse("/catatan/0"));
      assertThat(Judged.of(elsewhere).fault())
          .hasValueSatisfying(f -> assertThat(f).startsWith("another place"));
    }
  }

  @Property(generation = GenerationMode.EXHAUSTIVE)
  void anotherRuleIsNoticed(@ForAll("rules") RuleId rule) {
    RuleId other =
        PelimpahanRules.all().rules().stream()
            .map(Rule::id)
            .filter(id -> !id.equals(rule))
            .findFirst()
            .orElseThrow();
    for (NearMiss<PelimpahanWewenang> drawn : draw(rule)) {
      NearMiss<PelimpahanWewenang> mislabelled =
          new NearMiss<>(other, drawn.base(), drawn.broken(), drawn.place());
      Optional<String> fault = Judged.of(mislabelled).fault();
      assertThat(fault).hasValueSatisfying(text -> assertThat(text).startsWith("another rule"));
    }
  }

  @Property(generation = GenerationMode.EXHAUSTIVE)
  void oneSeedGivesTheSameNearMisses(@ForAll("rules") RuleId rule) {
    assertThat(draw(rule)).isEqualTo(draw(rule));
  }

  private static List<NearMiss<PelimpahanWewenang>> draw(RuleId rule) {
    return Judged.draw(rule, 20, 7);
  }
}
