package id.pamong.validation.pelimpahan;

import static id.pamong.validation.Rule.rule;
import static id.pamong.validation.register.NationalLaw.PP_19_2008;
import static id.pamong.validation.register.NationalLaw.UU_23_2014;
import static id.pamong.validation.register.NationalLaw.UU_30_2014;
import static id.pamong.validation.register.NationalLaw.pasal;

import id.pamong.hukum.Periode;
import id.pamong.validation.Check;
import id.pamong.validation.Rule;
import id.pamong.validation.RuleContext;
import id.pamong.validation.Truth;
import id.pamong.validation.Violation;
import id.pamong.wewenang.BatasWewenang;
import id.pamong.wewenang.PelimpahanWewenang;
import id.pamong.wilayah.KodeWilayah;
import id.pamong.wilayah.Tingkat;
import id.pamong.wilayah.Wilayah;
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
                      isKnownOutside(decree, context, kode) && receiversAreSound(decree, context)));

  static final Rule<PelimpahanWewenang> TIDAK_DIKENAL =
      rule("pelimpahan.batas-wilayah-tidak-dikenal")
          .error(pasal(UU_23_2014, "2 ayat (2)"))
          .check(
              area(
                  (decree, context, kode) ->
                      mayLieInside(decree, context, kode) && context.exists(kode) == Truth.NO));

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
                            .filter(limit -> leaves(limit, given))
                            .ifPresent(
                                limit -> {
                                  Violation violation =
                                      sink.at(path.property("batas").property("periode"))
                                          .with("layanan", layanan.nama())
                                          .with("mulai", limit.mulai())
                                          .with("diberikan", given.mulai());
                                  limit.akhir().ifPresent(day -> violation.with("akhir", day));
                                  given
                                      .akhir()
                                      .ifPresent(day -> violation.with("akhirDiberikan", day));
                                  violation.report();
                                }));
              });

  static final List<Rule<PelimpahanWewenang>> ALL =
      List.of(DI_LUAR_YURISDIKSI, TIDAK_DIKENAL, DI_LUAR_PERIODE);

  private BatasRules() {}

  /** A limit without an end of its own ends with what was given. */
  private static boolean leaves(Periode limit, Periode given) {
    if (limit.mulai().isBefore(given.mulai())) {
      return true;
    }
    return given
        .akhir()
        .filter(
            end ->
                !limit.mulai().isBefore(end)
                    || limit.akhir().filter(day -> day.isAfter(end)).isPresent())
        .isPresent();
  }

  /** A wider region is covered where every kecamatan in it has a receiver. */
  private static boolean covered(PelimpahanWewenang decree, RuleContext context, KodeWilayah kode) {
    if (isInside(decree, kode)) {
      return true;
    }
    List<Wilayah> parts = context.catalog().children(kode, context.edisi().edition());
    return kode.tingkat() == Tingkat.KABUPATEN_KOTA
        && !parts.isEmpty()
        && parts.stream().allMatch(part -> isInside(decree, part.kode()));
  }

  private static boolean isInside(PelimpahanWewenang decree, KodeWilayah kode) {
    return decree.penerima().stream()
        .anyMatch(penerima -> penerima.wilayah().contains(kode) || penerima.wilayah().equals(kode));
  }

  /**
   * Tells whether an area lies inside the receivers, or may under another code, and none of them is
   * at fault or in doubt.
   */
  static boolean mayLieInside(PelimpahanWewenang decree, RuleContext context, KodeWilayah kode) {
    return !isKnownOutside(decree, context, kode) && receiversAreSound(decree, context);
  }

  private static boolean isKnownOutside(
      PelimpahanWewenang decree, RuleContext context, KodeWilayah kode) {
    return !covered(decree, context, kode)
        && context.exists(kode.kabupatenKota().orElse(kode)) == Truth.YES;
  }

  /** Where a receiver is itself at fault or in doubt, what its authority covers cannot be told. */
  private static boolean receiversAreSound(PelimpahanWewenang decree, RuleContext context) {
    Optional<KodeWilayah> own = DecreeFacts.jurisdiction(decree, context);
    return own.isPresent()
        && decree.penerima().stream()
            .allMatch(
                penerima ->
                    !DecreeFacts.isMisplaced(decree, context, penerima)
                        && (own.get().contains(penerima.wilayah())
                            || own.get().equals(penerima.wilayah()))
                        && context.exists(penerima.wilayah()) == Truth.YES);
  }

  private static Check<PelimpahanWewenang> area(Broken broken) {
    return (decree, context, found) ->
        Layanan.walkAreas(
            decree,
            (path, layanan, kode) -> {
              if (broken.by(decree, context, kode)) {
                found.at(path).with("layanan", layanan.nama()).with("kode", kode).report();
              }
            });
  }

  private interface Broken {
    boolean by(PelimpahanWewenang decree, RuleContext context, KodeWilayah kode);
  }
}
