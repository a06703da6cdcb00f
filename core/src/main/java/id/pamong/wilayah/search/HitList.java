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
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The hits of one search, each with its reasons. Not thread-safe. */
final class HitList {

  /** Beside a code the words of a query are its other half. */
  private static final double HALF = 0.5;

  /** A name that was typed whole, and is another one today, has less than a present one. */
  private static final float FORMER = 0.92f;

  /** With less a former name is one reading among many. */
  private static final int LEAST_FORMER = 6_500;

  private final WilayahCatalog catalog;
  private final WilayahEdition edition;
  private final SearchIndex index;
  private final List<SearchHit> hits = new ArrayList<>();
  private final List<Found> found = new ArrayList<>();
  private final Set<KodeWilayah> regions = new HashSet<>();

  /**
   * A region that a run found by its name.
   *
   * @param region its number in the index of the run
   * @param names the former names that the run searched, if it did
   */
  private record Found(
      SearchRun run, int region, KodeWilayah kode, int score, Map<KodeWilayah, NamaLama> names) {

    static final Comparator<Found> BEST_FIRST =
        Comparator.comparingInt(Found::score).reversed().thenComparing(Found::kode);
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
        add(
            index.tree.kode(region),
            isBesideWords ? HALF + HALF * share(score) : share(score),
            matches,
            Optional.empty());
      }
    }
  }

  private static double share(int score) {
    return (double) score / PathScorer.FULL;
  }

  /** Enters what a run found by name. */
  void find(SearchRun run) {
    for (int i = 0; i < run.hits().size(); i++) {
      enter(run, i, run.hits().score(i), Map.of());
    }
  }

  /**
   * Enters what a run found by former names that were typed whole, be it with errors: below all
   * regions whose own names were typed so.
   */
  void findFormer(SearchRun run, Map<KodeWilayah, NamaLama> names) {
    for (int i = 0; i < run.hits().size(); i++) {
      int score = run.scorer().score(run.hits().region(i), 1);
      if (score >= LEAST_FORMER && run.scorer().assignment().isOwnWhole()) {
        enter(run, i, Math.round(FORMER * score), names);
      }
    }
  }

  /** Enters what a run found inside a region that the query names by a former name. */
  void findBelow(SearchRun run, FormerParent parent) {
    for (int i = 0; i < run.hits().size(); i++) {
      int region = run.hits().region(i);
      int score = run.scorer().score(region, 1);
      if (score >= LEAST_FORMER && parent.isReason(run, region)) {
        KodeWilayah kode = run.index().tree.kode(region);
        enter(run, i, Math.round(FORMER * score), Map.of(kode, parent.nama()));
      }
    }
  }

  private void enter(SearchRun run, int hit, int score, Map<KodeWilayah, NamaLama> names) {
    int region = run.hits().region(hit);
    found.add(new Found(run, region, run.index().tree.kode(region), score, names));
  }

  /** Says whether regions found by former names have no room. */
  boolean hasNoRoomForFormer(int limit) {
    return found.stream().filter(one -> one.score() > FORMER * PathScorer.FULL).count() >= limit;
  }

  /** Adds what runs found by name, each region once, without those whose codes were typed. */
  void addNames() {
    found.sort(Found.BEST_FIRST);
    for (Found one : found) {
      if (!regions.contains(one.kode())) {
        SearchRun run = one.run();
        run.scorer().score(one.region(), 1);
        List<WordMatch> matches = names(run, true);
        boolean isBesideCode = run.text().isCodeBesideWords();
        if (isBesideCode) {
          enterCodes(matches, run.text().codes(), RegionTree.NONE);
        }
        Optional<NamaLama> former = Optional.ofNullable(one.names().get(one.kode()));
        add(one.kode(), (isBesideCode ? HALF : 1) * share(one.score()), matches, former);
      }
    }
  }

  private void add(
      KodeWilayah kode, double score, List<WordMatch> matches, Optional<NamaLama> former) {
    Wilayah wilayah = catalog.get(kode, edition);
    double rounded = (double) Math.round(score * PathScorer.FULL) / PathScorer.FULL;
    regions.add(kode);
    hits.add(new SearchHit(wilayah, catalog.path(wilayah), rounded, matches, former));
  }

  /** Returns what became of each word, for the region scored last. */
  private List<WordMatch> names(SearchRun run, boolean isScored) {
    QueryText text = run.text();
    SearchIndex index = run.index();
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
