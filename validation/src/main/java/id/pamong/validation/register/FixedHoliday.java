package id.pamong.validation.register;

import id.pamong.hukum.DasarHukum;
import java.time.LocalDate;
import java.time.MonthDay;

/**
 * A national holiday on the same day of every year.
 *
 * @param day the day
 * @param since the first year of it
 * @param dasar the decree
 */
record FixedHoliday(MonthDay day, int since, DasarHukum dasar) {

  boolean isOn(LocalDate some) {
    return some.getMonthValue() == day.getMonthValue()
        && some.getDayOfMonth() == day.getDayOfMonth()
        && some.getYear() >= since;
  }
}
