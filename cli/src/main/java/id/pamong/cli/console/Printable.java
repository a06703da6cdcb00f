package id.pamong.cli.console;

import id.pamong.finding.PersonalNumbers;

/** Foreign text made fit for one line of a terminal. */
public final class Printable {

  private static final int LONGEST = 60;

  private Printable() {}

  /** Returns the text as {@link #of} does, and no more of it than a person would read. */
  public static String cut(String text) {
    return text.codePointCount(0, text.length()) <= LONGEST
        ? of(text)
        : of(text.substring(0, text.offsetByCodePoints(0, LONGEST))) + "…";
  }

  /** Returns the name of a file, or a sentence that has one, without numbers of persons. */
  public static String path(String text) {
    return of(PersonalNumbers.maskedInPath(text));
  }

  /** Returns the text with control and format characters, line ends too, written as {@code \\u}. */
  public static String of(String text) {
    if (text.codePoints().noneMatch(Printable::isUnfit)) {
      return text;
    }
    StringBuilder fit = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              if (isUnfit(c)) {
                fit.append(String.format("\\u%04x", c));
              } else {
                fit.appendCodePoint(c);
              }
            });
    return fit.toString();
  }

  private static boolean isUnfit(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> false;
    };
  }
}
