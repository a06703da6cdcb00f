package id.pamong.validation.penugasan;

import static id.pamong.validation.register.NationalLaw.UU_23_2014;
import static id.pamong.validation.register.NationalLaw.UU_6_2014;
import static id.pamong.validation.register.NationalLaw.pasal;

import id.pamong.hukum.DasarHukum;
import id.pamong.validation.DocumentValidator;
import id.pamong.validation.Rule;
import id.pamong.validation.RuleSet;
import id.pamong.validation.dokumen.ArticleSpan;
import id.pamong.validation.dokumen.RulesOfCitation;
import id.pamong.wewenang.penugasan.PenugasanDesa;
import id.pamong.wewenang.penugasan.PihakPenugas;
import id.pamong.wilayah.KodeWilayah;
import id.pamong.wilayah.WilayahCatalog;
import java.util.List;
import java.util.stream.Stream;

/** The rules of instruments by which a government assigns affairs to desa. */
public final class PenugasanRules {

  /** The name of the document type. */
  public static final String JENIS = "penugasan-desa";

  private static final List<DasarHukum> BY_PROVINSI =
      List.of(pasal(UU_23_2014, "20 ayat (1)"), pasal(UU_23_2014, "20 ayat (2)"));

  private static final List<DasarHukum> BY_KABUPATEN_KOTA =
      List.of(pasal(UU_23_2014, "20 ayat (3)"), pasal(UU_23_2014, "20 ayat (4)"));

  private static final ArticleSpan OF_DESA = ArticleSpan.of(UU_6_2014, 22);

  private static final ArticleSpan OF_DESA_ADAT = ArticleSpan.of(UU_6_2014, 106);

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
              .map(rule -> rule.citing(PenugasanRules::speaksOf))
              .toList());

  private PenugasanRules() {}

  /** Desa and desa adat have articles of their own, and so have the regions that assign. */
  private static boolean speaksOf(PenugasanDesa document, DasarHukum article) {
    if (BY_PROVINSI.contains(article) || BY_KABUPATEN_KOTA.contains(article)) {
      return (document.penugas() == PihakPenugas.PEMERINTAH_PROVINSI)
          == BY_PROVINSI.contains(article);
    }
    boolean isToAdat = document.desa().stream().anyMatch(KodeWilayah::isDesaAdat);
    boolean isToOthers = !document.desa().stream().allMatch(KodeWilayah::isDesaAdat);
    return document.desa().isEmpty()
        || ((isToAdat || !OF_DESA_ADAT.holds(article)) && (isToOthers || !OF_DESA.holds(article)));
  }

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
