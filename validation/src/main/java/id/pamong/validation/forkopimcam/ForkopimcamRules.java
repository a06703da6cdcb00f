package id.pamong.validation.forkopimcam;

import static id.pamong.validation.register.NationalLaw.UU_23_2014;
import static id.pamong.validation.register.NationalLaw.pasal;

import id.pamong.pemerintahan.forkopimcam.PenetapanForkopimcam;
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

/** The rules of the decree that sets the members of a Forkopimcam. */
public final class ForkopimcamRules {

  /** The name of the document type. */
  public static final String JENIS = "penetapan-forkopimcam";

  private static final String PREFIX = "forkopimcam";

  private static final RulesOfRegion<PenetapanForkopimcam> REGION =
      new RulesOfRegion<>(
          PREFIX,
          "/kecamatan",
          (decree, kode) -> kode.tingkat() == Tingkat.KECAMATAN,
          PenetapanForkopimcam::kecamatan,
          List.of(pasal(UU_23_2014, "26 ayat (1)")),
          List.of());

  private static final RulesOfCitation<PenetapanForkopimcam> CITATION =
      new RulesOfCitation<>(PREFIX, PenetapanForkopimcam::dasarHukum);

  private static final RuleSet<PenetapanForkopimcam> ALL =
      new RuleSet<>(
          JENIS,
          PenetapanForkopimcam::tanggal,
          Stream.<List<Rule<PenetapanForkopimcam>>>of(
                  REGION.all(),
                  PenetapanRules.ALL,
                  SusunanRules.ALL,
                  PenunjukanRules.ALL,
                  PelaporanRules.ALL,
                  List.of(CITATION.none()),
                  CITATION.all(decree -> Optional.of(decree.kecamatan())))
              .flatMap(List::stream)
              .toList());

  private ForkopimcamRules() {}

  /**
   * Returns all rules, subject by subject in the order of the law.
   *
   * @return the rule set
   */
  public static RuleSet<PenetapanForkopimcam> all() {
    return ALL;
  }

  /**
   * Returns a validator with all rules.
   *
   * @param catalog the regions, such as the official ones
   * @return the validator
   */
  public static DocumentValidator<PenetapanForkopimcam> validator(WilayahCatalog catalog) {
    return new DocumentValidator<>(ALL, catalog);
  }
}
