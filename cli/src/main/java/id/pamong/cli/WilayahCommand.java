package id.pamong.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code pamong wilayah}: the verbs about regions. */
@Command(name = "wilayah", synopsisHeading = "", sortOptions = false)
final class WilayahCommand implements Callable<Integer> {

  private final Session session;

  WilayahCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    throw new UsageException(session.texts().get("usage.no-verb"));
  }
}
