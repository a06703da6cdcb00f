package id.pamong.wilayah.index;

import java.util.Arrays;

/**
 * Puts texts in order by length and then by letters. Of long lists the first letters are compared
 * as one number, with the place of the text in its last bits, and only equal beginnings further.
 * Used once, by one thread.
 */
final class LetterOrder {

  private static final int LETTERS = 5;
  private static final int PLACE_BITS = 24;
  private static final int FEW = 12;

  private final String[] texts;
  private final int[] order;
  private final long[] keys;

  private LetterOrder(String[] texts) {
    this.texts = texts;
    this.order = new int[texts.length];
    this.keys = new long[texts.length];
  }

  /** Returns the places of texts in their order. */
  static int[] of(String[] texts) {
    LetterOrder order = new LetterOrder(texts);
    int[] start = order.byLength();
    for (int length = 0; length < start.length - 1; length++) {
      order.sort(start[length], start[length + 1], length, 0);
    }
    return order.order;
  }

  /** Orders by length alone, and returns where each length begins. */
  private int[] byLength() {
    int longest = 0;
    for (String text : texts) {
      longest = Math.max(longest, text.length());
    }
    int[] next = new int[longest + 2];
    for (String text : texts) {
      next[text.length() + 1]++;
    }
    for (int length = 1; length < next.length; length++) {
      next[length] += next[length - 1];
    }
    int[] start = next.clone();
    for (int place = 0; place < texts.length; place++) {
      order[next[texts[place].length()]++] = place;
    }
    return start;
  }

  /** Sorts texts of one length that are equal before a letter. */
  private void sort(int from, int to, int length, int letter) {
    if (to - from <= FEW
        || texts.length >= 1 << PLACE_BITS
        || !fillKeys(from, to, length, letter)) {
      insert(from, to);
      return;
    }
    Arrays.sort(keys, from, to);
    int begin = from;
    for (int i = from; i < to; i++) {
      order[i] = (int) (keys[i] & ((1 << PLACE_BITS) - 1));
    }
    for (int i = from + 1; i <= to; i++) {
      if (i == to || keys[i] >>> PLACE_BITS != keys[begin] >>> PLACE_BITS) {
        if (letter + LETTERS < length && i - begin > 1) {
          sort(begin, i, length, letter + LETTERS);
        }
        begin = i;
      }
    }
  }

  /** Makes the numbers; says whether every letter fits in one. */
  private boolean fillKeys(int from, int to, int length, int letter) {
    int end = Math.min(length, letter + LETTERS);
    for (int i = from; i < to; i++) {
      String text = texts[order[i]];
      long key = 0;
      for (int at = letter; at < end; at++) {
        if (text.charAt(at) > 127) {
          return false;
        }
        key = key << 8 | text.charAt(at);
      }
      keys[i] = key << PLACE_BITS | order[i];
    }
    return true;
  }

  /** Sorts few texts, and those with letters of other alphabets. */
  private void insert(int from, int to) {
    if (to - from > FEW) {
      int[] sorted =
          Arrays.stream(order, from, to)
              .boxed()
              .sorted((one, other) -> texts[one].compareTo(texts[other]))
              .mapToInt(Integer::intValue)
              .toArray();
      System.arraycopy(sorted, 0, order, from, sorted.length);
      return;
    }
    for (int i = from + 1; i < to; i++) {
      int place = order[i];
      int at = i;
      while (at > from && texts[order[at - 1]].compareTo(texts[place]) > 0) {
        order[at] = order[at - 1];
        at--;
      }
      order[at] = place;
    }
  }
}
