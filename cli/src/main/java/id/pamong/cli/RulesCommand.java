package id.pamong.cli;

import id.pamong.validation.RuleSet;
import id.pamong.validation.RulesPage;
import id.pamong.validation.pelimpahan.PelimpahanRules;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code pamong rules}: all rules with their entries, or those of a day. */
@Command(name = "rules", synopsisHeading = "", sortOptions = false)
final class RulesCommand implements Callable<Integer> {

  private static final List<RuleSet<?>> SETS = List.of(PelimpahanRules.all());

  private final Session session;

  RulesCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    switch (session.open(Format.TEXT, Format.MARKDOWN, Format.JSON)) {
      case TEXT -> session.answer().print(listing().text(SETS, session.texts(), session.paint()));
      case MARKDOWN -> session.answer().print(markdown());
      case JSON -> session.answer().print(listing().json(SETS));
    }
    return Exit.OK;
  }

  private RuleListing listing() {
    return new RuleListing(session.language().messages(), session.date());
  }

  /** The page of the library: of all days, in both languages. */
  private String markdown() {
    if (session.date().isPresent()) {
      throw new UsageException(session.texts().get("usage.markdown-date"));
    }
    return RulesPage.markdown(SETS);
  }
}
