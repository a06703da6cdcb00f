package id.pamong.wilayah.audit;

import id.pamong.wilayah.KodeWilayah;
import id.pamong.wilayah.Tingkat;
import id.pamong.wilayah.Wilayah;
import id.pamong.wilayah.WilayahCatalog;
import id.pamong.wilayah.WilayahEdition;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Finds regions by their equal name inside a region; never nationwide. It keeps the names of the
 * areas asked for last, since the rows of a table mostly stand in order. Not thread-safe.
 */
final class NameSearch {

  /** More than the country has provinsi, kabupaten and kota: all their names fill some 30 MB. */
  private static final int AREAS = 1024;

  private final WilayahCatalog catalog;
  private final WilayahEdition edition;
  private final Map<Area, Map<String, List<Named>>> areas =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Area, Map<String, List<Named>>> eldest) {
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
    Map<String, List<Named>> names = areas.computeIfAbsent(new Area(area, tingkat), this::named);
    List<Wilayah> found = matching(names.getOrDefault(asked.key(), List.of()), asked);
    if (asked.front() == 0) {
      return found;
    }
    Set<Wilayah> all = new TreeSet<>(Comparator.comparing(Wilayah::kode));
    all.addAll(found);
    all.addAll(matching(names.getOrDefault(asked.whole(), List.of()), asked));
    return List.copyOf(all);
  }

  private static List<Wilayah> matching(List<Named> candidates, NamaBaris asked) {
    if (candidates.isEmpty()) {
      return List.of();
    }
    return candidates.stream()
        .filter(one -> asked.equalsName(one.nama))
        .map(Named::wilayah)
        .filter(wilayah -> asked.jenis().map(jenis -> jenis.fits(wilayah)).orElse(true))
        .toList();
  }

  /** Each region under its name, and under that with the words in front. */
  private Map<String, List<Named>> named(Area area) {
    Map<String, List<Named>> names = new HashMap<>();
    below(area.kode, area.tingkat)
        .map(wilayah -> new Named(wilayah, NamaBaris.of(wilayah.nama(), area.tingkat)))
        .forEach(
            one -> {
              names.merge(one.nama.key(), List.of(one), NameSearch::join);
              if (one.nama.front() > 0) {
                names.merge(one.nama.whole(), List.of(one), NameSearch::join);
              }
            });
    return names;
  }

  private static List<Named> join(List<Named> some, List<Named> more) {
    return Stream.concat(some.stream(), more.stream()).toList();
  }

  private Stream<Wilayah> below(KodeWilayah area, Tingkat tingkat) {
    List<Wilayah> children = catalog.children(area, edition);
    if (children.isEmpty() || children.get(0).tingkat().compareTo(tingkat) >= 0) {
      return children.stream().filter(child -> child.tingkat() == tingkat);
    }
    return children.stream().flatMap(child -> below(child.kode(), tingkat));
  }

  /**
   * The kabupaten and kota of this name in the country, whose names hardly repeat; none for codes
   * of other levels. To be shown to people, never to be concluded from.
   */
  List<Wilayah> anywhere(KodeWilayah kode, String name) {
    if (kode.tingkat() != Tingkat.KABUPATEN_KOTA) {
      return List.of();
    }
    return catalog
        .all(Tingkat.PROVINSI, edition)
        .flatMap(provinsi -> inside(provinsi.kode(), Tingkat.KABUPATEN_KOTA, name).stream())
        .toList();
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
    if (kode.tingkat() != Tingkat.DESA_KELURAHAN) {
      return inside(parent.get(), kode.tingkat(), name);
    }
    List<Wilayah> around = inside(kode.kabupatenKota().orElseThrow(), kode.tingkat(), name);
    List<Wilayah> near = around.stream().filter(one -> parent.get().contains(one.kode())).toList();
    return near.isEmpty() ? around : near;
  }
}
