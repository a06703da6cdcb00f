package id.pamong.benchmarks;

import id.pamong.data.OfficialWilayah;
import id.pamong.testing.DistortedName;
import id.pamong.testing.NameDistortions;
import id.pamong.wilayah.WilayahCatalog;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * The labelled set of 2,000 mistyped names of the newest edition, over all provinces and levels.
 */
final class MistypedNames {

  private static final int COUNT = 2_000;
  private static final long SEED = 2025;

  private MistypedNames() {}

  static List<DistortedName> draw() {
    WilayahCatalog catalog = OfficialWilayah.catalog();
    return NameDistortions.seeded(SEED).draw(catalog, catalog.newest(), COUNT);
  }

  /**
   * Returns the share of names of which one of the first answers has the true name: a name alone
   * does not tell apart the regions that share it.
   */
  static double recall(
      List<DistortedName> names, Function<String, List<String>> search, int first) {
    long found =
        names.stream()
            .filter(
                name ->
                    search.apply(name.text()).stream()
                        .limit(first)
                        .anyMatch(answer -> isSame(answer, name.wilayah().nama())))
            .count();
    return (double) found / names.size();
  }

  private static boolean isSame(String one, String other) {
    return one.toLowerCase(Locale.ROOT).equals(other.toLowerCase(Locale.ROOT));
  }
}
