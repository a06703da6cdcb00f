package id.pamong.wilayah.index;

import java.util.regex.Pattern;

/**
 * Hides long numbers in an address, a part of one, or a query, whole: a telephone number has as few
 * digits as a code of a desa, and who reads such a text back needs no part of it. Immutable and
 * thread-safe.
 */
public final class LongNumbers {

  /** Eight digits or more, in any groups. */
  private static final Pattern NUMBER =
      Pattern.compile("\\+?\\p{Nd}(?:[^\\p{L}\\p{Nd}]*\\p{Nd}){7,}");

  private static final int SHORTEST = 8;

  private LongNumbers() {}

  /**
   * Hides numbers of eight digits or more.
   *
   * @param text what was given
   * @return the text with such numbers hidden, without spaces around it
   */
  public static String hidden(String text) {
    String plain = text.strip();
    return hasLongNumber(plain) ? NUMBER.matcher(plain).replaceAll("••••") : plain;
  }

  private static boolean hasLongNumber(String text) {
    int digits = 0;
    for (int i = 0; i < text.length(); i++) {
      // Digits beyond the basic plane have two characters each; the pattern looks at those.
      char c = text.charAt(i);
      digits += Character.isDigit(c) || Character.isSurrogate(c) ? 1 : 0;
    }
    return digits >= SHORTEST;
  }
}
