package id.pamong.wilayah.search;

import id.pamong.wilayah.Tingkat;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * One search: plain readings first, beginnings and typing errors only of words that those leave
 * unexplained, wide readings only where that does not help. Not thread-safe.
 */
final class SearchRun {

  private static final int MOST_CANDIDATES = 20_000;

  /** From this score on a hit is taken for what was meant, and nothing wider is tried. */
  private static final int GOOD = 8_600;

  /** Of so few words any may be the misspelt one; of more only those without an explanation. */
  private static final int MOST_NAMES_TO_DOUBT = 3;

  private final SearchIndex index;
  private final QueryText text;
  private final Set<Tingkat> tingkat;

  /** Tells of a region of the index whether it may be a hit. */
  private final IntPredicate only;

  private final boolean isEveryLevelWanted;
  private final int limit;
  private final Reader reader;
  private PathScorer scorer;
  private TopHits hits;
  private boolean cut;

  SearchRun(SearchIndex index, QueryText text, Set<Tingkat> tingkat, IntPredicate only, int limit) {
    this.only = only;
    this.index = index;
    this.text = text;
    this.tingkat = tingkat;
    this.isEveryLevelWanted = tingkat.size() == Tingkat.values().length;
    this.limit = limit;
    this.reader = new Reader(index, text);
    this.scorer = new PathScorer(index, text, reader.readings(), false);
    this.hits = new TopHits(limit);
  }

  void run() {
    reader.readPlainly();
    scoreAll(false);
    int unexplained = unexplained();
    boolean fewHits = hits.size() < limit && text.names() == 1;
    if (unexplained != 0 || fewHits || !scorer.assignment().isWhole()) {
      boolean isShort = text.names() <= MOST_NAMES_TO_DOUBT;
      reader.readBeginningsAndTypos(isShort ? (1 << text.size()) - 1 : unexplained);
      scoreAll(false);
    }
    if (best() < GOOD || (fewHits && hits.size() < limit)) {
      reader.readWidely(unexplained());
      scoreAll(true);
    }
  }

  /** Returns the highest score. */
  int best() {
    return hits.size() == 0 ? 0 : hits.score(0);
  }

  SearchIndex index() {
    return index;
  }

  QueryText text() {
    return text;
  }

  TopHits hits() {
    return hits;
  }

  PathScorer scorer() {
    return scorer;
  }

  boolean isCut() {
    return cut || reader.isCut();
  }

  /** Returns the words that the best hit does not agree with plainly, as bits; all without hits. */
  private int unexplained() {
    int unexplained = 0;
    if (hits.size() > 0) {
      scorer.score(hits.region(0), 1);
    }
    for (int i = 0; i < text.size(); i++) {
      MatchKind kind = hits.size() == 0 ? MatchKind.NONE : scorer.assignment().kind(i);
      if (kind.compareTo(MatchKind.PREFIX) >= 0 && kind != MatchKind.LEVEL) {
        unexplained |= 1 << i;
      }
    }
    return unexplained;
  }

  private void scoreAll(boolean wide) {
    Readings readings = reader.readings();
    TopHits before = hits;
    scorer = new PathScorer(index, text, readings, wide);
    hits = new TopHits(limit);
    for (int i = 0; i < before.size(); i++) {
      hits.offer(before.region(i), scorer.score(before.region(i), 1));
    }
    int only = text.onlyName();
    long[] order = SeedOrder.of(index, readings, only >= 0);
    int[] rank = SeedOrder.ranks(order);
    int left = MOST_CANDIDATES;
    for (int i = 0; i < order.length; i++) {
      int place = SeedOrder.place(order[i]);
      if (only >= 0 && scorer.bound(only, readings.best(place)) < hits.least()) {
        return;
      }
      int term = readings.term(place);
      for (int at = index.regions.start(term); at < index.regions.end(term); at++) {
        if (left-- == 0) {
          cut = true;
          return;
        }
        int region = index.regions.at(at);
        if (isWanted(region) && isFirst(region, i, readings, rank)) {
          int score = scorer.score(region, hits.least());
          if (score > 0) {
            hits.offer(region, score);
          }
        }
      }
      if (hits.size() == limit && hits.least() == PathScorer.FULL) {
        // Regions of one path have the same words: all of them have been seen.
        return;
      }
    }
  }

  private boolean isWanted(int region) {
    return (isEveryLevelWanted || tingkat.contains(index.tree.tingkat(region)))
        && only.test(region);
  }

  /** Says whether no rarer term with a reading leads to the region, so that it is scored once. */
  private boolean isFirst(int region, int rankOfTerm, Readings readings, int[] rank) {
    for (int i = index.start[region]; i < index.start[region + 1]; i++) {
      int place = readings.place(index.terms[i]);
      if (place != Readings.END && rank[place] < rankOfTerm) {
        return false;
      }
    }
    return true;
  }
}
