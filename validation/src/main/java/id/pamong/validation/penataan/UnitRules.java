package id.pamong.validation.penataan;

import static id.pamong.validation.Rule.rule;
import static id.pamong.validation.register.NationalLaw.PP_17_2018;
import static id.pamong.validation.register.NationalLaw.PP_19_2008;
import static id.pamong.validation.register.NationalLaw.PP_73_2005;
import static id.pamong.validation.register.NationalLaw.UU_23_2014;
import static id.pamong.validation.register.NationalLaw.UU_32_2004;
import static id.pamong.validation.register.NationalLaw.pasal;

import id.pamong.hukum.DasarHukum;
import id.pamong.hukum.JenisInstrumen;
import id.pamong.pemerintahan.penataan.BentukPenataan;
import id.pamong.pemerintahan.penataan.CaraPembentukan;
import id.pamong.pemerintahan.penataan.JenisPenyesuaian;
import id.pamong.pemerintahan.penataan.PenataanWilayah;
import id.pamong.pemerintahan.penataan.UnitAsal;
import id.pamong.validation.Check;
import id.pamong.validation.Rule;
import id.pamong.validation.RuleContext;
import id.pamong.validation.Truth;
import id.pamong.validation.dokumen.RegionFacts;
import id.pamong.validation.dokumen.UncoveredDays;
import id.pamong.wilayah.KodeWilayah;
import id.pamong.wilayah.Tingkat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Rules about the regulation itself, and about the existing units that it changes. */
final class UnitRules {

  /** The articles on the form of what is no formation. */
  private static final List<DasarHukum> OF_CHANGES =
      List.of(
          pasal(PP_19_2008, "11"),
          pasal(PP_19_2008, "13"),
          pasal(PP_17_2018, "8 ayat (5)"),
          pasal(PP_17_2018, "9 ayat (5)"),
          pasal(PP_17_2018, "23 ayat (5)"),
          pasal(PP_17_2018, "24 ayat (5)"));

  static final Rule<PenataanWilayah> TANGGAL_SEBELUM_CAKUPAN =
      UncoveredDays.before("penataan", Regimes.PP_19_2008, pasal(PP_19_2008, "38"));

  /** In Jakarta no kabupaten or kota makes a regulation of its own; its law is not held here. */
  static final Rule<PenataanWilayah> BUKAN_PERDA =
      rule("penataan.bentuk-bukan-perda-kabupaten-kota")
          .error(
              pasal(UU_32_2004, "126 ayat (1)"),
              pasal(UU_32_2004, "127 ayat (1)"),
              pasal(PP_19_2008, "11"),
              pasal(PP_19_2008, "13"))
          .error(
              pasal(UU_23_2014, "221 ayat (2)"),
              pasal(UU_23_2014, "229 ayat (1)"),
              pasal(PP_19_2008, "11"),
              pasal(PP_19_2008, "13"))
          .error(
              pasal(UU_23_2014, "221 ayat (2)"),
              pasal(UU_23_2014, "229 ayat (1)"),
              pasal(PP_17_2018, "3 ayat (3)"),
              pasal(PP_17_2018, "8 ayat (5)"),
              pasal(PP_17_2018, "9 ayat (5)"),
              pasal(PP_17_2018, "19 ayat (3)"),
              pasal(PP_17_2018, "23 ayat (5)"),
              pasal(PP_17_2018, "24 ayat (5)"))
          .check(
              (perda, context, found) -> {
                JenisInstrumen jenis = perda.instrumen().jenis();
                if (isByPerda(perda, context)
                    && jenis != JenisInstrumen.PERDA_KABUPATEN_KOTA
                    && !RegionFacts.isInJakarta(perda.daerah())) {
                  found
                      .at("/instrumen/jenis")
                      .with("bentuk", jenis.singkatan())
                      .suggest(JenisInstrumen.PERDA_KABUPATEN_KOTA.name())
                      .under(PenataanFacts.isFormation(perda) ? List.of() : OF_CHANGES)
                      .report();
                }
              });

  static final Rule<PenataanWilayah> ASAL_TIDAK_SETINGKAT =
      rule("penataan.asal-tidak-setingkat")
          .error(
              pasal(PP_19_2008, "2 ayat (2)"),
              pasal(PP_19_2008, "11"),
              pasal(PP_19_2008, "12 ayat (2)"))
          .error(
              pasal(UU_23_2014, "2 ayat (2)"),
              pasal(PP_17_2018, "3 ayat (1)"),
              pasal(PP_17_2018, "8 ayat (1)"),
              pasal(PP_17_2018, "9 ayat (1)"),
              pasal(PP_17_2018, "19 ayat (1)"),
              pasal(PP_17_2018, "23 ayat (1)"),
              pasal(PP_17_2018, "24 ayat (1)"))
          .check(
              eachAsal(
                  (perda, asal, context) ->
                      PenataanFacts.isHeld(perda, context) && !PenataanFacts.fits(perda, asal)));

  /** A code that the day does not know, such as one of before, is the fault of another rule. */
  static final Rule<PenataanWilayah> ASAL_DI_LUAR_DAERAH =
      rule("penataan.asal-di-luar-daerah")
          .error(pasal(UU_32_2004, "126 ayat (1)"), pasal(UU_32_2004, "127 ayat (1)"))
          .error(
              pasal(UU_23_2014, "2 ayat (2)"),
              pasal(UU_23_2014, "221 ayat (1)"),
              pasal(UU_23_2014, "229 ayat (1)"))
          .check(
              eachAsal(
                  (perda, asal, context) ->
                      PenataanFacts.fits(perda, asal)
                          && perda.daerah().tingkat() == Tingkat.KABUPATEN_KOTA
                          && context.exists(perda.daerah()) == Truth.YES
                          && context.exists(asal.kode()) == Truth.YES
                          && !perda.daerah().contains(asal.kode())));

  static final Rule<PenataanWilayah> BAGIAN_TIDAK_DIKENAL =
      rule("penataan.bagian-wilayah-tidak-dikenal")
          .error(pasal(UU_23_2014, "2 ayat (2)"))
          .check(whereExistenceIs(Truth.NO));

  static final Rule<PenataanWilayah> BAGIAN_TIDAK_PASTI =
      rule("penataan.bagian-wilayah-tidak-dapat-dipastikan")
          .info(pasal(UU_32_2004, "126 ayat (1)"), pasal(UU_32_2004, "127 ayat (1)"))
          .info(pasal(UU_23_2014, "2 ayat (2)"))
          .check(whereExistenceIs(Truth.UNKNOWN));

  /**
   * One unit becomes several; parts of several, or several units, become one. A unit that is listed
   * twice is one.
   */
  static final Rule<PenataanWilayah> JUMLAH_ASAL =
      rule("penataan.jumlah-asal-tidak-sesuai")
          .error(pasal(PP_19_2008, "2 ayat (2)"))
          .error(
              pasal(PP_17_2018, "3 ayat (1)"),
              pasal(PP_17_2018, "8 ayat (1)"),
              pasal(PP_17_2018, "19 ayat (1)"),
              pasal(PP_17_2018, "23 ayat (1)"))
          .check(
              (perda, context, found) -> {
                long count = PenataanFacts.origins(perda).size();
                Optional<CaraPembentukan> cara =
                    perda.cara().filter(any -> PenataanFacts.isFormation(perda));
                boolean isOne = cara.equals(Optional.of(CaraPembentukan.PEMEKARAN));
                boolean isSeveral =
                    cara.equals(Optional.of(CaraPembentukan.PENGGABUNGAN_BAGIAN))
                        || (perda.bentuk() == BentukPenataan.PENGGABUNGAN
                            && !PenataanFacts.isOld(context));
                if (PenataanFacts.isHeld(perda, context)
                    && ((isOne && count > 1) || (isSeveral && count == 1))) {
                  found.at("/asal").with("jumlah", count).report();
                }
              });

  /** No geometry of regions is held. */
  static final Rule<PenataanWilayah> BERSANDINGAN =
      rule("penataan.bersandingan-tidak-diketahui")
          .info(pasal(PP_19_2008, "12 ayat (2)"))
          .info(
              pasal(PP_17_2018, "3 ayat (1)"),
              pasal(PP_17_2018, "8 ayat (1)"),
              pasal(PP_17_2018, "19 ayat (1)"),
              pasal(PP_17_2018, "23 ayat (1)"))
          .check(
              (perda, context, found) -> {
                if (joins(perda, context)) {
                  found.at("/asal").report();
                }
              });

  static final Rule<PenataanWilayah> KELURAHAN_LAMA =
      rule("penataan.syarat-kelurahan-lama-tidak-tercakup")
          .info(pasal(PP_73_2005, "2"))
          .from(Regimes.PP_19_2008)
          .check(
              (perda, context, found) -> {
                if (!PenataanFacts.isKecamatan(perda)) {
                  found.at("/objek").report();
                }
              });

  static final List<Rule<PenataanWilayah>> ALL =
      List.of(
          TANGGAL_SEBELUM_CAKUPAN,
          BUKAN_PERDA,
          ASAL_TIDAK_SETINGKAT,
          ASAL_DI_LUAR_DAERAH,
          BAGIAN_TIDAK_DIKENAL,
          BAGIAN_TIDAK_PASTI,
          JUMLAH_ASAL,
          BERSANDINGAN,
          KELURAHAN_LAMA);

  private UnitRules() {}

  /**
   * PP 19/2008 asks for it where the name or the seat of a kecamatan changes, and where kecamatan
   * end or are merged; it does not speak of the border or of the name of the seat.
   */
  private static boolean isByPerda(PenataanWilayah perda, RuleContext context) {
    if (PenataanFacts.isFormation(perda) || !PenataanFacts.isOld(context)) {
      return true;
    }
    return PenataanFacts.isKecamatan(perda)
        && (perda.bentuk() != BentukPenataan.PENYESUAIAN
            || perda.penyesuaian().contains(JenisPenyesuaian.NAMA)
            || perda.penyesuaian().contains(JenisPenyesuaian.PEMINDAHAN_IBU_KOTA));
  }

  /** Tells whether several units of the region become one, so that they must be adjacent. */
  private static boolean joins(PenataanWilayah perda, RuleContext context) {
    boolean isJoined =
        PenataanFacts.isOld(context)
            ? PenataanFacts.isKecamatan(perda)
                && (perda.bentuk() == BentukPenataan.PENGGABUNGAN
                    || perda.bentuk() == BentukPenataan.PENGHAPUSAN)
            : perda.bentuk() == BentukPenataan.PENGGABUNGAN
                || (PenataanFacts.isFormation(perda) && PenataanFacts.special(perda).isEmpty());
    return isJoined
        && PenataanFacts.origins(perda).size() > 1
        && perda.asal().stream().allMatch(asal -> PenataanFacts.fits(perda, asal))
        && perda.asal().stream().map(asal -> asal.kode().kabupatenKota()).distinct().count() == 1;
  }

  private static Check<PenataanWilayah> whereExistenceIs(Truth truth) {
    return RegionFacts.whereExistenceIs(truth, UnitRules::codes);
  }

  /** A code in an unknown kecamatan is not unknown once more. */
  private static Map<String, KodeWilayah> codes(PenataanWilayah perda, RuleContext context) {
    Map<String, KodeWilayah> codes = new LinkedHashMap<>();
    for (int i = 0; i < perda.asal().size(); i++) {
      if (PenataanFacts.fits(perda, perda.asal().get(i))) {
        codes.put("/asal/" + i + "/kode", perda.asal().get(i).kode());
      }
    }
    PenataanFacts.villages(perda)
        .forEach(
            (path, village) -> {
              if (village.induk().filter(kode -> context.exists(kode) == Truth.YES).isPresent()) {
                codes.put(path, village);
              }
            });
    return codes;
  }

  private static Check<PenataanWilayah> eachAsal(Broken broken) {
    return (perda, context, found) -> {
      for (int i = 0; i < perda.asal().size(); i++) {
        UnitAsal asal = perda.asal().get(i);
        if (broken.by(perda, asal, context)) {
          found
              .at("/asal/" + i + "/kode")
              .with("kode", asal.kode())
              .with("objek", perda.objek().name())
              .report();
        }
      }
    };
  }

  private interface Broken {
    boolean by(PenataanWilayah perda, UnitAsal asal, RuleContext context);
  }
}
