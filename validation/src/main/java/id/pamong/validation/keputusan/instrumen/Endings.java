package id.pamong.validation.keputusan.instrumen;

import id.pamong.hukum.DasarHukum;
import id.pamong.hukum.HubunganInstrumen;
import id.pamong.hukum.InstrumenHukum;
import id.pamong.hukum.JenisHubungan;
import id.pamong.pemerintahan.JabatanWilayah;
import id.pamong.validation.keputusan.norma.LawDays;
import id.pamong.validation.keputusan.norma.Numbers;
import id.pamong.wewenang.syarat.Dalil;
import id.pamong.wewenang.syarat.Hasil;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What instruments do to each other: revoke, replace, amend, in whole or in part. Immutable and
 * thread-safe.
 *
 * <p>What is once revoked stays so, even when the revoking instrument is itself revoked later (UU
 * 12/2011 Lampiran II angka 229). One that is revoked before it takes effect does nothing.
 */
public final class Endings {

  private static final Comparator<Ending> IN_ORDER =
      Comparator.comparing(Ending::day).thenComparing(Ending::by);

  private final CodeHistory history;
  private final Deputies deputies;
  private final Map<String, List<Instrument>> byNumber = new HashMap<>();

  /** What instruments say of others, by the number of the other. */
  private final Map<String, List<Statement>> statements = new HashMap<>();

  private final IdentityHashMap<Instrument, Acts> acts = new IdentityHashMap<>();
  private final Amendments amendments;

  /** What ends each instrument as a whole, the ending ones before those that they end. */
  private final IdentityHashMap<Instrument, List<Ending>> wholes = new IdentityHashMap<>();

  private final Successions successions;

  private record Statement(Instrument actor, HubunganInstrumen relation) {}

  public Endings(Collection<Instrument> instruments, CodeHistory history, Deputies deputies) {
    this.history = history;
    this.deputies = deputies;
    for (Instrument instrument : instruments) {
      byNumber.computeIfAbsent(instrument.numberKey(), key -> new ArrayList<>()).add(instrument);
      for (HubunganInstrumen relation : instrument.text().hubungan()) {
        statements
            .computeIfAbsent(near(relation.instrumen()), key -> new ArrayList<>())
            .add(new Statement(instrument, relation));
      }
    }
    for (Instrument target : instruments) {
      Acts found = find(target);
      if (!found.isEmpty()) {
        acts.put(target, found);
      }
    }
    this.amendments = new Amendments(instruments, this::findAmended, this::onOwn);
    this.successions = new Successions(instruments, this::enders);
    successions.inOrder().forEach(one -> wholes.put(one, endings(one, new HashSet<>())));
  }

  /** The instruments that end or replace another as a whole, or may. */
  private List<Instrument> enders(Instrument target) {
    return onOwn(target).valid().stream()
        .filter(act -> act.touch(Optional.empty(), Optional.empty(), history) != Act.Touch.NONE)
        .map(Act::actor)
        .toList();
  }

  /** Finds what is done to an instrument, whether the set has it or not. */
  private Acts find(Instrument target) {
    List<Act> valid = new ArrayList<>();
    List<Act> powerless = new ArrayList<>();
    List<Act> similar = new ArrayList<>();
    for (Statement one : statements.getOrDefault(target.nearNumber(), List.of())) {
      Instrument actor = one.actor();
      if (isSimilar(one.relation().instrumen(), actor, target)) {
        Act act = new Act(actor, target, one.relation().jenis(), true, Optional.empty());
        similar.add(act);
        // A year beside the number may be of the number, or only say of which year it is.
        if (target.isDatedApart(one.relation().instrumen()) && may(actor, target) != Hasil.TIDAK) {
          valid.add(act);
        }
      }
      Hasil meant = means(one.relation().instrumen(), actor, target);
      if (meant == Hasil.TIDAK || actor.equals(target)) {
        Act.onItself(meant, actor, target, one.relation().jenis()).ifPresent(valid::add);
        continue;
      }
      Hasil governs = governs(actor, target);
      if (governs == Hasil.TIDAK && governs(target, actor) == Hasil.TIDAK) {
        continue;
      }
      boolean isAmendment = one.relation().jenis() == JenisHubungan.MENGUBAH;
      Hasil may = may(actor, target);
      boolean isOpen = !isAmendment && actor.mayUndo(target);
      boolean can = governs != Hasil.TIDAK && (isOpen || may != Hasil.TIDAK);
      boolean isSure = meant.dan(governs).dan(may) == Hasil.TERPENUHI && !isOpen;
      Optional<Dalil> missing =
          may == Hasil.TIDAK_DIKETAHUI
              ? deputies.missing(actor)
              : Issuance.findOpen(actor, target)
                  .or(() -> IssuerCode.missing(actor, one.relation(), governs, meant, history));
      (can ? valid : powerless)
          .add(new Act(actor, target, one.relation().jenis(), !isSure, missing));
    }
    return new Acts(valid, powerless, similar);
  }

  private static String key(InstrumenHukum cited) {
    return Numbers.key(cited.nomor(), cited.tahun());
  }

  private static String near(InstrumenHukum cited) {
    return Numbers.near(cited.nomor(), cited.tahun());
  }

  /** Returns the instruments of the number that is cited. */
  private List<Instrument> cited(InstrumenHukum reference) {
    return byNumber.getOrDefault(key(reference), List.of());
  }

  /** Whether a citation differs by zeros of the number alone, or by the year of setting. */
  private boolean isSimilar(InstrumenHukum reference, Instrument actor, Instrument target) {
    return !target.isCitedBy(reference)
        && !actor.equals(target)
        && target.isNearlyCitedBy(reference)
        && cited(reference).stream()
            .noneMatch(other -> means(reference, actor, other) == Hasil.TERPENUHI)
        && governs(actor, target) == Hasil.TERPENUHI;
  }

  /**
   * Whether the issuer of an instrument may act on another: by his own office, or, where he is a
   * wakil, by that of the head, whose authority he had on the day.
   */
  private Hasil may(Instrument actor, Instrument target) {
    boolean isOfHead =
        Deputies.headOf(target.issuer()).isPresent()
            && !actor.issuer().equals(target.issuer())
            && deputies.acted(target) != Hasil.TIDAK;
    if (actor.canActOn(isOfHead ? target.inPlace().orElse(target) : target)) {
      boolean isByOwnOffice = Deputies.headOf(actor.issuer()).isPresent();
      return isByOwnOffice ? Hasil.TERPENUHI : deputies.acted(actor);
    }
    return actor.inPlace().filter(one -> one.canActOn(target)).isPresent()
        ? deputies.acted(actor)
        : Hasil.TIDAK;
  }

  /** A citation names the region by the code of the cited instrument, or by that of its own day. */
  private Hasil means(InstrumenHukum reference, Instrument actor, Instrument target) {
    if (!target.isCitedBy(reference)) {
      return Hasil.TIDAK;
    }
    return reference
        .daerah()
        .filter(kode -> !kode.equals(target.issuer().wilayah()))
        .map(kode -> history.same(target.issuer().wilayah(), target.set(), kode, actor.set()))
        .orElse(Hasil.TERPENUHI);
  }

  /** Whether an issuer serves the region of another's issuer, or one around it. */
  private Hasil governs(Instrument one, Instrument other) {
    return history.within(other.issuer().wilayah(), other.set(), one.issuer().wilayah(), one.set());
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

  private List<Instrument> findAmended(Instrument instrument) {
    return instrument.text().hubungan().stream()
        .filter(relation -> relation.jenis() == JenisHubungan.MENGUBAH)
        .map(HubunganInstrumen::instrumen)
        .flatMap(
            reference ->
                cited(reference).stream()
                    .filter(target -> means(reference, instrument, target) == Hasil.TERPENUHI))
        .filter(target -> !target.equals(instrument) && may(instrument, target) != Hasil.TIDAK)
        .filter(target -> governs(instrument, target) == Hasil.TERPENUHI)
        .toList();
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
    return endings(on(own), own, service, Optional.of(receiver), new HashSet<>());
  }

  /** Returns what says that it ends what an instrument gives, and cannot: who issued it may not. */
  public List<Ending> powerless(
      Instrument instrument, Optional<String> service, JabatanWilayah receiver) {
    return named(on(instrument).powerless(), service, receiver);
  }

  /** Returns what ends an instrument of nearly the same number or year, and may mean this. */
  public List<Ending> similar(
      Instrument instrument, Optional<String> service, JabatanWilayah receiver) {
    return named(on(instrument).similar(), service, receiver);
  }

  /** Returns the endings of what an instrument gives that is not in the set, but in a request. */
  public List<Ending> ofOther(
      Instrument instrument, Optional<String> service, JabatanWilayah receiver) {
    return endings(find(instrument), instrument, service, Optional.of(receiver), new HashSet<>());
  }

  /** Returns what cannot end an instrument that is not in the set, but in a request. */
  public List<Ending> powerlessOnOther(
      Instrument instrument, Optional<String> service, JabatanWilayah receiver) {
    return named(find(instrument).powerless(), service, receiver);
  }

  /** Returns the services that instruments name to end or amend them in one that has them not. */
  public List<UnlistedService> unlisted(Instrument instrument) {
    return on(instrument).valid().stream()
        .flatMap(act -> UnlistedService.in(act).stream())
        .distinct()
        .sorted(UnlistedService.IN_ORDER)
        .toList();
  }

  private List<Ending> named(List<Act> acts, Optional<String> service, JabatanWilayah receiver) {
    return acts.stream()
        .filter(act -> act.touch(service, Optional.of(receiver), history) != Act.Touch.NONE)
        .map(Act::actor)
        .distinct()
        .map(Ending::powerless)
        .sorted(IN_ORDER)
        .toList();
  }

  /** Returns the endings of an instrument of a region that is cited, as a whole. */
  public List<Ending> ofCited(DasarHukum dasar) {
    Optional<Instrument> cited = CitedInstrument.find(dasar.instrumen(), dayOf(dasar.instrumen()));
    if (cited.isEmpty()) {
      return List.of();
    }
    Instrument target = cited.get();
    return endings(find(target), target, Optional.empty(), Optional.empty(), new HashSet<>());
  }

  /** The day of a cited instrument, by its own citation or that of another instrument. */
  private LocalDate dayOf(InstrumenHukum cited) {
    return cited
        .tanggal()
        .or(
            () ->
                statements.getOrDefault(near(cited), List.of()).stream()
                    .map(one -> one.relation().instrumen())
                    .filter(one -> key(one).equals(key(cited)))
                    .filter(one -> one.jenis() == cited.jenis() && one.tahun() == cited.tahun())
                    .flatMap(one -> one.tanggal().stream())
                    .min(Comparator.naturalOrder()))
        .orElse(LocalDate.of(cited.tahun(), 1, 1));
  }

  /** Returns the endings of those that an instrument amends, and of those that they amend. */
  public List<Ending> ofAmended(
      Instrument instrument, Optional<String> service, JabatanWilayah receiver) {
    List<Ending> all = new ArrayList<>();
    for (Instrument amending : amendments.family(instrument)) {
      for (Instrument amended : amended(amending)) {
        expiry(amending, amended, service, receiver).ifPresent(all::add);
      }
    }
    for (Instrument amended : amendments.family(instrument)) {
      if (!amended.equals(instrument)) {
        all.addAll(wholes.getOrDefault(amended, List.of()));
      }
    }
    return List.copyOf(all);
  }

  /**
   * Returns that the time of an instrument was over when another set out to amend it: it had ended
   * by itself (UU 30/2014 Pasal 68 ayat (2)), and what has ended is not amended.
   */
  private Optional<Ending> expiry(
      Instrument amending, Instrument amended, Optional<String> service, JabatanWilayah receiver) {
    Optional<Instrument> timed = timed(amended);
    Optional<LocalDate> end = timed.flatMap(Instrument::end);
    List<Instrument> earlier =
        on(amended).valid().stream()
            .filter(act -> act.isAmendment() && act.actor().end().isPresent())
            .filter(act -> act.touch(service, Optional.of(receiver), history) != Act.Touch.NONE)
            .map(Act::actor)
            .filter(actor -> actor.start().isBefore(amending.start()))
            .sorted(Comparator.comparing(Instrument::start).thenComparing(Instrument::citation))
            .toList();
    for (Instrument other : earlier) {
      if (end.filter(day -> !other.start().isBefore(day)).isEmpty()) {
        timed = Optional.of(other);
        end = other.end();
      }
    }
    if (end.isEmpty() || amending.set().isBefore(end.get())) {
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

  /** What ends an instrument as a whole, found with others around it. */
  private List<Ending> endings(Instrument target, Set<Instrument> seen) {
    return endings(on(target), target, Optional.empty(), Optional.empty(), seen);
  }

  /** What ends an instrument that ends another: those that end each other in a ring are left. */
  private List<Ending> own(Instrument actor, Instrument target, Set<Instrument> seen) {
    return successions.isOfOneRing(actor, target)
        ? endings(actor, seen)
        : wholes.getOrDefault(amendments.own(actor), List.of());
  }

  private List<Ending> endings(
      Acts against,
      Instrument target,
      Optional<String> service,
      Optional<JabatanWilayah> receiver,
      Set<Instrument> seen) {
    if (against.valid().isEmpty() || !seen.add(target)) {
      return List.of();
    }
    Set<String> around = new HashSet<>();
    seen.forEach(one -> around.add(one.citation()));
    List<Ending> all = new ArrayList<>();
    for (Act act : against.valid()) {
      Act.Touch touch = act.touch(service, receiver, history);
      if (touch != Act.Touch.NONE) {
        Instrument actor = act.actor();
        // In a large ring each ends the next, and whether any does is not known.
        boolean isOfRing = successions.isOfLargeRing(actor, target);
        List<Ending> own = isOfRing ? List.of() : own(actor, target, seen);
        boolean isSure = touch == Act.Touch.SURE && !act.isOpen() && !isOfRing;
        List<Ending> added = new ArrayList<>();
        act.add(isSure && !actor.isOfLowerNatureThan(target), own, around, added);
        added.stream()
            .map(one -> one.under(deputies.power(actor)))
            .forEach(one -> all.add(act.isAmendment() ? one.openFrom(actor.over(own)) : one));
      }
    }
    seen.remove(target);
    all.sort(IN_ORDER);
    return List.copyOf(all);
  }
}
