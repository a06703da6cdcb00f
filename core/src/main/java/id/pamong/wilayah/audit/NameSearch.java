package id.pamong.wilayah.audit;

import id.pamong.wilayah.KodeWilayah;
import id.pamong.wilayah.Tingkat;
import id.pamong.wilayah.Wilayah;
import id.pamong.wilayah.WilayahCatalog;
import id.pamong.wilayah.WilayahEdition;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds regions by their equal name inside a region; never nationwide. It keeps the names of the
 * areas asked for last, since the rows of a table mostly stand in order. Not thread-safe.
 */
final class NameSearch {

  private static final int AREAS = 64;

  private final WilayahCatalog catalog;
  private final WilayahEdition edition;
  private final Map<Area, List<Named>> areas =
      new LinkedHashMap<>(AREAS, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Area, List<Named>> eldest) {
          return size() > AREAS;
        }
      };

  NameSearch(WilayahCatalog catalog, WilayahEdition edition) {
    this.catalog = catalog;
    this.edition = edition;
  }

  private record Area(KodeWilayah kode, Tingkat tingkat) {}

  private record Named(Wilayah wilayah, NamaBaris nama) {}

  WilayahCatalog catalog() {
    return catalog;
  }

  WilayahEdition edition() {
    return edition;
  }

  /** The regions of this name and level inside another one, in code order. */
  List<Wilayah> inside(KodeWilayah area, Tingkat tingkat, String name) {
    NamaBaris asked = NamaBaris.of(name, tingkat);
    return areas.computeIfAbsent(new Area(area, tingkat), this::named).stream()
        .filter(one -> asked.equalsName(one.nama))
        .map(Named::wilayah)
        .filter(wilayah -> asked.jenis().map(jenis -> jenis.fits(wilayah)).orElse(true))
        .toList();
  }

  private List<Named> named(Area area) {
    return below(area.kode, area.tingkat)
        .map(wilayah -> new Named(wilayah, NamaBaris.of(wilayah.nama(), area.tingkat)))
        .toList();
  }

  private Stream<Wilayah> below(KodeWilayah area, Tingkat tingkat) {
    List<Wilayah> children = catalog.children(area, edition);
    if (children.isEmpty() || children.get(0).tingkat().compareTo(tingkat) >= 0) {
      return children.stream().filter(child -> child.tingkat() == tingkat);
    }
    return children.stream().flatMap(child -> below(child.kode(), tingkat));
  }

  /**
   * The regions of this name beside a code: in its parent, or else in the kabupaten or kota around;
   * one provinsi stands beside the others.
   */
  List<Wilayah> beside(KodeWilayah kode, String name) {
    Optional<KodeWilayah> parent = kode.induk();
    if (parent.isEmpty()) {
      NamaBaris asked = NamaBaris.of(name, Tingkat.PROVINSI);
      return catalog
          .all(Tingkat.PROVINSI, edition)
          .filter(one -> asked.equalsName(NamaBaris.of(one.nama(), Tingkat.PROVINSI)))
          .toList();
    }
    List<Wilayah> near = inside(parent.get(), kode.tingkat(), name);
    return near.isEmpty() && kode.tingkat() == Tingkat.DESA_KELURAHAN
        ? inside(kode.kabupatenKota().orElseThrow(), kode.tingkat(), name)
        : near;
  }
}
