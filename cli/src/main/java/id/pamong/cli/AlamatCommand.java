package id.pamong.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code pamong alamat}: the verbs about addresses. */
@Command(name = "alamat", synopsisHeading = "", sortOptions = false)
final class AlamatCommand implements Callable<Integer> {

  private final Invocation invocation;

  AlamatCommand(Invocation invocation) {
    this.invocation = invocation;
  }

  @Override
  public Integer call() {
    throw new UsageException(invocation.texts().get("usage.no-verb"));
  }
}
