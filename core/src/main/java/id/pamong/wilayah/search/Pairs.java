package id.pamong.wilayah.search;

import java.util.Arrays;

/**
 * Words of a query beside words of names that they may stand for, the weightiest first. Not
 * thread-safe.
 */
final class Pairs {

  private static final int MOST = 64;

  private final int[] readings = new int[MOST];
  private final int[] levels = new int[MOST];
  private final int[] spans = new int[MOST];
  private final float[] worths = new float[MOST];

  /** The best quality of each word of the query. */
  private final float[] best;

  private int size;

  Pairs(int words) {
    best = new float[words];
  }

  void clear() {
    size = 0;
    Arrays.fill(best, 0);
  }

  /**
   * Adds a pair behind those that are worth as much; the least worthy falls out where there is no
   * room.
   *
   * @param level how many levels above the candidate the name stands
   * @param span the words of the name, as bits
   */
  void add(int reading, int level, int span, float worth) {
    int at = size < MOST ? size++ : MOST;
    while (at > 0 && worths[at - 1] < worth) {
      at--;
      if (at + 1 < MOST) {
        readings[at + 1] = readings[at];
        levels[at + 1] = levels[at];
        spans[at + 1] = spans[at];
        worths[at + 1] = worths[at];
      }
    }
    if (at < MOST) {
      readings[at] = reading;
      levels[at] = level;
      spans[at] = span;
      worths[at] = worth;
    }
  }

  /** Remembers that words of the query agree with something. */
  void cover(int wordBits, float quality) {
    for (int bits = wordBits; bits != 0; bits &= bits - 1) {
      int word = Integer.numberOfTrailingZeros(bits);
      best[word] = Math.max(best[word], quality);
    }
  }

  int size() {
    return size;
  }

  int reading(int i) {
    return readings[i];
  }

  int level(int i) {
    return levels[i];
  }

  int span(int i) {
    return spans[i];
  }

  float worth(int i) {
    return worths[i];
  }

  float best(int word) {
    return best[word];
  }
}
