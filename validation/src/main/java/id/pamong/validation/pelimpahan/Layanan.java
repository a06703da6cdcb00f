package id.pamong.validation.pelimpahan;

import id.pamong.finding.JsonPointer;
import id.pamong.validation.Check;
import id.pamong.validation.Violations;
import id.pamong.wewenang.LayananDilimpahkan;
import id.pamong.wewenang.PelimpahanWewenang;

/** Walks over the services of a decree. */
final class Layanan {

  private Layanan() {}

  /**
   * Returns a check of each service of a decree that delegates part of the affairs; tasks of
   * assistance stand under other law (PP 17/2018 Pasal 11 ayat (8)).
   */
  static Check<PelimpahanWewenang> each(PerLayanan action) {
    return (decree, context, found) -> {
      if (DecreeFacts.isPartOfAffairs(decree)) {
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

  /** What is done with one service. */
  interface PerLayanan {
    void on(JsonPointer path, LayananDilimpahkan layanan, Violations found);
  }
}
