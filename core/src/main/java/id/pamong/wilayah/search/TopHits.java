package id.pamong.wilayah.search;

/** The best few regions, by score and then by number. Not thread-safe. */
final class TopHits {

  private final int[] regions;
  private final int[] scores;
  private int size;
  private boolean full;

  TopHits(int most) {
    regions = new int[most];
    scores = new int[most];
  }

  /** Returns the least score that may still enter. */
  int least() {
    return size < scores.length ? 1 : scores[size - 1];
  }

  /** Takes a region, unless it stands here already with the same score. */
  void offer(int region, int score) {
    int at = size;
    while (at > 0 && precedes(region, score, at - 1)) {
      at--;
    }
    if (at > 0 && regions[at - 1] == region) {
      return;
    }
    full |= size == scores.length;
    if (at < scores.length) {
      size = Math.min(scores.length, size + 1);
      System.arraycopy(regions, at, regions, at + 1, size - at - 1);
      System.arraycopy(scores, at, scores, at + 1, size - at - 1);
      regions[at] = region;
      scores[at] = score;
    }
  }

  private boolean precedes(int region, int score, int at) {
    return score > scores[at] || (score == scores[at] && region < regions[at]);
  }

  /** Says whether a region found no room. */
  boolean isFull() {
    return full;
  }

  int size() {
    return size;
  }

  int region(int i) {
    return regions[i];
  }

  int score(int i) {
    return scores[i];
  }
}
