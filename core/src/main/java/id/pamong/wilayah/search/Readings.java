package id.pamong.wilayah.search;

import java.util.Arrays;

/**
 * What the words of one query may stand for: from terms of the index to words of the query, with
 * the quality of the agreement. Not thread-safe.
 */
final class Readings {

  /** No reading: the end of a chain. */
  static final int END = -1;

  private int[] slots = new int[256];
  private int[] terms = new int[128];
  private int[] heads = new int[128];
  private int termCount;

  private int[] words = new int[128];
  private float[] qualities = new float[128];
  private MatchKind[] kinds = new MatchKind[128];
  private int[] next = new int[128];
  private int count;

  /**
   * Adds a reading; a term keeps the best for the same words.
   *
   * @param term the term of the index
   * @param wordBits the words of the query that it stands for, as bits
   */
  void add(int term, int wordBits, float quality, MatchKind kind) {
    int at = entry(term);
    for (int i = heads[at]; i != END; i = next[i]) {
      if (words[i] == wordBits) {
        if (qualities[i] < quality) {
          qualities[i] = quality;
          kinds[i] = kind;
        }
        return;
      }
    }
    if (count == words.length) {
      words = Arrays.copyOf(words, 2 * count);
      qualities = Arrays.copyOf(qualities, 2 * count);
      kinds = Arrays.copyOf(kinds, 2 * count);
      next = Arrays.copyOf(next, 2 * count);
    }
    words[count] = wordBits;
    qualities[count] = quality;
    kinds[count] = kind;
    next[count] = heads[at];
    heads[at] = count++;
  }

  /** Returns the place of a term among those that have readings, making one. */
  private int entry(int term) {
    int slot = slot(term);
    while (slots[slot] != 0) {
      if (terms[slots[slot] - 1] == term) {
        return slots[slot] - 1;
      }
      slot = (slot + 1) & (slots.length - 1);
    }
    if (termCount == terms.length) {
      terms = Arrays.copyOf(terms, 2 * termCount);
      heads = Arrays.copyOf(heads, 2 * termCount);
    }
    terms[termCount] = term;
    heads[termCount] = END;
    slots[slot] = ++termCount;
    if (2 * termCount > slots.length) {
      grow();
    }
    return termCount - 1;
  }

  private void grow() {
    slots = new int[2 * slots.length];
    for (int i = 0; i < termCount; i++) {
      int slot = slot(terms[i]);
      while (slots[slot] != 0) {
        slot = (slot + 1) & (slots.length - 1);
      }
      slots[slot] = i + 1;
    }
  }

  private int slot(int term) {
    int hash = term * 0x9E3779B9;
    return (hash ^ (hash >>> 16)) & (slots.length - 1);
  }

  /** Returns the place of a term among those that have readings, or {@link #END}. */
  int place(int term) {
    for (int slot = slot(term); slots[slot] != 0; slot = (slot + 1) & (slots.length - 1)) {
      if (terms[slots[slot] - 1] == term) {
        return slots[slot] - 1;
      }
    }
    return END;
  }

  /** Returns how many terms have readings. */
  int terms() {
    return termCount;
  }

  int term(int place) {
    return terms[place];
  }

  /** Returns the first reading of the term at a place. */
  int first(int place) {
    return heads[place];
  }

  int next(int reading) {
    return next[reading];
  }

  int words(int reading) {
    return words[reading];
  }

  float quality(int reading) {
    return qualities[reading];
  }

  MatchKind kind(int reading) {
    return kinds[reading];
  }

  /** Returns the best quality of the readings of the term at a place. */
  float best(int place) {
    float best = 0;
    for (int r = heads[place]; r != END; r = next[r]) {
      best = Math.max(best, qualities[r]);
    }
    return best;
  }
}
