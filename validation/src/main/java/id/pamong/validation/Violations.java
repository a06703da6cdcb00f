package id.pamong.validation;

import id.pamong.finding.Finding;
import id.pamong.finding.FindingCollector;
import id.pamong.finding.JsonPointer;
import id.pamong.finding.RuleId;
import id.pamong.hukum.DasarHukum;
import java.util.List;
import java.util.function.Predicate;

/** Where a check reports each place that breaks its rule. Not thread-safe. */
public final class Violations {

  private final RuleId rule;
  private final RuleEntry entry;
  private final FindingCollector collector;
  private final Predicate<DasarHukum> speaksOf;

  Violations(RuleId rule, RuleEntry entry, FindingCollector collector) {
    this(rule, entry, collector, article -> true);
  }

  private Violations(
      RuleId rule, RuleEntry entry, FindingCollector collector, Predicate<DasarHukum> speaksOf) {
    this.rule = rule;
    this.entry = entry;
    this.collector = collector;
    this.speaksOf = speaksOf;
  }

  /** Reports breaches of one document, by the articles that speak of its object. */
  Violations of(Predicate<DasarHukum> article) {
    return new Violations(rule, entry, collector, article);
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

  /** A rule of which no article speaks of the object alone rests on all that it has. */
  private List<DasarHukum> basis(Violation violation) {
    List<DasarHukum> own = narrowed(entry.basis(), speaksOf);
    return narrowed(
        own, article -> violation.under().isEmpty() || violation.under().contains(article));
  }

  private static List<DasarHukum> narrowed(
      List<DasarHukum> articles, Predicate<DasarHukum> speaksOf) {
    List<DasarHukum> left = articles.stream().filter(speaksOf).toList();
    return left.isEmpty() ? articles : left;
  }
}
