package id.pamong.wilayah.suksesi;

import id.pamong.wilayah.Wilayah;
import id.pamong.wilayah.nama.NameForm;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;

/** Pairs the regions that went with those that came, by their names. Used once, by one thread. */
final class NameMatcher {

  /** A pair of regions and what speaks for it. */
  record Pair(Wilayah old, Wilayah young, Bukti bukti, boolean certain) {}

  private final Set<Wilayah> lost;
  private final Set<Wilayah> gained;
  private final List<Pair> pairs = new ArrayList<>();

  NameMatcher(List<Wilayah> lost, List<Wilayah> gained) {
    this.lost = new LinkedHashSet<>(lost);
    this.gained = new LinkedHashSet<>(gained);
  }

  static boolean equalNames(Wilayah one, Wilayah other) {
    return NameForm.key(one.nama()).equals(NameForm.key(other.nama()));
  }

  /** Pairs those that fit nobody else. */
  NameMatcher pairUnique(BiPredicate<Wilayah, Wilayah> fits, Bukti bukti) {
    List<Pair> found = new ArrayList<>();
    for (Wilayah old : lost) {
      List<Wilayah> young = gained.stream().filter(one -> fits.test(old, one)).toList();
      if (young.size() == 1
          && lost.stream().filter(other -> fits.test(other, young.get(0))).count() == 1) {
        found.add(new Pair(old, young.get(0), bukti, true));
      }
    }
    found.forEach(this::take);
    return this;
  }

  /** Gives each of those that fit several all that it fits. */
  NameMatcher pairAmbiguous(BiPredicate<Wilayah, Wilayah> fits, Bukti bukti) {
    List<Pair> found = new ArrayList<>();
    for (Wilayah old : lost) {
      gained.stream()
          .filter(young -> fits.test(old, young))
          .forEach(young -> found.add(new Pair(old, young, bukti, false)));
    }
    found.forEach(this::take);
    return this;
  }

  private void take(Pair pair) {
    pairs.add(pair);
    lost.remove(pair.old());
    gained.remove(pair.young());
  }

  List<Pair> pairs() {
    return List.copyOf(pairs);
  }
}
