package id.pamong.hukum;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A half-open period of days: from {@code mulai} on, up to but without {@code akhir}. Immutable and
 * thread-safe.
 *
 * <p>A text that says "sampai dengan 31 Desember 2020" has {@code akhir} 2021-01-01.
 *
 * @param mulai the first day
 * @param akhir the first day after the period; absent while it has no end
 */
public record Periode(LocalDate mulai, Optional<LocalDate> akhir) {

  /** Refuses a period without a day in it. */
  public Periode {
    if (akhir.isPresent() && !akhir.get().isAfter(mulai)) {
      throw new IllegalArgumentException(
          "akhir of a periode must be after mulai " + mulai + ", but was '" + akhir.get() + "'");
    }
  }

  /**
   * Returns the period from a day on, without end.
   *
   * @param mulai the first day
   * @return the period
   */
  public static Periode sejak(LocalDate mulai) {
    return new Periode(mulai, Optional.empty());
  }

  /**
   * Returns a period with an end.
   *
   * @param mulai the first day
   * @param akhir the first day after the period
   * @return the period
   * @throws IllegalArgumentException if {@code akhir} is not after {@code mulai}
   */
  public static Periode of(LocalDate mulai, LocalDate akhir) {
    return new Periode(mulai, Optional.of(akhir));
  }

  /**
   * Tells whether a day lies in the period.
   *
   * @param tanggal the day
   * @return true if it does
   */
  public boolean contains(LocalDate tanggal) {
    return !tanggal.isBefore(mulai) && (akhir.isEmpty() || tanggal.isBefore(akhir.get()));
  }

  /**
   * Tells whether every day of another period lies in this one.
   *
   * @param other the other period
   * @return true if it does
   */
  public boolean encloses(Periode other) {
    if (other.mulai.isBefore(mulai)) {
      return false;
    }
    return akhir.isEmpty() || (other.akhir.isPresent() && !other.akhir.get().isAfter(akhir.get()));
  }
}
