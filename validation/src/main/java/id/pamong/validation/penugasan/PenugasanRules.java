package id.pamong.validation.penugasan;

import id.pamong.validation.DocumentValidator;
import id.pamong.validation.Rule;
import id.pamong.validation.RuleSet;
import id.pamong.validation.dokumen.RulesOfCitation;
import id.pamong.wewenang.penugasan.PenugasanDesa;
import id.pamong.wilayah.WilayahCatalog;
import java.util.List;
import java.util.stream.Stream;

/** The rules of instruments by which a government assigns affairs to desa. */
public final class PenugasanRules {

  /** The name of the document type. */
  public static final String JENIS = "penugasan-desa";

  private static final RuleSet<PenugasanDesa> ALL =
      new RuleSet<>(
          JENIS,
          PenugasanDesa::tanggal,
          Stream.<List<Rule<PenugasanDesa>>>of(
                  PihakRules.ALL,
                  IsiRules.ALL,
                  new RulesOfCitation<>("penugasan", PenugasanDesa::dasarHukum)
                      .all(PenugasanDesa::daerah))
              .flatMap(List::stream)
              .toList());

  private PenugasanRules() {}

  /**
   * Returns all rules, subject by subject in the order of the law.
   *
   * @return the rule set
   */
  public static RuleSet<PenugasanDesa> all() {
    return ALL;
  }

  /**
   * Returns a validator with all rules.
   *
   * @param catalog the regions, such as the official ones
   * @return the validator
   */
  public static DocumentValidator<PenugasanDesa> validator(WilayahCatalog catalog) {
    return new DocumentValidator<>(ALL, catalog);
  }
}
