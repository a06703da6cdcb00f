package id.pamong.validation.keputusan.instrumen;

import id.pamong.hukum.Periode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Which instruments of a set amend which, each looked up once: a chain of amendments is walked from
 * one to the next, never over again for each link. Immutable after it is made.
 *
 * <p>Since the second amendment an instrument also cites the earlier ones (UU 12/2011 Lampiran II
 * angka 233 huruf b: "yang telah beberapa kali diubah dengan"). These tell which text it amends and
 * are not amended themselves: what it amends is the cited one that they amend.
 */
final class Amendments {

  private final Map<Instrument, Node> nodes = new HashMap<>();
  private final IdentityHashMap<Instrument, Node> own = new IdentityHashMap<>();
  private final Function<Instrument, Acts> acts;

  /** An instrument of the set, with what is asked of it again and again. */
  private static final class Node {

    private final Instrument instrument;
    private final LocalDate start;
    private final String citation;
    private final Set<Instrument> cited = Collections.newSetFromMap(new IdentityHashMap<>());
    private List<Instrument> amended = List.of();
    private List<Instrument> ring = List.of();
    private Optional<Instrument> timed = Optional.empty();
    private List<Instrument> roots = List.of();

    Node(Instrument instrument) {
      this.instrument = instrument;
      this.start = instrument.start();
      this.citation = instrument.citation();
    }
  }

  /**
   * Makes it.
   *
   * @param cited finds the instruments that one cites as amended, and surely may amend
   * @param acts what is done to instruments, by the instruments of the set themselves
   */
  Amendments(
      Collection<Instrument> instruments,
      Function<Instrument, List<Instrument>> cited,
      Function<Instrument, Acts> acts) {
    this.acts = acts;
    for (Instrument one : instruments) {
      Node node = new Node(one);
      nodes.put(one, node);
      own.put(one, node);
    }
    for (Node node : own.values()) {
      node.amended =
          cited.apply(node.instrument).stream().map(this::own).filter(node.cited::add).toList();
    }
    for (List<Instrument> ring : new Successions(instruments, this::amended).rings()) {
      ring.forEach(one -> find(one).ifPresent(node -> node.ring = ring));
      ring.forEach(one -> find(one).ifPresent(node -> node.amended = withoutChain(node)));
      root(ring);
    }
    own.values().forEach(node -> node.timed = findTimed(node));
  }

  /** What it cites, but for those that amend another of these: they only tell how that stands. */
  private List<Instrument> withoutChain(Node node) {
    if (node.cited.size() < 2 || node.ring.size() > 1) {
      return node.amended;
    }
    return node.amended.stream().filter(one -> !amendsAnother(one, node.cited)).toList();
  }

  private boolean amendsAnother(Instrument one, Set<Instrument> cited) {
    List<Instrument> ring = find(one).map(node -> node.ring).orElse(List.of());
    return family(one).stream()
        .skip(1)
        .anyMatch(other -> cited.contains(other) && !ring.contains(other));
  }

  /** Those that amend each other in a ring, and nothing else, have one of them as their root. */
  private void root(List<Instrument> ring) {
    List<Instrument> found =
        ring.stream()
            .flatMap(one -> amended(one).stream())
            .flatMap(one -> roots(one).stream())
            .distinct()
            .toList();
    List<Instrument> roots = found.isEmpty() ? List.of(own(ring.get(0))) : found;
    ring.forEach(one -> find(one).ifPresent(node -> node.roots = roots));
  }

  /** Returns the instruments that amend nothing, and of which an instrument is a part. */
  List<Instrument> roots(Instrument instrument) {
    return find(instrument).map(node -> node.roots).orElse(List.of(instrument));
  }

  private Optional<Node> find(Instrument instrument) {
    return Optional.ofNullable(own.get(instrument))
        .or(() -> Optional.ofNullable(nodes.get(instrument)));
  }

  /** Returns the instrument of the set that is one, or one itself where the set has it not. */
  Instrument own(Instrument instrument) {
    return find(instrument).map(node -> node.instrument).orElse(instrument);
  }

  /** Returns the instruments of the set that an instrument surely amends, without the chain. */
  List<Instrument> amended(Instrument instrument) {
    return find(instrument).map(node -> node.amended).orElse(List.of());
  }

  /** Returns an instrument, those that it amends, and those that they amend, from near to far. */
  List<Instrument> family(Instrument instrument) {
    Set<Instrument> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    List<Instrument> all = new ArrayList<>(List.of(own(instrument)));
    seen.add(all.get(0));
    for (int i = 0; i < all.size(); i++) {
      amended(all.get(i)).stream().filter(seen::add).forEach(all::add);
    }
    return all;
  }

  /** Tells whether an instrument cites another only to tell how what it amends stands. */
  boolean isOfChain(Instrument instrument, Instrument other) {
    return find(instrument)
        .filter(node -> node.cited.contains(other) && !node.amended.contains(other))
        .isPresent();
  }

  /** Tells whether an instrument cites another as amended, or one that does so. */
  boolean cites(Instrument instrument, Instrument other) {
    Instrument wanted = own(other);
    if (wanted.set().isAfter(instrument.set())) {
      return false;
    }
    Set<Instrument> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    List<Instrument> open = new ArrayList<>(List.of(own(instrument)));
    for (int i = 0; i < open.size(); i++) {
      Set<Instrument> cited = find(open.get(i)).map(node -> node.cited).orElse(Set.of());
      if (cited.contains(wanted)) {
        return true;
      }
      // None cites a later one, so that a way to the other leads through none before it.
      cited.stream()
          .filter(one -> !one.set().isBefore(wanted.set()))
          .filter(seen::add)
          .forEach(open::add);
    }
    return false;
  }

  /** Tells whether what an instrument amends is no amendment itself, or one of a ring. */
  boolean hasBase(Instrument instrument) {
    return roots(instrument).stream().anyMatch(one -> !one.amends() || !amended(one).isEmpty());
  }

  /**
   * Tells whether an instrument surely is a part of the text on any day: it amends none, so that
   * all falls with it, or nothing ends it, be it in part, nor its own time.
   */
  boolean isSurelyStanding(Instrument instrument) {
    return amended(instrument).isEmpty()
        || (instrument.periode().flatMap(Periode::akhir).isEmpty()
            && acts.apply(own(instrument)).valid().stream().allMatch(Act::isAmendment));
  }

  /**
   * Returns the instruments whose text an amending one may leave untouched, the newest first: those
   * that it amends, those that they amend, and those that amended these before it.
   */
  List<Instrument> earlierTexts(Instrument instrument) {
    if (amended(instrument).isEmpty()) {
      return List.of();
    }
    Instrument asked = own(instrument);
    LocalDate start = asked.start();
    Set<Instrument> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    seen.add(asked);
    List<Node> all = new ArrayList<>();
    List<Instrument> family = family(asked);
    for (Instrument one : family.subList(1, family.size())) {
      if (seen.add(one)) {
        find(one).ifPresent(all::add);
      }
      for (Act act : acts.apply(one).valid()) {
        if (act.isAmendment() && !act.isOpen() && !seen.contains(act.actor())) {
          find(act.actor())
              .filter(node -> isEarlier(node, asked, start))
              .filter(node -> hasReceiverOf(node.instrument, asked))
              .filter(node -> seen.add(node.instrument))
              .ifPresent(all::add);
        }
      }
    }
    all.sort(
        Comparator.comparing((Node node) -> node.start)
            .reversed()
            .thenComparing(node -> node.citation)
            .thenComparing(node -> node.instrument.toString()));
    return all.stream().map(node -> node.instrument).toList();
  }

  private boolean isEarlier(Node node, Instrument asked, LocalDate start) {
    return node.start.isBefore(start)
        || (node.start.equals(start) && cites(asked, node.instrument));
  }

  private static boolean hasReceiverOf(Instrument one, Instrument other) {
    return one.receivers().stream().anyMatch(other.receivers()::contains);
  }

  /**
   * Returns the instrument whose period is that of one: its own, or, since what amends is a part of
   * what it amends (UU 12/2011 Lampiran II angka 230), that of the amended one that ends first; of
   * several parts of one text it is that of the text.
   */
  Optional<Instrument> timed(Instrument instrument) {
    return find(instrument)
        .map(node -> node.timed)
        .orElseGet(() -> Optional.of(instrument).filter(one -> one.periode().isPresent()));
  }

  /** What lies behind an instrument with a period of its own does not reach beyond it. */
  private Optional<Instrument> findTimed(Node asked) {
    Set<Instrument> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    boolean isOfText =
        asked.instrument.periode().isEmpty()
            && asked.amended.size() > 1
            && asked.ring.size() == 1
            && asked.roots.size() == 1;
    List<Instrument> open = new ArrayList<>(isOfText ? asked.roots : List.of(asked.instrument));
    List<Instrument> stated = new ArrayList<>();
    for (int i = 0; i < open.size(); i++) {
      Instrument one = open.get(i);
      if (one.periode().isPresent()) {
        stated.add(one);
      } else {
        amended(one).stream().filter(seen::add).forEach(open::add);
      }
    }
    return stated.stream()
        .min(
            Comparator.comparing(
                    (Instrument one) -> one.periode().flatMap(Periode::akhir).orElse(LocalDate.MAX))
                .thenComparing(Instrument::citation));
  }
}
