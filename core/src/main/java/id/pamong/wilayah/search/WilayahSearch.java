package id.pamong.wilayah.search;

import id.pamong.wilayah.KodeWilayah;
import id.pamong.wilayah.Wilayah;
import id.pamong.wilayah.WilayahCatalog;
import id.pamong.wilayah.WilayahEdition;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Search for regions by name, in the editions of a catalog: the official ones or a user's own.
 *
 * <p>Names may be typed in any case and order, with the regions above or without, with or without
 * words such as {@code Kab.}, with words left out, joined, parted, abbreviated or misspelt;
 * numerals may be Roman or Arabic. Each hit says what became of every word of the query. The index
 * of an edition is built when the edition is first searched. Equal queries have equal results.
 *
 * <p>Immutable but for the indices, and thread-safe.
 */
public final class WilayahSearch {

  private final WilayahCatalog catalog;
  private final Map<WilayahEdition, SearchIndex> indices = new ConcurrentHashMap<>();

  private WilayahSearch(WilayahCatalog catalog) {
    this.catalog = catalog;
  }

  /**
   * Makes a search over a catalog. Keep it: the indices are kept with it.
   *
   * @param catalog the regions to search
   * @return the search
   */
  public static WilayahSearch of(WilayahCatalog catalog) {
    return new WilayahSearch(catalog);
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
    SearchRun run = run(index, text, query);
    Optional<QueryText> writtenOut = text.writtenOut();
    if (writtenOut.isPresent()) {
      SearchRun other = run(index, writtenOut.get(), query);
      if (other.best() > run.best()) {
        text = writtenOut.get();
        run = other;
      }
    }
    return result(index, edition, text, run);
  }

  private static SearchRun run(SearchIndex index, QueryText text, SearchQuery query) {
    SearchRun run = new SearchRun(index, text, query.tingkat(), query.limit());
    run.run();
    return run;
  }

  private SearchResult result(
      SearchIndex index, WilayahEdition edition, QueryText text, SearchRun run) {
    Set<SearchBound> bounds = EnumSet.noneOf(SearchBound.class);
    bounds.addAll(text.bounds());
    if (run.isCut()) {
      bounds.add(SearchBound.CANDIDATES);
    }
    if (run.hits().isFull()) {
      bounds.add(SearchBound.LIMIT);
    }
    List<SearchHit> hits = new ArrayList<>();
    for (int i = 0; i < run.hits().size(); i++) {
      int region = run.hits().region(i);
      Wilayah wilayah = catalog.get(index.tree.kode(region), edition);
      double score = (double) run.hits().score(i) / PathScorer.FULL;
      List<WordMatch> matches = matches(index, text, run.scorer(), region);
      hits.add(new SearchHit(wilayah, catalog.path(wilayah), score, matches));
    }
    return new SearchResult(hits, bounds);
  }

  private static List<WordMatch> matches(
      SearchIndex index, QueryText text, PathScorer scorer, int region) {
    scorer.score(region, 1);
    Assignment assignment = scorer.assignment();
    List<WordMatch> matches = new ArrayList<>();
    for (int word = 0; word < text.size(); word++) {
      MatchKind kind = assignment.kind(word);
      int named = assignment.region(word);
      Optional<KodeWilayah> kode =
          kind == MatchKind.NONE ? Optional.empty() : Optional.of(index.tree.kode(named));
      String words = index.words(named, assignment.span(word));
      matches.add(new WordMatch(text.typed(word), kind(kind, words, text, word), words, kode));
    }
    return matches;
  }

  /** A name of one word that was typed as two, or the other way round, is joined, not exact. */
  private static MatchKind kind(MatchKind kind, String words, QueryText text, int word) {
    boolean parted = kind == MatchKind.EXACT && !words.equals(text.word(word));
    return parted ? MatchKind.JOINED : kind;
  }

  private SearchIndex index(WilayahEdition edition) {
    SearchIndex known = indices.get(edition);
    return known != null
        ? known
        : indices.computeIfAbsent(edition, e -> SearchIndex.build(catalog, e));
  }
}
