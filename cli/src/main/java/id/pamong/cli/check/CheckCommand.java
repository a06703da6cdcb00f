package id.pamong.cli.check;

import id.pamong.cli.console.FailOn;
import id.pamong.cli.console.Format;
import id.pamong.cli.console.Invocation;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code pamong check}: documents against the law and the regions of their own day. */
@Command(name = "check", synopsisHeading = "", sortOptions = false)
public final class CheckCommand implements Callable<Integer> {

  @Parameters(paramLabel = "PATH", arity = "1..*", descriptionKey = "paths")
  List<String> paths = List.of();

  @Option(names = "--fail-on", paramLabel = "SEVERITY")
  @Nullable String failOn;

  private final Invocation invocation;

  public CheckCommand(Invocation invocation) {
    this.invocation = invocation;
  }

  @Override
  public Integer call() {
    Format format = invocation.open(Format.TEXT, Format.JSON);
    FailOn level = level();
    invocation.openInputOnce(paths);
    CheckRun run =
        new CheckRun(
            invocation,
            format == Format.JSON ? new CheckJson(invocation) : new CheckText(invocation));
    return run.check(paths, level);
  }

  private FailOn level() {
    String asked = failOn == null ? FailOn.ERROR.option() : failOn;
    return FailOn.find(asked)
        .orElseThrow(() -> invocation.wrong("--fail-on", "error, warning, info, never", asked));
  }
}
