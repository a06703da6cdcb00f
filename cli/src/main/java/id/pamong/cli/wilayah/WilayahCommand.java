package id.pamong.cli.wilayah;

import id.pamong.cli.console.Invocation;
import id.pamong.cli.console.UsageException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code pamong wilayah}: the verbs about regions. */
@Command(name = "wilayah", synopsisHeading = "", sortOptions = false)
public final class WilayahCommand implements Callable<Integer> {

  private final Invocation invocation;

  public WilayahCommand(Invocation invocation) {
    this.invocation = invocation;
  }

  @Override
  public Integer call() {
    throw new UsageException(invocation.texts().get("usage.no-verb", "pamong wilayah"));
  }
}
