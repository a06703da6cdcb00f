package id.pamong.testing;

import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;

/** The draw of decisions: one case of every way to authority, each granted as it is drawn. */
final class DecisionCases {

  /** Ways to authority, each a draw in a place. */
  static final List<BiFunction<CasePlace, Choices, DecisionCase>> WAYS =
      List.of(
          (at, choices) -> new DecreeCases(at, choices).delegation(),
          (at, choices) -> new DecreeCases(at, choices).byDeputy(),
          (at, choices) -> new DecreeCases(at, choices).retroactive(),
          (at, choices) -> new DecreeCases(at, choices).holiday(),
          (at, choices) -> new DecreeCases(at, choices).unstated(),
          (at, choices) -> new DecreeCases(at, choices).mandate(),
          (at, choices) -> new DecreeCases(at, choices).unit(),
          (at, choices) -> new DecreeCases(at, choices).general(),
          (at, choices) -> new ChainCases(at, choices).clause(),
          (at, choices) -> new ChainCases(at, choices).subdelegation(),
          (at, choices) -> new ChainCases(at, choices).chain(),
          (at, choices) -> new ChainCases(at, choices).amendment(),
          (at, choices) -> new ChainCases(at, choices).replacement(),
          (at, choices) -> new LawCases(at, choices).camat(),
          (at, choices) -> new LawCases(at, choices).lurah(),
          (at, choices) -> new LawCases(at, choices).villageHead(),
          (at, choices) -> new LawCases(at, choices).villageMandate(),
          (at, choices) -> new LawCases(at, choices).head(),
          (at, choices) -> new LawCases(at, choices).headByHisDecree(),
          (at, choices) -> new LawCases(at, choices).governor(),
          (at, choices) -> new LawCases(at, choices).representative(),
          (at, choices) -> new LawCases(at, choices).ofProvince(),
          (at, choices) -> new LawCases(at, choices).toDeputyGovernor(),
          (at, choices) -> new LawCases(at, choices).moved(),
          (at, choices) -> new OrderCases(at, choices).actingCamat(),
          (at, choices) -> new OrderCases(at, choices).actingUnderMandate(),
          (at, choices) -> new OrderCases(at, choices).actingByLaw(),
          (at, choices) -> new OrderCases(at, choices).orderOfDeputy(),
          (at, choices) -> new OrderCases(at, choices).retroactiveOrder(),
          (at, choices) -> new OrderCases(at, choices).deputy(),
          (at, choices) -> new OrderCases(at, choices).secretary(),
          (at, choices) -> new AssignedCases(at, choices).village(),
          (at, choices) -> new AssignedCases(at, choices).assistance(),
          (at, choices) -> new AssignedCases(at, choices).assistanceOfProvince());

  /** The same, and what rests on more than one text, of which another may stand for the one. */
  private static final List<BiFunction<CasePlace, Choices, DecisionCase>> ALL =
      Stream.concat(
              WAYS.stream(),
              Stream.of((at, choices) -> new ChainCases(at, choices).secondAmendment()))
          .toList();

  private DecisionCases() {}

  /** Returns an arbitrary of cases of all ways, each as often. */
  static Arbitrary<DecisionCase> all() {
    return Choices.arbitrary(choices -> draw(choices.of(ALL), choices));
  }

  static DecisionCase draw(BiFunction<CasePlace, Choices, DecisionCase> way, Choices choices) {
    return way.apply(CasePlace.draw(choices), choices);
  }

  /** Returns the same numbers for the same seed. */
  static Choices seeded(long seed) {
    return new Choices(new Random(seed).ints(240, 0, 1 << 24).toArray());
  }
}
