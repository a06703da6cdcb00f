package id.pamong.validation.keputusan.instrumen;

import id.pamong.hukum.DasarHukum;
import id.pamong.pemerintahan.JabatanWilayah;
import id.pamong.wewenang.syarat.Hasil;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What instruments do to each other: revoke, replace, amend, in whole or in part. Immutable and
 * thread-safe.
 *
 * <p>What is once revoked stays so, even when the revoking instrument is itself revoked later (UU
 * 12/2011 Lampiran II angka 229). One that is revoked before it takes effect does nothing. Of those
 * that act on each other in a ring on one day, none can be the later one, and what stands is not
 * known.
 */
public final class Endings {

  private static final Comparator<Ending> IN_ORDER =
      Comparator.comparing(Ending::day)
          .thenComparing(Ending::by)
          .thenComparing(end -> end.through());

  private final EqualTexts words;
  private final CodeHistory history;
  private final Deputies deputies;
  private final Statements statements;
  private final IdentityHashMap<Instrument, Acts> acts = new IdentityHashMap<>();
  private final Amendments amendments;
  private final Lapses lapses;

  /** What ends each instrument as a whole. */
  private final IdentityHashMap<Instrument, List<Ending>> wholes = new IdentityHashMap<>();

  private final IdentityHashMap<Instrument, Ring> rings = new IdentityHashMap<>();

  /** The text of each instrument that others amend, by the one that amends none. */
  private final IdentityHashMap<Instrument, Consolidation> texts = new IdentityHashMap<>();

  public Endings(Collection<Instrument> instruments, CodeHistory history, Deputies deputies) {
    this(instruments, EqualTexts.NONE, history, deputies);
  }

  /**
   * Finds what instruments do to each other.
   *
   * @param words what those of them say that are decrees
   */
  public Endings(
      Collection<Instrument> instruments,
      EqualTexts words,
      CodeHistory history,
      Deputies deputies) {
    this.words = words;
    this.history = history;
    this.deputies = deputies;
    this.statements = new Statements(instruments, history, deputies);
    for (Instrument target : instruments) {
      Acts found = statements.find(target);
      if (!found.isEmpty()) {
        acts.put(target, found);
      }
    }
    this.amendments = new Amendments(instruments, statements::amended, this::onOwn);
    this.lapses = new Lapses(amendments, history, this::on);
    new Successions(instruments, one -> enders(one).toList()).rings().forEach(this::resolve);
    acts.forEach(
        (target, found) -> {
          if (found.isAmended()) {
            amendments.roots(target).forEach(this::consolidate);
          }
        });
  }

  private void consolidate(Instrument root) {
    texts.computeIfAbsent(root, one -> new Consolidation(one, this::onOwn, this::isOfChain));
  }

  private boolean isOfChain(Act act) {
    return act.isAmendment() && amendments.isOfChain(act.actor(), act.target());
  }

  /** The instruments that act on another before it acts itself, or on the same day. */
  private Stream<Instrument> enders(Instrument target) {
    return onOwn(target).valid().stream()
        .filter(act -> !act.firstDay().isAfter(target.standing()))
        .map(Act::actor)
        .filter(actor -> !actor.equals(target));
  }

  /**
   * Finds what ends instruments that act on each other, after all that act on them. One that has
   * ended before it takes effect does nothing, and without it there may be no ring.
   */
  private void resolve(List<Instrument> ring) {
    if (ring.size() == 1) {
      ring.forEach(one -> wholes.put(one, endings(one, actor -> true)));
      return;
    }
    Set<Instrument> members = Collections.newSetFromMap(new IdentityHashMap<>());
    members.addAll(ring);
    ring.forEach(one -> wholes.put(one, endings(one, actor -> !members.contains(actor))));
    List<List<Instrument>> left =
        new Successions(
                ring,
                one ->
                    enders(one).filter(members::contains).filter(actor -> !isOver(actor)).toList())
            .rings();
    if (left.size() > 1) {
      left.forEach(this::resolve);
      return;
    }
    Ring whole = Ring.of(ring);
    ring.forEach(one -> rings.put(one, whole));
    List<List<Ending>> all = ring.stream().map(one -> endings(one, actor -> true)).toList();
    for (int i = 0; i < all.size(); i++) {
      wholes.put(ring.get(i), all.get(i));
    }
  }

  private boolean isOver(Instrument actor) {
    return wholes.getOrDefault(actor, List.of()).stream()
        .anyMatch(end -> end.isCertain() && end.day().isBefore(actor.changeStart()));
  }

  private Acts on(Instrument target) {
    return onOwn(amendments.own(target));
  }

  private Acts onOwn(Instrument target) {
    return acts.getOrDefault(target, Acts.NONE);
  }

  /** Returns the instruments of the set that an instrument surely amends. */
  public List<Instrument> amended(Instrument instrument) {
    return amendments.amended(instrument);
  }

  /**
   * Returns the citation of an instrument that one amends, and that must be known first: the set
   * has it not, nor anything else that is amended and no amendment itself.
   */
  public Optional<String> missing(Instrument instrument) {
    return amended(instrument).isEmpty()
        ? instrument.amendedCitations().findFirst()
        : Optional.of(instrument)
            .filter(one -> !amendments.hasBase(one))
            .flatMap(one -> statements.absent(one).stream().findFirst());
  }

  /** Returns how the instruments amend each other. */
  Amendments amendments() {
    return amendments;
  }

  /** Returns the instrument whose period is that of one. */
  public Optional<Instrument> timed(Instrument instrument) {
    return amendments.timed(instrument);
  }

  /** Returns the endings of what an instrument gives: a service to a receiver. */
  public List<Ending> of(Instrument instrument, Optional<String> service, JabatanWilayah receiver) {
    Instrument own = amendments.own(instrument);
    return through(texts(own), own, onOwn(own), service, receiver);
  }

  private List<Consolidation> texts(Instrument own) {
    return amendments.roots(own).stream()
        .flatMap(root -> Stream.ofNullable(texts.get(root)))
        .toList();
  }

  /** What ends what an instrument gives, by those who act on it or on what is one text with it. */
  private List<Ending> through(
      List<Consolidation> ofOwn,
      Instrument own,
      Acts against,
      Optional<String> service,
      JabatanWilayah receiver) {
    List<Ending> direct = endings(against, own, service, Optional.of(receiver), actor -> true);
    if (ofOwn.isEmpty()) {
      return direct;
    }
    Set<Instrument> amended = Collections.newSetFromMap(new IdentityHashMap<>());
    amended.addAll(amendments.family(own));
    amended.remove(own);
    Consolidation.Part part =
        new Consolidation.Part(
            own,
            amended,
            amendments.roots(own).size() == 1,
            actor -> amendments.cites(own, actor),
            service,
            receiver);
    List<Ending> all = new ArrayList<>(direct);
    ofOwn.forEach(text -> addThrough(text, part, all));
    all.sort(IN_ORDER);
    return List.copyOf(all);
  }

  /** After what surely ends a part of a text, nothing that is done to it is of account. */
  private void addThrough(Consolidation text, Consolidation.Part part, List<Ending> all) {
    Consolidation.Timeline timeline = text.on(part);
    timeline.other().forEach(act -> all.addAll(through(text, act, part)));
    LocalDate last = last(all, LocalDate.MAX);
    for (Act act : timeline.from(part.own().set())) {
      if (act.actor().set().isAfter(last)) {
        return;
      }
      List<Ending> added = through(text, act, part);
      all.addAll(added);
      last = last(added, last);
    }
  }

  private static LocalDate last(List<Ending> endings, LocalDate before) {
    LocalDate last = before;
    for (Ending one : endings) {
      last = one.isFinal() && one.day().isBefore(last) ? one.day() : last;
    }
    return last;
  }

  private List<Ending> through(Consolidation text, Act act, Consolidation.Part part) {
    Act.Touch touch = text.touch(act, part, history);
    Instrument own = part.own();
    if (act.actor().follows(own) == Hasil.TIDAK_DIKETAHUI
        && words.areEqual(own, act.actor(), part.service(), part.receiver())) {
      return List.of();
    }
    boolean isSure = touch == Act.Touch.SURE && !act.actor().isOfLowerNatureThan(act.target());
    if (touch == Act.Touch.NONE) {
      return List.of();
    }
    boolean isOfSameDay = text.isOfSameDay(act, part, history);
    return added(act, isSure || isOfSameDay, own).stream()
        .map(one -> isOfSameDay ? one.ofSameDay() : one)
        .map(one -> one.through(act.target()))
        .toList();
  }

  /** Returns what says that it ends what an instrument gives, and cannot: who issued it may not. */
  public List<Ending> powerless(
      Instrument instrument, Optional<String> service, JabatanWilayah receiver) {
    return named(amendments.own(instrument), Acts::powerless, service, receiver);
  }

  /** Returns what ends an instrument of nearly the same number or year, and may mean this. */
  public List<Ending> similar(
      Instrument instrument, Optional<String> service, JabatanWilayah receiver) {
    return named(amendments.own(instrument), Acts::similar, service, receiver);
  }

  /** Returns the endings of what an instrument gives that is not in the set, but in a request. */
  public List<Ending> ofOther(
      Instrument instrument, Optional<String> service, JabatanWilayah receiver) {
    Acts against = statements.find(instrument);
    List<Consolidation> texts =
        against.isAmended()
            ? List.of(
                new Consolidation(
                    instrument,
                    one -> one.equals(instrument) ? against : onOwn(one),
                    this::isOfChain))
            : List.of();
    return through(texts, instrument, against, service, receiver);
  }

  /** Returns what cannot end an instrument that is not in the set, but in a request. */
  public List<Ending> powerlessOnOther(
      Instrument instrument, Optional<String> service, JabatanWilayah receiver) {
    return named(statements.find(instrument).powerless(), service, receiver)
        .sorted(IN_ORDER)
        .toList();
  }

  /** Returns the services that instruments name to end or amend them in one that has them not. */
  public List<UnlistedService> unlisted(Instrument instrument) {
    return on(instrument).valid().stream()
        .flatMap(act -> UnlistedService.in(act, service -> isOfAmendment(act, service)).stream())
        .distinct()
        .sorted(UnlistedService.IN_ORDER)
        .toList();
  }

  private boolean isOfAmendment(Act act, String service) {
    return texts(act.target()).stream().anyMatch(text -> text.hasBefore(act.actor(), service));
  }

  /** Acts on an instrument, and later ones on those that it amends, in some of their ways. */
  private List<Ending> named(
      Instrument own,
      Function<Acts, List<Act>> which,
      Optional<String> service,
      JabatanWilayah receiver) {
    Stream<Ending> ofAmended =
        amendments.family(own).stream()
            .skip(1)
            .flatMap(amended -> which.apply(onOwn(amended)).stream())
            .filter(act -> act.actor().follows(own) != Hasil.TIDAK)
            .filter(act -> isTouched(act.on(own), service, receiver))
            .map(act -> Ending.powerless(act.actor()).through(act.target()));
    return Stream.concat(named(which.apply(onOwn(own)), service, receiver), ofAmended)
        .distinct()
        .sorted(IN_ORDER)
        .toList();
  }

  private Stream<Ending> named(List<Act> acts, Optional<String> service, JabatanWilayah receiver) {
    return acts.stream()
        .filter(act -> isTouched(act, service, receiver))
        .map(Act::actor)
        .distinct()
        .map(Ending::powerless);
  }

  private boolean isTouched(Act act, Optional<String> service, JabatanWilayah receiver) {
    return act.touch(service, Optional.of(receiver), history) != Act.Touch.NONE;
  }

  /** Returns the endings of an instrument of a region that is cited, as a whole. */
  public List<Ending> ofCited(DasarHukum dasar) {
    Optional<Instrument> cited =
        CitedInstrument.find(dasar.instrumen(), statements.dayOf(dasar.instrumen()));
    if (cited.isEmpty()) {
      return List.of();
    }
    Instrument target = cited.get();
    return endings(
        statements.find(target), target, Optional.empty(), Optional.empty(), actor -> true);
  }

  /** Returns what ends that of which an instrument is a part, and the instrument with it. */
  public List<Ending> ofAmended(
      Instrument instrument, Optional<String> service, JabatanWilayah receiver) {
    return new Falls(amendments, lapses, wholes).of(instrument, service, receiver);
  }

  /** What ends an instrument as a whole, by some of those that act on it. */
  private List<Ending> endings(Instrument target, Predicate<Instrument> actors) {
    return endings(on(target), target, Optional.empty(), Optional.empty(), actors);
  }

  private List<Ending> endings(
      Acts against,
      Instrument target,
      Optional<String> service,
      Optional<JabatanWilayah> receiver,
      Predicate<Instrument> actors) {
    if (against.valid().isEmpty()) {
      return List.of();
    }
    List<Ending> all = new ArrayList<>();
    for (Act act : against.valid()) {
      Act.Touch touch = act.touch(service, receiver, history);
      if (touch != Act.Touch.NONE && actors.test(act.actor())) {
        all.addAll(added(act, touch == Act.Touch.SURE, target));
      }
    }
    all.sort(IN_ORDER);
    return List.copyOf(all);
  }

  /** What an act ends of an instrument, on which it is done or with which that is one text. */
  private List<Ending> added(Act act, boolean isTouched, Instrument target) {
    Instrument actor = act.actor();
    Optional<Ring> shared =
        Optional.ofNullable(rings.get(target))
            .filter(one -> one.equals(rings.get(actor)) && !actor.equals(target));
    boolean isSure = isTouched && !act.isOpen() && shared.isEmpty();
    List<Ending> own = wholes.getOrDefault(amendments.own(actor), List.of());
    List<Ending> added = new ArrayList<>();
    act.add(isSure && !actor.isOfLowerNatureThan(target), own, added);
    return added.stream()
        .map(one -> one.under(deputies.power(actor)).in(shared))
        .map(one -> act.isAmendment() ? one.openFrom(actor.over(own)) : one)
        .toList();
  }
}
