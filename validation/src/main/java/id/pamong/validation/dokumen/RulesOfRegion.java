package id.pamong.validation.dokumen;

import static id.pamong.validation.Rule.rule;
import static id.pamong.validation.register.NationalLaw.PP_19_2008;
import static id.pamong.validation.register.NationalLaw.UU_23_2014;
import static id.pamong.validation.register.NationalLaw.UU_32_2004;
import static id.pamong.validation.register.NationalLaw.pasal;

import id.pamong.hukum.DasarHukum;
import id.pamong.validation.Check;
import id.pamong.validation.Rule;
import id.pamong.validation.RuleBuilder;
import id.pamong.validation.Truth;
import id.pamong.wilayah.KodeWilayah;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * Rules about the one region that a document is of. Immutable and thread-safe.
 *
 * @param prefix the first part of the ids, such as {@code forkopimcam}
 * @param path where the code stands in the document
 * @param fits whether a code is one that the document can be of
 * @param kode the code in a document
 * @param level the article that tells which codes fit
 * @param earlier the article of the law before UU 23/2014 that tells it; none where that law is not
 *     held
 * @param <D> the document type
 */
public record RulesOfRegion<D>(
    String prefix,
    String path,
    BiPredicate<D, KodeWilayah> fits,
    Function<D, KodeWilayah> kode,
    List<DasarHukum> level,
    List<DasarHukum> earlier) {

  /** UU 23/2014 came into force (Pasal 411). */
  private static final LocalDate UU_23_MULAI = LocalDate.of(2014, 10, 2);

  /**
   * Returns all of them.
   *
   * @return wrong level, unknown region, region in doubt, special region
   */
  public List<Rule<D>> all() {
    return List.of(wrongLevel(), unknown(), inDoubt(), special());
  }

  private Rule<D> wrongLevel() {
    RuleBuilder builder = rule(prefix + ".tingkat-wilayah-tidak-sesuai");
    if (!earlier.isEmpty()) {
      builder.error(earlier.toArray(DasarHukum[]::new)).until(UU_23_MULAI);
    }
    return builder
        .error(level.toArray(DasarHukum[]::new))
        .check(
            (document, context, found) -> {
              KodeWilayah own = kode.apply(document);
              if (!fits.test(document, own)) {
                found.at(path).with("kode", own).report();
              }
            });
  }

  private Rule<D> unknown() {
    return rule(prefix + ".wilayah-tidak-dikenal")
        .error(pasal(UU_23_2014, "2 ayat (1)"), pasal(UU_23_2014, "2 ayat (2)"))
        .check(whereExistenceIs(Truth.NO));
  }

  private Rule<D> inDoubt() {
    RuleBuilder builder = rule(prefix + ".wilayah-tidak-dapat-dipastikan");
    if (!earlier.isEmpty()) {
      builder.info(pasal(UU_32_2004, "2 ayat (1)"));
    }
    return builder
        .info(pasal(UU_23_2014, "2 ayat (1)"), pasal(UU_23_2014, "2 ayat (2)"))
        .check(whereExistenceIs(Truth.UNKNOWN));
  }

  private Rule<D> special() {
    RuleBuilder builder = rule(prefix + ".kekhususan-daerah");
    if (!earlier.isEmpty()) {
      builder.info(pasal(PP_19_2008, "35")).until(UU_23_MULAI);
    }
    return builder
        .info(pasal(UU_23_2014, "399"))
        .check(
            (document, context, found) -> {
              KodeWilayah own = kode.apply(document);
              if (RegionFacts.isSpecial(own)) {
                found.at(path).with("kode", own).report();
              }
            });
  }

  private Check<D> whereExistenceIs(Truth truth) {
    return RegionFacts.whereExistenceIs(
        truth,
        (document, context) -> {
          KodeWilayah own = kode.apply(document);
          return fits.test(document, own) ? Map.of(path, own) : Map.of();
        });
  }
}
