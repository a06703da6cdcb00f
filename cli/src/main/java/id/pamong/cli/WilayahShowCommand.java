package id.pamong.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code pamong wilayah show}: the regions of codes, on a day or in an edition. */
@Command(name = "show", synopsisHeading = "", sortOptions = false)
final class WilayahShowCommand implements Callable<Integer> {

  private static final int LONGEST_LINE = 1_000;

  @Parameters(paramLabel = "CODE", arity = "1..*", descriptionKey = "codes")
  List<String> codes = List.of();

  private final Invocation invocation;
  private int status = Exit.OK;

  WilayahShowCommand(Invocation invocation) {
    this.invocation = invocation;
  }

  @Override
  public Integer call() {
    Format format = invocation.open(Format.TEXT, Format.JSON);
    invocation.openInputOnce(codes);
    WilayahLookup lookup = WilayahLookup.of(invocation);
    WilayahPage page = new WilayahPage(invocation.texts(), invocation.paint());
    for (String code : codes) {
      if (code.equals("-")) {
        readLines(lookup, page, format);
      } else {
        answer(lookup.find(code), page, format);
      }
    }
    return status;
  }

  private void readLines(WilayahLookup lookup, WilayahPage page, Format format) {
    LineReader lines = new LineReader(invocation.surroundings().in(), LONGEST_LINE);
    try {
      for (byte[] line = lines.next(); line != null; line = lines.next()) {
        String text = new String(line, StandardCharsets.UTF_8);
        String code = lines.number() == 1 && text.startsWith("\uFEFF") ? text.substring(1) : text;
        if (!code.isBlank()) {
          answer(lookup.find(code), page, format);
        }
        if (lines.isDrained()) {
          invocation.answer().flush();
        }
      }
    } catch (IOException e) {
      invocation
          .complaints()
          .line(invocation.texts().get("fault.unreadable", "-", String.valueOf(e.getMessage())));
      status = Exit.FAULT;
    }
  }

  private void answer(WilayahAnswer answer, WilayahPage page, Format format) {
    invocation.answer().line(format == Format.JSON ? answer.json() : page.text(answer));
    if (answer instanceof WilayahAnswer.Refused) {
      status = Math.max(status, Exit.FOUND);
    }
  }
}
