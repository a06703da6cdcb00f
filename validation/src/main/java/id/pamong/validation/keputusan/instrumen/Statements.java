package id.pamong.validation.keputusan.instrumen;

import id.pamong.hukum.HubunganInstrumen;
import id.pamong.hukum.InstrumenHukum;
import id.pamong.hukum.JenisHubungan;
import id.pamong.validation.keputusan.norma.Numbers;
import id.pamong.wewenang.syarat.Dalil;
import id.pamong.wewenang.syarat.Hasil;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the instruments of a set say that they do to others: which are meant, and whether who issued
 * them may. Immutable after it is made.
 */
final class Statements {

  private final CodeHistory history;
  private final Deputies deputies;
  private final Map<String, List<Instrument>> byNumber = new HashMap<>();

  /** What instruments say of others, by the number of the other. */
  private final Map<String, List<Statement>> statements = new HashMap<>();

  private record Statement(Instrument actor, HubunganInstrumen relation) {}

  Statements(Collection<Instrument> instruments, CodeHistory history, Deputies deputies) {
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
  }

  /** Finds what is done to an instrument, whether the set has it or not. */
  Acts find(Instrument target) {
    List<Act> valid = new ArrayList<>();
    List<Act> powerless = new ArrayList<>();
    List<Act> similar = new ArrayList<>();
    for (Statement one : statements.getOrDefault(target.nearNumber(), List.of())) {
      Instrument actor = one.actor();
      if (isSimilar(one.relation().instrumen(), actor, target)) {
        Act act = new Act(actor, target, one.relation().jenis(), true, Optional.empty());
        similar.add(act);
        // A year beside the number may be of the number, or only say of which year it is.
        if (target.isWrittenApart(one.relation().instrumen())
            && may(actor, target) != Hasil.TIDAK) {
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

  /** Whether a citation differs by the writing of the number alone, or by the year of setting. */
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

  /**
   * Zeros before a number are none of it, but where there is another of the same writing, that one
   * is meant, and where several are written in other ways, it is not known which.
   */
  private Hasil means(InstrumenHukum reference, Instrument actor, Instrument target) {
    Hasil hasil = names(reference, actor, target);
    String written = Numbers.written(reference.nomor(), reference.tahun());
    if (hasil == Hasil.TIDAK || written.equals(target.writtenNumber())) {
      return hasil;
    }
    List<String> others =
        cited(reference).stream()
            .filter(other -> names(reference, actor, other) == Hasil.TERPENUHI)
            .map(Instrument::writtenNumber)
            .filter(other -> !other.equals(target.writtenNumber()))
            .toList();
    if (others.contains(written)) {
      return Hasil.TIDAK;
    }
    return others.isEmpty() ? hasil : hasil.dan(Hasil.TIDAK_DIKETAHUI);
  }

  /** A citation names the region by the code of the cited instrument, or by that of its own day. */
  private Hasil names(InstrumenHukum reference, Instrument actor, Instrument target) {
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

  /** Returns the citations of those that an instrument says it amends, and the set has not. */
  List<String> absent(Instrument instrument) {
    return amendments(instrument)
        .filter(
            reference ->
                cited(reference).stream()
                    .allMatch(target -> means(reference, instrument, target) == Hasil.TIDAK))
        .map(InstrumenHukum::sitasi)
        .toList();
  }

  private static Stream<InstrumenHukum> amendments(Instrument instrument) {
    return instrument.text().hubungan().stream()
        .filter(relation -> relation.jenis() == JenisHubungan.MENGUBAH)
        .map(HubunganInstrumen::instrumen);
  }

  /** Returns the instruments of the set that an instrument cites, and surely may amend. */
  List<Instrument> amended(Instrument instrument) {
    return amendments(instrument)
        .flatMap(
            reference ->
                cited(reference).stream()
                    .filter(target -> means(reference, instrument, target) == Hasil.TERPENUHI))
        .filter(target -> !target.equals(instrument) && may(instrument, target) != Hasil.TIDAK)
        .filter(target -> governs(instrument, target) == Hasil.TERPENUHI)
        .toList();
  }

  /** The day of a cited instrument, by its own citation or that of another instrument. */
  LocalDate dayOf(InstrumenHukum cited) {
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
}
