package id.pamong.validation.keputusan;

import java.time.DayOfWeek;
import java.time.LocalDate;

/**
 * The end of a Keputusan that falls on a Sunday: it falls on the next working day (UU 30/2014 Pasal
 * 58 ayat (3)). National holidays, for which the same holds, are not part of the library.
 */
final class LastDay {

  /** How many days after an end a holiday may still have moved it. */
  static final int HOLIDAYS = 7;

  private LastDay() {}

  /** Returns the first day after a period, from the one that is stated. */
  static LocalDate moved(LocalDate end) {
    LocalDate last = end.minusDays(1);
    boolean isSunday = last.getDayOfWeek() == DayOfWeek.SUNDAY;
    return isSunday && LawDays.isSince(last, LawDays.UU_30_2014) ? end.plusDays(1) : end;
  }
}
