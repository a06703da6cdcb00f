package id.pamong.testing;

import id.pamong.finding.RuleId;
import id.pamong.pemerintahan.pengangkatan.PengangkatanPejabat;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitrary;

/**
 * Arbitraries of decrees that appoint a camat or a lurah: valid ones, and near misses.
 *
 * <p>They are drawn over all regimes of the law from 28 February 2008 to the middle of 2026, over
 * kabupaten and kota, and uniformly over the provinces of the region edition of their own day.
 * Their numbers are fictional; there are no persons in them.
 */
public final class PengangkatanArbitraries {

  private PengangkatanArbitraries() {}

  /**
   * Returns valid decrees: a check gives no ERROR. Warnings and infos are possible.
   *
   * @return the arbitrary
   */
  public static Arbitrary<PengangkatanPejabat> valid() {
    return drawn(Days.all());
  }

  /**
   * Returns valid decrees that were set on one day.
   *
   * @param tanggal the day, from 28 February 2008
   * @return the arbitrary
   */
  public static Arbitrary<PengangkatanPejabat> validOn(LocalDate tanggal) {
    return drawn(Days.on(tanggal));
  }

  /**
   * Returns the near misses of all rules, in the order of the rules.
   *
   * @return the arbitraries by rule
   */
  public static Map<RuleId, Arbitrary<NearMiss<PengangkatanPejabat>>> nearMisses() {
    return PengangkatanNearMisses.ALL;
  }

  private static Arbitrary<PengangkatanPejabat> drawn(Days days) {
    return Choices.arbitrary(
        choices -> Origin.draw(days, Set.of(), choices, PengangkatanDraw::draw).document());
  }
}
