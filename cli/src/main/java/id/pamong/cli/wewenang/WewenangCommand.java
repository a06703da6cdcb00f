package id.pamong.cli.wewenang;

import id.pamong.cli.console.Invocation;
import id.pamong.cli.console.UsageException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code pamong wewenang}: the verbs about authority. */
@Command(name = "wewenang", synopsisHeading = "", sortOptions = false)
public final class WewenangCommand implements Callable<Integer> {

  private final Invocation invocation;

  public WewenangCommand(Invocation invocation) {
    this.invocation = invocation;
  }

  @Override
  public Integer call() {
    throw new UsageException(invocation.texts().get("usage.no-verb", "pamong wewenang"));
  }
}
