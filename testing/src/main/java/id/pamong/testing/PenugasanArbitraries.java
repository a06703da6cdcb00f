package id.pamong.testing;

import id.pamong.finding.RuleId;
import id.pamong.wewenang.penugasan.PenugasanDesa;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitrary;

/**
 * Arbitraries of instruments by which a government assigns affairs to desa: valid ones, and near
 * misses.
 *
 * <p>They are drawn over all regimes of the law from 15 January 2014 to the middle of 2026, over
 * kabupaten and kota, and uniformly over the provinces of the region edition of their own day.
 * Their numbers are fictional; there are no persons in them.
 */
public final class PenugasanArbitraries {

  private PenugasanArbitraries() {}

  /**
   * Returns valid documents: a check gives no ERROR. Warnings and infos are possible.
   *
   * @return the arbitrary
   */
  public static Arbitrary<PenugasanDesa> valid() {
    return drawn(Days.all().from(Days.UU_6_2014));
  }

  /**
   * Returns valid documents that were set on one day.
   *
   * @param tanggal the day, from 15 January 2014
   * @return the arbitrary
   */
  public static Arbitrary<PenugasanDesa> validOn(LocalDate tanggal) {
    return drawn(Days.on(tanggal));
  }

  /**
   * Returns the near misses of all rules, in the order of the rules.
   *
   * @return the arbitraries by rule
   */
  public static Map<RuleId, Arbitrary<NearMiss<PenugasanDesa>>> nearMisses() {
    return PenugasanNearMisses.ALL;
  }

  private static Arbitrary<PenugasanDesa> drawn(Days days) {
    return Choices.arbitrary(
        choices -> Origin.draw(days, Set.of(), choices, PenugasanDraw::draw).document());
  }
}
