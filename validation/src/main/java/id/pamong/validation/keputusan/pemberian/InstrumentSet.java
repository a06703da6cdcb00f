package id.pamong.validation.keputusan.pemberian;

import id.pamong.validation.keputusan.instrumen.CodeHistory;
import id.pamong.wewenang.LayananDilimpahkan;
import id.pamong.wilayah.KodeWilayah;
import id.pamong.wilayah.WilayahCatalog;
import id.pamong.wilayah.WilayahEdition;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What all questions are answered from: the instruments, the regions, and what became of the codes
 * that the instruments name.
 *
 * @param catalog the regions
 * @param codes what became of their codes
 * @param index the grants by the codes of their decrees
 * @param moved the grants by the codes of the editions
 * @param assigned what is assigned to desa by the codes of the editions
 */
public record InstrumentSet(
    WilayahCatalog catalog,
    CodeHistory codes,
    GrantIndex index,
    MovedGrants moved,
    MovedAssignments assigned) {

  public static InstrumentSet of(WilayahCatalog catalog, CodeHistory history, GrantIndex index) {
    return new InstrumentSet(
        catalog,
        history,
        index,
        new MovedGrants(history, index),
        new MovedAssignments(history, index.assignments()));
  }

  /**
   * Returns the grants of a service to offices around a region, with the codes of their regions: of
   * the decrees, and of some editions.
   */
  public List<MovedGrant> around(
      String key, KodeWilayah region, Collection<WilayahEdition> editions) {
    Set<MovedGrant> all = new LinkedHashSet<>();
    Stream.of(index.around(key, region).all(), index.ofProvince(key, region))
        .flatMap(List::stream)
        .forEach(prepared -> all.add(new MovedGrant(prepared, prepared.office().wilayah())));
    for (WilayahEdition edition : editions) {
      all.addAll(moved.around(key, region, edition));
      all.addAll(moved.ofProvince(key, region, edition));
    }
    return List.copyOf(all);
  }

  /**
   * Tells whether an office of a wider region hands a service over to some office around a region:
   * what is handed over is of the one who hands it over, whether it still is or not.
   */
  public boolean isHandedDown(String key, KodeWilayah region, WilayahEdition edition) {
    return Stream.concat(
            index.around(key, region).all().stream(),
            moved.around(key, region, edition).stream().map(MovedGrant::prepared))
        .anyMatch(one -> moved.giver(one, edition).wilayah().contains(region));
  }

  /** Returns the names of the services that offices around a region have in some edition. */
  public List<String> namesIn(KodeWilayah region) {
    Map<String, String> names = new TreeMap<>();
    for (String key : index.services()) {
      around(key, region, catalog.editions()).stream()
          .flatMap(one -> one.prepared().grant().layanan().stream())
          .map(LayananDilimpahkan::nama)
          .min(Comparator.naturalOrder())
          .ifPresent(name -> names.put(key, name));
    }
    assigned.namesIn(region, catalog.editions()).forEach(names::putIfAbsent);
    index.assistance().namesIn(region, catalog.editions()).forEach(names::putIfAbsent);
    return List.copyOf(names.values());
  }
}
