package id.pamong.wilayah.search;

import id.pamong.wilayah.index.LevelWord;
import id.pamong.wilayah.index.RegionTree;
import id.pamong.wilayah.nama.Abbreviations;

/**
 * Gives each word of a query one word at most of the path of a region, the weightiest pairs first.
 * Not thread-safe.
 */
final class Assignment {

  private static final int MOST_LEVELS = 4;
  private static final float POSSIBLE_ABBREVIATION = 0.55f;
  private static final float PART_OF_NAME = 0.3f;
  private static final float LEVEL_OR_NAME = 0.7f;

  /** A word that so many regions have is hardly meant as an abbreviation of another. */
  private static final int USUAL = 5;

  private static final int LONGEST_ABBREVIATION = 4;

  private final SearchIndex index;
  private final QueryText text;
  private final Readings readings;
  private final float[] weights;

  /** Of each level what was typed of the name, and the quality of that. */
  private final float[] typedWeights = new float[MOST_LEVELS];

  private final float[] typedQualities = new float[MOST_LEVELS];
  private final int[] path = new int[MOST_LEVELS];
  private final int[] takenSpans = new int[MOST_LEVELS];
  private final boolean[] mayAbbreviate;
  private final MatchKind[] kinds;
  private final int[] levels;
  private final int[] spans;
  private int depth;
  private int taken;
  private boolean isWhole;
  private float queryWeight;
  private float ownWeight;
  private float pathWeight;
  private float ownKindWeight;
  private float pathKindWeight;

  Assignment(SearchIndex index, QueryText text, Readings readings, float[] weights, boolean wide) {
    this.index = index;
    this.text = text;
    this.readings = readings;
    this.weights = weights;
    this.kinds = new MatchKind[text.size()];
    this.levels = new int[text.size()];
    this.spans = new int[text.size()];
    this.mayAbbreviate = new boolean[text.size()];
    for (int word = 0; wide && word < mayAbbreviate.length; word++) {
      int term = index.lexicon.find(text.word(word));
      boolean isUsualWord = term >= 0 && index.regions.count(term) >= USUAL;
      mayAbbreviate[word] =
          !isUsualWord
              && text.level(word).isEmpty()
              && text.word(word).length() <= LONGEST_ABBREVIATION;
    }
  }

  /** Returns the quality that a word without a reading may still come to. */
  float hope(int word) {
    if (text.level(word).isPresent()) {
      return 1;
    }
    return mayAbbreviate[word] ? POSSIBLE_ABBREVIATION : 0;
  }

  /** Says whether any word without a reading may be an abbreviation. */
  boolean mayAbbreviate() {
    for (boolean may : mayAbbreviate) {
      if (may) {
        return true;
      }
    }
    return false;
  }

  void assign(int region, Pairs own, Pairs above) {
    depth = 0;
    for (int up = region; up != RegionTree.NONE; up = index.tree.parent(up)) {
      takenSpans[depth] = 0;
      typedWeights[depth] = 0;
      typedQualities[depth] = 0;
      path[depth++] = up;
    }
    taken = 0;
    queryWeight = 0;
    ownWeight = 0;
    pathWeight = 0;
    ownKindWeight = 0;
    pathKindWeight = 0;
    int i = 0;
    int j = 0;
    while (i < own.size() || j < above.size()) {
      if (j == above.size() || (i < own.size() && own.worth(i) >= above.worth(j))) {
        take(own.reading(i), own.level(i), own.span(i));
        i++;
      } else {
        take(above.reading(j), above.level(j), above.span(j));
        j++;
      }
    }
    isWhole = true;
    for (int level = 0; level < depth; level++) {
      float share = typedWeights[level] / Math.max(1, index.nameWeight(path[level]));
      if (level > 0 && typedWeights[level] > 0) {
        queryWeight -= PART_OF_NAME * (1 - share) * typedQualities[level];
      }
      isWhole &= share > 0.999f || (level > 0 && typedWeights[level] == 0);
    }
    for (int word = 0; word < weights.length; word++) {
      if ((taken & (1 << word)) != 0 && levels[word] > 0 && isKindWithoutName(word)) {
        giveBack(word);
      }
    }
    if (taken != (1 << weights.length) - 1) {
      takeRest();
    }
  }

  private void take(int reading, int level, int span) {
    int words = readings.words(reading);
    if ((words & taken) == 0 && (span & takenSpans[level]) == 0) {
      MatchKind kind = readings.kind(reading);
      boolean parted = !SearchIndex.isSingle(span);
      take(
          words,
          parted && kind == MatchKind.EXACT ? MatchKind.JOINED : kind,
          level,
          span,
          readings.quality(reading) * (parted ? Reader.JOINED : 1));
    }
  }

  private void take(int words, MatchKind kind, int level, int span, float quality) {
    taken |= words;
    takenSpans[level] |= span;
    for (int bits = words; bits != 0; bits &= bits - 1) {
      int word = Integer.numberOfTrailingZeros(bits);
      kinds[word] = kind;
      levels[word] = level;
      spans[word] = span;
      queryWeight += weights[word] * quality;
      typedQualities[level] += weights[word] * quality;
    }
    float weight = 0;
    float kindWeight = 0;
    int kindWords = (1 << index.kindWords(path[level])) - 1;
    for (int i = index.start[path[level]]; i < index.start[path[level] + 1]; i++) {
      int one = index.spans[i];
      if (SearchIndex.isSingle(one) && (one & span) != 0) {
        weight += index.weight(index.terms[i]);
        kindWeight += (one & kindWords) != 0 ? index.weight(index.terms[i]) : 0;
      }
    }
    typedWeights[level] += weight - kindWeight;
    pathWeight += weight * quality;
    pathKindWeight += kindWeight;
    if (level == 0) {
      ownWeight += weight * quality;
      ownKindWeight += kindWeight;
    }
  }

  /** The kind of a region above tells nothing unless its name follows: Kota without Surabaya. */
  private boolean isKindWithoutName(int word) {
    int kindWords = (1 << index.kindWords(path[levels[word]])) - 1;
    if ((spans[word] & ~kindWords) != 0) {
      return false;
    }
    int next = word + 1;
    while (next < weights.length
        && (taken & (1 << next)) != 0
        && levels[next] == levels[word]
        && (spans[next] & ~kindWords) == 0) {
      next++;
    }
    return next == weights.length || (taken & (1 << next)) == 0 || levels[next] != levels[word];
  }

  private void giveBack(int word) {
    float weight = weights[word];
    taken &= ~(1 << word);
    takenSpans[levels[word]] &= ~spans[word];
    queryWeight -= weight;
    pathWeight -= weight;
    pathKindWeight -= weight;
  }

  /**
   * Explains words without a pair: as words of a level, and beside a word left as its beginning.
   */
  private void takeRest() {
    for (int word = 0; word < weights.length; word++) {
      if ((taken & (1 << word)) == 0 && mayAbbreviate[word]) {
        takePossibleAbbreviation(word);
      }
    }
    int explained = taken;
    for (int word = 0; word < weights.length; word++) {
      if ((explained & (1 << word)) == 0) {
        int next = Integer.numberOfTrailingZeros(explained >>> word);
        boolean fits =
            next < Integer.SIZE
                && text.level(word).isPresent()
                && (isOfKind(word, word + next) || bringTogether(word, word + next, explained));
        kinds[word] = fits ? MatchKind.LEVEL : MatchKind.NONE;
        levels[word] = fits ? levels[word + next] : 0;
        spans[word] = 0;
        queryWeight += fits ? weights[word] * levelQuality(word) : 0;
      }
    }
  }

  /** Says whether the region whose name a word agrees with is of the kind of another word. */
  private boolean isOfKind(int kindWord, int name) {
    return text.level(kindWord).orElseThrow().fits(index.tree.kode(path[levels[name]]));
  }

  /**
   * Gives a name the region of the kind before it, where the same name stands in the query for that
   * region too: Kel. Gambir Kec. Gambir.
   */
  private boolean bringTogether(int kindWord, int name, int explained) {
    for (int other = name + 1; other < weights.length; other++) {
      boolean isExplained = (explained & (1 << other)) != 0;
      if (isExplained
          && text.word(other).equals(text.word(name))
          && levels[other] != levels[name]
          && isOfKind(kindWord, other)) {
        exchange(name, other, explained);
        return true;
      }
    }
    return false;
  }

  /** Exchanges what two words agree with, and the words behind them as far as these are equal. */
  private void exchange(int one, int other, int explained) {
    int level = levels[one];
    int otherLevel = levels[other];
    int end = one + Math.min(other - one, weights.length - other);
    for (int word = one, same = other; word < end; word++, same++) {
      boolean isRun =
          (explained & (1 << word)) != 0
              && (explained & (1 << same)) != 0
              && levels[word] == level
              && levels[same] == otherLevel
              && text.word(word).equals(text.word(same));
      if (!isRun) {
        return;
      }
      MatchKind kind = kinds[word];
      kinds[word] = kinds[same];
      kinds[same] = kind;
      int span = spans[word];
      spans[word] = spans[same];
      spans[same] = span;
      levels[word] = otherLevel;
      levels[same] = level;
    }
  }

  private float levelQuality(int word) {
    return LevelWord.isOftenPartOfName(text.word(word)) ? LEVEL_OR_NAME : 1;
  }

  private void takePossibleAbbreviation(int word) {
    for (int level = 0; level < depth; level++) {
      int kindWords = (1 << index.kindWords(path[level])) - 1;
      for (int i = index.start[path[level]]; i < index.start[path[level] + 1]; i++) {
        int span = index.spans[i];
        boolean isFree =
            SearchIndex.isSingle(span) && (span & (takenSpans[level] | kindWords)) == 0;
        if (isFree
            && index.lexicon.first(index.terms[i]) == text.word(word).charAt(0)
            && Abbreviations.isPossible(text.word(word), index.lexicon.text(index.terms[i]))) {
          take(1 << word, MatchKind.ABBREVIATION, level, span, POSSIBLE_ABBREVIATION);
          return;
        }
      }
    }
  }

  /** Says whether the words stand as in the path, read from its top or from its end. */
  boolean isInOrder() {
    boolean down = true;
    boolean up = true;
    int lastDown = -1;
    int lastUp = -1;
    for (int word = 0; word < weights.length; word++) {
      if (kinds[word] != MatchKind.NONE && kinds[word] != MatchKind.LEVEL) {
        int place = Integer.numberOfTrailingZeros(spans[word]);
        int fromTop = (depth - levels[word]) * SearchIndex.MOST_WORDS + place;
        int fromEnd = levels[word] * SearchIndex.MOST_WORDS + place;
        down &= fromTop >= lastDown;
        up &= fromEnd >= lastUp;
        lastDown = fromTop;
        lastUp = fromEnd;
      }
    }
    return down || up;
  }

  /** Says whether of each name either nothing was typed or all of it, and the own name was. */
  boolean isWhole() {
    return isWhole;
  }

  /** Says whether all of the own name was typed, besides words for its kind. */
  boolean isOwnWhole() {
    return typedWeights[0] > 0.999f * index.nameWeight(path[0]);
  }

  /** Says whether every word agrees with the own name of the region, and none with one above it. */
  boolean isOwnAlone() {
    for (int word = 0; word < weights.length; word++) {
      if (levels[word] > 0 || kinds[word] == MatchKind.NONE) {
        return false;
      }
    }
    return isWhole;
  }

  float queryWeight() {
    return queryWeight;
  }

  float ownWeight() {
    return ownWeight;
  }

  float pathWeight() {
    return pathWeight;
  }

  float ownKindWeight() {
    return ownKindWeight;
  }

  float pathKindWeight() {
    return pathKindWeight;
  }

  MatchKind kind(int word) {
    return kinds[word];
  }

  /** Returns the region whose name a word agrees with. */
  int region(int word) {
    return path[levels[word]];
  }

  /** Returns the words of that name, as bits. */
  int span(int word) {
    return spans[word];
  }
}
