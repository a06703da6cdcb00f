package id.pamong.wilayah.edition;

import id.pamong.wilayah.KodeWilayah;
import id.pamong.wilayah.Tingkat;
import id.pamong.wilayah.Wilayah;
import id.pamong.wilayah.WilayahCatalog;
import id.pamong.wilayah.WilayahCounts;
import id.pamong.wilayah.WilayahEdition;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The editions of several catalogs as one catalog, such as the official ones and the user's own.
 *
 * <p>Editions stand in the order of their first days. Immutable and thread-safe when the catalogs
 * are.
 */
public final class CombinedCatalog implements WilayahCatalog {

  private final List<WilayahEdition> editions;

  /** The catalog of each edition, in the same order. */
  private final List<WilayahCatalog> owners;

  private CombinedCatalog(List<WilayahEdition> editions, List<WilayahCatalog> owners) {
    this.editions = editions;
    this.owners = owners;
  }

  /**
   * Combines catalogs.
   *
   * @param catalogs one or more
   * @return a catalog that has all their editions
   * @throws IllegalArgumentException if there is none, or if two editions share an id or a short
   *     name, by which they could not be told apart
   */
  public static CombinedCatalog of(WilayahCatalog... catalogs) {
    return of(List.of(catalogs));
  }

  /**
   * Combines catalogs.
   *
   * @param catalogs one or more
   * @return a catalog that has all their editions
   * @throws IllegalArgumentException if there is none, or if two editions share an id or a short
   *     name, by which they could not be told apart
   */
  public static CombinedCatalog of(List<WilayahCatalog> catalogs) {
    List<Owned> all = new ArrayList<>();
    for (WilayahCatalog catalog : catalogs) {
      catalog.editions().forEach(edition -> all.add(new Owned(edition, catalog)));
    }
    if (all.isEmpty()) {
      throw new IllegalArgumentException("catalogs must be one or more, but was '" + all + "'");
    }
    Set<String> names = new HashSet<>();
    for (Owned owned : all) {
      Set<String> own = new HashSet<>(List.of(owned.edition.id(), owned.edition.shortName()));
      if (!Collections.disjoint(names, own)) {
        throw new IllegalArgumentException(
            "id and short name of an edition must be its own, but was '"
                + owned.edition.id()
                + "' ("
                + owned.edition.shortName()
                + ")");
      }
      names.addAll(own);
    }
    all.sort(
        Comparator.comparing((Owned owned) -> owned.edition.inForceFrom())
            .thenComparing(owned -> owned.edition.id()));
    return new CombinedCatalog(
        all.stream().map(Owned::edition).toList(), all.stream().map(Owned::catalog).toList());
  }

  private record Owned(WilayahEdition edition, WilayahCatalog catalog) {}

  @Override
  public List<WilayahEdition> editions() {
    return editions;
  }

  @Override
  public Optional<Wilayah> find(KodeWilayah kode, WilayahEdition edition) {
    return owner(edition).find(kode, edition);
  }

  @Override
  public List<Wilayah> children(KodeWilayah kode, WilayahEdition edition) {
    return owner(edition).children(kode, edition);
  }

  @Override
  public Stream<Wilayah> all(Tingkat tingkat, WilayahEdition edition) {
    return owner(edition).all(tingkat, edition);
  }

  @Override
  public WilayahCounts counts(WilayahEdition edition) {
    return owner(edition).counts(edition);
  }

  @Override
  public boolean isPartial(WilayahEdition edition) {
    return owner(edition).isPartial(edition);
  }

  /** The catalog of an edition; nearly always it is an edition that this catalog gave out. */
  @SuppressWarnings("ReferenceEquality")
  private WilayahCatalog owner(WilayahEdition edition) {
    for (int i = 0; i < owners.size(); i++) {
      if (editions.get(i) == edition) {
        return owners.get(i);
      }
    }
    int index = editions.indexOf(edition);
    if (index < 0) {
      throw new IllegalArgumentException(
          "edition must be one of " + editions + ", but was '" + edition + "'");
    }
    return owners.get(index);
  }
}
