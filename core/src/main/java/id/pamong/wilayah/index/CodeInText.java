package id.pamong.wilayah.index;

import id.pamong.wilayah.KodeWilayah;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Codes of regions among other words: {@code 93.01}, {@code 11.01.01.2001}. Only a text that is
 * nothing but a code may lack the dots, for other numbers look the same.
 */
public final class CodeInText {

  private static final Pattern DOTTED =
      Pattern.compile("(?<![\\d.])\\d{2}\\.\\d{2}(?:\\.\\d{2}(?:\\.\\d{4})?)?(?![\\d.]*\\d)");

  private CodeInText() {}

  /**
   * Returns a matcher that finds what looks like a code with dots, of a kabupaten or kota or of a
   * region below.
   *
   * @param text any text
   * @return the matcher
   */
  public static Matcher matcher(String text) {
    return DOTTED.matcher(text);
  }

  /**
   * Reads a text that is a code alone, with dots or without.
   *
   * @param text any text
   * @return the code, or empty if it is none
   */
  public static Optional<KodeWilayah> whole(String text) {
    String code = text.strip();
    boolean mayBeCode = !code.isEmpty() && code.charAt(0) >= '0' && code.charAt(0) <= '9';
    return mayBeCode ? KodeWilayah.tryParse(code).toOptional() : Optional.empty();
  }
}
