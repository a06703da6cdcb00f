package id.pamong.validation.pelimpahan;

import id.pamong.finding.JsonPointer;
import id.pamong.validation.Check;
import id.pamong.validation.Violations;
import id.pamong.wewenang.BatasWewenang;
import id.pamong.wewenang.LayananDilimpahkan;
import id.pamong.wewenang.PelimpahanWewenang;
import id.pamong.wilayah.KodeWilayah;
import java.util.List;

/** Walks over the services of a decree. */
final class Layanan {

  private Layanan() {}

  /**
   * Returns a check of each service of a decree that delegates part of the affairs under the law of
   * camat; tasks of assistance stand under other law (PP 17/2018 Pasal 11 ayat (8)).
   */
  static Check<PelimpahanWewenang> each(PerLayanan action) {
    return (decree, context, found) -> {
      if (DecreeFacts.isPartOfAffairs(decree, context)) {
        walk(
            decree,
            found,
            (path, layanan, sink) -> {
              if (DecreeFacts.isUnderCamatLaw(decree, layanan, context)) {
                action.on(path, layanan, sink);
              }
            });
      }
    };
  }

  /**
   * Returns a check of each service of a decree that hands out part of the affairs of a kabupaten
   * or kota, to whichever office.
   */
  static Check<PelimpahanWewenang> eachOfAffairs(PerLayanan action) {
    return (decree, context, found) -> {
      if (DecreeFacts.handsOutAffairs(decree, context)) {
        walk(decree, found, action);
      }
    };
  }

  /** Calls an action with each service of a decree of either kind. */
  static void walk(PelimpahanWewenang decree, Violations found, PerLayanan action) {
    for (int i = 0; i < decree.layanan().size(); i++) {
      action.on(DecreeFacts.LAYANAN.index(i), decree.layanan().get(i), found);
    }
  }

  /** Calls an action with each area that a service is limited to. */
  static void walkAreas(PelimpahanWewenang decree, PerArea action) {
    for (int i = 0; i < decree.layanan().size(); i++) {
      LayananDilimpahkan layanan = decree.layanan().get(i);
      List<KodeWilayah> area = layanan.batas().map(BatasWewenang::wilayah).orElse(List.of());
      JsonPointer place = DecreeFacts.LAYANAN.index(i).property("batas").property("wilayah");
      for (int j = 0; j < area.size(); j++) {
        action.on(place.index(j), layanan, area.get(j));
      }
    }
  }

  /** What is done with one area of a service. */
  interface PerArea {
    void on(JsonPointer path, LayananDilimpahkan layanan, KodeWilayah kode);
  }

  /** What is done with one service. */
  interface PerLayanan {
    void on(JsonPointer path, LayananDilimpahkan layanan, Violations found);
  }
}
