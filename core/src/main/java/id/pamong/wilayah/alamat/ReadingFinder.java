package id.pamong.wilayah.alamat;

import id.pamong.wilayah.index.RegionTree;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;

/** Finds the regions of an edition that an address may mean. */
final class ReadingFinder {

  /** How well a part must agree with some name of the country to be a wrong one here. */
  private static final float LEAST_OF_WRONG = 0.75f;

  private final AddressIndex index;
  private final PartMatcher matcher;

  private final Scope scope;
  private final Map<List<Part>, List<Reading>> agreeing = new HashMap<>();

  ReadingFinder(AddressIndex index, Scope scope) {
    this.index = index;
    this.matcher = new PartMatcher(index);
    this.scope = scope;
  }

  /**
   * Returns the readings in which every part agrees; where there are none, those in which one part
   * above the last does not. Where the last part is spelt otherwise in all of them, those follow in
   * which it is right and one part above is wrong: Malang in Jawa Barat may be Majalengka, but it
   * may as well be Malang.
   *
   * @param parts from the provinsi down, one at least
   * @param isText whether the parts were found in a text and not given as such
   * @return the best first, those with a wrong part behind the others
   */
  List<Reading> find(List<Part> parts, boolean isText) {
    List<Reading> readings = findWithoutFault(parts);
    return readings.isEmpty() ? findWithFault(parts, isText) : readings;
  }

  /** Returns the readings in which every part agrees, and those behind them, as above. */
  List<Reading> findWithoutFault(List<Part> parts) {
    List<Reading> readings = new ArrayList<>(agreeing(parts));
    if (!readings.isEmpty()
        && readings.stream().allMatch(reading -> reading.ownQuality() < PartMatcher.WRITTEN_OUT)) {
      readings.addAll(elsewhere(parts));
    }
    return readings;
  }

  private List<Reading> findWithFault(List<Part> parts, boolean isText) {
    Map<Integer, Reading> best = new TreeMap<>();
    for (int wrong = 0; wrong < parts.size() - 1; wrong++) {
      List<Part> others = new ArrayList<>(parts);
      others.remove(wrong);
      Set<Integer> regions = new LinkedHashSet<>();
      descend(others, 0, RegionTree.NONE, regions, matcher::find);
      if (regions.isEmpty() || !mayBeWrong(parts.get(wrong), isText)) {
        continue;
      }
      for (Reading reading : readings(parts, regions, wrong)) {
        best.merge(reading.region(), reading, BinaryOperator.minBy(Reading.BEST_FIRST));
      }
    }
    return best.values().stream().sorted(Reading.BEST_FIRST).toList();
  }

  /**
   * Words of a text may stand at the place of a part by chance: only the name of some region can be
   * the wrong one.
   */
  private boolean mayBeWrong(Part part, boolean isText) {
    return !isText
        || part.kind().isPresent()
        || scope.isKnown(part)
        || (!scope.isOfOtherLevel(part) && matcher.isLike(part, LEAST_OF_WRONG));
  }

  /** Returns the best quality of a part, whichever region of its level is meant. */
  float mostQuality(Part part) {
    return matcher.mostQuality(part);
  }

  /** Returns the readings in which one part above the last is wrong and nothing else. */
  private List<Reading> elsewhere(List<Part> parts) {
    List<Integer> regions = matcher.findExactly(parts.get(parts.size() - 1), RegionTree.NONE);
    return readings(parts, regions, Reading.NONE_WRONG).stream()
        .filter(Reading::hasOneFaultAbove)
        .toList();
  }

  /** Returns the readings in which every part is spelt right, as is the best of them. */
  List<Reading> speltRight(List<Part> parts) {
    Set<Integer> regions = new LinkedHashSet<>();
    descend(parts, 0, RegionTree.NONE, regions, matcher::findExactly);
    List<Reading> readings = readings(parts, regions, Reading.NONE_WRONG);
    return readings.isEmpty() || !readings.get(0).isSpeltRight() ? List.of() : readings;
  }

  /** Returns the regions of exactly the last name, of its level or an upper one below provinsi. */
  List<Integer> namesakes(Part last) {
    return matcher.namesakes(last);
  }

  /** Returns the readings in which every part agrees. */
  List<Reading> agreeing(List<Part> parts) {
    List<Reading> known = agreeing.get(parts);
    if (known == null) {
      Set<Integer> regions = new LinkedHashSet<>();
      descend(parts, 0, RegionTree.NONE, regions, matcher::find);
      known = readings(parts, regions, Reading.NONE_WRONG);
      agreeing.put(List.copyOf(parts), known);
    }
    return known;
  }

  private static void descend(
      List<Part> parts,
      int next,
      int around,
      Set<Integer> regions,
      BiFunction<Part, Integer, List<Integer>> find) {
    for (int found : find.apply(parts.get(next), around)) {
      if (next == parts.size() - 1) {
        regions.add(found);
      } else {
        descend(parts, next + 1, found, regions, find);
      }
    }
  }

  private List<Reading> readings(List<Part> parts, Collection<Integer> regions, int wrong) {
    List<Reading> readings = new ArrayList<>();
    for (int region : regions) {
      readings.add(Reading.of(index, matcher, parts, region, wrong));
    }
    readings.sort(Reading.BEST_FIRST);
    return readings;
  }
}
