package id.pamong.testing;

import id.pamong.finding.RuleId;
import id.pamong.pemerintahan.tipologi.TipologiKecamatan;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitrary;

/**
 * Arbitraries of regulations that set the type and the structure of a kecamatan: valid ones, and
 * near misses.
 *
 * <p>They are drawn over all regimes of the law from 28 February 2008 to the middle of 2026, over
 * kabupaten and kota, and uniformly over the provinces of the region edition of their own day.
 * Their numbers are fictional; there are no persons in them.
 */
public final class TipologiArbitraries {

  private TipologiArbitraries() {}

  /**
   * Returns valid documents: a check gives no ERROR. Warnings and infos are possible.
   *
   * @return the arbitrary
   */
  public static Arbitrary<TipologiKecamatan> valid() {
    return drawn(Days.all());
  }

  /**
   * Returns valid documents that were set on one day.
   *
   * @param tanggal the day, from 28 February 2008
   * @return the arbitrary
   */
  public static Arbitrary<TipologiKecamatan> validOn(LocalDate tanggal) {
    return drawn(Days.on(tanggal));
  }

  /**
   * Returns the near misses of all rules, in the order of the rules.
   *
   * @return the arbitraries by rule
   */
  public static Map<RuleId, Arbitrary<NearMiss<TipologiKecamatan>>> nearMisses() {
    return TipologiNearMisses.ALL;
  }

  private static Arbitrary<TipologiKecamatan> drawn(Days days) {
    return Choices.arbitrary(
        choices -> Origin.draw(days, Set.of(), choices, TipologiDraw::draw).document());
  }
}
