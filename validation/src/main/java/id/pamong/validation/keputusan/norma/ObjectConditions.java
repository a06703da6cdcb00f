package id.pamong.validation.keputusan.norma;

import id.pamong.finding.JsonPointer;
import id.pamong.hukum.DasarHukum;
import id.pamong.wewenang.keputusan.PermintaanKeputusan;
import id.pamong.wewenang.syarat.Dalil;
import id.pamong.wewenang.syarat.Fakta;
import id.pamong.wewenang.syarat.Hasil;
import id.pamong.wewenang.syarat.JenisSyarat;
import id.pamong.wewenang.syarat.Syarat;
import id.pamong.wilayah.KodeWilayah;
import java.util.List;

/** Conditions of the place and the object of a request, inside what was given. */
public final class ObjectConditions {

  private static final JsonPointer PLACE = JsonPointer.parse("/wilayah");

  private ObjectConditions() {}

  /** A place that is wider than the region of the office does not tell whether it lies in it. */
  public static Syarat place(PermintaanKeputusan request, KodeWilayah region) {
    return Syarat.of(
        JenisSyarat.TEMPAT,
        inside(request.wilayah(), region),
        fromRequest(PLACE, Law.AREA.on(request.tanggal()), request.wilayah(), region));
  }

  public static Hasil inside(KodeWilayah place, KodeWilayah region) {
    if (region.equals(place) || region.contains(place)) {
      return Hasil.TERPENUHI;
    }
    return place.contains(region) ? Hasil.TIDAK_DIKETAHUI : Hasil.TIDAK;
  }

  public static Dalil fromRequest(JsonPointer letak, List<DasarHukum> dasar, Object... fakta) {
    return new Dalil(dasar, Fakta.of(fakta), Dalil.PERMINTAAN, letak);
  }
}
