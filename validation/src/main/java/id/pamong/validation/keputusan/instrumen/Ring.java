package id.pamong.validation.keputusan.instrumen;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Instruments that amend, replace or revoke each other in a ring on one day, such as {@code Kepbup
 * 1/2021 (35.12), Kepbup 2/2021 (35.12)}: each would have to be later than the other. Immutable and
 * thread-safe.
 *
 * @param text their citations, in order; of many the first, and how many there are
 */
record Ring(String text) {

  private static final int TOLD = 10;

  static Ring of(List<Instrument> instruments) {
    List<String> all = instruments.stream().map(Instrument::citation).distinct().sorted().toList();
    String first = all.stream().limit(TOLD).collect(Collectors.joining(", "));
    return new Ring(all.size() > TOLD ? first + ", … (" + all.size() + ")" : first);
  }
}
