package id.pamong.validation;

import id.pamong.finding.Finding;
import id.pamong.finding.FindingCollector;
import id.pamong.finding.JsonPointer;
import id.pamong.finding.RuleId;
import id.pamong.hukum.DasarHukum;
import java.util.List;

/** Where a check reports each place that breaks its rule. Not thread-safe. */
public final class Violations {

  private final RuleId rule;
  private final RuleEntry entry;
  private final FindingCollector collector;

  Violations(RuleId rule, RuleEntry entry, FindingCollector collector) {
    this.rule = rule;
    this.entry = entry;
    this.collector = collector;
  }

  /**
   * Starts the report of a breach; {@link Violation#report()} ends it.
   *
   * @param path the place in the document
   * @return the breach
   */
  public Violation at(JsonPointer path) {
    return new Violation(this, path);
  }

  /**
   * Starts the report of a breach; {@link Violation#report()} ends it.
   *
   * @param path the place in the document, such as {@code /pemberi/jabatan}
   * @return the breach
   */
  public Violation at(String path) {
    return at(JsonPointer.parse(path));
  }

  void add(Violation violation) {
    Finding.Builder finding =
        Finding.builder()
            .rule(rule)
            .severity(entry.severity())
            .path(violation.path())
            .params(violation.params())
            .basis(basis(violation))
            .addAllBasis(violation.basis())
            .suggestions(violation.suggestions());
    collector.add(finding.build());
  }

  private List<DasarHukum> basis(Violation violation) {
    return violation.under().isEmpty()
        ? entry.basis()
        : entry.basis().stream().filter(violation.under()::contains).toList();
  }
}
