package id.pamong.validation;

import id.pamong.finding.Finding;
import id.pamong.finding.RuleId;
import id.pamong.hukum.DasarHukum;
import java.util.List;

/** What rules find in a document, as lines: severity, place and articles of each finding. */
public final class Found {

  private Found() {}

  /** Returns what one rule finds. */
  public static <D> List<String> by(String rule, RuleSet<D> rules, D document) {
    RuleId id = RuleId.parse(rule);
    if (rules.find(id).isEmpty()) {
      throw new IllegalArgumentException("rule must exist, but was '" + rule + "'");
    }
    return findings(rules, document).stream()
        .filter(finding -> finding.rule().equals(id))
        .map(
            finding ->
                finding.severity()
                    + " "
                    + finding.path()
                    + " "
                    + String.join("; ", finding.basis().stream().map(DasarHukum::sitasi).toList()))
        .toList();
  }

  /** Returns the rules that find something. */
  public static <D> List<String> rules(RuleSet<D> rules, D document) {
    return findings(rules, document).stream().map(finding -> finding.rule().value()).toList();
  }

  private static <D> List<Finding> findings(RuleSet<D> rules, D document) {
    return new DocumentValidator<>(rules, new SmallCatalog()).validate(document).findings();
  }
}
