package id.pamong.validation.pengangkatan;

import static id.pamong.validation.Rule.rule;
import static id.pamong.validation.register.NationalLaw.PP_19_2008;
import static id.pamong.validation.register.NationalLaw.UU_23_2014;
import static id.pamong.validation.register.NationalLaw.pasal;

import id.pamong.pemerintahan.pengangkatan.JabatanDiangkat;
import id.pamong.pemerintahan.pengangkatan.PengangkatanPejabat;
import id.pamong.validation.Check;
import id.pamong.validation.Rule;
import id.pamong.validation.RuleContext;
import id.pamong.validation.Truth;
import java.time.LocalDate;

/** Rules about what a camat knows of government, and how it is proved. */
final class PengetahuanRules {

  /** UU 23/2014 came into force and revoked UU 32/2004 (Pasal 409 and 411). */
  private static final LocalDate UU_23 = LocalDate.of(2014, 10, 2);

  /** PP 17/2018 came into force and revoked PP 19/2008 (Pasal 36 and 37). */
  private static final LocalDate PP_17 = LocalDate.of(2018, 5, 8);

  private static final int LEAST_YEARS = 2;

  static final Rule<PengangkatanPejabat> TANPA_PENGETAHUAN =
      rule("pengangkatan.camat-tanpa-pengetahuan-teknis-pemerintahan")
          .error(pasal(PP_19_2008, "25"), pasal(PP_19_2008, "26 ayat (1)"))
          .until(UU_23)
          .error(pasal(UU_23_2014, "224 ayat (2)"))
          .check(whereKnowledgeIs(Truth.NO));

  /**
   * Until PP 17/2018 the training of PP 19/2008 stood (UU 23/2014 Pasal 408) beside the proofs that
   * the elucidation of Pasal 224 ayat (2) names.
   */
  static final Rule<PengangkatanPejabat> PENDIDIKAN_TEKNIS_SAJA =
      rule("pengangkatan.camat-hanya-pendidikan-teknis-pemerintahan")
          .warning(pasal(UU_23_2014, "224 ayat (2)"), pasal(PP_19_2008, "26 ayat (1)"))
          .check(
              (decree, context, found) -> {
                if (decree.jabatan() == JabatanDiangkat.CAMAT
                    && isTrainedOnly(decree, context.tanggal())) {
                  found.at("/sertifikatPendidikanTeknis").report();
                }
              });

  static final Rule<PengangkatanPejabat> TIDAK_DINYATAKAN =
      rule("pengangkatan.camat-pengetahuan-tidak-dinyatakan")
          .info(pasal(PP_19_2008, "25"), pasal(PP_19_2008, "26 ayat (1)"))
          .until(UU_23)
          .info(pasal(UU_23_2014, "224 ayat (2)"))
          .check(whereKnowledgeIs(Truth.UNKNOWN));

  private PengetahuanRules() {}

  /** Tells whether the knowledge is proved; by the training alone it may or may not be. */
  static Truth knows(PengangkatanPejabat decree, RuleContext context) {
    if (context.tanggal().isBefore(UU_23)) {
      return knewBefore2014(decree);
    }
    return isTrainedOnly(decree, context.tanggal()) ? Truth.UNKNOWN : proved(decree);
  }

  private static Check<PengangkatanPejabat> whereKnowledgeIs(Truth truth) {
    return (decree, context, found) -> {
      if (decree.jabatan() == JabatanDiangkat.CAMAT
          && knows(decree, context) == truth
          && !isTrainedOnly(decree, context.tanggal())) {
        found.at("/ijazahPemerintahan").report();
      }
    };
  }

  private static boolean isTrainedOnly(PengangkatanPejabat decree, LocalDate tanggal) {
    return !tanggal.isBefore(UU_23)
        && tanggal.isBefore(PP_17)
        && proved(decree) == Truth.NO
        && Truth.of(decree.sertifikatPendidikanTeknis()) == Truth.YES;
  }

  /** Either proof is enough: UU 23/2014, elucidation of Pasal 224 ayat (2). */
  private static Truth proved(PengangkatanPejabat decree) {
    return Truth.of(decree.ijazahPemerintahan()).or(Truth.of(decree.sertifikatKepamongprajaan()));
  }

  /** A degree and two years of service, or else the training: PP 19/2008 Pasal 25 and 26. */
  private static Truth knewBefore2014(PengangkatanPejabat decree) {
    return Truth.of(decree.ijazahPemerintahan())
        .and(Truth.of(decree.lamaTugasDiWilayah().map(years -> years >= LEAST_YEARS)))
        .or(Truth.of(decree.sertifikatPendidikanTeknis()));
  }
}
