package id.pamong.wilayah.search;

import id.pamong.wilayah.KodeWilayah;
import id.pamong.wilayah.Tingkat;
import id.pamong.wilayah.WilayahCatalog;
import id.pamong.wilayah.WilayahEdition;
import id.pamong.wilayah.suksesi.Suksesi;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Search for regions by name, in the editions of a catalog: the official ones or a user's own.
 *
 * <p>Names may be typed in any case and order, with the regions above or without, with or without
 * words such as {@code Kab.}, with words left out, joined, parted, abbreviated or misspelt;
 * numerals may be Roman or Arabic. A code that was typed leads to its region first. Each hit says
 * what became of every word of the query. The index of an edition is built when the edition is
 * first searched. Equal queries have equal results.
 *
 * <p>Immutable but for the indices, and thread-safe.
 */
public final class WilayahSearch {

  private static final Set<Tingkat> PARENTS =
      Set.of(Tingkat.PROVINSI, Tingkat.KABUPATEN_KOTA, Tingkat.KECAMATAN);

  /** So many parts of one region may have its former name. */
  private static final int MOST_PARENTS = 8;

  private final WilayahCatalog catalog;
  private final Optional<Suksesi> suksesi;
  private final Map<WilayahEdition, SearchIndex> indices = new ConcurrentHashMap<>();
  private final Map<WilayahEdition, FormerIndex> former = new ConcurrentHashMap<>();

  private WilayahSearch(WilayahCatalog catalog, Optional<Suksesi> suksesi) {
    this.catalog = catalog;
    this.suksesi = suksesi;
  }

  /**
   * Makes a search over a catalog. Keep it: the indices are kept with it.
   *
   * @param catalog the regions to search
   * @return the search
   */
  public static WilayahSearch of(WilayahCatalog catalog) {
    return new WilayahSearch(catalog, Optional.empty());
  }

  /**
   * Makes a search that knows the names of other editions too: Mamuju Utara leads to Pasangkayu,
   * below regions whose present names agree as well, and {@link SearchHit#namaLama} says why. The
   * index of these names is built when a search first asks for them. Keep it.
   *
   * @param suksesi the regions to search, and what became of those of other editions
   * @return the search
   */
  public static WilayahSearch of(Suksesi suksesi) {
    return new WilayahSearch(suksesi.catalog(), Optional.of(suksesi));
  }

  /**
   * Searches the newest edition for ten regions at most.
   *
   * @param text names in any order, such as {@code sidomulyo kulon progo}
   * @return the hits
   */
  public SearchResult search(String text) {
    return search(SearchQuery.of(text));
  }

  /**
   * Searches an edition.
   *
   * @param query what to search for, and where
   * @return the hits; none if nothing is similar enough, or the text has neither letter nor digit
   * @throws IllegalArgumentException if the catalog does not have the edition of the query
   */
  public SearchResult search(SearchQuery query) {
    WilayahEdition edition = query.edition().orElseGet(catalog::newest);
    SearchIndex index = index(edition);
    QueryText text = QueryText.of(query.text());
    List<SearchRun> runs = new ArrayList<>();
    runs.add(run(index, text, query));
    Optional<QueryText> writtenOut = text.writtenOut();
    Optional<QueryText> english = EnglishText.of(writtenOut.orElse(text), index);
    writtenOut.ifPresent(other -> runs.add(run(index, other, query)));
    english.ifPresent(other -> runs.add(run(index, other, query)));
    HitList hits = new HitList(catalog, edition, index);
    hits.addCodes(query.tingkat(), runs.get(0));
    runs.forEach(hits::find);
    if (suksesi.isPresent() && text.size() > 0 && !hits.hasNoRoomForFormer(query.limit())) {
      FormerIndex former = former(suksesi.get(), edition);
      for (FormerIndex.Layer layer : former.layers()) {
        SearchRun run =
            new SearchRun(layer.index(), text, query.tingkat(), layer::isNamed, query.limit());
        run.run();
        hits.findFormer(run, layer.names());
        findBelow(layer, index, text, query, hits);
      }
      former.parts().forEach(layer -> findBelow(layer, index, text, query, hits));
    }
    hits.addNames();
    Set<SearchBound> bounds = EnumSet.noneOf(SearchBound.class);
    bounds.addAll(text.bounds());
    if (runs.stream().anyMatch(SearchRun::isCut)) {
      bounds.add(SearchBound.CANDIDATES);
    }
    if (hits.size() > query.limit() || runs.stream().anyMatch(run -> run.hits().isFull())) {
      bounds.add(SearchBound.LIMIT);
    }
    return new SearchResult(hits.first(query.limit()), bounds);
  }

  private static SearchRun run(SearchIndex index, QueryText text, SearchQuery query) {
    SearchRun run = new SearchRun(index, text, query.tingkat(), region -> true, query.limit());
    run.run();
    return run;
  }

  /** Searches inside the regions that a query names by a former name. */
  private static void findBelow(
      FormerIndex.Layer layer, SearchIndex index, QueryText text, SearchQuery query, HitList hits) {
    SearchRun parents = new SearchRun(layer.index(), text, PARENTS, layer::isNamed, MOST_PARENTS);
    parents.run();
    for (int i = 0; i < parents.hits().size(); i++) {
      KodeWilayah kode = layer.index().tree.kode(parents.hits().region(i));
      NamaLama nama = Objects.requireNonNull(layer.names().get(kode));
      FormerParent.of(parents, i, nama, index)
          .ifPresent(
              parent -> {
                int around = index.tree.find(kode);
                SearchRun run =
                    new SearchRun(
                        index,
                        parent.text(),
                        query.tingkat(),
                        region -> index.tree.isWithin(region, around),
                        query.limit());
                run.run();
                hits.findBelow(run, parent);
              });
    }
  }

  private SearchIndex index(WilayahEdition edition) {
    SearchIndex known = indices.get(edition);
    return known != null
        ? known
        : indices.computeIfAbsent(edition, e -> SearchIndex.build(catalog, e));
  }

  private FormerIndex former(Suksesi known, WilayahEdition edition) {
    FormerIndex built = former.get(edition);
    return built != null
        ? built
        : former.computeIfAbsent(edition, e -> FormerIndex.build(known, e));
  }
}
