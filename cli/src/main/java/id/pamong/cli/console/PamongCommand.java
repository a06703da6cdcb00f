package id.pamong.cli.console;

import id.pamong.cli.check.Version;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The command without a verb: the options that all verbs share. */
@Command(
    name = "pamong",
    versionProvider = Version.class,
    synopsisHeading = "",
    sortOptions = false)
public final class PamongCommand implements Callable<Integer> {

  @Option(names = "--format", paramLabel = "FORMAT", scope = ScopeType.INHERIT)
  @Nullable String format;

  @Option(names = "--lang", paramLabel = "id|en", scope = ScopeType.INHERIT)
  @Nullable String lang;

  @Option(names = "--date", paramLabel = "YYYY-MM-DD", scope = ScopeType.INHERIT)
  @Nullable String date;

  @Option(names = "--edition", paramLabel = "ID", scope = ScopeType.INHERIT)
  @Nullable String edition;

  @Option(names = "--debug", scope = ScopeType.INHERIT)
  public boolean debug;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = ScopeType.INHERIT)
  boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true)
  boolean version;

  private final Texts texts;

  PamongCommand(Texts texts) {
    this.texts = texts;
  }

  @Override
  public Integer call() {
    throw new UsageException(texts.get("usage.no-verb", "pamong"));
  }
}
