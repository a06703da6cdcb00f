package id.pamong.validation.penataan;

import static id.pamong.validation.Rule.rule;
import static id.pamong.validation.register.NationalLaw.PP_17_2018;
import static id.pamong.validation.register.NationalLaw.PP_19_2008;
import static id.pamong.validation.register.NationalLaw.pasal;

import id.pamong.pemerintahan.penataan.CalonUnit;
import id.pamong.pemerintahan.penataan.DesaCakupan;
import id.pamong.pemerintahan.penataan.PenataanWilayah;
import id.pamong.pemerintahan.penataan.UnitAsal;
import id.pamong.validation.Check;
import id.pamong.validation.Rule;
import id.pamong.validation.RuleContext;
import id.pamong.validation.Truth;
import id.pamong.wilayah.KodeWilayah;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Rules about the basic conditions of a formation: population, area, villages, age. */
final class SyaratDasarRules {

  private static final int LEAST_IN_KABUPATEN = 10;
  private static final int LEAST_IN_KOTA = 5;
  private static final int LEAST_YEARS = 5;

  static final Rule<PenataanWilayah> CALON_TIDAK_DINYATAKAN =
      rule("penataan.calon-tidak-dinyatakan")
          .info(pasal(PP_19_2008, "3"))
          .info(pasal(PP_17_2018, "3 ayat (2)"), pasal(PP_17_2018, "19 ayat (2)"))
          .check(
              (perda, context, found) -> {
                if (PenataanFacts.isOrdinary(perda, context) && perda.calon().isEmpty()) {
                  found.at("/calon").report();
                }
              });

  static final Rule<PenataanWilayah> DESA_KURANG =
      rule("penataan.jumlah-desa-kelurahan-kurang")
          .error(pasal(PP_19_2008, "6 ayat (1)"))
          .error(pasal(PP_17_2018, "4 ayat (1) huruf d"), pasal(PP_17_2018, "4 ayat (2)"))
          .check(
              PenataanFacts.eachOrdinary(
                  (perda, calon, path, context, found) ->
                      perda
                          .daerah()
                          .kabupatenKota()
                          .filter(own -> PenataanFacts.isKecamatan(perda))
                          .filter(own -> !calon.cakupan().isEmpty())
                          .map(own -> own.isKota() ? LEAST_IN_KOTA : LEAST_IN_KABUPATEN)
                          .filter(least -> villages(calon) < least)
                          .ifPresent(
                              least ->
                                  found
                                      .at(path + "/cakupan")
                                      .with("jumlah", villages(calon))
                                      .with("minimal", least)
                                      .report())));

  /** Inhabitants or households: either is enough. */
  static final Rule<PenataanWilayah> PENDUDUK_KURANG =
      rule("penataan.penduduk-kurang")
          .error(
              pasal(PP_17_2018, "4 ayat (1) huruf a"),
              pasal(PP_17_2018, "4 ayat (2)"),
              pasal(PP_17_2018, "20 ayat (1) huruf a"),
              pasal(PP_17_2018, "20 ayat (2)"))
          .check(
              PenataanFacts.eachOrdinary(
                  (perda, calon, path, context, found) ->
                      Ambang.of(perda.daerah())
                          .ifPresent(
                              ambang ->
                                  populations(perda, calon)
                                      .forEach(
                                          part -> {
                                            if (part.isEnough(ambang) == Truth.NO) {
                                              found
                                                  .at(path + part.path())
                                                  .with("jiwa", ambang.jiwa(part.isKelurahan()))
                                                  .with(
                                                      "kk",
                                                      ambang.kepalaKeluarga(part.isKelurahan()))
                                                  .report();
                                            }
                                          }))));

  static final Rule<PenataanWilayah> LUAS_KURANG =
      rule("penataan.luas-kurang")
          .error(
              pasal(PP_17_2018, "4 ayat (1) huruf b"),
              pasal(PP_17_2018, "4 ayat (2)"),
              pasal(PP_17_2018, "20 ayat (1) huruf b"),
              pasal(PP_17_2018, "20 ayat (2)"))
          .check(
              PenataanFacts.eachOrdinary(
                  (perda, calon, path, context, found) -> {
                    Optional<BigDecimal> least =
                        Ambang.of(perda.daerah()).map(ambang -> ambang.luas(perda.objek()));
                    calon
                        .luas()
                        .filter(luas -> least.filter(km -> luas.compareTo(km) < 0).isPresent())
                        .ifPresent(
                            luas ->
                                found
                                    .at(path + "/luas")
                                    .with("luas", luas.toPlainString())
                                    .with("minimal", least.orElse(luas).toPlainString())
                                    .report());
                  }));

  /** What the document leaves out, and a provinsi without a row in the annexes. */
  static final Rule<PenataanWilayah> TIDAK_DAPAT_DINILAI =
      rule("penataan.syarat-dasar-tidak-dapat-dinilai")
          .info(pasal(PP_19_2008, "6 ayat (1)"))
          .info(pasal(PP_17_2018, "4 ayat (1)"), pasal(PP_17_2018, "20 ayat (1)"))
          .check(
              PenataanFacts.eachOrdinary(
                  (perda, calon, path, context, found) -> {
                    List<String> missing = missing(perda, calon, context);
                    if (!missing.isEmpty()) {
                      found.at(path).with("fakta", missing).report();
                    }
                  }));

  static final Rule<PenataanWilayah> USIA_KURANG =
      rule("penataan.usia-asal-kurang-lima-tahun")
          .error(pasal(PP_19_2008, "4 huruf a"))
          .error(
              pasal(PP_17_2018, "4 ayat (1) huruf c"),
              pasal(PP_17_2018, "4 ayat (2)"),
              pasal(PP_17_2018, "20 ayat (1) huruf c"),
              pasal(PP_17_2018, "20 ayat (2)"))
          .check(
              eachAsal(
                  (asal, context) ->
                      asal.berpemerintahanSejak()
                          .filter(day -> isYoung(day, context))
                          .isPresent()));

  static final Rule<PenataanWilayah> USIA_TIDAK_DINYATAKAN =
      rule("penataan.usia-asal-tidak-dinyatakan")
          .info(pasal(PP_19_2008, "4 huruf a"))
          .info(pasal(PP_17_2018, "4 ayat (1) huruf c"), pasal(PP_17_2018, "20 ayat (1) huruf c"))
          .check(eachAsal((asal, context) -> asal.berpemerintahanSejak().isEmpty()));

  static final Rule<PenataanWilayah> USIA_DESA_KURANG =
      rule("penataan.usia-desa-kurang-lima-tahun")
          .error(pasal(PP_19_2008, "4 huruf b"))
          .check(
              PenataanFacts.eachOrdinary(
                  (perda, calon, path, context, found) -> {
                    for (int i = 0; i < calon.cakupan().size(); i++) {
                      String place = path + "/cakupan/" + i + "/berpemerintahanSejak";
                      calon
                          .cakupan()
                          .get(i)
                          .berpemerintahanSejak()
                          .filter(day -> isYoung(day, context))
                          .ifPresent(day -> found.at(place).with("sejak", day).report());
                    }
                  }));

  static final List<Rule<PenataanWilayah>> ALL =
      List.of(
          CALON_TIDAK_DINYATAKAN,
          DESA_KURANG,
          PENDUDUK_KURANG,
          LUAS_KURANG,
          TIDAK_DAPAT_DINILAI,
          USIA_KURANG,
          USIA_TIDAK_DINYATAKAN,
          USIA_DESA_KURANG);

  private SyaratDasarRules() {}

  private static long villages(CalonUnit calon) {
    return calon.cakupan().stream().map(DesaCakupan::kode).distinct().count();
  }

  private static boolean isYoung(LocalDate day, RuleContext context) {
    return day.plusYears(LEAST_YEARS).isAfter(context.tanggal());
  }

  private static List<String> missing(PenataanWilayah perda, CalonUnit calon, RuleContext context) {
    List<String> missing = new ArrayList<>();
    if (PenataanFacts.isKecamatan(perda) && calon.cakupan().isEmpty()) {
      missing.add("CAKUPAN");
    }
    if (PenataanFacts.isOld(context)) {
      return missing;
    }
    Optional<Ambang> ambang = Ambang.of(perda.daerah());
    if (ambang.isEmpty()) {
      missing.add("AMBANG_PROVINSI");
      return missing;
    }
    if (populations(perda, calon).stream()
        .anyMatch(part -> part.isEnough(ambang.get()) == Truth.UNKNOWN)) {
      missing.add("PENDUDUK");
    }
    if (calon.luas().isEmpty()) {
      missing.add("LUAS");
    }
    return missing;
  }

  private static List<Population> populations(PenataanWilayah perda, CalonUnit calon) {
    if (!PenataanFacts.isKecamatan(perda)) {
      return List.of(
          new Population(
              "/penduduk", /* isKelurahan= */ true, calon.penduduk(), calon.kepalaKeluarga()));
    }
    List<Population> parts = new ArrayList<>();
    for (int i = 0; i < calon.cakupan().size(); i++) {
      DesaCakupan desa = calon.cakupan().get(i);
      KodeWilayah kode = desa.kode();
      parts.add(
          new Population(
              "/cakupan/" + i + "/penduduk",
              kode.isKelurahan(),
              desa.penduduk(),
              desa.kepalaKeluarga()));
    }
    return parts;
  }

  private static Check<PenataanWilayah> eachAsal(Broken broken) {
    return (perda, context, found) -> {
      for (int i = 0; i < perda.asal().size(); i++) {
        UnitAsal asal = perda.asal().get(i);
        if (PenataanFacts.isOrdinary(perda, context) && broken.by(asal, context)) {
          found.at("/asal/" + i + "/berpemerintahanSejak").with("kode", asal.kode()).report();
        }
      }
    };
  }

  private interface Broken {
    boolean by(UnitAsal asal, RuleContext context);
  }

  /** The inhabitants and households of a village, as far as stated. */
  private record Population(
      String path, boolean isKelurahan, Optional<Integer> jiwa, Optional<Integer> kk) {

    Truth isEnough(Ambang ambang) {
      int leastJiwa = ambang.jiwa(isKelurahan);
      int leastKk = ambang.kepalaKeluarga(isKelurahan);
      return Truth.of(jiwa.map(n -> n >= leastJiwa)).or(Truth.of(kk.map(n -> n >= leastKk)));
    }
  }
}
