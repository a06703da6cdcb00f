package id.pamong.validation.penataan;

import static id.pamong.validation.Rule.rule;
import static id.pamong.validation.register.NationalLaw.PP_17_2018;
import static id.pamong.validation.register.NationalLaw.PP_19_2008;
import static id.pamong.validation.register.NationalLaw.pasal;

import id.pamong.pemerintahan.penataan.CalonUnit;
import id.pamong.pemerintahan.penataan.KeuanganDaerah;
import id.pamong.pemerintahan.penataan.PenataanWilayah;
import id.pamong.validation.Rule;
import id.pamong.validation.RuleContext;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Rules about the technical conditions of a formation: money, land, border, plan, assessment. */
final class SyaratTeknisRules {

  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  /** PP 19/2008, Lampiran IV: from 340 a unit is able. */
  private static final int ABLE = 340;

  /** At most half of the budget, whatever the rounding. */
  static final Rule<PenataanWilayah> BELANJA_PEGAWAI =
      rule("penataan.belanja-pegawai-lebih-dari-separuh")
          .error(pasal(PP_17_2018, "5 ayat (2)"), pasal(PP_17_2018, "21 ayat (2)"))
          .check(
              (perda, context, found) ->
                  perda
                      .keuangan()
                      .filter(any -> PenataanFacts.isOrdinary(perda, context))
                      .filter(SyaratTeknisRules::isOverHalf)
                      .ifPresent(
                          keuangan ->
                              found
                                  .at("/keuangan/belanjaPegawai")
                                  .with("belanja", keuangan.belanjaPegawai().toPlainString())
                                  .with("apbd", keuangan.apbd().toPlainString())
                                  .report()));

  static final Rule<PenataanWilayah> TANPA_LAHAN_KANTOR =
      rule("penataan.tanpa-lahan-kantor")
          .error(pasal(PP_19_2008, "6 ayat (3)"))
          .error(pasal(PP_17_2018, "5 ayat (3)"), pasal(PP_17_2018, "21 ayat (3)"))
          .check(PenataanFacts.without(CalonUnit::lahanKantor, "lahanKantor"));

  static final Rule<PenataanWilayah> TANPA_BANGUNAN_KANTOR =
      rule("penataan.tanpa-bangunan-kantor")
          .error(pasal(PP_19_2008, "6 ayat (3)"))
          .check(PenataanFacts.without(CalonUnit::bangunanKantor, "bangunanKantor"));

  static final Rule<PenataanWilayah> TANPA_LAHAN_PENDUKUNG =
      rule("penataan.tanpa-lahan-pendukung")
          .error(pasal(PP_17_2018, "5 ayat (3)"), pasal(PP_17_2018, "21 ayat (3)"))
          .check(PenataanFacts.without(CalonUnit::lahanPendukung, "lahanPendukung"));

  static final Rule<PenataanWilayah> TANPA_KOORDINAT =
      rule("penataan.batas-tanpa-titik-koordinat")
          .error(pasal(PP_19_2008, "10 ayat (2)"))
          .error(pasal(PP_17_2018, "5 ayat (4) huruf a"), pasal(PP_17_2018, "21 ayat (4) huruf a"))
          .check(PenataanFacts.without(CalonUnit::titikKoordinat, "titikKoordinat"));

  static final Rule<PenataanWilayah> TATA_RUANG =
      rule("penataan.tidak-sesuai-tata-ruang")
          .error(pasal(PP_17_2018, "5 ayat (4) huruf d"))
          .check(
              (perda, context, found) -> {
                if (PenataanFacts.isKecamatan(perda)) {
                  PenataanFacts.without(CalonUnit::sesuaiTataRuang, "sesuaiTataRuang")
                      .check(perda, context, found);
                }
              });

  /** The unit that is formed, and what is left of the one that it came from. */
  static final Rule<PenataanWilayah> NILAI_KAJIAN =
      rule("penataan.nilai-kajian-kurang")
          .error(pasal(PP_19_2008, "7 ayat (2)"))
          .check(
              (perda, context, found) -> {
                Map<String, Optional<Integer>> totals = new LinkedHashMap<>();
                for (int i = 0; i < perda.asal().size(); i++) {
                  totals.put("/asal/" + i, perda.asal().get(i).nilaiKajian());
                }
                for (int i = 0; i < perda.calon().size(); i++) {
                  totals.put("/calon/" + i, perda.calon().get(i).nilaiKajian());
                }
                totals.forEach(
                    (path, total) ->
                        total
                            .filter(nilai -> nilai < ABLE)
                            .filter(nilai -> PenataanFacts.isOrdinary(perda, context))
                            .ifPresent(
                                nilai ->
                                    found.at(path + "/nilaiKajian").with("nilai", nilai).report()));
              });

  static final Rule<PenataanWilayah> TIDAK_DINYATAKAN =
      rule("penataan.syarat-teknis-tidak-dinyatakan")
          .info(pasal(PP_19_2008, "6 ayat (3)"), pasal(PP_19_2008, "7 ayat (1)"))
          .info(pasal(PP_17_2018, "5 ayat (1)"), pasal(PP_17_2018, "21 ayat (1)"))
          .check(
              PenataanFacts.eachOrdinary(
                  (perda, calon, path, context, found) -> {
                    List<String> missing = missing(perda, calon, context);
                    if (!missing.isEmpty()) {
                      found.at(path).with("fakta", missing).report();
                    }
                  }));

  static final List<Rule<PenataanWilayah>> ALL =
      List.of(
          BELANJA_PEGAWAI,
          TANPA_LAHAN_KANTOR,
          TANPA_BANGUNAN_KANTOR,
          TANPA_LAHAN_PENDUKUNG,
          TANPA_KOORDINAT,
          TATA_RUANG,
          NILAI_KAJIAN,
          TIDAK_DINYATAKAN);

  private SyaratTeknisRules() {}

  private static boolean isOverHalf(KeuanganDaerah keuangan) {
    return keuangan.belanjaPegawai().multiply(TWO).compareTo(keuangan.apbd()) > 0;
  }

  private static List<String> missing(PenataanWilayah perda, CalonUnit calon, RuleContext context) {
    Map<String, Optional<?>> asked = new LinkedHashMap<>();
    asked.put("NAMA", calon.nama());
    asked.put("LAHAN_KANTOR", calon.lahanKantor());
    asked.put("TITIK_KOORDINAT", calon.titikKoordinat());
    if (PenataanFacts.isKecamatan(perda)) {
      asked.put("IBU_KOTA", calon.ibuKota());
    }
    if (PenataanFacts.isOld(context)) {
      asked.put("BANGUNAN_KANTOR", calon.bangunanKantor());
      asked.put("NILAI_KAJIAN", calon.nilaiKajian());
    } else {
      asked.put("LAHAN_PENDUKUNG", calon.lahanPendukung());
      asked.put("KEUANGAN", perda.keuangan());
      if (PenataanFacts.isKecamatan(perda)) {
        asked.put("TATA_RUANG", calon.sesuaiTataRuang());
      }
    }
    List<String> missing = new ArrayList<>();
    asked.forEach(
        (name, fact) -> {
          if (fact.isEmpty()) {
            missing.add(name);
          }
        });
    return missing;
  }
}
