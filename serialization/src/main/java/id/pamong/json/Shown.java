package id.pamong.json;

import id.pamong.finding.PersonalNumbers;

/**
 * Foreign text made fit to be shown: long runs of digits masked, since they may be numbers of
 * persons, control characters written out, and cut after 40 characters.
 */
final class Shown {

  private static final int LONGEST = 40;
  private static final int LONGEST_SENTENCE = 300;

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
    String masked = PersonalNumbers.maskedInText(start);
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
}
