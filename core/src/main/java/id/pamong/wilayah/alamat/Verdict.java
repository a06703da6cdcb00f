package id.pamong.wilayah.alamat;

import id.pamong.wilayah.Tingkat;
import java.util.ArrayList;
import java.util.List;

/**
 * What the readings of an address in one edition come to.
 *
 * @param status how the address is understood
 * @param readings the one that is meant, or those that may be meant; empty if there are none
 */
record Verdict(StatusAlamat status, List<Reading> readings) {

  /** Readings so close to the best one may be meant as well. */
  private static final float MARGIN = 0.03f;

  private static final float EQUAL = 0.0001f;

  /** A last part that agrees less may be the name of a place that the list does not have. */
  private static final float LIKELY = 0.65f;

  /** The last part must agree so well that a part above it can be taken for wrong. */
  private static final float CERTAIN = 0.8f;

  static Verdict of(List<Part> parts, List<Reading> readings) {
    if (readings.isEmpty()) {
      return new Verdict(StatusAlamat.TIDAK_DITEMUKAN, List.of());
    }
    Reading best = readings.get(0);
    if (best.mismatches() == 0) {
      List<Reading> close = close(readings, best.isPerfect() ? EQUAL : MARGIN);
      StatusAlamat one = best.isPerfect() ? StatusAlamat.COCOK : StatusAlamat.DIPERBAIKI;
      // Nothing beside a name tells whether an unusual abbreviation or a rough spelling is one.
      float alone = best.isAbbreviated() ? PartMatcher.WRITTEN_OUT : CERTAIN;
      float likely = parts.size() == 1 ? alone : LIKELY;
      boolean isDoubtful = close.size() > 1 || best.ownQuality() < likely;
      return new Verdict(isDoubtful ? StatusAlamat.RAGU : one, close);
    }
    List<Reading> certain =
        ofKind(readings.stream().filter(reading -> reading.ownQuality() >= CERTAIN).toList());
    boolean isAnythingAboveRight = parts.size() - best.mismatches() > 1;
    boolean isKabupatenKota = parts.get(parts.size() - 1).tingkat() == Tingkat.KABUPATEN_KOTA;
    if (certain.isEmpty()) {
      return new Verdict(StatusAlamat.TIDAK_DITEMUKAN, certain);
    }
    if (!isAnythingAboveRight && !isKabupatenKota) {
      // Nothing confirms the name but that no other region has it.
      boolean isOnlyOne = certain.size() == 1 && certain.get(0).isOnlyFault();
      return new Verdict(isOnlyOne ? StatusAlamat.RAGU : StatusAlamat.TIDAK_DITEMUKAN, certain);
    }
    // A wrong part and a misspelt one are two faults: what is left may mean another place.
    boolean isOne = certain.size() == 1 && certain.get(0).isOnlyFault();
    return new Verdict(isOne ? StatusAlamat.DIPERBAIKI : StatusAlamat.RAGU, certain);
  }

  /** Returns the readings of the kinds that were given, if there are any. */
  private static List<Reading> ofKind(List<Reading> readings) {
    List<Reading> ofKind = readings.stream().filter(Reading::isKindRight).toList();
    return ofKind.isEmpty() ? readings : ofKind;
  }

  /** Returns the readings near the best one, and those that have a wrong part instead. */
  private static List<Reading> close(List<Reading> readings, float margin) {
    List<Reading> close = new ArrayList<>();
    for (Reading reading : readings) {
      boolean isElsewhere =
          reading.ownQuality() >= PartMatcher.WRITTEN_OUT
              && readings.get(0).ownQuality() < PartMatcher.WRITTEN_OUT;
      if (reading.score() >= readings.get(0).score() - margin || isElsewhere) {
        close.add(reading);
      }
    }
    return close;
  }
}
