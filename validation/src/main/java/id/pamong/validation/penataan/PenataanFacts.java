package id.pamong.validation.penataan;

import id.pamong.pemerintahan.penataan.BentukPenataan;
import id.pamong.pemerintahan.penataan.CalonUnit;
import id.pamong.pemerintahan.penataan.DesaCakupan;
import id.pamong.pemerintahan.penataan.JenisPenyesuaian;
import id.pamong.pemerintahan.penataan.KepentinganStrategis;
import id.pamong.pemerintahan.penataan.ObjekPenataan;
import id.pamong.pemerintahan.penataan.PembentukanKhusus;
import id.pamong.pemerintahan.penataan.PenataanWilayah;
import id.pamong.pemerintahan.penataan.UnitAsal;
import id.pamong.validation.Check;
import id.pamong.validation.RuleContext;
import id.pamong.validation.Truth;
import id.pamong.validation.Violations;
import id.pamong.validation.dokumen.RegionFacts;
import id.pamong.wilayah.KodeWilayah;
import id.pamong.wilayah.Tingkat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Questions that several rules ask of a regulation on kecamatan or kelurahan. */
final class PenataanFacts {

  private PenataanFacts() {}

  static boolean isKecamatan(PenataanWilayah perda) {
    return perda.objek() == ObjekPenataan.KECAMATAN;
  }

  /** Under PP 19/2008 and PP 73/2005. */
  static boolean isOld(RuleContext context) {
    return context.tanggal().isBefore(Regimes.PP_17_2018);
  }

  /** PP 73/2005, which spoke of kelurahan before PP 17/2018, is not held here. */
  static boolean isHeld(PenataanWilayah perda, RuleContext context) {
    return isKecamatan(perda) || !isOld(context);
  }

  static boolean isFormation(PenataanWilayah perda) {
    return perda.bentuk() == BentukPenataan.PEMBENTUKAN;
  }

  /** Tells whether the formation claims an interest for which the conditions do not apply. */
  static Optional<PembentukanKhusus> special(PenataanWilayah perda) {
    return perda.khusus().filter(khusus -> isFormation(perda) && isKecamatan(perda));
  }

  /**
   * Tells whether the ordinary conditions of a formation apply: of what is formed alone. They speak
   * of autonomous kabupaten and kota, which Jakarta does not have.
   */
  static boolean isOrdinary(PenataanWilayah perda, RuleContext context) {
    return isFormation(perda)
        && special(perda).isEmpty()
        && isHeld(perda, context)
        && !RegionFacts.isInJakarta(perda.daerah());
  }

  /** PP 19/2008 Pasal 8: a kecamatan of islands that the gubernur approved, without assignment. */
  static boolean isByIslands(PembentukanKhusus khusus, RuleContext context) {
    return isOld(context)
        && khusus.kepentingan() == KepentinganStrategis.KEPULAUAN_TERPENCIL_TERLUAR
        && Truth.of(khusus.ditugaskanPemerintah()) != Truth.YES;
  }

  /** Returns the units that a regulation changes, each once. */
  static Set<KodeWilayah> origins(PenataanWilayah perda) {
    Set<KodeWilayah> origins = new LinkedHashSet<>();
    perda.asal().forEach(asal -> origins.add(asal.kode()));
    return origins;
  }

  /** Returns the villages of what is formed, by their place in the document. */
  static Map<String, KodeWilayah> villages(PenataanWilayah perda) {
    Map<String, KodeWilayah> villages = new LinkedHashMap<>();
    for (int i = 0; i < perda.calon().size(); i++) {
      List<DesaCakupan> cakupan = perda.calon().get(i).cakupan();
      for (int j = 0; j < cakupan.size(); j++) {
        villages.put("/calon/" + i + "/cakupan/" + j + "/kode", cakupan.get(j).kode());
      }
    }
    return villages;
  }

  /** Tells whether a code is of the kind of unit that is changed. */
  static boolean fits(PenataanWilayah perda, UnitAsal asal) {
    KodeWilayah kode = asal.kode();
    if (isKecamatan(perda)) {
      return kode.tingkat() == Tingkat.KECAMATAN;
    }
    boolean mayBeDesa =
        perda.penyesuaian().contains(JenisPenyesuaian.STATUS_DESA_MENJADI_KELURAHAN);
    return kode.isKelurahan() || (mayBeDesa && kode.isDesa());
  }

  /** Checks each unit that is formed, where the ordinary conditions apply. */
  static Check<PenataanWilayah> eachOrdinary(CalonCheck check) {
    return (perda, context, found) -> {
      if (isOrdinary(perda, context)) {
        for (int i = 0; i < perda.calon().size(); i++) {
          check.check(perda, perda.calon().get(i), "/calon/" + i, context, found);
        }
      }
    };
  }

  /** Reports each unit that is formed without something. */
  static Check<PenataanWilayah> without(Function<CalonUnit, Optional<Boolean>> has, String name) {
    return eachOrdinary(
        (perda, calon, path, context, found) -> {
          if (Truth.of(has.apply(calon)) == Truth.NO) {
            found.at(path + "/" + name).report();
          }
        });
  }

  /** Looks at one unit that is formed. */
  interface CalonCheck {
    void check(
        PenataanWilayah perda, CalonUnit calon, String path, RuleContext context, Violations found);
  }
}
