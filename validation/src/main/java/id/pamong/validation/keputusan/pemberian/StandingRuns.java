package id.pamong.validation.keputusan.pemberian;

import id.pamong.validation.keputusan.syarat.Grant;
import id.pamong.wewenang.syarat.Rangkaian;
import id.pamong.wewenang.syarat.Syarat;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The conditions of a grant that no request changes, by the law of the day on which it is used.
 *
 * @param sincePp17 as they are since PP 17/2018
 * @param sinceUu23 as they are since UU 23/2014
 * @param beforeUu23 as they were before it
 */
record StandingRuns(Rangkaian sincePp17, Rangkaian sinceUu23, Rangkaian beforeUu23) {

  /**
   * Works them out.
   *
   * @param isFirst whether a head gives what is his by his office
   * @param isUsual whether the decree takes effect when it is set or later, and amends none
   */
  static StandingRuns of(Grant grant, DecreeParts parts, boolean isFirst, boolean isUsual) {
    DecreeParts.OfService service = parts.ofService(grant);
    List<Syarat> before = new ArrayList<>();
    if (isUsual) {
      DecreeParts.OfDecree decree = parts.ofDecree(grant);
      before.add(decree.begun());
      before.add(decree.standing());
    }
    before.addAll(isFirst ? parts.ofReceiver(grant) : parts.codes(grant));
    before.add(service.named());
    Optional<Syarat> since = service.affairSince().filter(affair -> isFirst);
    Optional<Syarat> then = service.affairBefore().filter(affair -> isFirst);
    Rangkaian sincePp17 = run(before, since, service.criteria(), service.consistent());
    Rangkaian sinceUu23 =
        service.consistent().isEmpty()
            ? sincePp17
            : run(before, since, service.criteria(), List.of());
    return new StandingRuns(sincePp17, sinceUu23, run(before, then, service.criteria(), List.of()));
  }

  private static Rangkaian run(
      List<Syarat> before,
      Optional<Syarat> affair,
      List<Syarat> criteria,
      List<Syarat> consistent) {
    List<Syarat> all = new ArrayList<>(before);
    affair.ifPresent(all::add);
    all.addAll(criteria);
    all.addAll(consistent);
    return Rangkaian.of(all);
  }
}
