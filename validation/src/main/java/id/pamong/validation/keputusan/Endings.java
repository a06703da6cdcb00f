package id.pamong.validation.keputusan;

import id.pamong.hukum.HubunganInstrumen;
import id.pamong.hukum.JenisHubungan;
import id.pamong.hukum.Periode;
import id.pamong.pemerintahan.JabatanWilayah;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What instruments do to each other: revoke, replace, amend, in whole or in part.
 *
 * <p>What is once revoked stays so, even when the revoking instrument is itself revoked later (UU
 * 12/2011 Lampiran II angka 229). One that is revoked before it takes effect does nothing.
 */
final class Endings {

  private final Map<String, List<Instrument>> byNumber = new HashMap<>();
  private final Map<Instrument, List<Act>> acts = new HashMap<>();
  private final Map<Instrument, List<Act>> powerless = new HashMap<>();

  Endings(Collection<Instrument> instruments) {
    for (Instrument instrument : instruments) {
      byNumber
          .computeIfAbsent(Words.key(instrument.text().nomor()), key -> new ArrayList<>())
          .add(instrument);
    }
    for (Instrument actor : instruments) {
      for (HubunganInstrumen relation : actor.text().hubungan()) {
        for (Instrument target : targets(relation)) {
          if (!target.equals(actor) && (actor.governs(target) || target.governs(actor))) {
            boolean isOpen = relation.jenis() != JenisHubungan.MENGUBAH && actor.mayUndo(target);
            Map<Instrument, List<Act>> of = isOpen || actor.canActOn(target) ? acts : powerless;
            of.computeIfAbsent(target, key -> new ArrayList<>())
                .add(new Act(actor, relation.jenis(), isOpen));
          }
        }
      }
    }
  }

  private List<Instrument> targets(HubunganInstrumen relation) {
    return byNumber.getOrDefault(Words.key(relation.instrumen().nomor()), List.of()).stream()
        .filter(target -> target.isMeantBy(relation.instrumen()))
        .toList();
  }

  /** Returns the instruments of the set that an instrument amends. */
  List<Instrument> amended(Instrument instrument) {
    return instrument.text().hubungan().stream()
        .filter(relation -> relation.jenis() == JenisHubungan.MENGUBAH)
        .flatMap(relation -> targets(relation).stream())
        .filter(target -> !target.equals(instrument) && instrument.canActOn(target))
        .toList();
  }

  /**
   * Returns the instrument whose period is that of one: its own, or, since what amends is a part of
   * what it amends (UU 12/2011 Lampiran II angka 230), that of the amended one that ends first.
   */
  Optional<Instrument> timed(Instrument instrument) {
    return timed(instrument, new HashSet<>());
  }

  private Optional<Instrument> timed(Instrument instrument, Set<Instrument> seen) {
    if (instrument.periode().isPresent() || !seen.add(instrument)) {
      return Optional.of(instrument).filter(one -> one.periode().isPresent());
    }
    return amended(instrument).stream()
        .flatMap(one -> timed(one, seen).stream())
        .min(
            Comparator.comparing(
                    (Instrument one) -> one.periode().flatMap(Periode::akhir).orElse(LocalDate.MAX))
                .thenComparing(Instrument::citation));
  }

  /** Returns the citations of instruments that one amends and that are not in the set. */
  static Stream<String> references(Instrument instrument) {
    return instrument.text().hubungan().stream()
        .filter(relation -> relation.jenis() == JenisHubungan.MENGUBAH)
        .map(relation -> relation.instrumen().sitasi());
  }

  /** Returns the endings of an instrument as a whole. */
  List<Ending> ofWhole(Instrument instrument) {
    return endings(instrument, Optional.empty(), Optional.empty(), new HashSet<>());
  }

  /** Returns the endings of what an instrument gives: a service to a receiver. */
  List<Ending> of(Instrument instrument, Optional<String> service, JabatanWilayah receiver) {
    return endings(instrument, service, Optional.of(receiver), new HashSet<>());
  }

  /** Returns what says that it ends what an instrument gives, and cannot: who issued it may not. */
  List<Ending> powerless(Instrument instrument, Optional<String> service, JabatanWilayah receiver) {
    return powerless.getOrDefault(instrument, List.of()).stream()
        .filter(act -> act.touch(service, Optional.of(receiver)) != Touch.NONE)
        .map(Act::actor)
        .distinct()
        .map(actor -> new Ending(later(actor.start(), actor.set()), false, actor.citation()))
        .sorted(Comparator.comparing(Ending::day).thenComparing(Ending::by))
        .toList();
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  private List<Ending> endings(
      Instrument target,
      Optional<String> service,
      Optional<JabatanWilayah> receiver,
      Set<Instrument> seen) {
    List<Act> against = acts.getOrDefault(target, List.of());
    if (against.isEmpty() || !seen.add(target)) {
      return List.of();
    }
    List<Ending> all = new ArrayList<>();
    for (Act act : against) {
      Touch touch = act.touch(service, receiver);
      if (touch != Touch.NONE) {
        List<Ending> own = endings(act.actor(), Optional.empty(), Optional.empty(), seen);
        boolean isSure = touch == Touch.SURE && !act.isOpen();
        add(act, isSure && !act.actor().isOfLowerNatureThan(target), own, all);
      }
    }
    seen.remove(target);
    all.sort(Comparator.comparing(Ending::day).thenComparing(Ending::by));
    return List.copyOf(all);
  }

  /** An instrument acts on the day it takes effect, if it still stands then. */
  private static void add(Act act, boolean isSure, List<Ending> own, List<Ending> all) {
    LocalDate day = act.actor().start();
    boolean isGone = own.stream().anyMatch(end -> end.isCertain() && !end.day().isAfter(day));
    boolean isDoubted = own.stream().anyMatch(end -> !end.isCertain() && !end.day().isAfter(day));
    if (isGone) {
      return;
    }
    String by = act.actor().citation();
    boolean isEarly =
        day.isBefore(act.actor().set()) && act.actor().text().alasanBerlakuSurut().isEmpty();
    if (isEarly) {
      all.add(new Ending(day, false, by));
    }
    all.add(new Ending(isEarly ? act.actor().set() : day, isSure && !isDoubted, by));
  }

  private enum Touch {
    NONE,
    DOUBTFUL,
    SURE
  }

  /**
   * What an instrument does to another.
   *
   * @param isOpen whether the law leaves open that its issuer may
   */
  private record Act(Instrument actor, JenisHubungan jenis, boolean isOpen) {

    /**
     * Tells what this does to a service for a receiver. An amendment touches what it names; one
     * that names nothing may touch anything. Of a whole instrument, it ends nothing but the named.
     */
    Touch touch(Optional<String> service, Optional<JabatanWilayah> receiver) {
      boolean isPartial = !actor.services().isEmpty() || !actor.receivers().isEmpty();
      if (jenis != JenisHubungan.MENGUBAH && gives()) {
        return Touch.SURE;
      }
      if (receiver.isEmpty()) {
        return isPartial || jenis == JenisHubungan.MENGUBAH ? Touch.NONE : Touch.SURE;
      }
      if (!actor.receivers().isEmpty() && !actor.receivers().contains(receiver.get())) {
        return Touch.NONE;
      }
      if (!actor.services().isEmpty()) {
        return service.isEmpty()
            ? Touch.DOUBTFUL
            : actor.services().contains(service.get()) ? named() : Touch.NONE;
      }
      boolean isVague = jenis == JenisHubungan.MENGUBAH && (gives() || !isPartial);
      return isVague ? Touch.DOUBTFUL : Touch.SURE;
    }

    /** What an amendment says of the service that it names is not known, where it gives none. */
    private Touch named() {
      return jenis == JenisHubungan.MENGUBAH && !gives() ? Touch.DOUBTFUL : Touch.SURE;
    }

    private boolean gives() {
      return actor.gives();
    }
  }
}
