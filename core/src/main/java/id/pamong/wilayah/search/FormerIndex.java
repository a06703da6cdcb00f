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
 */
record FormerIndex(List<Layer> layers) {

  /**
   * Regions with one other name each.
   *
   * @param index those regions by that name, and the regions above them
   * @param names the other names
   */
  record Layer(SearchIndex index, Map<KodeWilayah, NamaLama> names) {}

  static FormerIndex build(Suksesi suksesi, WilayahEdition edition) {
    Map<KodeWilayah, List<NamaLama>> all = FormerNames.of(suksesi, edition);
    List<Layer> layers = new ArrayList<>();
    for (int i = 0; ; i++) {
      Map<KodeWilayah, NamaLama> names = new TreeMap<>();
      for (Map.Entry<KodeWilayah, List<NamaLama>> entry : all.entrySet()) {
        if (entry.getValue().size() > i) {
          names.put(entry.getKey(), entry.getValue().get(i));
        }
      }
      if (names.isEmpty()) {
        return new FormerIndex(List.copyOf(layers));
      }
      layers.add(layer(suksesi.catalog(), edition, names));
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
