package id.pamong.testing;

import id.pamong.finding.RuleId;
import id.pamong.wewenang.penugasan.PenugasanPembantuan;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitrary;

/**
 * Arbitraries of instruments by which the central government or a provinsi assigns tasks of
 * assistance to regions: valid ones, and near misses.
 *
 * <p>They are drawn over the days from 2 October 2014 to the middle of 2026, over kabupaten and
 * kota, and uniformly over the provinces of the region edition of their own day. Their numbers are
 * fictional; there are no persons in them.
 */
public final class PembantuanArbitraries {

  private PembantuanArbitraries() {}

  /**
   * Returns valid documents: a check gives no ERROR. Warnings and infos are possible.
   *
   * @return the arbitrary
   */
  public static Arbitrary<PenugasanPembantuan> valid() {
    return drawn(Days.all().from(Days.UU_23_2014));
  }

  /**
   * Returns valid documents that were set on one day.
   *
   * @param tanggal the day, from 2 October 2014
   * @return the arbitrary
   */
  public static Arbitrary<PenugasanPembantuan> validOn(LocalDate tanggal) {
    return drawn(Days.on(tanggal));
  }

  /**
   * Returns the near misses of all rules, in the order of the rules.
   *
   * @return the arbitraries by rule
   */
  public static Map<RuleId, Arbitrary<NearMiss<PenugasanPembantuan>>> nearMisses() {
    return PembantuanNearMisses.ALL;
  }

  private static Arbitrary<PenugasanPembantuan> drawn(Days days) {
    return Choices.arbitrary(
        choices -> Origin.draw(days, Set.of(), choices, PembantuanDraw::draw).document());
  }
}
