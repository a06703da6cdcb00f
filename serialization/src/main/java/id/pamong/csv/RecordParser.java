package id.pamong.csv;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Parts the text of one record into its values. Not thread-safe. */
final class RecordParser {

  private final char separator;

  RecordParser(char separator) {
    this.separator = separator;
  }

  char separator() {
    return separator;
  }

  /** Returns the values, or null if a quoted one does not end in the text. */
  @Nullable List<String> parse(String text) {
    List<String> cells = new ArrayList<>(8);
    return parse(text, cells, null) ? cells : null;
  }

  /** Returns the values of a record as they stand in its text, with their quotes and blanks. */
  List<String> raw(String text) {
    List<Integer> ends = new ArrayList<>(8);
    parse(text, new ArrayList<>(8), ends);
    List<String> raw = new ArrayList<>(ends.size());
    int start = 0;
    for (int end : ends) {
      raw.add(text.substring(start, end));
      start = end + 1;
    }
    return raw;
  }

  private boolean parse(String text, List<String> cells, @Nullable List<Integer> ends) {
    int start = 0;
    while (true) {
      int at = start;
      while (at < text.length() && text.charAt(at) == ' ' && text.charAt(at) != separator) {
        at++;
      }
      if (at < text.length() && text.charAt(at) == '"') {
        int end = closingQuote(text, at + 1);
        if (end < 0) {
          return false;
        }
        int next = text.indexOf(separator, end);
        int stop = next < 0 ? text.length() : next;
        String rest = text.substring(end + 1, stop).strip();
        cells.add(text.substring(at + 1, end).replace("\"\"", "\"").strip() + rest);
        start = next + 1;
      } else {
        int next = text.indexOf(separator, start);
        cells.add(text.substring(start, next < 0 ? text.length() : next).strip());
        start = next + 1;
      }
      if (ends != null) {
        ends.add(start == 0 ? text.length() : start - 1);
      }
      if (start == 0) {
        return true;
      }
    }
  }

  /**
   * The value of a raw cell, with the blanks inside its quotes or, where it has none, around it.
   */
  static String unquoted(String raw) {
    String bare = raw.strip();
    if (!bare.startsWith("\"")) {
      return raw;
    }
    int end = closingQuote(bare, 1);
    return end < 0 ? raw : bare.substring(1, end).replace("\"\"", "\"") + bare.substring(end + 1);
  }

  /** Whether a blank stands beside a separator, a quote or an end, so that a value may have it. */
  static boolean hasOuterBlank(String text, char separator) {
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c != separator
          && c != '\n'
          && c != '\r'
          && Character.isWhitespace(c)
          && (isEdge(text, at - 1, separator) || isEdge(text, at + 1, separator))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isEdge(String text, int at, char separator) {
    if (at < 0 || at >= text.length()) {
      return true;
    }
    char c = text.charAt(at);
    return c == separator || c == '"' || c == '\n' || c == '\r' || Character.isWhitespace(c);
  }

  /** The place of the quote that ends a value; a doubled one stands for itself. */
  private static int closingQuote(String text, int from) {
    int at = from;
    while (true) {
      int quote = text.indexOf('"', at);
      if (quote < 0) {
        return -1;
      }
      if (quote + 1 >= text.length() || text.charAt(quote + 1) != '"') {
        return quote;
      }
      at = quote + 2;
    }
  }

  /** How many separators a line has outside of quotes. */
  int count(String line) {
    List<String> cells = parse(line);
    return cells == null ? 0 : cells.size() - 1;
  }
}
