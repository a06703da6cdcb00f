package id.pamong.cli.check;

import id.pamong.cli.console.Exit;
import id.pamong.cli.console.Format;
import id.pamong.cli.console.Invocation;
import id.pamong.cli.console.UsageException;
import id.pamong.validation.RulesPage;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code pamong rules}: all rules with their entries, or those of a day. */
@Command(name = "rules", synopsisHeading = "", sortOptions = false)
public final class RulesCommand implements Callable<Integer> {

  private final Invocation invocation;

  public RulesCommand(Invocation invocation) {
    this.invocation = invocation;
  }

  @Override
  public Integer call() {
    switch (invocation.open(Format.TEXT, Format.MARKDOWN, Format.JSON)) {
      case TEXT ->
          invocation
              .answer()
              .print(listing().text(RuleSets.ALL, invocation.texts(), invocation.paint()));
      case MARKDOWN -> invocation.answer().print(markdown());
      case JSON -> invocation.answer().print(listing().json(RuleSets.ALL));
    }
    return Exit.OK;
  }

  private RuleListing listing() {
    return new RuleListing(invocation.language().messages(), invocation.date());
  }

  /** The page of the library: of all days, in both languages. */
  private String markdown() {
    if (invocation.date().isPresent()) {
      throw new UsageException(invocation.texts().get("usage.markdown-date"));
    }
    return RulesPage.markdown(RuleSets.ALL);
  }
}
