package id.pamong.testing;

import id.pamong.finding.Finding;
import id.pamong.finding.RuleId;
import id.pamong.validation.pelimpahan.PelimpahanRules;
import id.pamong.wewenang.PelimpahanWewenang;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A near miss of a delegation decree with the law that judges it. */
record Judged(NearMiss<PelimpahanWewenang> nearMiss, NearMissLaw<PelimpahanWewenang> law) {

  private static final NearMissLaw<PelimpahanWewenang> LAW =
      NearMissLaw.of(PelimpahanRules.all(), decree -> decree.pemberi().wilayah());

  static List<Finding> check(PelimpahanWewenang decree) {
    return LAW.check(decree);
  }

  static Judged of(NearMiss<PelimpahanWewenang> nearMiss) {
    return new Judged(nearMiss, LAW);
  }

  /** Judges without some rules. */
  static Judged without(Set<RuleId> rules, NearMiss<PelimpahanWewenang> nearMiss) {
    return new Judged(nearMiss, LAW.without(rules));
  }

  /** Draws from a seed; the same seed gives the same near misses. */
  static List<NearMiss<PelimpahanWewenang>> draw(RuleId rule, int count, long seed) {
    return NearMissLaw.draw(NearMisses.of(rule), rule, count, seed);
  }

  /** Tells what is wrong with the near miss; empty if the law of near misses holds. */
  Optional<String> fault() {
    return law.fault(nearMiss);
  }
}
