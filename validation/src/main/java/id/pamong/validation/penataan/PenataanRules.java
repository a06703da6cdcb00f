package id.pamong.validation.penataan;

import static id.pamong.validation.register.NationalLaw.UU_23_2014;
import static id.pamong.validation.register.NationalLaw.UU_32_2004;
import static id.pamong.validation.register.NationalLaw.pasal;

import id.pamong.pemerintahan.penataan.PenataanWilayah;
import id.pamong.validation.DocumentValidator;
import id.pamong.validation.Rule;
import id.pamong.validation.RuleSet;
import id.pamong.validation.dokumen.RulesOfCitation;
import id.pamong.validation.dokumen.RulesOfRegion;
import id.pamong.wilayah.Tingkat;
import id.pamong.wilayah.WilayahCatalog;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The rules of regulations that form, merge or adjust kecamatan and kelurahan. They judge what a
 * regulation does on its day, never a unit that exists: many existing units are smaller than what
 * could be formed today.
 */
public final class PenataanRules {

  /** The name of the document type. */
  public static final String JENIS = "penataan-wilayah";

  private static final String PREFIX = "penataan";

  private static final RulesOfRegion<PenataanWilayah> REGION =
      new RulesOfRegion<>(
          PREFIX,
          "/daerah",
          (perda, kode) -> kode.tingkat() == Tingkat.KABUPATEN_KOTA,
          PenataanWilayah::daerah,
          List.of(pasal(UU_23_2014, "221 ayat (1)"), pasal(UU_23_2014, "229 ayat (1)")),
          List.of(pasal(UU_32_2004, "126 ayat (1)"), pasal(UU_32_2004, "127 ayat (1)")));

  private static final RuleSet<PenataanWilayah> ALL =
      new RuleSet<>(
          JENIS,
          PenataanWilayah::tanggal,
          Stream.<List<Rule<PenataanWilayah>>>of(
                  REGION.all(),
                  UnitRules.ALL,
                  CakupanRules.ALL,
                  SyaratDasarRules.ALL,
                  SyaratTeknisRules.ALL,
                  MusyawarahRules.ALL,
                  PersetujuanRules.ALL,
                  KhususRules.ALL,
                  PerubahanRules.ALL,
                  new RulesOfCitation<>(PREFIX, PenataanWilayah::dasarHukum)
                      .all(perda -> Optional.of(perda.daerah())))
              .flatMap(List::stream)
              .map(rule -> rule.citing(ObjectOfArticle::isOf))
              .toList());

  private PenataanRules() {}

  /**
   * Returns all rules, subject by subject in the order of the law.
   *
   * @return the rule set
   */
  public static RuleSet<PenataanWilayah> all() {
    return ALL;
  }

  /**
   * Returns a validator with all rules.
   *
   * @param catalog the regions, such as the official ones
   * @return the validator
   */
  public static DocumentValidator<PenataanWilayah> validator(WilayahCatalog catalog) {
    return new DocumentValidator<>(ALL, catalog);
  }
}
