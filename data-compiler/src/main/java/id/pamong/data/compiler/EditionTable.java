package id.pamong.data.compiler;

import id.pamong.wilayah.KodeWilayah;
import id.pamong.wilayah.Tingkat;
import id.pamong.wilayah.WilayahCounts;
import id.pamong.wilayah.WilayahEdition;
import java.util.function.Predicate;

/** An edition and its regions, ready to be packed. */
record EditionTable(WilayahEdition edition, RegionTable regions) {

  WilayahCounts counts() {
    return new WilayahCounts(
        count(kode -> kode.tingkat() == Tingkat.PROVINSI),
        count(KodeWilayah::isKabupaten),
        count(KodeWilayah::isKota),
        count(kode -> kode.tingkat() == Tingkat.KECAMATAN),
        count(KodeWilayah::isKelurahan),
        count(KodeWilayah::isDesa),
        count(KodeWilayah::isDesaAdat));
  }

  private int count(Predicate<KodeWilayah> kind) {
    return Math.toIntExact(regions.names().keySet().stream().filter(kind).count());
  }

  /** Counts the codes of this edition that another one lacks. */
  int countMissingIn(EditionTable other) {
    return count(kode -> !other.regions.names().containsKey(kode));
  }

  /** Counts the codes of both editions whose names differ. */
  int countRenamedIn(EditionTable other) {
    return count(
        kode -> {
          String name = other.regions.names().get(kode);
          return name != null && !name.equals(regions.names().get(kode));
        });
  }
}
