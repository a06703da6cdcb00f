package id.pamong.validation.keputusan.instrumen;

import id.pamong.finding.JsonPointer;
import id.pamong.hukum.JenisHubungan;
import id.pamong.pemerintahan.JabatanWilayah;
import id.pamong.validation.keputusan.norma.Law;
import id.pamong.validation.keputusan.norma.LawDays;
import id.pamong.validation.keputusan.norma.ServiceName;
import id.pamong.wewenang.syarat.Dalil;
import id.pamong.wewenang.syarat.Hasil;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What an instrument does to another.
 *
 * @param actor the instrument that acts
 * @param target the other
 * @param jenis what it does
 * @param isOpen whether the law leaves open that its issuer may, or the region that it may be his
 * @param missing what must be known first of the authority of its issuer, if anything
 */
record Act(
    Instrument actor,
    Instrument target,
    JenisHubungan jenis,
    boolean isOpen,
    Optional<Dalil> missing) {

  private static final String DELAY = "/instrumen/tanggalBerlaku";
  private static final String REASON = "/instrumen/alasanBerlakuSurut";

  /** How an act touches what an instrument gives. */
  enum Touch {
    NONE,
    DOUBTFUL,
    SURE
  }

  /**
   * Returns what an instrument does to itself, as it says: none revokes the very decision that it
   * makes, so that another is meant, or it does not stand. What amends itself lacks the other.
   */
  static Optional<Act> onItself(
      Hasil meant, Instrument actor, Instrument target, JenisHubungan jenis) {
    boolean isSaid =
        meant != Hasil.TIDAK && actor.equals(target) && jenis != JenisHubungan.MENGUBAH;
    return isSaid
        ? Optional.of(new Act(actor, target, jenis, /* isOpen= */ true, Optional.empty()))
        : Optional.empty();
  }

  boolean isAmendment() {
    return jenis == JenisHubungan.MENGUBAH;
  }

  /** Tells whether it is of a part of the other, so that the rest of it stands. */
  boolean isOfPart() {
    boolean isNaming = !actor.services().isEmpty() || !actor.receivers().isEmpty();
    return isAmendment() || (!actor.gives() && isNaming);
  }

  /** Returns this act as one on what is one text with the other. */
  Act on(Instrument other) {
    return new Act(actor, other, jenis, isOpen, missing);
  }

  /**
   * Tells what this does to a service for a receiver. An amendment touches what it names; one that
   * names nothing may touch anything. Of a whole instrument, it ends nothing but the named.
   */
  Touch touch(Optional<String> service, Optional<JabatanWilayah> receiver, CodeHistory history) {
    boolean isPartial = !actor.services().isEmpty() || !actor.receivers().isEmpty();
    if (!isAmendment() && actor.gives()) {
      return Touch.SURE;
    }
    if (receiver.isEmpty()) {
      return isPartial || isAmendment() ? Touch.NONE : Touch.SURE;
    }
    Hasil named = actor.receivers().isEmpty() ? Hasil.TERPENUHI : names(receiver.get(), history);
    if (named == Hasil.TIDAK) {
      return Touch.NONE;
    }
    Touch touch = ofService(service, isPartial);
    return touch == Touch.SURE && named != Hasil.TERPENUHI ? Touch.DOUBTFUL : touch;
  }

  private Touch ofService(Optional<String> service, boolean isPartial) {
    if (!actor.services().isEmpty()) {
      return service.isEmpty()
          ? Touch.DOUBTFUL
          : names(service.get()) ? named() : mayName(service.get()) ? Touch.DOUBTFUL : Touch.NONE;
    }
    boolean isVague = isAmendment() && (actor.gives() || !isPartial);
    return isVague ? Touch.DOUBTFUL : Touch.SURE;
  }

  private boolean names(String service) {
    return actor.services().stream().anyMatch(one -> one.key().equals(service));
  }

  /** Whether it names a service in nearly the same way, which the other does not have itself. */
  private boolean mayName(String service) {
    return target.services().stream()
        .filter(one -> one.key().equals(service))
        .anyMatch(one -> actor.services().stream().anyMatch(other -> mayMean(other, one)));
  }

  private boolean mayMean(ServiceName named, ServiceName listed) {
    return named.isNear(listed)
        && target.services().stream().noneMatch(one -> one.key().equals(named.key()));
  }

  /** What an amendment says of the service that it names is not known, where it gives none. */
  private Touch named() {
    return isAmendment() && !actor.gives() ? Touch.DOUBTFUL : Touch.SURE;
  }

  /** Whether it names a receiver, whose region may bear another code by then. */
  private Hasil names(JabatanWilayah receiver, CodeHistory history) {
    Hasil hasil = Hasil.TIDAK;
    for (JabatanWilayah other : actor.receivers()) {
      if (other.jabatan() == receiver.jabatan()) {
        hasil =
            hasil.atau(
                history.same(receiver.wilayah(), target.set(), other.wilayah(), actor.set()));
      }
    }
    return hasil;
  }

  /**
   * Tells whether a decision revokes from a later day than its own: it says so, and by UU 30/2014
   * Pasal 64 ayat (4) a revocation holds from the day on which it was set.
   */
  private boolean isDelayed() {
    return jenis == JenisHubungan.MENCABUT
        && !actor.gives()
        && actor.isDecision()
        && actor.set().isBefore(actor.start())
        && LawDays.isSince(actor.set(), LawDays.UU_30_2014);
  }

  /** Returns the first day on which it may act. */
  LocalDate firstDay() {
    return isDelayed() ? actor.set() : actor.changeStart();
  }

  private Dalil delay() {
    return new Dalil(
        Law.uu30("64 ayat (4)"), List.of(), actor.citation(), JsonPointer.parse(DELAY));
  }

  /**
   * Adds what it ends, given what ends it: it acts on the day it takes effect, if it still stands
   * then. One that is revoked on the very day on which it was set had taken effect before (UU
   * 30/2014 Pasal 57, 63 ayat (3), 64 ayat (4)), and what it ended does not come back.
   */
  void add(boolean isSure, List<Ending> own, List<Ending> all) {
    LocalDate day = actor.changeStart();
    if (isDelayed()) {
      all.add(new Ending(actor.set(), false, actor.citation()).openFor(Optional.of(delay())));
    }
    boolean hasBegun = !actor.set().isBefore(day);
    boolean isDoubted = false;
    for (Ending end : own) {
      if (end.day().isBefore(day)) {
        if (end.isCertain()) {
          return;
        }
        isDoubted = true;
      } else if (end.day().equals(day)) {
        isDoubted |= !hasBegun;
      }
    }
    boolean isEarly = day.isBefore(actor.set());
    if (isEarly) {
      all.add(
          new Ending(day, false, actor.citation())
              .openFor(Optional.of(missing.orElseGet(this::earlier))));
    }
    Ending end = new Ending(isEarly ? actor.set() : day, isSure && !isDoubted, actor.citation());
    all.add((isEarly ? end : end.stating(actor.text().efektif())).openFor(missing));
  }

  /**
   * What must be known of an instrument that dates itself back, where no day of its own is laid
   * down: its reason, and with a reason what it says itself of acts that were done before (UU
   * 12/2011 Lampiran II angka 131 and 156 huruf b); of a Keputusan before UU 30/2014 no law that is
   * held tells.
   */
  private Dalil earlier() {
    boolean isStated = actor.text().alasanBerlakuSurut().isPresent();
    boolean isSilent = isStated && actor.isDecision();
    return new Dalil(
        Law.retroactive(actor.text().jenis()).on(actor.set()),
        List.of(),
        isSilent ? Dalil.HUKUM : actor.citation(),
        isStated ? JsonPointer.ROOT : JsonPointer.parse(REASON));
  }
}
