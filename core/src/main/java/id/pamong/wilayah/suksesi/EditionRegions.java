package id.pamong.wilayah.suksesi;

import id.pamong.wilayah.KodeWilayah;
import id.pamong.wilayah.Tingkat;
import id.pamong.wilayah.WilayahCatalog;
import id.pamong.wilayah.WilayahEdition;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All regions of an edition while a step is derived. Used by one thread. */
final class EditionRegions {

  private final WilayahEdition edition;
  private final Map<KodeWilayah, EditionRegion> byCode = new HashMap<>();
  private final Map<KodeWilayah, List<EditionRegion>> children = new HashMap<>();
  private final Map<Tingkat, List<EditionRegion>> levels = new EnumMap<>(Tingkat.class);

  EditionRegions(WilayahCatalog catalog, WilayahEdition edition) {
    this.edition = edition;
    for (Tingkat tingkat : Tingkat.values()) {
      List<EditionRegion> level = catalog.all(tingkat, edition).map(EditionRegion::new).toList();
      levels.put(tingkat, level);
      for (EditionRegion region : level) {
        byCode.put(region.kode(), region);
        region
            .kode()
            .induk()
            .ifPresent(
                parent -> children.computeIfAbsent(parent, p -> new ArrayList<>()).add(region));
      }
    }
  }

  WilayahEdition edition() {
    return edition;
  }

  boolean has(KodeWilayah kode) {
    return byCode.containsKey(kode);
  }

  Optional<EditionRegion> find(KodeWilayah kode) {
    return Optional.ofNullable(byCode.get(kode));
  }

  List<EditionRegion> at(Tingkat tingkat) {
    return levels.getOrDefault(tingkat, List.of());
  }

  List<EditionRegion> children(KodeWilayah kode) {
    return children.getOrDefault(kode, List.of());
  }
}
