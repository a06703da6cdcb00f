package id.pamong.wilayah.alamat;

import id.pamong.wilayah.KodeWilayah;
import id.pamong.wilayah.WilayahCatalog;
import id.pamong.wilayah.WilayahEdition;
import id.pamong.wilayah.suksesi.Suksesi;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;

/** The indices of the editions of a catalog, each built when first needed. Thread-safe. */
final class Editions {

  private final WilayahCatalog catalog;
  private final PastEditions past;
  private final Map<WilayahEdition, AddressIndex> indices = new ConcurrentHashMap<>();

  /** Made when first needed. */
  private final AtomicReference<NameFilter> filter = new AtomicReference<>();

  Editions(WilayahCatalog catalog, Optional<Suksesi> suksesi) {
    this.catalog = catalog;
    this.past = new PastEditions(catalog, suksesi);
  }

  WilayahCatalog catalog() {
    return catalog;
  }

  PastEditions past() {
    return past;
  }

  void check(WilayahEdition edition) {
    if (!catalog.editions().contains(edition)) {
      throw new IllegalArgumentException(
          "edition must be one of " + catalog.editions() + ", but was '" + edition + "'");
    }
  }

  /** Says whether a number is the code of a region in any edition. */
  boolean isCode(KodeWilayah kode) {
    return catalog.editions().stream().anyMatch(edition -> catalog.find(kode, edition).isPresent());
  }

  AddressIndex index(WilayahEdition edition) {
    AddressIndex known = indices.get(edition);
    return known != null
        ? known
        : indices.computeIfAbsent(edition, missing -> AddressIndex.build(catalog, missing));
  }

  /** Returns the levels of the regions that have a key in any edition. */
  Levels levels(String key) {
    Levels levels = FormerNames.known().levels(key);
    NameFilter filter = filter();
    if (filter.mayHave(key)) {
      for (AddressIndex index : filter.indices()) {
        levels = levels.and(index.levels(key));
      }
    }
    return levels;
  }

  private NameFilter filter() {
    NameFilter known = filter.get();
    if (known == null) {
      known = NameFilter.of(indices());
      filter.set(known);
    }
    return known;
  }

  private List<AddressIndex> indices() {
    return catalog.editions().stream().map(this::index).toList();
  }
}
