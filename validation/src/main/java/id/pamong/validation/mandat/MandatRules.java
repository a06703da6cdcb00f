package id.pamong.validation.mandat;

import id.pamong.validation.DocumentValidator;
import id.pamong.validation.Rule;
import id.pamong.validation.RuleSet;
import id.pamong.validation.dokumen.RulesOfCitation;
import id.pamong.wewenang.mandat.SuratMandat;
import id.pamong.wilayah.WilayahCatalog;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The rules of letters of mandate and of orders that appoint a Plh or Plt. */
public final class MandatRules {

  /** The name of the document type. */
  public static final String JENIS = "surat-mandat";

  private static final RulesOfCitation<SuratMandat> CITATION =
      new RulesOfCitation<>("mandat", SuratMandat::dasarHukum);

  private static final RuleSet<SuratMandat> ALL =
      new RuleSet<>(
          JENIS,
          SuratMandat::tanggal,
          Stream.<List<Rule<SuratMandat>>>of(
                  PihakRules.ALL,
                  PelaksanaRules.ALL,
                  KhususRules.ALL,
                  IsiRules.ALL,
                  SuratRules.ALL,
                  List.of(CITATION.none()),
                  CITATION.all(letter -> Optional.of(letter.pemberi().wilayah())))
              .flatMap(List::stream)
              .toList());

  private MandatRules() {}

  /**
   * Returns all rules, subject by subject in the order of the law.
   *
   * @return the rule set
   */
  public static RuleSet<SuratMandat> all() {
    return ALL;
  }

  /**
   * Returns a validator with all rules.
   *
   * @param catalog the regions, such as the official ones
   * @return the validator
   */
  public static DocumentValidator<SuratMandat> validator(WilayahCatalog catalog) {
    return new DocumentValidator<>(ALL, catalog);
  }
}
