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

  private LongNumbers() {}

  /**
   * Hides numbers of eight digits or more.
   *
   * @param text what was given
   * @return the text with such numbers hidden, without spaces around it
   */
  public static String hidden(String text) {
    return NUMBER.matcher(text.strip()).replaceAll("••••");
  }
}
