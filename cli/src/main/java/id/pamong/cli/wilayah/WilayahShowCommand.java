package id.pamong.cli.wilayah;

import id.pamong.cli.console.Exit;
import id.pamong.cli.console.Format;
import id.pamong.cli.console.Invocation;
import id.pamong.cli.input.CodeReader;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code pamong wilayah show}: the regions of codes, on a day or in an edition. */
@Command(name = "show", synopsisHeading = "", sortOptions = false)
public final class WilayahShowCommand implements Callable<Integer> {

  @Parameters(paramLabel = "CODE", arity = "1..*", descriptionKey = "codes")
  List<String> codes = List.of();

  private final Invocation invocation;
  private int status = Exit.OK;

  public WilayahShowCommand(Invocation invocation) {
    this.invocation = invocation;
  }

  @Override
  public Integer call() {
    Format format = invocation.open(Format.TEXT, Format.JSON);
    WilayahLookup lookup = WilayahLookup.of(invocation);
    WilayahPage page = new WilayahPage(invocation.texts(), invocation.paint());
    int read =
        new CodeReader(invocation).forEach(codes, code -> answer(lookup.find(code), page, format));
    return Math.max(status, read);
  }

  private void answer(WilayahAnswer answer, WilayahPage page, Format format) {
    invocation.answer().line(format == Format.JSON ? answer.json() : page.text(answer));
    if (answer instanceof WilayahAnswer.Refused) {
      status = Math.max(status, Exit.FOUND);
    }
  }
}
