package id.pamong.json;

import id.pamong.wilayah.KodeWilayah;
import java.util.regex.Pattern;

/**
 * Foreign text made fit to be shown: long runs of digits masked, since they may be numbers of
 * persons, control characters written out, and cut after 40 characters.
 */
final class Shown {

  private static final int LONGEST = 40;
  private static final int LONGEST_SENTENCE = 300;
  private static final int MOST_DIGITS_AT_AN_END = 4;

  /** Ten digits or more, alone or in groups as people write such numbers. */
  private static final Pattern DIGITS = Pattern.compile("\\p{Nd}(?:[ .\\-]?\\p{Nd}){9,}");

  private static final Pattern DOTTED_CODE = Pattern.compile("\\d{2}\\.\\d{2}\\.\\d{2}\\.\\d{4}");

  private Shown() {}

  /** A single value or name of the text. */
  static String text(String value) {
    return cut(value, LONGEST);
  }

  /** A sentence of ours that may quote a value of the text. */
  static String sentence(String sentence) {
    return cut(sentence, LONGEST_SENTENCE);
  }

  private static String cut(String value, int longest) {
    // A run of digits that the cut would split is masked as a whole, so it is looked at before.
    boolean isLong = value.length() > 4 * longest;
    String start = isLong ? value.substring(0, 4 * longest) : value;
    String masked = DIGITS.matcher(start).replaceAll(match -> mask(match.group()));
    StringBuilder shown = new StringBuilder();
    int length = 0;
    int at = 0;
    while (at < masked.length() && length < longest) {
      int c = masked.codePointAt(at);
      append(shown, c);
      at += Character.charCount(c);
      length++;
    }
    return isLong || at < masked.length() ? shown.append('…').toString() : shown.toString();
  }

  private static void append(StringBuilder shown, int c) {
    switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          shown.append(String.format("\\u%04x", c));
      default -> shown.appendCodePoint(c);
    }
  }

  private static String mask(String run) {
    if (DOTTED_CODE.matcher(run).matches() || KodeWilayah.tryParse(run).isValid()) {
      return run;
    }
    int digits = (int) run.codePoints().filter(Character::isDigit).count();
    int ends = Math.min(MOST_DIGITS_AT_AN_END, digits / 4);
    StringBuilder masked = new StringBuilder();
    int seen = 0;
    for (int c : run.codePoints().toArray()) {
      boolean inside = Character.isDigit(c) && seen >= ends && seen < digits - ends;
      masked.appendCodePoint(inside ? '*' : c);
      seen += Character.isDigit(c) ? 1 : 0;
    }
    return masked.toString();
  }
}
