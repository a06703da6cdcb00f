package id.pamong.testing;

import id.pamong.pemerintahan.Jabatan;
import id.pamong.pemerintahan.JabatanWilayah;
import id.pamong.wewenang.SumberWewenang;
import id.pamong.wilayah.KodeWilayah;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Draws the offices that receive: camat, and now and then another that may receive as well. */
final class PenerimaDraw {

  private static final KodeWilayah YOGYAKARTA = KodeWilayah.of(34);

  private PenerimaDraw() {}

  static List<JabatanWilayah> draw(Draft draft, Optional<SumberWewenang> sumber) {
    Choices choices = draft.choices();
    List<JabatanWilayah> penerima = new ArrayList<>();
    List<KodeWilayah> kecamatan = draft.regions().children(draft.daerah());
    int few = draft.has(Demand.SEVERAL_RECEIVERS) ? 2 : 1;
    for (KodeWilayah kode : choices.some(choices.between(few, 3), kecamatan)) {
      penerima.add(new JabatanWilayah(Jabatan.CAMAT, kode));
    }
    int other = choices.below(12);
    boolean alone = choices.oneIn(3) && !draft.has(Demand.SEBAGIAN_URUSAN);
    if (draft.has(Demand.TO_A_DESA)) {
      List<KodeWilayah> desa = draft.regions().villages(draft.daerah(), KodeWilayah::isDesa);
      penerima.add(new JabatanWilayah(Jabatan.KEPALA_DESA, choices.of(desa)));
    }
    if (draft.has(Demand.CAMAT_ONLY) || draft.has(Demand.TO_A_DESA)) {
      return penerima;
    }
    boolean mandate = sumber.filter(SumberWewenang.MANDAT::equals).isPresent();
    boolean barred = draft.has(Demand.LURAH_BY_MANDATE_ONLY) && !mandate;
    if (other == 9 && !lurah(draft).isEmpty() && !barred) {
      if (alone) {
        penerima.clear();
      }
      penerima.add(new JabatanWilayah(Jabatan.LURAH, choices.of(lurah(draft))));
    } else if (other == 10 && !draft.has(Demand.NO_SERVICE_UNIT)) {
      if (alone) {
        penerima.clear();
      }
      penerima.add(new JabatanWilayah(Jabatan.KEPALA_UNIT_PELAYANAN_TERPADU, draft.daerah()));
    } else if (other == 11 && mandate) {
      penerima.add(new JabatanWilayah(Jabatan.SEKRETARIS_KECAMATAN, penerima.get(0).wilayah()));
    }
    return penerima;
  }

  /** In Daerah Istimewa Yogyakarta a lurah heads a desa, under special law. */
  private static List<KodeWilayah> lurah(Draft draft) {
    boolean ofDesa = draft.daerah().provinsi().equals(YOGYAKARTA);
    return draft.regions().villages(draft.daerah(), kode -> kode.isKelurahan() || ofDesa);
  }
}
