package id.pamong.validation;

import id.pamong.finding.FindingCollector;
import id.pamong.finding.Report;
import id.pamong.validation.register.InstrumentRegister;
import id.pamong.wilayah.EditionOnDate;
import id.pamong.wilayah.WilayahCatalog;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Checks documents of one type against the law and the regions of their own day. Immutable and
 * thread-safe.
 *
 * @param <D> the document type
 */
public final class DocumentValidator<D> {

  private final RuleSet<D> rules;
  private final WilayahCatalog catalog;
  private final InstrumentRegister register;
  private final int limit;

  /**
   * Creates a validator with the official register of instruments and the default limit of stored
   * findings.
   *
   * @param rules the rules
   * @param catalog the regions
   */
  public DocumentValidator(RuleSet<D> rules, WilayahCatalog catalog) {
    this(rules, catalog, InstrumentRegister.official(), FindingCollector.DEFAULT_LIMIT);
  }

  /**
   * Creates a validator.
   *
   * @param rules the rules
   * @param catalog the regions
   * @param register the instruments with their dates in force
   * @param limit how many findings a report stores, one or more; all are counted
   */
  public DocumentValidator(
      RuleSet<D> rules, WilayahCatalog catalog, InstrumentRegister register, int limit) {
    this.rules = rules;
    this.catalog = catalog;
    this.register = register;
    this.limit = limit;
  }

  /**
   * Checks a document by the law and the region edition of its own day.
   *
   * @param document the document
   * @return the report
   */
  public Report validate(D document) {
    LocalDate tanggal = rules.dateOf(document);
    return validate(document, tanggal, catalog.editionOn(tanggal));
  }

  /**
   * Returns the day whose law judges a document, by the document itself.
   *
   * @param document the document
   * @return the day
   */
  public LocalDate tanggal(D document) {
    return rules.dateOf(document);
  }

  /**
   * Checks a document as if it had been set on another day, or against another region edition.
   *
   * @param document the document
   * @param tanggal the day whose law judges it
   * @param edisi the region edition that judges it
   * @return the report
   */
  public Report validate(D document, LocalDate tanggal, EditionOnDate edisi) {
    RuleContext context = new RuleContext(tanggal, catalog, edisi, register);
    FindingCollector collector = new FindingCollector(limit);
    for (Rule<D> rule : rules.rules()) {
      rule.entryOn(tanggal)
          .ifPresent(
              entry -> rule.apply(document, context, new Violations(rule.id(), entry, collector)));
    }
    return collector.report(rules.version(), Optional.of(tanggal), Optional.of(edisi));
  }
}
