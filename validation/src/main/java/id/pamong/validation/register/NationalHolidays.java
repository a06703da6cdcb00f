package id.pamong.validation.register;

import id.pamong.hukum.DasarHukum;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The national holidays that fall on the same day every year, each since the year in which its
 * decree made it one. Those whose day moves, such as Idul Fitri and Nyepi, and those of a single
 * year are not held: who asks states them. Immutable and thread-safe.
 *
 * <p>The decrees are known, their texts are not held: Keppres 251/1967 (1 January, 17 August, 25
 * December), Keppres 24/2013 (1 May), Keppres 24/2016 (1 June).
 */
public final class NationalHolidays {

  private static final NationalHolidays OFFICIAL =
      new NationalHolidays(RegisterFile.holidays("holidays.csv"));

  private final List<FixedHoliday> holidays;

  private NationalHolidays(List<FixedHoliday> holidays) {
    this.holidays = holidays;
  }

  /**
   * Returns the holidays.
   *
   * @return the holidays
   */
  public static NationalHolidays official() {
    return OFFICIAL;
  }

  /**
   * Returns what makes a day a national holiday of every year.
   *
   * @param day the day
   * @return the decree; empty where the day is none of these, though it may be another holiday
   */
  public Optional<DasarHukum> find(LocalDate day) {
    for (FixedHoliday holiday : holidays) {
      if (holiday.isOn(day)) {
        return Optional.of(holiday.dasar());
      }
    }
    return Optional.empty();
  }
}
