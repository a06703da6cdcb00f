package id.pamong.testing;

import id.pamong.wewenang.PelimpahanWewenang;
import java.time.LocalDate;
import java.util.Set;
import net.jqwik.api.Arbitrary;

/**
 * Arbitraries of decrees of delegation that break no rule.
 *
 * <p>They are drawn over all regimes of the law from 28 February 2008 to the middle of 2026, over
 * kabupaten and kota, and uniformly over the provinces of the region edition of their own day.
 * Their numbers and services are fictional; there are no persons in them.
 */
public final class PelimpahanArbitraries {

  private PelimpahanArbitraries() {}

  /**
   * Returns valid decrees: a check gives no ERROR. Warnings and infos are possible.
   *
   * @return the arbitrary
   */
  public static Arbitrary<PelimpahanWewenang> valid() {
    return Choices.arbitrary(choices -> DecreeDraw.draw(Days.all(), Set.of(), choices));
  }

  /**
   * Returns valid decrees that were set on one day.
   *
   * @param tanggal the day, from 28 February 2008
   * @return the arbitrary
   */
  public static Arbitrary<PelimpahanWewenang> validOn(LocalDate tanggal) {
    return Choices.arbitrary(choices -> DecreeDraw.draw(Days.on(tanggal), Set.of(), choices));
  }
}
