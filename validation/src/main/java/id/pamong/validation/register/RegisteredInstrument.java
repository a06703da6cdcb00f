package id.pamong.validation.register;

import id.pamong.hukum.DasarHukum;
import id.pamong.hukum.InstrumenHukum;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An instrument with what is known of its time in force. A day that is known only roughly is a
 * range, within which the status is uncertain. Immutable and thread-safe.
 *
 * @param instrumen the instrument
 * @param tentang what it is about
 * @param earliestStart the earliest day on which it can have come into force
 * @param latestStart the latest such day; the same where the day is known
 * @param earliestEnd the earliest day on which it can have ceased to be in force; absent while no
 *     end is known
 * @param latestEnd the day from which it is certainly no longer in force; absent where the end is
 *     not certain
 * @param endedBy the article that ended it, if known
 */
public record RegisteredInstrument(
    InstrumenHukum instrumen,
    String tentang,
    LocalDate earliestStart,
    LocalDate latestStart,
    Optional<LocalDate> earliestEnd,
    Optional<LocalDate> latestEnd,
    Optional<DasarHukum> endedBy) {

  /**
   * Returns whether the instrument was in force on a day.
   *
   * @param tanggal the day
   * @return the status
   */
  public InstrumentStatus statusOn(LocalDate tanggal) {
    if (tanggal.isBefore(earliestStart)) {
      return InstrumentStatus.NOT_YET;
    }
    if (latestEnd.isPresent() && !tanggal.isBefore(latestEnd.get())) {
      return InstrumentStatus.NO_LONGER;
    }
    boolean started = !tanggal.isBefore(latestStart);
    boolean standing = earliestEnd.isEmpty() || tanggal.isBefore(earliestEnd.get());
    return started && standing ? InstrumentStatus.IN_FORCE : InstrumentStatus.UNCERTAIN;
  }
}
