package id.pamong.cli.input;

import id.pamong.cli.console.Exit;
import id.pamong.cli.console.Invocation;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;

/** Reads the codes that a verb was given, from its arguments and from standard input. */
public final class CodeReader {

  private static final int LONGEST_LINE = 1_000;

  private final Invocation invocation;

  public CodeReader(Invocation invocation) {
    this.invocation = invocation;
  }

  /**
   * Hands over the codes one by one; for {@code -} one a line of standard input, blank lines
   * skipped.
   *
   * @return the exit status of the reading
   */
  public int forEach(List<String> codes, Consumer<String> use) {
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
      boolean any = false;
      for (byte[] line = lines.next(); line != null; line = lines.next()) {
        if (lines.number() == 1 && Utf8Line.isWide(line)) {
          return complain(invocation.texts().get("fault.line-not-utf8", lines.number()));
        }
        String code = Utf8Line.decodeAsFarAsPossible(line, lines.number());
        if (!code.isBlank()) {
          any = true;
          use.accept(code);
        }
        if (lines.isDrained()) {
          invocation.answer().flush();
        }
      }
      if (!any) {
        invocation.complaints().line(invocation.texts().get("input.empty"));
      }
      return Exit.OK;
    } catch (IOException e) {
      return complain(String.valueOf(e.getMessage()));
    }
  }

  private int complain(String reason) {
    invocation.complaints().line(invocation.texts().get("fault.unreadable", "-", reason));
    return Exit.FAULT;
  }
}
