package id.pamong.wilayah.nama;

/**
 * One text, made ready to count the typing errors between it and many others as {@link
 * EditDistance} does, but a letter at a time instead of a pair of letters.
 *
 * <p>The rows of the table of distances are kept as bits of one word (Hyyrö 2003, "A bit-vector
 * algorithm for computing Levenshtein and Damerau edit distances"), so a text may have 64 letters;
 * longer ones are compared by {@link EditDistance}. Not thread-safe.
 */
public final class Typos {

  private static final int WORD = 64;
  private static final int PLAIN = 128;

  /** Where the bits of the digits begin in a signature. */
  private static final int DIGITS = 52;

  private final String text;
  private final long[] places = new long[PLAIN];

  private Typos(String text) {
    this.text = text;
    for (int i = 0; i < Math.min(WORD, text.length()); i++) {
      if (text.charAt(i) < PLAIN) {
        places[text.charAt(i)] |= 1L << i;
      }
    }
  }

  /**
   * Makes a text ready.
   *
   * @param text any text
   * @return the text
   */
  public static Typos of(String text) {
    return new Typos(text);
  }

  /**
   * Returns which letters a text has, as bits: a–z once, a–z a second time, the digits, all others
   * together. One typing error changes two bits at most, one that is no replacement one bit, a swap
   * none.
   *
   * @param text any text in lower case
   * @return the bits
   */
  public static long signature(String text) {
    long signature = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 'a' && c <= 'z') {
        long first = 1L << (c - 'a');
        signature |= (signature & first) == 0 ? first : first << 26;
      } else if (c >= '0' && c <= '9') {
        signature |= 1L << (DIGITS + c - '0');
      } else {
        signature |= 1L << 62;
      }
    }
    return signature;
  }

  /**
   * Says whether a text has a digit.
   *
   * @param signature its {@link #signature}
   * @return true if it has
   */
  public static boolean hasDigit(long signature) {
    return (signature >>> DIGITS & 0x3ffL) != 0;
  }

  /**
   * Counts the errors between the text and another one, up to a limit.
   *
   * @param letters holds the other text
   * @param from where it begins
   * @param to where it ends
   * @param limit the largest count of interest, 0 or more
   * @return the count, or {@code limit + 1} if it is larger than the limit
   */
  public int count(char[] letters, int from, int to, int limit) {
    int length = text.length();
    if (length == 0 || length > WORD) {
      return EditDistance.within(text, new String(letters, from, to - from), limit);
    }
    long last = 1L << (length - 1);
    long up = -1L;
    long down = 0;
    long diagonal = 0;
    long matchesBefore = 0;
    int count = length;
    for (int i = from; i < to; i++) {
      long matches = matches(letters[i]);
      long swapped = ((~diagonal & matches) << 1) & matchesBefore;
      diagonal = (((matches & up) + up) ^ up) | matches | down | swapped;
      long right = down | ~(diagonal | up);
      long left = diagonal & up;
      if ((right & last) != 0) {
        count++;
      } else if ((left & last) != 0) {
        count--;
      }
      right = (right << 1) | 1;
      up = (left << 1) | ~(diagonal | right);
      down = right & diagonal;
      matchesBefore = matches;
    }
    return Math.min(count, limit + 1);
  }

  private long matches(char c) {
    if (c < PLAIN) {
      return places[c];
    }
    long matches = 0;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == c) {
        matches |= 1L << i;
      }
    }
    return matches;
  }
}
