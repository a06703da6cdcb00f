package id.pamong.wilayah.suksesi;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;

/** Pairs the regions that went with those that came. Used by one thread. */
final class NameMatcher {

  private final StepDraft draft;
  private final List<EditionRegion> allLost;
  private final List<EditionRegion> allGained;
  private final Set<EditionRegion> lost;
  private final Set<EditionRegion> gained;

  NameMatcher(StepDraft draft, List<EditionRegion> lost, List<EditionRegion> gained) {
    this.draft = draft;
    this.allLost = List.copyOf(lost);
    this.allGained = List.copyOf(gained);
    this.lost = new LinkedHashSet<>(lost);
    this.gained = new LinkedHashSet<>(gained);
  }

  /** Pairs those still open that fit each other and nobody else who is still open. */
  NameMatcher pair(BiPredicate<EditionRegion, EditionRegion> fits, Bukti bukti) {
    return pair(fits, bukti, List.copyOf(lost), List.copyOf(gained));
  }

  /** Pairs those still open that fit each other and nobody else, those already paired included. */
  NameMatcher pairAmongAll(BiPredicate<EditionRegion, EditionRegion> fits, Bukti bukti) {
    return pair(fits, bukti, allLost, allGained);
  }

  private NameMatcher pair(
      BiPredicate<EditionRegion, EditionRegion> fits,
      Bukti bukti,
      List<EditionRegion> rivals,
      List<EditionRegion> candidates) {
    for (EditionRegion old : List.copyOf(lost)) {
      List<EditionRegion> found = candidates.stream().filter(y -> fits.test(old, y)).toList();
      if (found.size() == 1 && gained.contains(found.get(0))) {
        EditionRegion young = found.get(0);
        if (rivals.stream().filter(other -> fits.test(other, young)).count() == 1) {
          lost.remove(old);
          gained.remove(young);
          draft.addPair(old, young, bukti, true);
        }
      }
    }
    return this;
  }

  /** Gives each of several that fit the same several all of them: which is which is not known. */
  NameMatcher pairPossible(
      BiPredicate<EditionRegion, EditionRegion> fits, Bukti equal, Bukti similar) {
    Set<EditionRegion> told = new LinkedHashSet<>();
    for (EditionRegion old : List.copyOf(lost)) {
      List<EditionRegion> found = gained.stream().filter(y -> fits.test(old, y)).toList();
      boolean shared =
          found.size() > 1
              && found.stream()
                  .allMatch(y -> lost.stream().filter(other -> fits.test(other, y)).count() > 1);
      if (shared) {
        for (EditionRegion young : found) {
          draft.addPair(old, young, old.hasNameOf(young) ? equal : similar, false);
        }
        told.add(old);
        told.addAll(found);
      }
    }
    lost.removeAll(told);
    gained.removeAll(told);
    return this;
  }

  /** Says whether neither name stands among the others that are still open. */
  boolean isNoNameOfOthers(EditionRegion old, EditionRegion young) {
    return gained.stream().noneMatch(old::hasNameOf) && lost.stream().noneMatch(young::hasNameOf);
  }
}
