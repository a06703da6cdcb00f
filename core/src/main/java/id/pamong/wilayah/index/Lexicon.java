package id.pamong.wilayah.index;

import id.pamong.wilayah.nama.Typos;
import java.util.Collection;

/**
 * A set of texts, each with a number, that finds a text, those that begin with it, and those that
 * differ from it by few typing errors. Immutable and thread-safe.
 *
 * <p>The numbers go by length and then by letters. Beside each text stands a {@link
 * Typos#signature}, which tells most of those that are too different apart without looking at them.
 */
public final class Lexicon {

  private final char[] letters;
  private final int[] start;
  private final long[] signatures;

  /** A hash table: the number of a text and one, with bits of its hash above them. */
  private final int[] slots;

  private final int numberMask;

  /** From a length to the first text that is not shorter. */
  private final int[] ofLength;

  /** Is told of texts that were found. */
  @FunctionalInterface
  public interface Found {

    /**
     * Takes a text.
     *
     * @param text its number
     * @param errors the number of typing errors
     */
    void accept(int text, int errors);
  }

  private Lexicon(String[] texts) {
    start = new int[texts.length + 1];
    signatures = new long[texts.length];
    letters = String.join("", texts).toCharArray();
    slots = new int[Integer.highestOneBit(Math.max(1, texts.length)) * 4];
    numberMask = slots.length - 1;
    for (int i = 0; i < texts.length; i++) {
      start[i + 1] = start[i] + texts[i].length();
      signatures[i] = Typos.signature(texts[i]);
      int hash = hash(texts[i]);
      int slot = hash & numberMask;
      while (slots[slot] != 0) {
        slot = (slot + 1) & numberMask;
      }
      slots[slot] = (hash & ~numberMask) | (i + 1);
    }
    int longest = texts.length == 0 ? 0 : texts[texts.length - 1].length();
    ofLength = new int[longest + 2];
    int text = 0;
    for (int length = 0; length < ofLength.length; length++) {
      while (text < texts.length && texts[text].length() < length) {
        text++;
      }
      ofLength[length] = text;
    }
  }

  /**
   * Makes a lexicon.
   *
   * @param texts distinct texts, none of them empty
   * @return the lexicon
   */
  public static Lexicon of(Collection<String> texts) {
    return of(texts.toArray(String[]::new), new int[texts.size()]);
  }

  /**
   * Makes a lexicon, and tells the number of each text.
   *
   * @param texts distinct texts, none of them empty
   * @param numbers is given the number of each text at its place
   * @return the lexicon
   */
  public static Lexicon of(String[] texts, int[] numbers) {
    int[] order = LetterOrder.of(texts);
    String[] sorted = new String[texts.length];
    for (int number = 0; number < order.length; number++) {
      sorted[number] = texts[order[number]];
      numbers[order[number]] = number;
    }
    return new Lexicon(sorted);
  }

  /**
   * Returns the number of texts.
   *
   * @return 0 or more
   */
  public int size() {
    return signatures.length;
  }

  /**
   * Returns the length of a text.
   *
   * @param text its number
   * @return the number of letters
   */
  public int length(int text) {
    return start[text + 1] - start[text];
  }

  /**
   * Returns a text.
   *
   * @param text its number
   * @return the text
   */
  public String text(int text) {
    return new String(letters, start[text], length(text));
  }

  /**
   * Returns the first letter of a text.
   *
   * @param text its number
   * @return the letter
   */
  public char first(int text) {
    return letters[start[text]];
  }

  /**
   * Says whether a text is equal to another.
   *
   * @param text its number
   * @param other any text
   * @return true if it is
   */
  public boolean isText(int text, String other) {
    return length(text) == other.length() && compare(text, other) == 0;
  }

  /**
   * Says whether a text begins with another.
   *
   * @param text its number
   * @param begin any text
   * @return true if it does, or is equal
   */
  public boolean begins(int text, String begin) {
    return length(text) >= begin.length() && compare(text, begin) == 0;
  }

  /**
   * Finds a text.
   *
   * @param text any text
   * @return its number, or -1
   */
  public int find(String text) {
    int hash = hash(text);
    for (int slot = hash & numberMask; slots[slot] != 0; slot = (slot + 1) & numberMask) {
      // Most other texts differ in the bits of the hash, so their letters need not be fetched.
      boolean isAlike = ((slots[slot] ^ hash) & ~numberMask) == 0;
      int found = (slots[slot] & numberMask) - 1;
      if (isAlike && isText(found, text)) {
        return found;
      }
    }
    return -1;
  }

  /**
   * Says whether a text has a digit.
   *
   * @param text its number
   * @return true if it has
   */
  public boolean hasDigit(int text) {
    return Typos.hasDigit(signatures[text]);
  }

  /**
   * Returns which letters a text has.
   *
   * @param text its number
   * @return its {@link Typos#signature}
   */
  public long signature(int text) {
    return signatures[text];
  }

  /**
   * Counts the typing errors between a text and another.
   *
   * @param text its number
   * @param other the other one
   * @param signature its {@link Typos#signature}
   * @param limit the largest count of interest
   * @return the count, or more than the limit
   */
  public int errors(int text, Typos other, long signature, int limit) {
    return Long.bitCount(signatures[text] ^ signature) > 2 * limit
        ? limit + 1
        : other.count(letters, start[text], start[text + 1], limit);
  }

  /**
   * Counts the consonants that a text lacks of one that it abbreviates.
   *
   * @param whole the number of the longer text
   * @param text the shorter one
   * @return the number of consonants, or -1 if it lacks other letters or begins with another
   */
  public int abbreviatedBy(int whole, String text) {
    boolean begins = length(whole) > text.length() && first(whole) == text.charAt(0);
    return begins ? leftOut(whole, text) : -1;
  }

  /**
   * Finds the longer texts that begin with a text, the shortest first.
   *
   * @param text any text
   * @param limit the largest number of texts to tell of
   * @param found is told of each text, with 0 errors
   * @return false if there are more
   */
  public boolean beginning(String text, int limit, Found found) {
    int left = limit;
    for (int length = text.length() + 1; length < ofLength.length - 1; length++) {
      int end = ofLength[length + 1];
      for (int at = firstNotBefore(text, ofLength[length], end); at < end; at++) {
        if (compare(at, text) != 0) {
          break;
        }
        if (left-- == 0) {
          return false;
        }
        found.accept(at, 0);
      }
    }
    return true;
  }

  /**
   * Finds the texts that differ by typing errors.
   *
   * @param text any text
   * @param limit the largest number of errors, 1 or more
   * @param found is told of each text that has at least one error, in the order of the numbers
   */
  public void similar(String text, int limit, Found found) {
    long signature = Typos.signature(text);
    Typos typos = Typos.of(text);
    int shortest = Math.max(1, text.length() - limit);
    int longest = Math.min(ofLength.length - 2, text.length() + limit);
    for (int length = shortest; length <= longest; length++) {
      int apart = Math.abs(length - text.length());
      int differing = apart + 2 * (limit - apart);
      int end = ofLength[length + 1];
      for (int at = ofLength[length]; at < end; at++) {
        if (Long.bitCount(signatures[at] ^ signature) <= differing) {
          int errors = typos.count(letters, start[at], start[at + 1], limit);
          if (errors > 0 && errors <= limit) {
            found.accept(at, errors);
          }
        }
      }
    }
  }

  /**
   * Finds the longer texts that begin with the same letter and have all letters of a text in their
   * order.
   *
   * @param text any text
   * @param found is told of each text, with the number of consonants that were left out
   */
  public void abbreviated(String text, Found found) {
    long signature = Typos.signature(text);
    int last = Math.min(ofLength.length - 2, 3 * text.length());
    String first = text.substring(0, 1);
    for (int length = text.length() + 1; length <= last; length++) {
      int end = ofLength[length + 1];
      for (int at = firstNotBefore(first, ofLength[length], end); at < end; at++) {
        if (letters[start[at]] != text.charAt(0)) {
          break;
        }
        if ((signature & ~signatures[at]) == 0) {
          int leftOut = leftOut(at, text);
          if (leftOut >= 0) {
            found.accept(at, leftOut);
          }
        }
      }
    }
  }

  /** Counts the consonants that a text lacks of one it abbreviates; -1 if it does not. */
  private int leftOut(int whole, String text) {
    int leftOut = 0;
    int at = 0;
    for (int i = start[whole]; i < start[whole + 1]; i++) {
      if (at < text.length() && letters[i] == text.charAt(at)) {
        at++;
      } else if ("aeiou".indexOf(letters[i]) < 0) {
        leftOut++;
      }
    }
    return at == text.length() ? leftOut : -1;
  }

  private int firstNotBefore(String text, int from, int to) {
    int low = from;
    int high = to;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (compare(middle, text) < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Compares as many letters of a text as the other has; it must not be shorter. */
  private int compare(int text, String other) {
    for (int i = 0; i < other.length(); i++) {
      int difference = letters[start[text] + i] - other.charAt(i);
      if (difference != 0) {
        return difference;
      }
    }
    return 0;
  }

  private static int hash(String text) {
    int hash = text.hashCode() * 0x9E3779B9;
    return hash ^ (hash >>> 15);
  }
}
