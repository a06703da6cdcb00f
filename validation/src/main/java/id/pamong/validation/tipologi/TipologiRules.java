package id.pamong.validation.tipologi;

import static id.pamong.validation.register.NationalLaw.PP_18_2016;
import static id.pamong.validation.register.NationalLaw.PP_19_2008;
import static id.pamong.validation.register.NationalLaw.UU_23_2014;
import static id.pamong.validation.register.NationalLaw.pasal;

import id.pamong.hukum.DasarHukum;
import id.pamong.pemerintahan.tipologi.TipeKecamatan;
import id.pamong.pemerintahan.tipologi.TipologiKecamatan;
import id.pamong.validation.DocumentValidator;
import id.pamong.validation.Rule;
import id.pamong.validation.RuleSet;
import id.pamong.validation.dokumen.ArticleSpan;
import id.pamong.validation.dokumen.RulesOfCitation;
import id.pamong.validation.dokumen.RulesOfRegion;
import id.pamong.wilayah.Tingkat;
import id.pamong.wilayah.WilayahCatalog;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The rules of regulations that set the type and the structure of a kecamatan. */
public final class TipologiRules {

  /** The name of the document type. */
  public static final String JENIS = "tipologi-kecamatan";

  private static final String PREFIX = "tipologi";

  private static final RulesOfRegion<TipologiKecamatan> REGION =
      new RulesOfRegion<>(
          PREFIX,
          "/kecamatan",
          (document, kode) -> kode.tingkat() == Tingkat.KECAMATAN,
          TipologiKecamatan::kecamatan,
          List.of(pasal(UU_23_2014, "209 ayat (2)"), pasal(UU_23_2014, "223 ayat (1)")),
          List.of(pasal(PP_19_2008, "14 ayat (1)")));

  private static final ArticleSpan OF_TYPE_A = ArticleSpan.of(PP_18_2016, 91);

  private static final ArticleSpan OF_TYPE_B = ArticleSpan.of(PP_18_2016, 92);

  private static final RuleSet<TipologiKecamatan> ALL =
      new RuleSet<>(
          JENIS,
          TipologiKecamatan::tanggal,
          Stream.<List<Rule<TipologiKecamatan>>>of(
                  REGION.all(),
                  TipeRules.ALL,
                  SusunanRules.ALL,
                  new RulesOfCitation<>(PREFIX, TipologiKecamatan::dasarHukum)
                      .all(document -> Optional.of(document.kecamatan())))
              .flatMap(List::stream)
              .map(rule -> rule.citing(TipologiRules::speaksOf))
              .toList());

  private TipologiRules() {}

  /** PP 18/2016 has an article for each type; of a type that is not stated, both may be asked. */
  private static boolean speaksOf(TipologiKecamatan document, DasarHukum article) {
    Optional<TipeKecamatan> tipe = document.tipe();
    return !(OF_TYPE_A.holds(article) && tipe.equals(Optional.of(TipeKecamatan.B)))
        && !(OF_TYPE_B.holds(article) && tipe.equals(Optional.of(TipeKecamatan.A)));
  }

  /**
   * Returns all rules, subject by subject in the order of the law.
   *
   * @return the rule set
   */
  public static RuleSet<TipologiKecamatan> all() {
    return ALL;
  }

  /**
   * Returns a validator with all rules.
   *
   * @param catalog the regions, such as the official ones
   * @return the validator
   */
  public static DocumentValidator<TipologiKecamatan> validator(WilayahCatalog catalog) {
    return new DocumentValidator<>(ALL, catalog);
  }
}
