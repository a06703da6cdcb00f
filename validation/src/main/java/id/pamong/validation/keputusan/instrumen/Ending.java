package id.pamong.validation.keputusan.instrumen;

import id.pamong.finding.JsonPointer;
import id.pamong.hukum.DasarHukum;
import id.pamong.validation.keputusan.norma.Law;
import id.pamong.validation.keputusan.norma.Norm;
import id.pamong.wewenang.syarat.Dalil;
import id.pamong.wewenang.syarat.Fakta;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A day from which a grant no longer stands.
 *
 * @param day the first day without it
 * @param isCertain whether it surely ends then; else that cannot be told
 * @param by the instrument that ends it, or whose own time is over
 * @param stated the day from which the instrument says that it ends it, which may lie before
 * @param isExpiry whether its time is over; else an instrument ends it
 * @param openFrom the day from which even a certain end is in doubt: what took the place of the
 *     text was revoked, and whether the earlier one is back the law does not say
 * @param missing what must be known first of the authority of who ends it, if anything
 * @param power the state of the head by which a wakil ends it, if one does
 * @param ring the instruments that end each other on one day, where it is of them; else empty
 * @param through the instrument that it amends or revokes in part, where what it ends is only one
 *     text with that; else empty
 * @param isRival whether it ends it for sure if it is the later one of two of one day, and nothing
 *     else is in doubt
 */
public record Ending(
    LocalDate day,
    boolean isCertain,
    String by,
    LocalDate stated,
    boolean isExpiry,
    LocalDate openFrom,
    Optional<Dalil> missing,
    Optional<Dalil> power,
    String ring,
    String through,
    boolean isRival) {

  private static final JsonPointer RELATION = JsonPointer.parse("/instrumen/hubungan");

  Ending(LocalDate day, boolean isCertain, String by, boolean isExpiry) {
    this(
        day,
        isCertain,
        by,
        day,
        isExpiry,
        LocalDate.MAX,
        Optional.empty(),
        Optional.empty(),
        /* ring= */ "",
        /* through= */ "",
        /* isRival= */ false);
  }

  Ending(LocalDate day, boolean isCertain, String by) {
    this(day, isCertain, by, /* isExpiry= */ false);
  }

  /**
   * Returns that an instrument says it ends another, and cannot: from the day on which it is made
   * and holds, and why, where it cannot be of its issuer at all.
   */
  static Ending powerless(Instrument actor) {
    return new Ending(actor.standing(), false, actor.citation()).openFor(Issuance.findFault(actor));
  }

  /** Returns this ending, in doubt from the first of other endings on. */
  Ending openFrom(List<Ending> others) {
    LocalDate first =
        others.stream().map(Ending::day).min(Comparator.naturalOrder()).orElse(LocalDate.MAX);
    return new Ending(
        day, isCertain, by, stated, isExpiry, first, missing, power, ring, through, isRival);
  }

  /** Returns this ending, which is not certain before something is known. */
  Ending openFor(Optional<Dalil> fact) {
    return fact.isEmpty()
        ? this
        : new Ending(
            day, isCertain, by, stated, isExpiry, openFrom, fact, power, ring, through, isRival);
  }

  /** Returns this ending with the day from which the instrument says that it ends. */
  Ending stating(LocalDate start) {
    return new Ending(
        day, isCertain, by, start, isExpiry, openFrom, missing, power, ring, through, isRival);
  }

  /** Returns the instrument that the other says it ends, where it ends one of a citation. */
  public String target(String citation) {
    return through.isEmpty() ? citation : through;
  }

  /** Tells whether nothing after it is of account. */
  boolean isFinal() {
    return isCertain && openFrom.equals(LocalDate.MAX);
  }

  /** Tells whether the instrument says that it ended before a day, and the law that it did not. */
  public boolean isClaimedOn(LocalDate some) {
    return some.isBefore(day) && !some.isBefore(stated);
  }

  /** Returns this ending with the state of the head by which a wakil ends it. */
  Ending under(Optional<Dalil> state) {
    return state.isEmpty()
        ? this
        : new Ending(
            day, isCertain, by, stated, isExpiry, openFrom, missing, state, ring, through, isRival);
  }

  /** Returns this ending as one of a ring. */
  Ending in(Optional<Ring> some) {
    return some.isEmpty()
        ? this
        : new Ending(
            day,
            isCertain,
            by,
            stated,
            isExpiry,
            openFrom,
            missing,
            power,
            some.get().text(),
            through,
            isRival);
  }

  /** Returns this ending as one of a text that is a part of another, which is acted on. */
  Ending through(Instrument other) {
    return new Ending(
        day,
        isCertain,
        by,
        stated,
        isExpiry,
        openFrom,
        missing,
        power,
        ring,
        other.citation(),
        isRival);
  }

  /** Returns this ending, which is not certain. */
  Ending inDoubt() {
    return new Ending(
        day, false, by, stated, isExpiry, openFrom, missing, power, ring, through, isRival);
  }

  /**
   * Returns this ending as one of a text of the same day: were the other the later one, it would
   * end this for sure where it does without that doubt.
   */
  Ending ofSameDay() {
    boolean isSureIfLater = isCertain && missing.isEmpty();
    return new Ending(
        day, false, by, stated, isExpiry, openFrom, missing, power, ring, through, isSureIfLater);
  }

  /** Returns this ending as it is known on a day. */
  private Ending on(LocalDate some) {
    return new Ending(
        day,
        isCertain && some.isBefore(openFrom),
        by,
        stated,
        isExpiry,
        openFrom,
        missing,
        power,
        ring,
        through,
        isRival);
  }

  /** Returns the law on an ending, and that by which a wakil ends it, or one with another text. */
  public List<DasarHukum> law(List<DasarHukum> ofEnding) {
    return Stream.of(
            ofEnding,
            through.isEmpty() ? List.<DasarHukum>of() : Law.ONE_TEXT.on(day),
            power.map(Dalil::dasar).orElse(List.of()))
        .flatMap(List::stream)
        .distinct()
        .toList();
  }

  /**
   * Returns what ends it and when, the state of the head where a wakil does, the ring, and the
   * instrument with which it is one text.
   */
  public Fakta facts() {
    String state = power.map(one -> one.fakta().get(1)).orElse("");
    return through.isEmpty()
        ? Fakta.of("", by, day, "", "", state, ring)
        : Fakta.of("", by, day, "", "", state, ring, through);
  }

  /** Returns where what ended it says so, or that nothing did. */
  public static Dalil standing(Optional<Ending> decisive, Dalil untouched, Norm law) {
    return decisive
        .map(
            ending ->
                new Dalil(
                    ending.law(law.on(ending.day())),
                    ending.facts(),
                    ending.missing().map(Dalil::sumber).orElse(ending.by()),
                    ending.missing().map(Dalil::letak).orElse(RELATION)))
        .orElse(untouched);
  }

  /** Returns the ending that decides on a day, a certain one before one that is not. */
  public static Optional<Ending> decisive(List<Ending> endings, LocalDate day) {
    Optional<Ending> decisive = Optional.empty();
    for (Ending one : endings) {
      Ending ending = one.on(day);
      boolean isBetter = decisive.isEmpty() || (ending.isCertain && !decisive.get().isCertain);
      if (!ending.day.isAfter(day) && isBetter) {
        decisive = Optional.of(ending);
      }
    }
    return decisive;
  }
}
