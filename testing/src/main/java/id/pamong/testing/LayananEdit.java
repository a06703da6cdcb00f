package id.pamong.testing;

import id.pamong.finding.JsonPointer;
import id.pamong.wewenang.BatasWewenang;
import id.pamong.wewenang.KriteriaLayanan;
import id.pamong.wewenang.LayananDilimpahkan;
import java.util.ArrayList;
import java.util.List;

/** Changes one service of a decree. */
final class LayananEdit {

  private final Breach.Base base;
  private final int at;

  private LayananEdit(Breach.Base base, int at) {
    this.base = base;
    this.at = at;
  }

  /** Draws the service to change. */
  static LayananEdit any(Breach.Base base, Choices choices) {
    return new LayananEdit(base, choices.below(base.decree().layanan().size()));
  }

  LayananDilimpahkan layanan() {
    return base.decree().layanan().get(at);
  }

  LayananDilimpahkan.Builder edit() {
    return LayananDilimpahkan.builder().from(layanan());
  }

  Change change(String property, LayananDilimpahkan.Builder changed) {
    List<LayananDilimpahkan> layanan = new ArrayList<>(base.decree().layanan());
    layanan.set(at, changed.build());
    return new Change(
        JsonPointer.parse("/layanan/" + at + property), base.edit().layanan(layanan).build());
  }

  KriteriaLayanan.Builder kriteria() {
    KriteriaLayanan.Builder kriteria = KriteriaLayanan.builder();
    layanan().kriteria().ifPresent(kriteria::from);
    return kriteria;
  }

  Change kriteria(String property, KriteriaLayanan.Builder changed) {
    return change("/kriteria/" + property, edit().kriteria(changed.build()));
  }

  BatasWewenang.Builder batas() {
    return BatasWewenang.builder().from(layanan().batas().orElseThrow());
  }

  Change batas(String property, BatasWewenang.Builder changed) {
    return change("/batas/" + property, edit().batas(changed.build()));
  }
}
