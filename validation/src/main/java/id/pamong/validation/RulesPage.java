package id.pamong.validation;

import id.pamong.finding.RuleId;
import id.pamong.hukum.DasarHukum;
import java.util.List;
import java.util.stream.Collectors;

/** Writes the page of all rules, from the rules themselves. */
public final class RulesPage {

  private RulesPage() {}

  /**
   * Returns the page as Markdown, in both languages.
   *
   * @param sets the rule sets, one per document type
   * @return the page, with lines ended by {@code \n}
   */
  public static String markdown(List<RuleSet<?>> sets) {
    StringBuilder page = new StringBuilder();
    page.append("# Rules\n\n");
    page.append("Generated from the rules themselves; a test compares this page with them.\n");
    page.append("ERROR: a UU or PP forbids it, or it cannot be. ");
    page.append("WARNING: a ministerial rule, local practice, or a debated reading. ");
    page.append("INFO: cannot be decided from what the document says.\n");
    page.append("A period names the first and the last day of documents that it judges.\n");
    for (RuleSet<?> set : sets) {
      append(page, set);
    }
    return page.toString();
  }

  private static void append(StringBuilder page, RuleSet<?> set) {
    page.append("\n## `").append(set.jenis()).append("`\n\n");
    page.append(set.rules().size()).append(" rules, version `").append(set.version());
    page.append("`.\n");
    for (Rule<?> rule : set.rules()) {
      RuleId id = rule.id();
      page.append("\n### `").append(id).append("`\n\n");
      page.append(Messages.indonesian().rule(id)).append("\n\n");
      page.append("*").append(Messages.english().rule(id)).append("*\n\n");
      page.append("| severity | documents of | basis |\n|---|---|---|\n");
      for (RuleEntry entry : rule.entries()) {
        page.append("| ").append(entry.severity()).append(" | ");
        page.append(entry.periode().mulai()).append(" – ");
        page.append(entry.periode().akhir().map(end -> end.minusDays(1).toString()).orElse(""));
        page.append(" | ");
        page.append(
            entry.basis().stream().map(DasarHukum::sitasi).collect(Collectors.joining("; ")));
        page.append(" |\n");
      }
    }
  }
}
