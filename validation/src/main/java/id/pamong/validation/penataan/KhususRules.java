package id.pamong.validation.penataan;

import static id.pamong.validation.Rule.rule;
import static id.pamong.validation.register.NationalLaw.PP_17_2018;
import static id.pamong.validation.register.NationalLaw.PP_19_2008;
import static id.pamong.validation.register.NationalLaw.pasal;

import id.pamong.hukum.DasarHukum;
import id.pamong.pemerintahan.penataan.PembentukanKhusus;
import id.pamong.pemerintahan.penataan.PenataanWilayah;
import id.pamong.validation.Check;
import id.pamong.validation.Rule;
import id.pamong.validation.RuleContext;
import id.pamong.validation.Truth;
import id.pamong.validation.dokumen.RegionFacts;
import java.util.List;

/**
 * Rules about a formation for a strategic national interest, which has no ordinary conditions. What
 * is assigned to an autonomous kabupaten or kota is not asked of Jakarta, which has none.
 */
final class KhususRules {

  private static final DasarHukum BY_ISLANDS = pasal(PP_19_2008, "8 ayat (2)");
  private static final DasarHukum ASSIGNED = pasal(PP_19_2008, "9 ayat (1)");

  static final Rule<PenataanWilayah> TANPA_PENUGASAN =
      rule("penataan.pembentukan-khusus-tanpa-penugasan")
          .error(ASSIGNED)
          .error(pasal(PP_17_2018, "7 ayat (1)"))
          .check(
              where(
                  "/khusus/ditugaskanPemerintah",
                  (khusus, context) ->
                      Truth.of(khusus.ditugaskanPemerintah()) == Truth.NO
                          && !PenataanFacts.isByIslands(khusus, context)));

  static final Rule<PenataanWilayah> TIDAK_MELALUI_GUBERNUR =
      rule("penataan.penugasan-tidak-melalui-gubernur")
          .error(ASSIGNED)
          .error(pasal(PP_17_2018, "7 ayat (1)"))
          .check(
              where(
                  "/khusus/melaluiGubernur",
                  (khusus, context) ->
                      Truth.of(khusus.melaluiGubernur()) == Truth.NO
                          && Truth.of(khusus.ditugaskanPemerintah()) != Truth.NO
                          && !PenataanFacts.isByIslands(khusus, context)));

  static final Rule<PenataanWilayah> PULAU_TANPA_GUBERNUR =
      rule("penataan.kepulauan-tanpa-persetujuan-gubernur")
          .error(BY_ISLANDS)
          .check(
              where(
                  "/khusus/disetujuiGubernur",
                  (khusus, context) ->
                      Truth.of(khusus.disetujuiGubernur()) == Truth.NO
                          && PenataanFacts.isByIslands(khusus, context)));

  static final Rule<PenataanWilayah> TIDAK_DINYATAKAN =
      rule("penataan.dasar-pembentukan-khusus-tidak-dinyatakan")
          .info(BY_ISLANDS, ASSIGNED)
          .info(pasal(PP_17_2018, "7 ayat (1)"))
          .check(
              where(
                  "/khusus",
                  (khusus, context) ->
                      PenataanFacts.isByIslands(khusus, context)
                          ? khusus.disetujuiGubernur().isEmpty()
                          : khusus.ditugaskanPemerintah().isEmpty()));

  static final List<Rule<PenataanWilayah>> ALL =
      List.of(TANPA_PENUGASAN, TIDAK_MELALUI_GUBERNUR, PULAU_TANPA_GUBERNUR, TIDAK_DINYATAKAN);

  private KhususRules() {}

  private static Check<PenataanWilayah> where(String path, Broken broken) {
    return (perda, context, found) ->
        PenataanFacts.special(perda)
            .filter(khusus -> !RegionFacts.isInJakarta(perda.daerah()))
            .filter(khusus -> broken.by(khusus, context))
            .ifPresent(
                khusus ->
                    found
                        .at(path)
                        .under(
                            List.of(
                                PenataanFacts.isByIslands(khusus, context) ? BY_ISLANDS : ASSIGNED))
                        .report());
  }

  private interface Broken {
    boolean by(PembentukanKhusus khusus, RuleContext context);
  }
}
