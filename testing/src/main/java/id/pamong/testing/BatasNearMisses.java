package id.pamong.testing;

import static id.pamong.testing.Breach.breach;

import id.pamong.hukum.Periode;
import id.pamong.pemerintahan.JabatanWilayah;
import id.pamong.wilayah.KodeWilayah;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Near misses of the rules about limits. */
final class BatasNearMisses {

  static final Breach DI_LUAR_YURISDIKSI =
      breach(
              "pelimpahan.batas-wilayah-di-luar-yurisdiksi",
              Demand.LAYANAN,
              Demand.CAMAT_ONLY,
              Demand.BATAS_WILAYAH)
          .by(
              (base, choices) -> {
                Regions regions = base.draft().regions();
                KodeWilayah own = base.draft().daerah();
                List<KodeWilayah> others = new ArrayList<>(regions.children(own));
                base.decree().penerima().stream()
                    .map(JabatanWilayah::wilayah)
                    .forEach(others::remove);
                KodeWilayah neighbour = regions.drawNeighbour(own, choices);
                boolean inside = choices.flip() && !others.isEmpty();
                KodeWilayah left = inside ? choices.of(others) : neighbour;
                boolean whole = choices.oneIn(3) && !others.isEmpty();
                return area(base, choices, whole ? own : left);
              });

  static final Breach TIDAK_DIKENAL =
      breach(
              "pelimpahan.batas-wilayah-tidak-dikenal",
              Demand.LAYANAN,
              Demand.CAMAT_ONLY,
              Demand.BATAS_WILAYAH)
          .on(Days::exact)
          .by(
              (base, choices) -> {
                KodeWilayah kecamatan = choices.of(base.decree().penerima()).wilayah();
                Regions regions = base.draft().regions();
                return area(base, choices, regions.unknownVillage(kecamatan, choices));
              });

  static final Breach DI_LUAR_PERIODE =
      breach("pelimpahan.batas-waktu-di-luar-periode", Demand.LAYANAN, Demand.BATAS_PERIODE)
          .by(
              (base, choices) -> {
                LayananEdit one = LayananEdit.any(base, choices);
                Periode limit = one.layanan().batas().orElseThrow().periode().orElseThrow();
                Periode given =
                    base.decree()
                        .periode()
                        .orElseGet(() -> Periode.sejak(base.decree().instrumen().efektif()));
                long days = 1L + choices.distance(299);
                LocalDate early = given.mulai().minusDays(days);
                Optional<LocalDate> late = given.akhir().map(akhir -> akhir.plusDays(days));
                Periode broken =
                    switch (late.isPresent() ? choices.below(3) : 2) {
                      case 0 -> new Periode(limit.mulai(), late);
                      case 1 -> Periode.sejak(late.orElseThrow().minusDays(1));
                      default -> new Periode(early, limit.akhir());
                    };
                return one.batas("periode", one.batas().periode(broken));
              });

  static final List<Breach> ALL = List.of(DI_LUAR_YURISDIKSI, TIDAK_DIKENAL, DI_LUAR_PERIODE);

  private BatasNearMisses() {}

  private static Change area(Breach.Base base, Choices choices, KodeWilayah kode) {
    LayananEdit one = LayananEdit.any(base, choices);
    List<KodeWilayah> area = new ArrayList<>(one.layanan().batas().orElseThrow().wilayah());
    int at = choices.below(area.size());
    area.set(at, kode);
    return one.batas("wilayah/" + at, one.batas().wilayah(area));
  }
}
