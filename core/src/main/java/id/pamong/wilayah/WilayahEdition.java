package id.pamong.wilayah;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An edition of the official list of regions: the state of the country under one decree, such as
 * {@code kepmendagri-300.2.2-2138-2025}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id the stable name for programs, in kebab case: {@code permendagri-72-2019}
 * @param shortName the name for people at a keyboard, a year: {@code 2019}
 * @param decree the decree as people write it: {@code Permendagri 72 Tahun 2019}
 * @param inForceFrom the first day of the decree
 * @param exactUntil the last day on which this edition is known to be the state of the country;
 *     empty while no later decree that changes the list is known
 * @param alsoUnder later decrees that repeat the same regions, in date order
 */
public record WilayahEdition(
    String id,
    String shortName,
    String decree,
    LocalDate inForceFrom,
    Optional<LocalDate> exactUntil,
    List<Confirmation> alsoUnder) {

  /**
   * A later decree under which the regions of an edition stayed as they were.
   *
   * @param decree the decree as people write it
   * @param inForceFrom the first day of that decree
   */
  public record Confirmation(String decree, LocalDate inForceFrom) {}

  /**
   * Makes an edition.
   *
   * @throws IllegalArgumentException if a text is blank, or the last exact day is before the first
   */
  public WilayahEdition {
    if (id.isBlank() || shortName.isBlank() || decree.isBlank()) {
      throw new IllegalArgumentException(
          "edition must have an id, a short name and a decree, but was '" + id + "'");
    }
    if (exactUntil.isPresent() && exactUntil.get().isBefore(inForceFrom)) {
      throw new IllegalArgumentException(
          "last exact day of edition "
              + id
              + " must not be before "
              + inForceFrom
              + ", but was '"
              + exactUntil.get()
              + "'");
    }
    alsoUnder = List.copyOf(alsoUnder);
  }

  /**
   * Says whether this edition is known to be the state of the country on a day.
   *
   * @param date the day
   * @return true from the first day of the decree to the last exact day, both included
   */
  public boolean isExactOn(LocalDate date) {
    return !date.isBefore(inForceFrom) && (exactUntil.isEmpty() || !date.isAfter(exactUntil.get()));
  }

  /**
   * Returns the id, since the whole record is long.
   *
   * @return the id
   */
  @Override
  public String toString() {
    return id;
  }
}
