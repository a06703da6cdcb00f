package id.pamong.validation.pembantuan;

import id.pamong.validation.DocumentValidator;
import id.pamong.validation.Rule;
import id.pamong.validation.RuleSet;
import id.pamong.validation.dokumen.RulesOfCitation;
import id.pamong.wewenang.penugasan.PenugasanPembantuan;
import id.pamong.wilayah.WilayahCatalog;
import java.util.List;
import java.util.stream.Stream;

/** The rules of instruments by which tasks of assistance are assigned to regions. */
public final class PembantuanRules {

  /** The name of the document type. */
  public static final String JENIS = "tugas-pembantuan";

  private static final RuleSet<PenugasanPembantuan> ALL =
      new RuleSet<>(
          JENIS,
          PenugasanPembantuan::tanggal,
          Stream.<List<Rule<PenugasanPembantuan>>>of(
                  PenugasRules.ALL,
                  PenerimaRules.ALL,
                  IsiRules.ALL,
                  new RulesOfCitation<>("pembantuan", PenugasanPembantuan::dasarHukum)
                      .all(PenugasanPembantuan::daerah))
              .flatMap(List::stream)
              .toList());

  private PembantuanRules() {}

  /**
   * Returns all rules, subject by subject in the order of the law.
   *
   * @return the rule set
   */
  public static RuleSet<PenugasanPembantuan> all() {
    return ALL;
  }

  /**
   * Returns a validator with all rules.
   *
   * @param catalog the regions, such as the official ones
   * @return the validator
   */
  public static DocumentValidator<PenugasanPembantuan> validator(WilayahCatalog catalog) {
    return new DocumentValidator<>(ALL, catalog);
  }
}
