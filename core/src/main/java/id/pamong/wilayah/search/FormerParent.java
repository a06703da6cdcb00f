package id.pamong.wilayah.search;

import id.pamong.wilayah.KodeWilayah;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A region that a query names by a former name, beside the name of something inside it: Bambalamotu
 * Mamuju Utara.
 *
 * @param kode the region today
 * @param nama the former name
 * @param text the query with the present name
 */
record FormerParent(KodeWilayah kode, NamaLama nama, QueryText text) {

  /**
   * Returns the region of a hit if all of its former name was typed, and other words beside.
   *
   * @param run a search by former names
   * @param hit the number of a hit
   * @param nama the former name of that region
   * @param present the index of present names
   */
  static Optional<FormerParent> of(SearchRun run, int hit, NamaLama nama, SearchIndex present) {
    int region = run.hits().region(hit);
    run.scorer().score(region, 1);
    Assignment assignment = run.scorer().assignment();
    QueryText text = run.text();
    List<Integer> ofName = new ArrayList<>();
    boolean isBeside = false;
    for (int word = 0; word < text.size(); word++) {
      boolean isFree = assignment.kind(word) == MatchKind.NONE;
      isBeside |= isFree && text.level(word).isEmpty();
      if (!isFree && assignment.region(word) == region) {
        ofName.add(word);
      }
    }
    return isBeside && assignment.isOwnWhole()
        ? presentName(text, ofName, nama, present)
            .map(rewritten -> new FormerParent(nama.kode(), nama, rewritten))
        : Optional.empty();
  }

  /** Puts the present name in the place of the former one. */
  private static Optional<QueryText> presentName(
      QueryText text, List<Integer> ofName, NamaLama nama, SearchIndex present) {
    int region = present.tree.find(nama.kode());
    List<String> typed = ofName.stream().map(text::typed).toList();
    List<QueryWord> name =
        present.wordsFrom(region, present.kindWords(region)).stream()
            .map(form -> new QueryWord(form, String.join(" ", typed), MatchKind.FORMER_NAME))
            .toList();
    List<List<QueryWord>> instead = new ArrayList<>();
    for (int word = 0; word < text.size(); word++) {
      boolean isFirst = word == ofName.get(0);
      instead.add(
          isFirst ? name : ofName.contains(word) ? List.of() : List.of(text.words().get(word)));
    }
    return text.with(instead);
  }

  /**
   * Says whether a hit of a search for the text lies in the region because of its former name, and
   * has all of its own name beside that.
   */
  boolean isReason(SearchRun run, int region) {
    Assignment assignment = run.scorer().assignment();
    int parent = run.index().tree.find(kode);
    boolean isBelow = false;
    for (int word = 0; word < text.size(); word++) {
      MatchKind kind = assignment.kind(word);
      boolean isFormer = text.way(word) == MatchKind.FORMER_NAME;
      if (isFormer && kind == MatchKind.NONE) {
        return false;
      }
      boolean isName = !isFormer && kind != MatchKind.NONE && kind != MatchKind.LEVEL;
      isBelow |= isName && assignment.region(word) > parent;
    }
    return isBelow && region != parent && assignment.isOwnWhole();
  }
}
