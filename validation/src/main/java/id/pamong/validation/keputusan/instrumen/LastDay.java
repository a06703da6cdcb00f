package id.pamong.validation.keputusan.instrumen;

import id.pamong.finding.JsonPointer;
import id.pamong.hukum.DasarHukum;
import id.pamong.hukum.Periode;
import id.pamong.validation.keputusan.norma.Law;
import id.pamong.validation.keputusan.norma.LawDays;
import id.pamong.validation.keputusan.norma.ObjectConditions;
import id.pamong.validation.register.NationalHolidays;
import id.pamong.wewenang.syarat.Fakta;
import id.pamong.wewenang.syarat.Hasil;
import id.pamong.wewenang.syarat.JenisSyarat;
import id.pamong.wewenang.syarat.Syarat;
import id.pamong.wewenang.syarat.SyaratBuilder;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The end of a Keputusan that falls on a Sunday or a national holiday: it falls on the next working
 * day (UU 30/2014 Pasal 58 ayat (3)). An end on any other day stays, a Saturday too. Whether the
 * Saturday after a holiday is a working day is a matter of each office.
 *
 * @param stated the first day after the period as it is stated
 * @param sure the first day after it where Saturdays are working days
 * @param latest the first day after it where they are not
 */
public record LastDay(LocalDate stated, LocalDate sure, LocalDate latest) {

  /** How many days after an end a holiday that is not known may still have moved it. */
  public static final int HOLIDAYS = 7;

  private static final NationalHolidays HELD = NationalHolidays.official();
  private static final JsonPointer PLACE = JsonPointer.parse("/hariLibur");

  /** Returns the end of a Keputusan. */
  public static LastDay of(LocalDate stated, List<LocalDate> holidays) {
    LocalDate last = stated.minusDays(1);
    if (!LawDays.isSince(last, LawDays.UU_30_2014) || isWorking(last, holidays)) {
      return new LastDay(stated, stated, stated);
    }
    LocalDate sure = last;
    while (!isWorking(sure, holidays)) {
      sure = sure.plusDays(1);
    }
    LocalDate latest = sure;
    while (latest.getDayOfWeek() == DayOfWeek.SATURDAY || !isWorking(latest, holidays)) {
      latest = latest.plusDays(1);
    }
    return new LastDay(stated, sure.plusDays(1), latest.plusDays(1));
  }

  /** Returns the end of what is no Keputusan, which does not move. */
  static LastDay fixed(LocalDate stated) {
    return new LastDay(stated, stated, stated);
  }

  private static boolean isWorking(LocalDate day, List<LocalDate> holidays) {
    return day.getDayOfWeek() != DayOfWeek.SUNDAY
        && !holidays.contains(day)
        && HELD.find(day).isEmpty();
  }

  /** Whether a day lies before the end. */
  public Hasil isBeforeEnd(LocalDate day) {
    return day.isBefore(sure)
        ? Hasil.TERPENUHI
        : day.isBefore(latest) ? Hasil.TIDAK_DIKETAHUI : Hasil.TIDAK;
  }

  /** Tells whether a day follows so soon that a holiday which is not known may matter. */
  public boolean isJustOver(LocalDate day) {
    return !day.isBefore(sure) && ChronoUnit.DAYS.between(sure, day) < HOLIDAYS;
  }

  public boolean isMoved() {
    return !stated.equals(sure);
  }

  /** Returns a day and a period as facts, with its last day if it moved, why, and how far. */
  public static Fakta facts(LocalDate day, Optional<Periode> period, LastDay end) {
    if (!end.isMoved()) {
      return Fakta.of(day, period, "", "", "");
    }
    boolean isSunday = end.stated.minusDays(1).getDayOfWeek() == DayOfWeek.SUNDAY;
    return Fakta.of(
        day,
        period,
        end.sure.minusDays(1),
        isSunday ? "HARI_MINGGU" : "HARI_LIBUR_NASIONAL",
        end.sure.equals(end.latest) ? "" : end.latest.minusDays(1));
  }

  /** Returns the articles by which it moved: that of the end, and those of the holidays. */
  public List<DasarHukum> law() {
    if (!isMoved()) {
      return List.of();
    }
    List<DasarHukum> all = new ArrayList<>(Law.MOVED_LAST_DAY);
    for (LocalDate day = stated.minusDays(1); day.isBefore(latest); day = day.plusDays(1)) {
      HELD.find(day).filter(one -> !all.contains(one)).ifPresent(all::add);
    }
    return List.copyOf(all);
  }

  /** Returns the law of a time, and the articles by which its end moved. */
  public List<DasarHukum> law(List<DasarHukum> ofTime) {
    return ofTime.isEmpty() || !isMoved()
        ? ofTime
        : List.copyOf(Stream.of(ofTime, law()).flatMap(List::stream).distinct().toList());
  }

  /** Returns the stated last day, where some day of a time follows so soon upon the end. */
  public Optional<LocalDate> near(Periode time) {
    boolean isNear =
        LawDays.isSince(sure, LawDays.UU_30_2014)
            && time.akhir().filter(over -> !sure.isBefore(over)).isEmpty()
            && sure.plusDays(HOLIDAYS).isAfter(time.mulai());
    return isNear ? Optional.of(stated.minusDays(1)) : Optional.empty();
  }

  /**
   * Adds that the days are holidays which a request states, where an act on a day rests on them:
   * the end would have come before, had it moved for what is known alone.
   */
  public void addStated(LocalDate day, List<LocalDate> holidays, SyaratBuilder all) {
    if (!isMoved() || day.isBefore(of(stated, List.of()).sure) || !day.isBefore(latest)) {
      return;
    }
    for (int i = 0; i < holidays.size(); i++) {
      LocalDate holiday = holidays.get(i);
      boolean isBetween = !holiday.isBefore(stated.minusDays(1)) && holiday.isBefore(latest);
      if (isBetween && isWorking(holiday, List.of()) && holidays.indexOf(holiday) == i) {
        all.add(
            Syarat.of(
                JenisSyarat.HARI_LIBUR,
                Hasil.TERPENUHI,
                ObjectConditions.fromRequest(PLACE.index(i), Law.LAST_DAY, holiday)));
      }
    }
  }
}
