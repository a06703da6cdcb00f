package id.pamong.validation.pengangkatan;

import static id.pamong.validation.register.NationalLaw.PP_19_2008;
import static id.pamong.validation.register.NationalLaw.UU_23_2014;
import static id.pamong.validation.register.NationalLaw.UU_32_2004;
import static id.pamong.validation.register.NationalLaw.pasal;

import id.pamong.hukum.DasarHukum;
import id.pamong.pemerintahan.pengangkatan.JabatanDiangkat;
import id.pamong.pemerintahan.pengangkatan.PengangkatanPejabat;
import id.pamong.validation.DocumentValidator;
import id.pamong.validation.Rule;
import id.pamong.validation.RuleSet;
import id.pamong.validation.dokumen.ArticleSpan;
import id.pamong.validation.dokumen.RegionFacts;
import id.pamong.validation.dokumen.RulesOfCitation;
import id.pamong.validation.dokumen.RulesOfRegion;
import id.pamong.wilayah.KodeWilayah;
import id.pamong.wilayah.WilayahCatalog;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The rules of decrees that appoint a camat or a lurah. */
public final class PengangkatanRules {

  /** The name of the document type. */
  public static final String JENIS = "pengangkatan-pejabat";

  private static final String PREFIX = "pengangkatan";

  private static final RulesOfCitation<PengangkatanPejabat> CITATION =
      new RulesOfCitation<>(PREFIX, PengangkatanPejabat::dasarHukum);

  private static final List<ArticleSpan> OF_CAMAT =
      List.of(
          ArticleSpan.of(UU_32_2004, 126),
          ArticleSpan.of(PP_19_2008, 14),
          ArticleSpan.of(UU_23_2014, 224));

  private static final List<ArticleSpan> OF_LURAH =
      List.of(ArticleSpan.of(UU_32_2004, 127), ArticleSpan.of(UU_23_2014, 229));

  private static final RuleSet<PengangkatanPejabat> ALL =
      new RuleSet<>(
          JENIS,
          PengangkatanPejabat::tanggal,
          Stream.<List<Rule<PengangkatanPejabat>>>of(
                  new RulesOfRegion<>(
                          PREFIX,
                          "/wilayah",
                          PengangkatanRules::fits,
                          PengangkatanPejabat::wilayah,
                          List.of(
                              pasal(UU_23_2014, "224 ayat (1)"), pasal(UU_23_2014, "229 ayat (2)")),
                          List.of(
                              pasal(PP_19_2008, "14 ayat (1)"), pasal(UU_32_2004, "127 ayat (2)")))
                      .all(),
                  SyaratRules.ALL,
                  PenetapRules.ALL,
                  List.of(CITATION.none()),
                  CITATION.all(decree -> Optional.of(decree.wilayah())))
              .flatMap(List::stream)
              .map(rule -> rule.citing(PengangkatanRules::speaksOf))
              .toList());

  private PengangkatanRules() {}

  /** Tells whether an article is on the office that is given; most are on one of the two. */
  private static boolean speaksOf(PengangkatanPejabat decree, DasarHukum article) {
    List<ArticleSpan> ofTheOther = decree.jabatan() == JabatanDiangkat.CAMAT ? OF_LURAH : OF_CAMAT;
    return ofTheOther.stream().noneMatch(span -> span.holds(article));
  }

  /** A lurah leads a kelurahan; the desa of Yogyakarta, which a lurah leads too, is special law. */
  private static boolean fits(PengangkatanPejabat decree, KodeWilayah kode) {
    return kode.tingkat() == decree.jabatan().tingkat()
        && (decree.jabatan() == JabatanDiangkat.CAMAT
            || kode.isKelurahan()
            || RegionFacts.isInYogyakarta(kode));
  }

  /**
   * Returns all rules, subject by subject in the order of the law.
   *
   * @return the rule set
   */
  public static RuleSet<PengangkatanPejabat> all() {
    return ALL;
  }

  /**
   * Returns a validator with all rules.
   *
   * @param catalog the regions, such as the official ones
   * @return the validator
   */
  public static DocumentValidator<PengangkatanPejabat> validator(WilayahCatalog catalog) {
    return new DocumentValidator<>(ALL, catalog);
  }
}
