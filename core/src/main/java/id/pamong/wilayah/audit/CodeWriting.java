package id.pamong.wilayah.audit;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What tables write around and inside of codes that are whole: blanks, quotes, other signs. */
final class CodeWriting {

  /** A formula by which a spreadsheet is kept from reading a number. */
  private static final Pattern FORMULA = Pattern.compile("=\\s*\"(.*)\"");

  private static final String QUOTES = "'\"`\u2018\u2019\u201C\u201D";

  /** What stands where dots should. */
  private static final String DOTS = "-/_:\u00B7\u2024\u2027\u2010\u2011\u2012\u2013\u3002\uFF0E";

  private static final Pattern MANY_DOTS = Pattern.compile("\\.{2,}");

  private CodeWriting() {}

  /** The text as codes are written; the same one where nothing is to be taken away. */
  static String plain(String text) {
    String bare = bare(text);
    Matcher formula = FORMULA.matcher(bare);
    if (formula.matches()) {
      bare = bare(formula.group(1));
    }
    StringBuilder plain = new StringBuilder(bare.length());
    for (int i = 0; i < bare.length(); i++) {
      char c = bare.charAt(i);
      int digit = Character.digit(c, 10);
      plain.append(digit >= 0 ? (char) ('0' + digit) : DOTS.indexOf(c) >= 0 ? '.' : c);
    }
    String single = MANY_DOTS.matcher(plain).replaceAll(".");
    int start = single.startsWith(".") ? 1 : 0;
    int end = single.length() > start && single.endsWith(".") ? 1 : 0;
    return single.substring(start, single.length() - end);
  }

  /** The text without the blanks, quotes and invisible signs around it. */
  private static String bare(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && isAround(text.charAt(start))) {
      start++;
    }
    while (end > start && isAround(text.charAt(end - 1)) && !isFormula(text, start)) {
      end--;
    }
    while (isFormula(text, start) && end > start && isBlank(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  private static boolean isFormula(String text, int start) {
    return start < text.length() && text.charAt(start) == '=';
  }

  private static boolean isAround(char c) {
    return isBlank(c) || QUOTES.indexOf(c) >= 0;
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.isISOControl(c)
        || Character.getType(c) == Character.FORMAT;
  }
}
