package id.pamong.validation.keputusan.instrumen;

import id.pamong.validation.keputusan.norma.ServiceName;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * A service that an instrument names to end or amend it in another, which has none of that name.
 *
 * @param day the day from which the instrument holds
 * @param by the instrument
 * @param name the name that it gives
 * @param near a service of the other that may be meant; empty if none is
 */
public record UnlistedService(LocalDate day, String by, String name, String near) {

  static final Comparator<UnlistedService> IN_ORDER =
      Comparator.comparing(UnlistedService::day)
          .thenComparing(UnlistedService::by)
          .thenComparing(UnlistedService::name);

  /**
   * Returns those of an act; what gives services itself may name new ones.
   *
   * @param isOfAmendment whether what amended the other before has a service
   */
  static List<UnlistedService> in(Act act, Predicate<String> isOfAmendment) {
    List<ServiceName> listed = act.target().services();
    if (act.actor().gives() || listed.isEmpty()) {
      return List.of();
    }
    return act.actor().services().stream()
        .filter(named -> listed.stream().noneMatch(one -> one.key().equals(named.key())))
        .filter(named -> !isOfAmendment.test(named.key()))
        .map(
            named ->
                new UnlistedService(
                    act.actor().standing(),
                    act.actor().citation(),
                    named.name(),
                    listed.stream()
                        .filter(named::isNear)
                        .map(ServiceName::name)
                        .findFirst()
                        .orElse("")))
        .toList();
  }
}
