package id.pamong.wilayah.search;

import id.pamong.wilayah.KodeWilayah;
import id.pamong.wilayah.Wilayah;
import id.pamong.wilayah.WilayahCatalog;
import id.pamong.wilayah.WilayahEdition;
import id.pamong.wilayah.suksesi.Suksesi;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The regions of an edition by names that they have in others, with those above them. A region of
 * several such names stands in several layers. Immutable and thread-safe.
 *
 * @param layers regions that had the names
 * @param parts regions that are parts of those that had the names
 */
record FormerIndex(List<Layer> layers, List<Layer> parts) {

  /**
   * Regions with one other name each.
   *
   * @param index those regions by that name, and the regions above them
   * @param names the other names
   */
  record Layer(SearchIndex index, Map<KodeWilayah, NamaLama> names) {

    /** Says whether a region of the index stands in it for its other name. */
    boolean isNamed(int region) {
      return names.containsKey(index.tree.kode(region));
    }
  }

  static FormerIndex build(Suksesi suksesi, WilayahEdition edition) {
    return new FormerIndex(
        layers(suksesi.catalog(), edition, FormerNames.of(suksesi, edition)),
        layers(suksesi.catalog(), edition, FormerNames.ofParts(suksesi.catalog(), edition)));
  }

  private static List<Layer> layers(
      WilayahCatalog catalog, WilayahEdition edition, Map<KodeWilayah, List<NamaLama>> all) {
    List<Layer> layers = new ArrayList<>();
    for (int i = 0; ; i++) {
      Map<KodeWilayah, NamaLama> names = new TreeMap<>();
      for (Map.Entry<KodeWilayah, List<NamaLama>> entry : all.entrySet()) {
        if (entry.getValue().size() > i) {
          names.put(entry.getKey(), entry.getValue().get(i));
        }
      }
      if (names.isEmpty()) {
        return List.copyOf(layers);
      }
      layers.add(layer(catalog, edition, names));
    }
  }

  private static Layer layer(
      WilayahCatalog catalog, WilayahEdition edition, Map<KodeWilayah, NamaLama> names) {
    Map<KodeWilayah, Wilayah> regions = new TreeMap<>();
    for (KodeWilayah kode : names.keySet()) {
      Wilayah region = catalog.get(kode, edition);
      regions.put(kode, region);
      catalog.ancestors(region).forEach(above -> regions.put(above.kode(), above));
    }
    SearchIndex index =
        SearchIndex.build(
            List.copyOf(regions.values()),
            region -> {
              NamaLama former = names.get(region.kode());
              return former == null ? region.nama() : former.nama();
            });
    return new Layer(index, names);
  }
}
