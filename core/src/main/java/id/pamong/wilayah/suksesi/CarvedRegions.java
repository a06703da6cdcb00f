package id.pamong.wilayah.suksesi;

import id.pamong.wilayah.KodeWilayah;
import id.pamong.wilayah.Tingkat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Finds what a new region was carved out of: the old parents of what lies in it now. */
final class CarvedRegions {

  private CarvedRegions() {}

  static void find(StepDraft draft) {
    for (Tingkat tingkat : List.of(Tingkat.KECAMATAN, Tingkat.KABUPATEN_KOTA, Tingkat.PROVINSI)) {
      Map<KodeWilayah, Map<KodeWilayah, Bukti>> origins = origins(draft, tingkat);
      origins.forEach(
          (young, olds) -> {
            if (draft.isGained(young)) {
              List<BarisSuksesi> rows = new ArrayList<>();
              olds.forEach(
                  (old, bukti) ->
                      rows.add(
                          new BarisSuksesi(
                              Optional.of(old),
                              Optional.of(young),
                              HubunganWilayah.PECAHAN,
                              bukti,
                              Optional.empty())));
              rows.forEach(draft::add);
            }
          });
    }
  }

  /** For each region of a level now, the regions that its children had lain in, best evidence. */
  private static Map<KodeWilayah, Map<KodeWilayah, Bukti>> origins(
      StepDraft draft, Tingkat tingkat) {
    Map<KodeWilayah, Map<KodeWilayah, Bukti>> origins = new TreeMap<>();
    for (BarisSuksesi row : draft.rows()) {
      Optional<KodeWilayah> old = row.lama().flatMap(KodeWilayah::induk);
      Optional<KodeWilayah> young = row.baru().flatMap(KodeWilayah::induk);
      if (row.hubungan().isPenerus()
          && row.hubungan() != HubunganWilayah.MUNGKIN
          && old.isPresent()
          && young.isPresent()
          && young.get().tingkat() == tingkat) {
        Bukti bukti = row.bukti() == Bukti.HUKUM ? Bukti.ISI_SAMA : row.bukti();
        origins
            .computeIfAbsent(young.get(), kode -> new TreeMap<>())
            .merge(old.get(), bukti, (a, b) -> a.weaker(b) == a ? b : a);
      }
    }
    return origins;
  }
}
