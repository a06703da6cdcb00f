package id.pamong.wilayah.alamat;

import id.pamong.wilayah.Tingkat;
import id.pamong.wilayah.index.LevelWord;
import id.pamong.wilayah.index.RegionTree;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A region that an address may mean, with how well each part agrees.
 *
 * @param region the region, of the level of the last part
 * @param matches of each part, from the provinsi down
 * @param score from 0 to 1
 * @param isKindRight whether the kinds that were given are those of the regions
 */
record Reading(int region, List<Match> matches, float score, boolean isKindRight) {

  /** The best first, equal ones by code. */
  static final Comparator<Reading> BEST_FIRST =
      Comparator.comparing(Reading::score).reversed().thenComparing(Reading::region);

  private static final float OTHER_KIND_OF_KABUPATEN_KOTA = 0.7f;
  private static final float OTHER_KIND_OF_DESA = 0.85f;
  private static final float PERFECT = 0.9999f;

  /** No part is taken for wrong. */
  static final int NONE_WRONG = -1;

  /**
   * Compares the parts with a region and those above it.
   *
   * @param wrong the place of a part that is taken for wrong, or {@link #NONE_WRONG}
   */
  static Reading of(
      AddressIndex index, PartMatcher matcher, List<Part> parts, int region, int wrong) {
    boolean isKindRight = true;
    List<Match> matches = new ArrayList<>(parts.size());
    float sum = 0;
    float all = 0;
    for (Part part : parts) {
      int named = index.upTo(region, part.tingkat());
      boolean isNone = named == RegionTree.NONE || matches.size() == wrong;
      Match match = isNone ? Match.NONE : matcher.match(part, named);
      isKindRight &= isNone || !isOtherKind(index, part, match, named);
      float weight = weight(part.tingkat());
      sum += weight * match.quality() * kindFactor(index, part, match, named);
      all += weight;
      matches.add(match);
    }
    return new Reading(region, List.copyOf(matches), sum / all, isKindRight);
  }

  /** Returns how much a part of a level weighs. */
  static float weight(Tingkat tingkat) {
    return switch (tingkat) {
      case PROVINSI -> 1;
      case KABUPATEN_KOTA -> 2.5f;
      case KECAMATAN -> 3;
      case DESA_KELURAHAN -> 3.5f;
    };
  }

  private static float kindFactor(AddressIndex index, Part part, Match match, int named) {
    if (match.quality() == 0 || !isOtherKind(index, part, match, named)) {
      return 1;
    }
    return part.kind().get() == LevelWord.KABUPATEN || part.kind().get() == LevelWord.KOTA
        ? OTHER_KIND_OF_KABUPATEN_KOTA
        : OTHER_KIND_OF_DESA;
  }

  /** Says whether another kind was given than that of the region. */
  static boolean isOtherKind(AddressIndex index, Part part, Match match, int named) {
    return part.kind().isPresent()
        && match.isKindRead()
        && !part.kind().get().fits(index.tree.kode(named));
  }

  /** Returns how many parts have nothing in common with the region and those above it. */
  int mismatches() {
    int mismatches = 0;
    for (Match match : matches) {
      mismatches += match.quality() == 0 ? 1 : 0;
    }
    return mismatches;
  }

  /** Returns how well the last part agrees. */
  float ownQuality() {
    return matches.get(matches.size() - 1).quality();
  }

  /** Returns how well the names agree, whatever kinds were given. */
  float spelling() {
    float sum = 0;
    for (Match match : matches) {
      sum += match.quality();
    }
    return sum / matches.size();
  }

  /** Says whether the last part is an abbreviation. */
  boolean isAbbreviated() {
    return matches.get(matches.size() - 1).sebab().stream()
        .anyMatch(SebabPerbaikan.SINGKATAN::equals);
  }

  boolean isPerfect() {
    return score > PERFECT;
  }

  /** Says whether each part has the letters of its name, or those of an abbreviation in use. */
  boolean isSpeltRight() {
    return isKindRight
        && matches.stream().allMatch(match -> match.quality() >= PartMatcher.WRITTEN_OUT);
  }

  /** Says whether every part but one, which is not the last, is spelt right. */
  boolean hasOneFaultAbove() {
    long faults =
        matches.stream().filter(match -> match.quality() < PartMatcher.WRITTEN_OUT).count();
    return isKindRight && faults == 1 && ownQuality() >= PartMatcher.WRITTEN_OUT;
  }

  /** Says whether every part but one that has nothing in common is right. */
  boolean isOnlyFault() {
    return isKindRight
        && mismatches() == 1
        && matches.stream()
            .allMatch(match -> match.quality() == 0 || match.quality() >= PartMatcher.WRITTEN_OUT);
  }
}
