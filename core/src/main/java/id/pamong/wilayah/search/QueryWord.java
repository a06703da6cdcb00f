package id.pamong.wilayah.search;

/**
 * A word of a query that is looked for.
 *
 * @param form the word in its form, such as {@code timur}
 * @param typed what was typed, such as {@code east} or {@code jatim}; of several words that came of
 *     one, each has that one
 * @param way how the one came of the other: {@link MatchKind#EXACT} for a word that was typed
 */
record QueryWord(String form, String typed, MatchKind way) {

  /** Returns the quality of an agreement with this word. */
  float quality() {
    return way == MatchKind.ABBREVIATION || way == MatchKind.ENGLISH ? Reader.ABBREVIATION : 1;
  }
}
