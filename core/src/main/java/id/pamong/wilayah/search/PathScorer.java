package id.pamong.wilayah.search;

import id.pamong.wilayah.index.RegionTree;

/**
 * Scores regions by how well their path agrees with one query. Not thread-safe.
 *
 * <p>A score has 10,000 points: 6,200 for the share of the query that is explained, 2,700 for the
 * share of the region's own name that was typed, 700 for the share of the whole path, 300 if the
 * query is the own name and nothing else, 100 for the order of the words. Shares go by the weight
 * of the words and the quality of their agreement. Of names that were typed whole the one with an
 * apostrophe has 150 more where the query has one too. The full 10,000 are for exactly the path,
 * from either end; other queries have 9,999 at most.
 */
final class PathScorer {

  static final int FULL = 10_000;

  private static final float QUERY = 6_200;
  private static final float OWN = 2_700;
  private static final float PATH = 700;
  private static final float OWN_ALONE = 300;
  private static final float ORDER = 100;
  private static final float APOSTROPHE = 150;
  private static final float LEAST_QUERY = 0.25f;
  private static final float WHOLE = 0.999f;

  private final SearchIndex index;
  private final QueryText text;
  private final Readings readings;
  private final float[] weights;
  private final float total;
  private final Pairs own;
  private final Pairs above;
  private final Assignment assignment;
  private int parent = Integer.MIN_VALUE;
  private float aboveWeight;
  private int aboveWords;
  private int ownSpans;

  /** Whether words without a reading may yet stand for words of a name. */
  private final boolean mayAbbreviate;

  PathScorer(SearchIndex index, QueryText text, Readings readings, boolean wide) {
    this.index = index;
    this.text = text;
    this.readings = readings;
    this.weights = new float[text.size()];
    float sum = 0;
    for (int i = 0; i < weights.length; i++) {
      weights[i] = SearchIndex.weight(text.word(i));
      sum += weights[i];
    }
    this.total = sum;
    this.own = new Pairs(text.size());
    this.above = new Pairs(text.size());
    this.assignment = new Assignment(index, text, readings, weights, wide);
    this.mayAbbreviate = assignment.mayAbbreviate();
  }

  /** Returns what became of each word of the query, for the region scored last. */
  Assignment assignment() {
    return assignment;
  }

  /**
   * Scores a region.
   *
   * @param least the least score of interest
   * @return the score, or 0 if it is less or too little of the query is explained
   */
  int score(int region, int least) {
    if (index.tree.parent(region) != parent) {
      collectAbove(index.tree.parent(region));
    }
    own.clear();
    ownSpans = collect(region, 0, own);
    float ownWeight = index.nameWeight(region);
    float explainable = 0;
    for (int i = 0; i < weights.length; i++) {
      float best = Math.max(own.best(i), above.best(i));
      explainable += weights[i] * (best > 0 ? best : assignment.hope(i));
    }
    if (explainable < LEAST_QUERY * total || bound(explainable, region) < least) {
      return 0;
    }
    boolean isWhole = index.words(region) + aboveWords == weights.length && isWholePath(region);
    assignment.assign(region, own, above);
    if (isWhole) {
      return FULL;
    }
    float query = assignment.queryWeight() / total;
    if (query < LEAST_QUERY || assignment.ownWeight() == 0) {
      return 0;
    }
    float typedOwn = assignment.ownWeight() / (ownWeight + assignment.ownKindWeight());
    float path = assignment.pathWeight() / (ownWeight + aboveWeight + assignment.pathKindWeight());
    boolean inOrder = assignment.isInOrder();
    float score = QUERY * query + OWN * typedOwn + PATH * path;
    if (text.hasApostrophe() && index.hasApostrophe(region) && typedOwn > WHOLE) {
      score += APOSTROPHE;
    }
    score += (inOrder ? ORDER : 0) + (assignment.isOwnAlone() ? OWN_ALONE : 0);
    return Math.max(1, Math.min(FULL - 1, Math.round(score)));
  }

  /**
   * Returns the highest score of a region with some of the query explained: of its own name no more
   * can have been typed than has readings or may be abbreviated.
   */
  private float bound(float explained, int region) {
    float bound = bound(explained);
    if (mayAbbreviate) {
      return bound;
    }
    float typed = 0;
    float all = index.nameWeight(region);
    int kindWords = (1 << index.kindWords(region)) - 1;
    for (int i = index.start[region]; i < index.start[region + 1]; i++) {
      int span = index.spans[i];
      if (SearchIndex.isSingle(span)) {
        boolean isTyped = (span & ownSpans) != 0;
        typed += isTyped ? index.weight(index.terms[i]) : 0;
        all += isTyped && (span & kindWords) != 0 ? index.weight(index.terms[i]) : 0;
      }
    }
    return bound - OWN * Math.max(0, 1 - typed / Math.max(1, all));
  }

  /** Returns the highest score with some of the query explained. */
  private float bound(float explained) {
    float apostrophe = text.hasApostrophe() ? APOSTROPHE : 0;
    return QUERY * explained / total + OWN + PATH + OWN_ALONE + ORDER + apostrophe;
  }

  /**
   * Returns the highest score of regions that agree with one word of the query alone, besides those
   * of levels.
   *
   * @param quality the quality of the agreement
   */
  float bound(int word, float quality) {
    float explained = total - weights[word] * (1 - quality);
    return bound(explained) - OWN * (1 - quality);
  }

  private void collectAbove(int nearest) {
    parent = nearest;
    above.clear();
    aboveWeight = 0;
    aboveWords = 0;
    int level = 1;
    for (int region = nearest; region != RegionTree.NONE; region = index.tree.parent(region)) {
      aboveWeight += index.nameWeight(region);
      aboveWords += index.words(region);
      collect(region, level++, above);
    }
  }

  /** Collects the pairs of a name, and returns which of its words have readings, as bits. */
  private int collect(int region, int level, Pairs pairs) {
    int read = 0;
    for (int i = index.start[region]; i < index.start[region + 1]; i++) {
      int place = readings.place(index.terms[i]);
      if (place != Readings.END) {
        int span = index.spans[i];
        read |= span;
        for (int r = readings.first(place); r != Readings.END; r = readings.next(r)) {
          // Neighbours on both sides are not joined: they agree word by word.
          int words = readings.words(r);
          if (SearchIndex.isSingle(span) || SearchIndex.isSingle(words)) {
            pairs.add(r, level, span, readings.quality(r) + 0.0001f * worth(words));
            pairs.cover(words, readings.quality(r));
          }
        }
      }
    }
    return read;
  }

  private float worth(int wordBits) {
    float worth = 0;
    for (int bits = wordBits; bits != 0; bits &= bits - 1) {
      worth += weights[Integer.numberOfTrailingZeros(bits)];
    }
    return worth;
  }

  /** Says whether the query is word for word the path, from its end or from its top. */
  private boolean isWholePath(int region) {
    int at = 0;
    int to = weights.length;
    for (int up = region; up != RegionTree.NONE; up = index.tree.parent(up)) {
      at = at < 0 || !isName(up, at) ? -1 : at + index.words(up);
      to = to < 0 || !isName(up, to - index.words(up)) ? -1 : to - index.words(up);
    }
    return at > 0 || to == 0;
  }

  /** Says whether the name of a region stands in the query from a word on. */
  private boolean isName(int region, int from) {
    int word = from;
    for (int i = index.start[region]; i < index.start[region + 1]; i++) {
      if (SearchIndex.isSingle(index.spans[i])) {
        if (!index.lexicon.isText(index.terms[i], text.word(word))) {
          return false;
        }
        word++;
      }
    }
    return true;
  }
}
