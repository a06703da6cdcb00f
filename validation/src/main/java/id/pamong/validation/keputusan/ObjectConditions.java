package id.pamong.validation.keputusan;

import id.pamong.finding.JsonPointer;
import id.pamong.hukum.DasarHukum;
import id.pamong.wewenang.BatasMateri;
import id.pamong.wewenang.BatasWewenang;
import id.pamong.wewenang.keputusan.CiriObjek;
import id.pamong.wewenang.keputusan.Dalil;
import id.pamong.wewenang.keputusan.Hasil;
import id.pamong.wewenang.keputusan.JenisSyarat;
import id.pamong.wewenang.keputusan.PermintaanKeputusan;
import id.pamong.wewenang.keputusan.Syarat;
import id.pamong.wewenang.keputusan.UkuranObjek;
import id.pamong.wilayah.KodeWilayah;
import java.util.List;

/** Conditions of the place and the object of a request, inside what was given. */
final class ObjectConditions {

  private static final JsonPointer PLACE = JsonPointer.parse("/wilayah");
  private static final JsonPointer MEASURES = JsonPointer.parse("/ukuran");
  private static final JsonPointer TRAITS = JsonPointer.parse("/ciri");

  private ObjectConditions() {}

  /** A place that is wider than the region of the office does not tell whether it lies in it. */
  static Syarat place(PermintaanKeputusan request, KodeWilayah region) {
    return Syarat.of(
        JenisSyarat.TEMPAT,
        inside(request.wilayah(), region),
        fromRequest(PLACE, Law.AREA, request.wilayah().toString(), region.toString()));
  }

  private static Hasil inside(KodeWilayah place, KodeWilayah region) {
    if (region.equals(place) || region.contains(place)) {
      return Hasil.TERPENUHI;
    }
    return place.contains(region) ? Hasil.TIDAK_DIKETAHUI : Hasil.TIDAK;
  }

  /** Adds the conditions that the limits of a service set. */
  static void limits(
      Grant grant, BatasWewenang limits, PermintaanKeputusan request, List<Syarat> all) {
    JsonPointer path = grant.ofService().property("batas");
    if (!limits.wilayah().isEmpty()) {
      Hasil either = Hasil.TIDAK;
      for (KodeWilayah kode : limits.wilayah()) {
        either = either.atau(inside(request.wilayah(), kode));
      }
      all.add(
          Syarat.of(
              JenisSyarat.BATAS_WILAYAH,
              either,
              grant.at(
                  path.property("wilayah"),
                  Law.AREA,
                  request.wilayah().toString(),
                  limits.wilayah().toString())));
    }
    limits
        .periode()
        .ifPresent(
            periode ->
                all.add(
                    Syarat.of(
                        JenisSyarat.BATAS_WAKTU,
                        Hasil.of(periode.contains(request.tanggal())),
                        grant.at(
                            path.property("periode"),
                            Law.TIME,
                            request.tanggal().toString(),
                            DayConditions.text(periode)))));
    for (BatasMateri limit : limits.materi()) {
      all.add(measure(limit, request));
    }
    for (String exclusion : limits.pengecualian()) {
      all.add(exclusion(exclusion, request));
    }
  }

  /** All measures of the limited thing must lie inside; none given leaves it unknown. */
  private static Syarat measure(BatasMateri limit, PermintaanKeputusan request) {
    String key = Words.key(limit.hal());
    Hasil hasil = Hasil.TIDAK_DIKETAHUI;
    String value = "";
    JsonPointer letak = MEASURES;
    for (int i = 0; i < request.ukuran().size(); i++) {
      UkuranObjek measure = request.ukuran().get(i);
      if (measure.satuan() == limit.satuan() && Words.key(measure.hal()).equals(key)) {
        Hasil one = Hasil.of(measure.nilai().compareTo(limit.palingBanyak()) <= 0);
        if (hasil == Hasil.TIDAK_DIKETAHUI || one == Hasil.TIDAK) {
          hasil = one;
          value = measure.nilai().toPlainString();
          letak = MEASURES.index(i).property("nilai");
        }
      }
    }
    return Syarat.of(
        JenisSyarat.BATAS_MATERI,
        hasil,
        fromRequest(
            letak,
            Law.MATTER,
            limit.hal(),
            value,
            limit.palingBanyak().toPlainString(),
            limit.satuan().name()));
  }

  private static Syarat exclusion(String exclusion, PermintaanKeputusan request) {
    String key = Words.key(exclusion);
    Hasil hasil = Hasil.TIDAK_DIKETAHUI;
    JsonPointer letak = TRAITS;
    for (int i = 0; i < request.ciri().size(); i++) {
      CiriObjek trait = request.ciri().get(i);
      if (Words.key(trait.uraian()).equals(key)
          && (hasil == Hasil.TIDAK_DIKETAHUI || trait.ada())) {
        hasil = Hasil.of(!trait.ada());
        letak = TRAITS.index(i).property("ada");
      }
    }
    return Syarat.of(JenisSyarat.PENGECUALIAN, hasil, fromRequest(letak, Law.MATTER, exclusion));
  }

  static Dalil fromRequest(JsonPointer letak, List<DasarHukum> dasar, String... fakta) {
    return new Dalil(dasar, List.of(fakta), Dalil.PERMINTAAN, letak);
  }
}
