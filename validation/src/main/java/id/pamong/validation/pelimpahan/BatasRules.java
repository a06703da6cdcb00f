package id.pamong.validation.pelimpahan;

import static id.pamong.validation.Rule.rule;
import static id.pamong.validation.register.NationalLaw.PP_19_2008;
import static id.pamong.validation.register.NationalLaw.UU_23_2014;
import static id.pamong.validation.register.NationalLaw.UU_30_2014;
import static id.pamong.validation.register.NationalLaw.pasal;

import id.pamong.finding.JsonPointer;
import id.pamong.hukum.Periode;
import id.pamong.validation.Check;
import id.pamong.validation.Rule;
import id.pamong.validation.RuleContext;
import id.pamong.validation.Truth;
import id.pamong.wewenang.BatasWewenang;
import id.pamong.wewenang.PelimpahanWewenang;
import id.pamong.wilayah.KodeWilayah;
import java.util.List;
import java.util.Optional;

/** Rules about limits: a limit lies inside what was given, in area and in time. */
final class BatasRules {

  static final Rule<PelimpahanWewenang> DI_LUAR_YURISDIKSI =
      rule("pelimpahan.batas-wilayah-di-luar-yurisdiksi")
          .error(pasal(PP_19_2008, "15 ayat (3)"))
          .until(Regimes.UU_30_2014)
          .error(pasal(UU_30_2014, "15 ayat (1) huruf b"))
          .check(
              area(
                  (decree, context, kode) ->
                      !covered(decree, kode) && receiversAreSound(decree, context)));

  static final Rule<PelimpahanWewenang> TIDAK_DIKENAL =
      rule("pelimpahan.batas-wilayah-tidak-dikenal")
          .error(pasal(UU_23_2014, "2 ayat (2)"))
          .check(
              area(
                  (decree, context, kode) ->
                      covered(decree, kode)
                          && decree.penerima().stream()
                              .noneMatch(penerima -> penerima.wilayah().equals(kode))
                          && receiversAreSound(decree, context)
                          && context.exists(kode) == Truth.NO));

  static final Rule<PelimpahanWewenang> DI_LUAR_PERIODE =
      rule("pelimpahan.batas-waktu-di-luar-periode")
          .error(pasal(UU_30_2014, "15 ayat (1) huruf a"))
          .check(
              (decree, context, found) -> {
                Periode given =
                    decree.periode().orElseGet(() -> Periode.sejak(decree.instrumen().efektif()));
                Layanan.walk(
                    decree,
                    found,
                    (path, layanan, sink) ->
                        layanan
                            .batas()
                            .flatMap(BatasWewenang::periode)
                            .filter(limit -> !given.encloses(limit))
                            .ifPresent(
                                limit ->
                                    sink.at(path.property("batas").property("periode"))
                                        .with("layanan", layanan.nama())
                                        .with("mulai", limit.mulai())
                                        .with("diberikan", given.mulai())
                                        .report()));
              });

  static final List<Rule<PelimpahanWewenang>> ALL =
      List.of(DI_LUAR_YURISDIKSI, TIDAK_DIKENAL, DI_LUAR_PERIODE);

  private BatasRules() {}

  private static boolean covered(PelimpahanWewenang decree, KodeWilayah kode) {
    return decree.penerima().stream()
        .anyMatch(penerima -> penerima.wilayah().contains(kode) || penerima.wilayah().equals(kode));
  }

  /** Where a receiver is itself at fault, what its authority covers cannot be told. */
  private static boolean receiversAreSound(PelimpahanWewenang decree, RuleContext context) {
    Optional<KodeWilayah> own = DecreeFacts.jurisdiction(decree, context);
    return own.isPresent()
        && decree.penerima().stream()
            .allMatch(
                penerima ->
                    !DecreeFacts.isMisplaced(penerima)
                        && (own.get().contains(penerima.wilayah())
                            || own.get().equals(penerima.wilayah()))
                        && context.exists(penerima.wilayah()) != Truth.NO);
  }

  private static Check<PelimpahanWewenang> area(Broken broken) {
    return (decree, context, found) ->
        Layanan.walk(
            decree,
            found,
            (path, layanan, sink) -> {
              List<KodeWilayah> area =
                  layanan.batas().map(BatasWewenang::wilayah).orElse(List.of());
              JsonPointer place = path.property("batas").property("wilayah");
              for (int i = 0; i < area.size(); i++) {
                if (broken.by(decree, context, area.get(i))) {
                  sink.at(place.index(i))
                      .with("layanan", layanan.nama())
                      .with("kode", area.get(i))
                      .report();
                }
              }
            });
  }

  private interface Broken {
    boolean by(PelimpahanWewenang decree, RuleContext context, KodeWilayah kode);
  }
}
