package id.pamong.validation.keputusan.pemberian;

import id.pamong.hukum.DasarHukum;
import id.pamong.hukum.Periode;
import id.pamong.validation.keputusan.instrumen.Instrument;
import id.pamong.validation.keputusan.instrumen.LastDay;
import id.pamong.validation.keputusan.norma.Law;
import id.pamong.validation.keputusan.norma.LawDays;
import id.pamong.wewenang.syarat.Fakta;
import id.pamong.wewenang.syarat.Hasil;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The period for which a decree gives, with the end that moves past holidays. Its days are kept as
 * numbers in one place: to compare a day with them is to visit nothing else.
 */
final class PreparedPeriod {

  private static final List<DasarHukum> NEWEST = Law.TIME.on(LocalDate.MAX);

  private final long first;
  private final long sure;
  private final long latest;
  private final boolean isDecreed;
  private final Optional<Periode> periode;
  private final String source;
  private final Optional<LastDay> lastDay;

  /** The last day where it moved; few do. */
  private final Optional<LastDay> moved;

  /** The articles of the period by the newest law, with those by which its end moved. */
  private final List<DasarHukum> newestLaw;

  private PreparedPeriod(
      Optional<Periode> periode, String source, boolean isDecreed, Optional<LastDay> lastDay) {
    this.first = periode.map(one -> one.mulai().toEpochDay()).orElse(Long.MIN_VALUE);
    this.sure = lastDay.map(one -> one.sure().toEpochDay()).orElse(Long.MAX_VALUE);
    this.latest = lastDay.map(one -> one.latest().toEpochDay()).orElse(Long.MAX_VALUE);
    this.isDecreed = isDecreed;
    this.periode = periode;
    this.source = source;
    this.lastDay = lastDay;
    this.moved = lastDay.filter(LastDay::isMoved);
    this.newestLaw = moved.map(one -> one.law(NEWEST)).orElse(NEWEST);
  }

  /** Returns the period that an instrument states, which may be the one it amends. */
  static PreparedPeriod of(Optional<Instrument> timed) {
    return new PreparedPeriod(
        timed.flatMap(Instrument::periode),
        timed.map(Instrument::citation).orElse(""),
        timed.filter(Instrument::isDecision).isPresent(),
        timed.flatMap(one -> one.lastDay(List.of())));
  }

  /** Returns the same period with holidays that a request states. */
  PreparedPeriod with(List<LocalDate> holidays) {
    return holidays.isEmpty() || !isDecreed
        ? this
        : new PreparedPeriod(
            periode,
            source,
            isDecreed,
            periode.flatMap(Periode::akhir).map(end -> LastDay.of(end, holidays)));
  }

  /** Tells whether it is of a Keputusan, whose end may move. */
  boolean isDecreed() {
    return isDecreed;
  }

  boolean isStated() {
    return first != Long.MIN_VALUE;
  }

  /** Returns the period as it is stated. */
  Optional<Periode> periode() {
    return periode;
  }

  /** Returns the citation of the instrument that states it. */
  String source() {
    return source;
  }

  /** Returns the end, where it states one. */
  Optional<LastDay> lastDay() {
    return lastDay;
  }

  /** Returns the end, where it moved. */
  Optional<LastDay> moved() {
    return moved;
  }

  /** Whether a day lies in it. */
  Hasil contains(LocalDate day) {
    long number = day.toEpochDay();
    if (number < first || number >= latest) {
      return Hasil.TIDAK;
    }
    return number < sure ? Hasil.TERPENUHI : Hasil.TIDAK_DIKETAHUI;
  }

  /** Returns the articles on the period as on a day, and those by which its end moved. */
  List<DasarHukum> law(LocalDate day) {
    List<DasarHukum> law = Law.TIME.on(day);
    return law == NEWEST ? newestLaw : moved.map(one -> one.law(law)).orElse(law);
  }

  /** Returns a day and the period as facts. */
  Fakta facts(LocalDate day) {
    if (moved.isPresent()) {
      return LastDay.facts(day, periode, moved.get());
    }
    return latest == Long.MAX_VALUE ? Fakta.of(day, periode) : Fakta.of(day, periode, "", "", "");
  }

  /** Tells whether a day follows the period of a Keputusan so soon that a holiday may matter. */
  boolean isJustOver(LocalDate day) {
    long number = day.toEpochDay();
    return isDecreed
        && number >= sure
        && number < sure + LastDay.HOLIDAYS
        && LawDays.isSince(day, LawDays.UU_30_2014);
  }
}
