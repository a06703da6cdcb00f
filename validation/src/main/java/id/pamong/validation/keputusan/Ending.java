package id.pamong.validation.keputusan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A day from which a grant no longer stands.
 *
 * @param day the first day without it
 * @param isCertain whether it surely ends then; else that cannot be told
 * @param by the instrument that ends it, or whose own time is over
 * @param isExpiry whether its time is over; else an instrument ends it
 */
record Ending(LocalDate day, boolean isCertain, String by, boolean isExpiry) {

  Ending(LocalDate day, boolean isCertain, String by) {
    this(day, isCertain, by, /* isExpiry= */ false);
  }

  /** Returns the ending that decides on a day, a certain one before one that is not. */
  static Optional<Ending> decisive(List<Ending> endings, LocalDate day) {
    Optional<Ending> decisive = Optional.empty();
    for (Ending ending : endings) {
      boolean isBetter = decisive.isEmpty() || (ending.isCertain && !decisive.get().isCertain);
      if (!ending.day.isAfter(day) && isBetter) {
        decisive = Optional.of(ending);
      }
    }
    return decisive;
  }
}
