package id.pamong.wilayah.search;

import id.pamong.wilayah.KodeWilayah;
import id.pamong.wilayah.Tingkat;
import id.pamong.wilayah.Wilayah;
import id.pamong.wilayah.WilayahCatalog;
import id.pamong.wilayah.WilayahEdition;
import id.pamong.wilayah.index.RegionTree;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The hits of one search, each with its reasons. Not thread-safe. */
final class HitList {

  /** Beside a code the words of a query are its other half. */
  private static final double HALF = 0.5;

  private final WilayahCatalog catalog;
  private final WilayahEdition edition;
  private final SearchIndex index;
  private final List<SearchHit> hits = new ArrayList<>();
  private final Set<Integer> regions = new HashSet<>();

  /** A region that a run found by its name. */
  private record Found(SearchRun run, int region, int score) {

    static final Comparator<Found> BEST_FIRST =
        Comparator.comparingInt(Found::score).reversed().thenComparingInt(Found::region);
  }

  HitList(WilayahCatalog catalog, WilayahEdition edition, SearchIndex index) {
    this.catalog = catalog;
    this.edition = edition;
    this.index = index;
  }

  /** Adds the regions whose codes were typed, with how well the words beside them agree. */
  void addCodes(Set<Tingkat> tingkat, SearchRun run) {
    QueryText text = run.text();
    for (TypedCode code : text.codes()) {
      int region = code.kode().map(index.tree::find).orElse(RegionTree.NONE);
      if (region != RegionTree.NONE && tingkat.contains(index.tree.tingkat(region))) {
        boolean isBesideWords = text.isCodeBesideWords();
        int score = isBesideWords ? run.scorer().score(region, 1) : PathScorer.FULL;
        List<WordMatch> matches =
            isBesideWords ? names(run, score > 0) : new ArrayList<>(text.codes().size());
        enterCodes(matches, text.codes(), region);
        add(region, isBesideWords ? HALF + HALF * share(score) : share(score), matches);
      }
    }
  }

  private static double share(int score) {
    return (double) score / PathScorer.FULL;
  }

  /** Adds what runs found by name, each region once, without those whose codes were typed. */
  void addNames(List<SearchRun> runs) {
    List<Found> all = new ArrayList<>();
    for (SearchRun run : runs) {
      for (int i = 0; i < run.hits().size(); i++) {
        all.add(new Found(run, run.hits().region(i), run.hits().score(i)));
      }
    }
    all.sort(Found.BEST_FIRST);
    for (Found found : all) {
      if (!regions.contains(found.region())) {
        SearchRun run = found.run();
        run.scorer().score(found.region(), 1);
        List<WordMatch> matches = names(run, true);
        boolean isBesideCode = run.text().isCodeBesideWords();
        if (isBesideCode) {
          enterCodes(matches, run.text().codes(), RegionTree.NONE);
        }
        add(found.region(), (isBesideCode ? HALF : 1) * share(found.score()), matches);
      }
    }
  }

  private void add(int region, double score, List<WordMatch> matches) {
    Wilayah wilayah = catalog.get(index.tree.kode(region), edition);
    double rounded = (double) Math.round(score * PathScorer.FULL) / PathScorer.FULL;
    regions.add(region);
    hits.add(new SearchHit(wilayah, catalog.path(wilayah), rounded, matches));
  }

  /** Returns what became of each word, for the region scored last. */
  private List<WordMatch> names(SearchRun run, boolean isScored) {
    QueryText text = run.text();
    Assignment assignment = run.scorer().assignment();
    List<WordMatch> matches = new ArrayList<>();
    for (int word = 0; word < text.size(); word++) {
      MatchKind kind = isScored ? assignment.kind(word) : MatchKind.NONE;
      if (kind == MatchKind.NONE) {
        matches.add(new WordMatch(text.typed(word), kind, "", Optional.empty()));
      } else {
        int named = assignment.region(word);
        String words = index.words(named, assignment.span(word));
        // A name of one word that was typed as two, or the other way round, is joined, not exact.
        boolean isParted = kind == MatchKind.EXACT && !words.equals(text.word(word));
        MatchKind told = isParted ? MatchKind.JOINED : kind;
        Optional<KodeWilayah> kode = Optional.of(index.tree.kode(named));
        matches.add(new WordMatch(text.typed(word), told, words, kode));
      }
    }
    return matches;
  }

  /** Enters the codes at their places among the words. */
  private void enterCodes(List<WordMatch> matches, List<TypedCode> codes, int region) {
    for (int i = codes.size() - 1; i >= 0; i--) {
      TypedCode code = codes.get(i);
      Optional<KodeWilayah> own =
          code.kode()
              .filter(kode -> region != RegionTree.NONE && kode.equals(index.tree.kode(region)));
      matches.add(
          Math.min(code.at(), matches.size()),
          new WordMatch(
              code.typed(),
              own.isPresent() ? MatchKind.CODE : MatchKind.NONE,
              own.map(KodeWilayah::toString).orElse(""),
              own));
    }
  }

  int size() {
    return hits.size();
  }

  List<SearchHit> first(int limit) {
    return hits.subList(0, Math.min(limit, hits.size()));
  }
}
