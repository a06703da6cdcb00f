package id.pamong.validation;

import id.pamong.finding.RuleId;
import id.pamong.finding.Severity;
import id.pamong.hukum.DasarHukum;
import id.pamong.hukum.Periode;
import id.pamong.validation.register.InstrumentRegister;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Builds a {@link Rule}. Each entry holds while every instrument that it cites is in force, unless
 * it is told to begin or end at another day. Not thread-safe.
 */
public final class RuleBuilder {

  private final RuleId id;
  private final List<RuleEntry> entries = new ArrayList<>();

  RuleBuilder(RuleId id) {
    this.id = id;
  }

  /**
   * Adds an entry whose breach is an error.
   *
   * @param basis the articles
   * @return this builder
   */
  public RuleBuilder error(DasarHukum... basis) {
    return entry(Severity.ERROR, basis);
  }

  /**
   * Adds an entry whose breach is a warning.
   *
   * @param basis the articles
   * @return this builder
   */
  public RuleBuilder warning(DasarHukum... basis) {
    return entry(Severity.WARNING, basis);
  }

  /**
   * Adds an entry that only informs.
   *
   * @param basis the articles
   * @return this builder
   */
  public RuleBuilder info(DasarHukum... basis) {
    return entry(Severity.INFO, basis);
  }

  /**
   * Ends the last entry before a day.
   *
   * @param akhir the first day that it no longer judges
   * @return this builder
   */
  public RuleBuilder until(LocalDate akhir) {
    RuleEntry last = entries.remove(entries.size() - 1);
    entries.add(
        new RuleEntry(last.severity(), Periode.of(last.periode().mulai(), akhir), last.basis()));
    return this;
  }

  /**
   * Lets the last entry judge documents from a day on.
   *
   * @param mulai the first day that it judges
   * @return this builder
   */
  public RuleBuilder from(LocalDate mulai) {
    RuleEntry last = entries.remove(entries.size() - 1);
    entries.add(
        new RuleEntry(last.severity(), new Periode(mulai, last.periode().akhir()), last.basis()));
    return this;
  }

  /**
   * Ends the building.
   *
   * @param check what breaks the rule
   * @param <D> the document type
   * @return the rule
   * @throws IllegalArgumentException if there is no entry, or two entries overlap
   */
  public <D> Rule<D> check(Check<D> check) {
    return new Rule<>(id, entries, check);
  }

  private RuleBuilder entry(Severity severity, DasarHukum... basis) {
    List<DasarHukum> articles = List.of(basis);
    LocalDate mulai = LocalDate.MIN;
    Optional<LocalDate> akhir = Optional.empty();
    for (DasarHukum article : articles) {
      Periode inForce = InstrumentRegister.official().getPeriode(article.instrumen());
      if (inForce.mulai().isAfter(mulai)) {
        mulai = inForce.mulai();
      }
      if (inForce.akhir().isPresent() && akhir.map(inForce.akhir().get()::isBefore).orElse(true)) {
        akhir = inForce.akhir();
      }
    }
    entries.add(new RuleEntry(severity, new Periode(mulai, akhir), articles));
    return this;
  }
}
