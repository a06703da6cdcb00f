package id.pamong.csv;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a text one by one. Of a line that is too long only the beginning is kept, so that
 * memory stays bounded. Lines that were read can be put back. Not thread-safe.
 */
final class LineInput {

  /** The most characters of a line; a row of a table of regions has a few hundred. */
  static final int LONGEST = 1 << 16;

  private static final int BUFFER = 1 << 15;

  private final Reader reader;
  private final char[] buffer = new char[BUFFER];
  private final Deque<Line> back = new ArrayDeque<>();
  private int from;
  private int to;
  private long number;

  LineInput(Reader reader) {
    this.reader = reader;
  }

  /** A line: its number from 1, its text with its end, and whether it was cut. */
  record Line(long number, String text, boolean cut) {

    /** The text without its end. */
    String content() {
      int end = text.length();
      if (end > 0 && text.charAt(end - 1) == '\n') {
        end--;
      }
      if (end > 0 && text.charAt(end - 1) == '\r') {
        end--;
      }
      return text.substring(0, end);
    }
  }

  void putBack(Line line) {
    back.addFirst(line);
  }

  @Nullable Line next() throws IOException {
    if (!back.isEmpty()) {
      return back.removeFirst();
    }
    if (from == to && !fill()) {
      return null;
    }
    number++;
    StringBuilder text = new StringBuilder();
    boolean cut = false;
    while (true) {
      int end = lineEnd();
      int room = LONGEST - text.length();
      cut |= end - from > room;
      int taken = Math.min(end - from, room);
      boolean complete = end > from && isEnd(buffer[end - 1]);
      boolean mayGoOn = complete && buffer[end - 1] == '\r';
      text.append(buffer, from, taken);
      from = end;
      if (complete || !fill()) {
        return new Line(number, text.append(mayGoOn ? lineFeed() : "").toString(), cut);
      }
    }
  }

  /** A carriage return ends a line, alone or with the line feed after it. */
  private String lineFeed() throws IOException {
    if ((from < to || fill()) && buffer[from] == '\n') {
      from++;
      return "\n";
    }
    return "";
  }

  private int lineEnd() {
    for (int i = from; i < to; i++) {
      if (isEnd(buffer[i])) {
        return i + 1;
      }
    }
    return to;
  }

  private static boolean isEnd(char c) {
    return c == '\n' || c == '\r';
  }

  private boolean fill() throws IOException {
    from = 0;
    to = Math.max(0, reader.read(buffer, 0, BUFFER));
    return to > 0;
  }
}
