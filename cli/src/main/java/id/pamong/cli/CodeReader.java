package id.pamong.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;

/** Reads the codes that a verb was given, from its arguments and from standard input. */
final class CodeReader {

  private static final int LONGEST_LINE = 1_000;

  private final Invocation invocation;

  CodeReader(Invocation invocation) {
    this.invocation = invocation;
  }

  /**
   * Hands over the codes one by one; for {@code -} one a line of standard input, blank lines
   * skipped.
   *
   * @return the exit status of the reading
   */
  int forEach(List<String> codes, Consumer<String> use) {
    invocation.openInputOnce(codes);
    int status = Exit.OK;
    for (String code : codes) {
      if (code.equals("-")) {
        status = Math.max(status, readLines(use));
      } else {
        use.accept(code);
      }
    }
    return status;
  }

  private int readLines(Consumer<String> use) {
    LineReader lines = new LineReader(invocation.surroundings().in(), LONGEST_LINE);
    try {
      for (byte[] line = lines.next(); line != null; line = lines.next()) {
        String text = new String(line, StandardCharsets.UTF_8);
        String code = lines.number() == 1 && text.startsWith("\uFEFF") ? text.substring(1) : text;
        if (!code.isBlank()) {
          use.accept(code);
        }
        if (lines.isDrained()) {
          invocation.answer().flush();
        }
      }
      return Exit.OK;
    } catch (IOException e) {
      invocation
          .complaints()
          .line(invocation.texts().get("fault.unreadable", "-", String.valueOf(e.getMessage())));
      return Exit.FAULT;
    }
  }
}
