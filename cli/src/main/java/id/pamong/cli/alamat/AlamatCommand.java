package id.pamong.cli.alamat;

import id.pamong.cli.console.Invocation;
import id.pamong.cli.console.UsageException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code pamong alamat}: the verbs about addresses. */
@Command(name = "alamat", synopsisHeading = "", sortOptions = false)
public final class AlamatCommand implements Callable<Integer> {

  private final Invocation invocation;

  public AlamatCommand(Invocation invocation) {
    this.invocation = invocation;
  }

  @Override
  public Integer call() {
    throw new UsageException(invocation.texts().get("usage.no-verb"));
  }
}
