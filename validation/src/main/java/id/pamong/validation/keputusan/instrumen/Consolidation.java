package id.pamong.validation.keputusan.instrumen;

import id.pamong.pemerintahan.JabatanWilayah;
import id.pamong.validation.keputusan.norma.NearForms;
import id.pamong.validation.keputusan.norma.ServiceName;
import id.pamong.wewenang.syarat.Hasil;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * An instrument and all that amends it, as one text: what is done to parts of it, in order.
 *
 * <p>To amend is to insert, strike out or replace a part (UU 12/2011 Lampiran II angka 230), and
 * the title of a second amendment names the amended instrument alone, "tanpa merinci perubahan
 * sebelumnya" (angka 7). So what a later one says of the first is said of it as amended.
 */
final class Consolidation {

  private static final String ALL = "";
  private static final String NEAR = "near ";
  private static final String KEY = "key ";

  private static final Comparator<Act> IN_ORDER =
      Comparator.comparing((Act act) -> act.actor().set())
          .thenComparing(act -> act.actor().citation())
          .thenComparing(act -> act.target().citation());

  private final Map<String, List<Act>> byKey = new HashMap<>();
  private final Map<String, List<Act>> byForm = new HashMap<>();
  private final List<Act> unnamed = new ArrayList<>();
  private final List<Act> all = new ArrayList<>();

  /** The instrument that first gives a service. */
  private final Map<String, Instrument> first = new HashMap<>();

  private final ConcurrentMap<String, Timeline> timelines = new ConcurrentHashMap<>();

  /**
   * A part of the text: a service that an instrument gives to a receiver.
   *
   * @param own the instrument
   * @param amended the instruments that it amends, and that they amend
   * @param isOfOneText whether these are of one text
   * @param cited whether it cites an instrument as amended before it
   * @param service the service; empty where the instrument lists none
   * @param receiver the receiver
   */
  record Part(
      Instrument own,
      Set<Instrument> amended,
      boolean isOfOneText,
      Predicate<Instrument> cited,
      Optional<String> service,
      JabatanWilayah receiver) {

    /** Tells whether an instrument is the one of this part, be it in other words. */
    private boolean isOf(Instrument other) {
      return own.set().equals(other.set())
          && (own.equals(other) || own.citation().equals(other.citation()));
    }

    private Optional<JabatanWilayah> of() {
      return Optional.of(receiver);
    }
  }

  /**
   * Acts in order.
   *
   * @param usual those that hold from the day on which they were set
   * @param other all others, which are few
   */
  record Timeline(List<Act> usual, List<Act> other) {

    /** Returns the usual ones that were set on a day or later. */
    List<Act> from(LocalDate day) {
      int low = 0;
      int high = usual.size();
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (usual.get(middle).actor().set().isBefore(day)) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      return usual.subList(low, usual.size());
    }
  }

  /**
   * Puts it together.
   *
   * @param acts what is done to an instrument
   * @param isOfChain whether an act only tells how what its actor amends stands
   */
  Consolidation(Instrument root, Function<Instrument, Acts> acts, Predicate<Act> isOfChain) {
    Set<Instrument> members = Collections.newSetFromMap(new IdentityHashMap<>());
    members.add(root);
    List<Instrument> open = new ArrayList<>(members);
    for (int i = 0; i < open.size(); i++) {
      Instrument one = open.get(i);
      for (ServiceName service : one.gives() ? one.services() : List.<ServiceName>of()) {
        first.merge(service.key(), one, Consolidation::earlier);
      }
      for (Act act : acts.apply(one).valid()) {
        if (act.isOfPart() && !isOfChain.test(act)) {
          all.add(act);
        }
        if (act.isAmendment() && members.add(act.actor())) {
          open.add(act.actor());
        }
      }
    }
    all.sort(IN_ORDER);
    all.forEach(this::enter);
  }

  private void enter(Act act) {
    List<ServiceName> named = act.actor().services();
    if (named.isEmpty()) {
      unnamed.add(act);
    }
    named.stream().map(ServiceName::key).distinct().forEach(key -> list(byKey, key).add(act));
    named.stream()
        .flatMap(one -> one.near().entries())
        .distinct()
        .forEach(form -> list(byForm, form).add(act));
  }

  private static List<Act> list(Map<String, List<Act>> lists, String key) {
    return lists.computeIfAbsent(key, some -> new ArrayList<>());
  }

  private static Instrument earlier(Instrument one, Instrument other) {
    int order = one.set().compareTo(other.set());
    return order < 0 || (order == 0 && one.citation().compareTo(other.citation()) <= 0)
        ? one
        : other;
  }

  /** Returns what may be done to the service of a part, by those that name it or none. */
  Timeline on(Part part) {
    if (part.service().isEmpty()) {
      return timelines.computeIfAbsent(ALL, near -> timeline(all));
    }
    String service = part.service().get();
    Optional<NearForms> near =
        part.own().services().stream()
            .filter(one -> one.key().equals(service))
            .map(ServiceName::near)
            .findFirst();
    return timelines.computeIfAbsent(
        near.map(one -> NEAR + one).orElse(KEY + service),
        key ->
            timeline(
                Stream.concat(naming(service, near).distinct(), unnamed.stream())
                    .sorted(IN_ORDER)
                    .toList()));
  }

  /** The acts that name a service, or one near to it. */
  private Stream<Act> naming(String service, Optional<NearForms> near) {
    return near.isEmpty()
        ? byKey.getOrDefault(service, List.of()).stream()
        : near.get().sought().flatMap(form -> byForm.getOrDefault(form, List.of()).stream());
  }

  private static Timeline timeline(List<Act> acts) {
    return new Timeline(
        acts.stream().filter(Consolidation::isUsual).toList(),
        acts.stream().filter(act -> !isUsual(act)).toList());
  }

  private static boolean isUsual(Act act) {
    Instrument actor = act.actor();
    return actor.changeStart().equals(actor.set()) && actor.start().equals(actor.set());
  }

  /** Tells whether an instrument had a service before another names it. */
  boolean hasBefore(Instrument actor, String service) {
    Instrument one = first.get(service);
    return one != null
        && !one.set().isAfter(actor.set())
        && !one.citation().equals(actor.citation());
  }

  /** How an act on one part of the text touches the service of another, made before it. */
  Act.Touch touch(Act act, Part part, CodeHistory history) {
    Instrument actor = act.actor();
    Hasil follows = actor.follows(part.own());
    if (follows == Hasil.TIDAK
        || part.isOf(actor)
        || act.target().equals(part.own())
        || part.cited().test(actor)) {
      return Act.Touch.NONE;
    }
    Act.Touch touch = act.on(part.own()).touch(part.service(), part.of(), history);
    if (touch == Act.Touch.NONE || isOfAnotherName(actor, part.service())) {
      return Act.Touch.NONE;
    }
    if (part.amended().contains(act.target())) {
      return follows == Hasil.TERPENUHI && isMeant(act, part) ? touch : Act.Touch.DOUBTFUL;
    }
    return isOfItsPart(act, part) ? Act.Touch.NONE : Act.Touch.DOUBTFUL;
  }

  private static boolean isMeant(Act act, Part part) {
    return part.isOfOneText() || act.target().has(part.service(), part.receiver());
  }

  /** Tells whether an act that touches a part is an amendment of which only the order is open. */
  boolean isOfSameDay(Act act, Part part, CodeHistory history) {
    return act.isAmendment()
        && act.actor().gives()
        && act.actor().follows(part.own()) == Hasil.TIDAK_DIKETAHUI
        && part.amended().contains(act.target())
        && isMeant(act, part)
        && act.on(part.own()).touch(part.service(), part.of(), history) == Act.Touch.SURE;
  }

  /** Nearly the same name is not meant where an earlier part has the very name. */
  private boolean isOfAnotherName(Instrument actor, Optional<String> service) {
    return service.isPresent()
        && !actor.services().isEmpty()
        && !actor.names(service)
        && actor.services().stream().allMatch(one -> hasBefore(actor, one.key()));
  }

  /**
   * Tells whether what is done to a part that another one is no part of concerns that part alone:
   * it has the service too, and took the place of the other, or it is ended as such.
   */
  private static boolean isOfItsPart(Act act, Part other) {
    Instrument target = act.target();
    boolean isEnding = !act.isAmendment();
    if (isEnding && act.actor().services().isEmpty()) {
      return true;
    }
    boolean isMeant =
        target.has(other.service(), other.receiver())
            || (isEnding && act.actor().receivers().isEmpty() && target.names(other.service()));
    return isMeant && other.own().follows(target) == Hasil.TIDAK;
  }
}
