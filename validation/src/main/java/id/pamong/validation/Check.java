package id.pamong.validation;

/**
 * What breaks a rule: looks at a document and reports each place that does.
 *
 * @param <D> the document type
 */
@FunctionalInterface
public interface Check<D> {

  /**
   * Looks at a document.
   *
   * @param document the document
   * @param context the law and the regions of the document's day
   * @param found where each breach is reported
   */
  void check(D document, RuleContext context, Violations found);
}
