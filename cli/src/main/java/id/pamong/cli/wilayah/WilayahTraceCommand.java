package id.pamong.cli.wilayah;

import id.pamong.cli.console.Exit;
import id.pamong.cli.console.Format;
import id.pamong.cli.console.Invocation;
import id.pamong.cli.console.UsageException;
import id.pamong.cli.input.CodeReader;
import id.pamong.wilayah.WilayahEdition;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code pamong wilayah trace}: what became of codes, or what they had been. */
@Command(name = "trace", synopsisHeading = "", sortOptions = false)
public final class WilayahTraceCommand implements Callable<Integer> {

  @Option(names = "--from", paramLabel = "EDITION", descriptionKey = "from")
  @Nullable String from;

  @Option(names = "--to", paramLabel = "EDITION", descriptionKey = "to")
  @Nullable String to;

  @Parameters(paramLabel = "CODE", arity = "1..*", descriptionKey = "codes")
  List<String> codes = List.of();

  private final Invocation invocation;
  private int status = Exit.OK;

  public WilayahTraceCommand(Invocation invocation) {
    this.invocation = invocation;
  }

  @Override
  public Integer call() {
    Format format = invocation.open(Format.TEXT, Format.JSON);
    if (invocation.date().isPresent() || invocation.edition().isPresent()) {
      throw new UsageException(invocation.texts().get("usage.trace-edition"));
    }
    Optional<WilayahEdition> start = invocation.edition("--from", from);
    WilayahEdition end =
        invocation.edition("--to", to).orElseGet(() -> invocation.catalog().newest());
    TraceLookup lookup = new TraceLookup(invocation, start, end);
    TracePage page = new TracePage(invocation.texts(), invocation.paint());
    int read =
        new CodeReader(invocation).forEach(codes, code -> answer(lookup.trace(code), page, format));
    return Math.max(status, read);
  }

  private void answer(TraceAnswer answer, TracePage page, Format format) {
    invocation.answer().line(format == Format.JSON ? answer.json() : page.text(answer));
    if (answer.isNo()) {
      status = Math.max(status, Exit.FOUND);
    }
  }
}
