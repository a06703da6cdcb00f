package id.pamong.wilayah.search;

import id.pamong.wilayah.KodeWilayah;
import id.pamong.wilayah.Tingkat;
import id.pamong.wilayah.index.RegionTree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The names of provinsi, kabupaten and kota without blanks, each with and without the words of its
 * kind. Immutable.
 */
final class UpperNames {

  private final Map<String, List<KodeWilayah>> regions = new HashMap<>();

  UpperNames(SearchIndex index) {
    int region = 0;
    while (region < index.tree.size()) {
      add(index, region);
      boolean isProvinsi = index.tree.tingkat(region) == Tingkat.PROVINSI;
      region = isProvinsi ? region + 1 : nextUpper(index.tree, region);
    }
  }

  private static int nextUpper(RegionTree tree, int region) {
    return tree.tingkat(region) == Tingkat.KABUPATEN_KOTA ? tree.end(region) : region + 1;
  }

  private void add(SearchIndex index, int region) {
    KodeWilayah kode = index.tree.kode(region);
    if (kode.tingkat() == Tingkat.PROVINSI || kode.tingkat() == Tingkat.KABUPATEN_KOTA) {
      for (int from = 0; from <= index.kindWords(region); from++) {
        String key = String.join("", index.wordsFrom(region, from));
        regions.computeIfAbsent(key, name -> new ArrayList<>()).add(kode);
      }
    }
  }

  /** Returns the regions that have a name. */
  List<KodeWilayah> of(String key) {
    return regions.getOrDefault(key, List.of());
  }
}
