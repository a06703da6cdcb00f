package id.pamong.validation.penataan;

import static id.pamong.validation.Rule.rule;
import static id.pamong.validation.register.NationalLaw.PP_17_2018;
import static id.pamong.validation.register.NationalLaw.PP_19_2008;
import static id.pamong.validation.register.NationalLaw.UU_23_2014;
import static id.pamong.validation.register.NationalLaw.pasal;

import id.pamong.pemerintahan.penataan.CaraPembentukan;
import id.pamong.pemerintahan.penataan.PenataanWilayah;
import id.pamong.pemerintahan.penataan.UnitAsal;
import id.pamong.validation.Rule;
import id.pamong.validation.RuleContext;
import id.pamong.wilayah.KodeWilayah;
import id.pamong.wilayah.Wilayah;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Rules about the villages of which the kecamatan that are formed are made. */
final class CakupanRules {

  static final Rule<PenataanWilayah> CAKUPAN_DI_LUAR_ASAL =
      rule("penataan.cakupan-di-luar-asal")
          .error(pasal(PP_19_2008, "2 ayat (2)"))
          .error(pasal(PP_17_2018, "3 ayat (1)"))
          .check(
              (perda, context, found) -> {
                boolean isKnown =
                    !perda.asal().isEmpty()
                        && perda.asal().stream().allMatch(asal -> PenataanFacts.fits(perda, asal));
                if (PenataanFacts.isFormation(perda)
                    && PenataanFacts.isKecamatan(perda)
                    && isKnown) {
                  PenataanFacts.villages(perda).entrySet().stream()
                      .filter(
                          village ->
                              perda.asal().stream()
                                  .map(UnitAsal::kode)
                                  .noneMatch(kode -> kode.contains(village.getValue())))
                      .forEach(
                          village ->
                              found.at(village.getKey()).with("kode", village.getValue()).report());
                }
              });

  /** A village lies in one kecamatan. */
  static final Rule<PenataanWilayah> BERULANG =
      rule("penataan.desa-dalam-lebih-dari-satu-calon")
          .error(pasal(PP_19_2008, "2 ayat (2)"))
          .until(Regimes.UU_23_2014)
          .error(pasal(UU_23_2014, "2 ayat (2)"))
          .check(
              (perda, context, found) -> {
                Map<KodeWilayah, Integer> first = new HashMap<>();
                PenataanFacts.villages(perda)
                    .forEach(
                        (path, kode) -> {
                          int calon = calon(path);
                          int before = first.computeIfAbsent(kode, any -> calon);
                          if (isOfKecamatan(perda) && before != calon) {
                            found.at(path).with("kode", kode).report();
                          }
                        });
              });

  /**
   * A division leaves a part to the kecamatan that is divided, or makes more than one of it. What
   * is left is told by the villages that the day knows in it, where its edition is exact.
   */
  static final Rule<PenataanWilayah> TANPA_SISA =
      rule("penataan.pemekaran-tanpa-sisa-kecamatan-induk")
          .warning(pasal(PP_17_2018, "3 ayat (1) huruf a"))
          .check(
              (perda, context, found) ->
                  divided(perda)
                      .filter(any -> context.edisi().exact())
                      .filter(mother -> isCovered(mother, perda, context))
                      .ifPresent(
                          mother -> found.at("/calon/0/cakupan").with("kode", mother).report()));

  static final List<Rule<PenataanWilayah>> ALL =
      List.of(CAKUPAN_DI_LUAR_ASAL, BERULANG, TANPA_SISA);

  private CakupanRules() {}

  private static boolean isOfKecamatan(PenataanWilayah perda) {
    return PenataanFacts.isFormation(perda) && PenataanFacts.isKecamatan(perda);
  }

  private static int calon(String path) {
    return Integer.parseInt(path.substring("/calon/".length(), path.indexOf("/cakupan/")));
  }

  /** The kecamatan that is divided, where one alone is made of it. */
  private static Optional<KodeWilayah> divided(PenataanWilayah perda) {
    boolean isDivision =
        isOfKecamatan(perda)
            && perda.cara().equals(Optional.of(CaraPembentukan.PEMEKARAN))
            && perda.calon().size() == 1
            && PenataanFacts.origins(perda).size() == 1;
    return isDivision ? PenataanFacts.origins(perda).stream().findFirst() : Optional.empty();
  }

  private static boolean isCovered(KodeWilayah mother, PenataanWilayah perda, RuleContext context) {
    List<KodeWilayah> villages =
        context.catalog().children(mother, context.edisi().edition()).stream()
            .map(Wilayah::kode)
            .toList();
    return !villages.isEmpty() && PenataanFacts.villages(perda).values().containsAll(villages);
  }
}
