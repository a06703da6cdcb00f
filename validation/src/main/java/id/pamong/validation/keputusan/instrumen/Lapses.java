package id.pamong.validation.keputusan.instrumen;

import id.pamong.pemerintahan.JabatanWilayah;
import id.pamong.validation.keputusan.norma.LawDays;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Whether the time of an instrument was over before another amended it. An earlier amendment may
 * have made that time longer; its own time, where that is shorter, is not the one of the whole.
 */
final class Lapses {

  private final Amendments amendments;
  private final CodeHistory history;
  private final Function<Instrument, Acts> acts;

  /**
   * Makes it.
   *
   * @param acts what is done to an instrument
   */
  Lapses(Amendments amendments, CodeHistory history, Function<Instrument, Acts> acts) {
    this.amendments = amendments;
    this.history = history;
    this.acts = acts;
  }

  /**
   * Returns that the time of an instrument was over when another set out to amend it: it had ended
   * by itself (UU 30/2014 Pasal 68 ayat (2)), and what has ended is not amended.
   */
  Optional<Ending> find(
      Instrument amending, Instrument amended, Optional<String> service, JabatanWilayah receiver) {
    Optional<Instrument> timed = amendments.timed(amended);
    Optional<LocalDate> end = timed.flatMap(Instrument::end);
    if (end.isEmpty()) {
      return Optional.empty();
    }
    List<Instrument> earlier =
        acts.apply(amended).valid().stream()
            .filter(act -> act.isAmendment() && act.actor().end().isPresent())
            .filter(act -> act.touch(service, Optional.of(receiver), history) != Act.Touch.NONE)
            .map(Act::actor)
            .filter(actor -> actor.start().isBefore(amending.start()))
            .sorted(Comparator.comparing(Instrument::start).thenComparing(Instrument::citation))
            .toList();
    for (Instrument other : earlier) {
      boolean isLonger = other.end().orElse(LocalDate.MIN).isAfter(end.get());
      if (isLonger && other.start().isBefore(end.get())) {
        timed = Optional.of(other);
        end = other.end();
      }
    }
    if (amending.set().isBefore(end.get())) {
      return Optional.empty();
    }
    // A stated start before the end, or a holiday at the end, leaves it open.
    boolean isInTime = amending.start().isBefore(end.get());
    boolean isNearHoliday =
        timed.filter(Instrument::isDecision).isPresent()
            && LawDays.isSince(end.get(), LawDays.UU_30_2014)
            && amending.set().isBefore(end.get().plusDays(LastDay.HOLIDAYS));
    return Optional.of(
        new Ending(
            end.get(),
            !isInTime && !isNearHoliday,
            timed.orElse(amended).citation(),
            /* isExpiry= */ true));
  }
}
