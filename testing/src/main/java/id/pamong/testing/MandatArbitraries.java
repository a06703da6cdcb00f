package id.pamong.testing;

import id.pamong.finding.RuleId;
import id.pamong.wewenang.mandat.SuratMandat;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitrary;

/**
 * Arbitraries of letters of mandate and orders that appoint a Plh or Plt: valid ones, and near
 * misses.
 *
 * <p>They are drawn from 17 October 2014 to the middle of 2026, over kabupaten and kota, and
 * uniformly over the provinces of the region edition of their own day. Their numbers and tasks are
 * fictional; there are no persons in them.
 */
public final class MandatArbitraries {

  private MandatArbitraries() {}

  /**
   * Returns valid letters: a check gives no ERROR. Warnings and infos are possible.
   *
   * @return the arbitrary
   */
  public static Arbitrary<SuratMandat> valid() {
    return drawn(Days.all().from(Days.UU_30_2014));
  }

  /**
   * Returns valid letters that were set on one day.
   *
   * @param tanggal the day, from 17 October 2014
   * @return the arbitrary
   */
  public static Arbitrary<SuratMandat> validOn(LocalDate tanggal) {
    return drawn(Days.on(tanggal));
  }

  /**
   * Returns the near misses of all rules, in the order of the rules.
   *
   * @return the arbitraries by rule
   */
  public static Map<RuleId, Arbitrary<NearMiss<SuratMandat>>> nearMisses() {
    return MandatNearMisses.ALL;
  }

  private static Arbitrary<SuratMandat> drawn(Days days) {
    return Choices.arbitrary(
        choices -> Origin.draw(days, Set.of(), choices, MandatDraw::draw).document());
  }
}
