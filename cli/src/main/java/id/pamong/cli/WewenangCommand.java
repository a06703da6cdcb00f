package id.pamong.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code pamong wewenang}: the verbs about authority. */
@Command(name = "wewenang", synopsisHeading = "", sortOptions = false)
final class WewenangCommand implements Callable<Integer> {

  private final Invocation invocation;

  WewenangCommand(Invocation invocation) {
    this.invocation = invocation;
  }

  @Override
  public Integer call() {
    throw new UsageException(invocation.texts().get("usage.no-verb", "pamong wewenang"));
  }
}
