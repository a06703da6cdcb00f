package id.pamong.finding;

import id.pamong.wilayah.KodeWilayah;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Masks numbers in foreign text that may be those of persons, such as a NIK in the column of codes:
 * {@code 9171********0001}. All that the library says of a text goes through here; what it writes
 * back as the user's own, such as a corrected copy of a table, does not.
 *
 * <p>Up to four digits at each end stay, a quarter of all at most. Immutable and thread-safe.
 */
public final class PersonalNumbers {

  private static final int MOST_DIGITS_AT_AN_END = 4;

  /** Ten digits or more, alone or in groups as people write such numbers. */
  private static final Pattern IN_TEXT = Pattern.compile("\\p{Nd}(?:[ .\\-]?\\p{Nd}){9,}");

  /** Twelve digits or more, or the start of a number that a cut may have left, in any groups. */
  private static final Pattern IN_TABLE =
      Pattern.compile(
          "\\p{Nd}(?:[^\\p{L}\\p{Nd}]{0,3}\\p{Nd}){11,}"
              + "|\\p{Nd}(?:[^\\p{L}\\p{Nd}]{0,3}\\p{Nd}){4,}(?=…$)");

  /** Ten digits or more, or sixteen in the groups in which people write such numbers. */
  private static final Pattern IN_PATH =
      Pattern.compile(
          "\\p{Nd}{10,}"
              + "|(?<!\\p{Nd})\\p{Nd}{4}([ ._-])\\p{Nd}{4}\\1\\p{Nd}{4}\\1\\p{Nd}{4}(?!\\p{Nd})"
              + "|(?<!\\p{Nd})\\p{Nd}{6}([ ._-])\\p{Nd}{6}\\2\\p{Nd}{4}(?!\\p{Nd})");

  private static final Pattern DOTTED_CODE = Pattern.compile("\\d{2}\\.\\d{2}\\.\\d{2}\\.\\d{4}");

  /** The number of a decree, by which editions are called: {@code 300.2.2-2138-2025}. */
  private static final Pattern DECREE = Pattern.compile("\\d{3}\\.\\d\\.\\d-\\d{1,4}-\\d{4}");

  private PersonalNumbers() {}

  /**
   * Masks numbers of ten digits or more that are no region codes.
   *
   * @param text a value of a document, or a sentence that quotes one
   * @return the text with such numbers masked
   */
  public static String maskedInText(String text) {
    return IN_TEXT
        .matcher(text)
        .replaceAll(
            run -> {
              boolean isCode =
                  DOTTED_CODE.matcher(run.group()).matches()
                      || KodeWilayah.tryParse(run.group()).isValid();
              return isCode ? run.group() : mask(run);
            });
  }

  /**
   * Masks numbers of twelve digits or more, however they are grouped. No code of a region is so
   * long, sound or not, so that what is wrong with one stays readable.
   *
   * @param text a value of a table of regions, of a list of codes, or of an option
   * @return the text with such numbers masked
   */
  public static String maskedInTable(String text) {
    return IN_TABLE
        .matcher(text)
        .replaceAll(run -> DECREE.matcher(run.group()).matches() ? run.group() : mask(run));
  }

  /**
   * Masks numbers of ten digits or more that are no region codes, and the groups of a NIK. Days and
   * times that stand beside each other in a path are no such number.
   *
   * @param text the name of a file, or a sentence that has one
   * @return the text with such numbers masked
   */
  public static String maskedInPath(String text) {
    return IN_PATH
        .matcher(text)
        .replaceAll(run -> KodeWilayah.tryParse(run.group()).isValid() ? run.group() : mask(run));
  }

  private static String mask(MatchResult match) {
    String run = match.group();
    int digits = (int) run.codePoints().filter(Character::isDigit).count();
    int ends = Math.min(MOST_DIGITS_AT_AN_END, digits / 4);
    StringBuilder masked = new StringBuilder();
    int seen = 0;
    for (int c : run.codePoints().toArray()) {
      boolean inside = Character.isDigit(c) && seen >= ends && seen < digits - ends;
      // What stands for itself in a replacement is written with a backslash.
      masked.append(c == '\\' || c == '$' ? "\\" : "").appendCodePoint(inside ? '*' : c);
      seen += Character.isDigit(c) ? 1 : 0;
    }
    return masked.toString();
  }
}
