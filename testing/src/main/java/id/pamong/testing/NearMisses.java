package id.pamong.testing;

import id.pamong.finding.RuleId;
import id.pamong.wewenang.PelimpahanWewenang;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/**
 * The counterexamples of the rules: for every rule an arbitrary of documents that are right but for
 * that one thing.
 */
public final class NearMisses {

  private static final Map<RuleId, Arbitrary<NearMiss<PelimpahanWewenang>>> ALL =
      Stream.<List<Breach>>of(
              PemberiNearMisses.ALL,
              PenerimaNearMisses.ALL,
              UrusanNearMisses.ALL,
              KriteriaNearMisses.ALL,
              InstrumenNearMisses.ALL,
              WaktuNearMisses.ALL,
              SumberNearMisses.ALL,
              SubdelegasiNearMisses.ALL,
              BatasNearMisses.ALL,
              DasarHukumNearMisses.ALL)
          .flatMap(List::stream)
          .collect(
              Collectors.collectingAndThen(
                  Collectors.toMap(
                      Breach::rule, Breach::arbitrary, (one, other) -> one, LinkedHashMap::new),
                  Collections::unmodifiableMap));

  private NearMisses() {}

  /**
   * Returns the near misses of a rule.
   *
   * @param rule the rule, such as {@code pelimpahan.penerima-di-luar-wilayah-pemberi}
   * @return the arbitrary
   * @throws IllegalArgumentException if there are none for this rule
   */
  public static Arbitrary<NearMiss<PelimpahanWewenang>> of(RuleId rule) {
    Arbitrary<NearMiss<PelimpahanWewenang>> arbitrary = ALL.get(rule);
    if (arbitrary == null) {
      throw new IllegalArgumentException("rule must have near misses, but was '" + rule + "'");
    }
    return arbitrary;
  }

  /**
   * Returns the near misses of all rules, in the order of the rules.
   *
   * @return the arbitraries by rule
   */
  public static Map<RuleId, Arbitrary<NearMiss<PelimpahanWewenang>>> all() {
    return ALL;
  }

  /**
   * Returns near misses of any rule, each rule as often as another.
   *
   * @return the arbitrary
   */
  public static Arbitrary<NearMiss<PelimpahanWewenang>> any() {
    return Arbitraries.of(ALL.keySet()).flatMap(NearMisses::of);
  }
}
