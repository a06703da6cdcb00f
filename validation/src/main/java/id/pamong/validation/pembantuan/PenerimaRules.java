package id.pamong.validation.pembantuan;

import static id.pamong.validation.Rule.rule;
import static id.pamong.validation.register.NationalLaw.UU_23_2014;
import static id.pamong.validation.register.NationalLaw.pasal;

import id.pamong.validation.Check;
import id.pamong.validation.Rule;
import id.pamong.validation.Truth;
import id.pamong.validation.dokumen.RegionFacts;
import id.pamong.wewenang.penugasan.PenugasanPembantuan;
import id.pamong.wilayah.KodeWilayah;
import id.pamong.wilayah.Tingkat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/** Rules about the regions that receive a task of assistance. */
final class PenerimaRules {

  /** A kecamatan, kelurahan or desa is no autonomous region. */
  static final Rule<PenugasanPembantuan> BUKAN_DAERAH =
      rule("pembantuan.penerima-bukan-daerah-otonom")
          .error(pasal(UU_23_2014, "1 angka 11"), pasal(UU_23_2014, "1 angka 12"))
          .check(each((document, kode) -> !isLevelOfDaerah(kode)));

  /**
   * The kota and kabupaten of Jakarta are administrative; its special law, which says so, is not
   * held here.
   */
  static final Rule<PenugasanPembantuan> JAKARTA =
      rule("pembantuan.penerima-wilayah-administrasi-jakarta")
          .warning(pasal(UU_23_2014, "1 angka 11"), pasal(UU_23_2014, "399"))
          .check(
              (document, context, found) -> {
                for (int i = 0; i < document.penerima().size(); i++) {
                  KodeWilayah kode = document.penerima().get(i);
                  if (isAdministrative(kode) && context.exists(kode) == Truth.YES) {
                    found.at("/penerima/" + i).with("kode", kode).report();
                  }
                }
              });

  static final Rule<PenugasanPembantuan> PROVINSI_OLEH_PROVINSI =
      rule("pembantuan.penerima-bukan-kabupaten-kota")
          .error(pasal(UU_23_2014, "1 angka 11"), pasal(UU_23_2014, "20 ayat (1) huruf b"))
          .check(
              each(
                  (document, kode) ->
                      Penugas.isProvinsi(document) && kode.tingkat() == Tingkat.PROVINSI));

  static final Rule<PenugasanPembantuan> DI_LUAR_PROVINSI =
      rule("pembantuan.penerima-di-luar-provinsi")
          .error(pasal(UU_23_2014, "2 ayat (1)"), pasal(UU_23_2014, "20 ayat (1) huruf b"))
          .check(RegionFacts.outsideDaerah(PenerimaRules::codes));

  static final Rule<PenugasanPembantuan> TIDAK_DIKENAL =
      rule("pembantuan.wilayah-tidak-dikenal")
          .error(pasal(UU_23_2014, "2 ayat (1)"))
          .check(whereExistenceIs(Truth.NO));

  static final Rule<PenugasanPembantuan> TIDAK_DAPAT_DIPASTIKAN =
      rule("pembantuan.wilayah-tidak-dapat-dipastikan")
          .info(pasal(UU_23_2014, "2 ayat (1)"))
          .check(whereExistenceIs(Truth.UNKNOWN));

  /** Of the administrative regions of Jakarta another rule speaks. */
  static final Rule<PenugasanPembantuan> KEKHUSUSAN =
      rule("pembantuan.kekhususan-daerah")
          .info(pasal(UU_23_2014, "399"))
          .check(
              (document, context, found) ->
                  Stream.concat(document.penerima().stream(), document.daerah().stream())
                      .filter(kode -> RegionFacts.isSpecial(kode) && !isAdministrative(kode))
                      .findFirst()
                      .map(KodeWilayah::provinsi)
                      .ifPresent(kode -> found.at("/penerima").with("kode", kode).report()));

  static final Rule<PenugasanPembantuan> TIDAK_DINYATAKAN =
      rule("pembantuan.penerima-tidak-dinyatakan")
          .info(pasal(UU_23_2014, "1 angka 11"))
          .check(
              (document, context, found) -> {
                if (document.penerima().isEmpty()) {
                  found.at("/penerima").report();
                }
              });

  static final List<Rule<PenugasanPembantuan>> ALL =
      List.of(
          BUKAN_DAERAH,
          JAKARTA,
          PROVINSI_OLEH_PROVINSI,
          DI_LUAR_PROVINSI,
          TIDAK_DIKENAL,
          TIDAK_DAPAT_DIPASTIKAN,
          KEKHUSUSAN,
          TIDAK_DINYATAKAN);

  private PenerimaRules() {}

  private static boolean isAdministrative(KodeWilayah kode) {
    return kode.tingkat() == Tingkat.KABUPATEN_KOTA && RegionFacts.isInJakarta(kode);
  }

  private static boolean isLevelOfDaerah(KodeWilayah kode) {
    return kode.tingkat() == Tingkat.PROVINSI || kode.tingkat() == Tingkat.KABUPATEN_KOTA;
  }

  private static Check<PenugasanPembantuan> each(
      BiPredicate<PenugasanPembantuan, KodeWilayah> isWrong) {
    return (document, context, found) -> {
      for (int i = 0; i < document.penerima().size(); i++) {
        KodeWilayah kode = document.penerima().get(i);
        if (isWrong.test(document, kode)) {
          found.at("/penerima/" + i).with("kode", kode).report();
        }
      }
    };
  }

  private static Check<PenugasanPembantuan> whereExistenceIs(Truth truth) {
    return RegionFacts.whereExistenceIs(truth, (document, context) -> codes(document));
  }

  /** What is of another level, or of a wrong assigner, is the fault of other rules. */
  private static Map<String, KodeWilayah> codes(PenugasanPembantuan document) {
    Map<String, KodeWilayah> codes = new LinkedHashMap<>();
    document
        .daerah()
        .filter(kode -> Penugas.isProvinsi(document) && kode.tingkat() == Tingkat.PROVINSI)
        .ifPresent(kode -> codes.put("/daerah", kode));
    for (int i = 0; i < document.penerima().size(); i++) {
      KodeWilayah kode = document.penerima().get(i);
      boolean isOtherFault = Penugas.isProvinsi(document) && kode.tingkat() == Tingkat.PROVINSI;
      if (isLevelOfDaerah(kode) && !isOtherFault) {
        codes.put("/penerima/" + i, kode);
      }
    }
    return codes;
  }
}
