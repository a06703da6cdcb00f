package id.pamong.wilayah.edition;

import id.pamong.wilayah.Tingkat;
import id.pamong.wilayah.Wilayah;
import id.pamong.wilayah.WilayahCatalog;
import id.pamong.wilayah.WilayahEdition;
import java.util.List;
import java.util.stream.Stream;

/** How many codes of each level only one of two editions has. */
final class EditionDifferences {

  private static final Tingkat[] LEVELS = Tingkat.values();

  /** Counts by edition and level. */
  private final int[][] sizes;

  /** Counts by edition that has them, edition that has not, and level. */
  private final int[][][] onlyThere;

  private EditionDifferences(int editions) {
    sizes = new int[editions][LEVELS.length];
    onlyThere = new int[editions][editions][LEVELS.length];
  }

  static EditionDifferences of(WilayahCatalog catalog) {
    List<WilayahEdition> editions = catalog.editions();
    EditionDifferences differences = new EditionDifferences(editions.size());
    for (int one = 0; one < editions.size(); one++) {
      for (Tingkat level : LEVELS) {
        try (Stream<Wilayah> all = catalog.all(level, editions.get(one))) {
          int edition = one;
          all.forEach(wilayah -> differences.count(catalog, edition, wilayah));
        }
      }
    }
    return differences;
  }

  private void count(WilayahCatalog catalog, int edition, Wilayah wilayah) {
    int level = PackedKode.level(wilayah.kode().packed());
    sizes[edition][level]++;
    for (int other = 0; other < sizes.length; other++) {
      if (other != edition
          && catalog.find(wilayah.kode(), catalog.editions().get(other)).isEmpty()) {
        onlyThere[edition][other][level]++;
      }
    }
  }

  /** The share of one edition's codes that the other lacks, at the level where it is largest. */
  double share(int one, int other, int[] perLevel) {
    double largest = 0;
    for (int level = 0; level < perLevel.length; level++) {
      if (perLevel[level] > 0 && sizes[one][level] > 0) {
        largest = Math.max(largest, (double) onlyThere[one][other][level] / sizes[one][level]);
      }
    }
    return largest;
  }

  /** Tells whether a list that the edition explains is as long as its levels in the edition. */
  boolean isWhole(int edition, int[] perLevel) {
    for (int level = 0; level < perLevel.length; level++) {
      if (perLevel[level] > 0 && perLevel[level] != sizes[edition][level]) {
        return false;
      }
    }
    return true;
  }
}
