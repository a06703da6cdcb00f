package id.pamong.wilayah.alamat;

import id.pamong.wilayah.KodeWilayah;
import id.pamong.wilayah.Wilayah;
import id.pamong.wilayah.WilayahCatalog;
import id.pamong.wilayah.WilayahEdition;
import id.pamong.wilayah.nama.NameForm;
import id.pamong.wilayah.suksesi.Penerus;
import id.pamong.wilayah.suksesi.Suksesi;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The editions beside the one asked for, the nearest first. */
final class PastEditions {

  private final WilayahCatalog catalog;
  private final Optional<Suksesi> suksesi;

  PastEditions(WilayahCatalog catalog, Optional<Suksesi> suksesi) {
    this.catalog = catalog;
    this.suksesi = suksesi;
  }

  /** Returns the other editions, earlier ones before later ones, the nearest first. */
  List<WilayahEdition> beside(WilayahEdition edition) {
    int at = catalog.editions().indexOf(edition);
    List<WilayahEdition> others = new ArrayList<>(catalog.editions());
    others.remove(edition);
    others.sort(
        Comparator.comparingInt(
            other -> {
              int distance = at - catalog.editions().indexOf(other);
              return distance > 0 ? distance : catalog.editions().size() - distance;
            }));
    return others;
  }

  /**
   * Returns what a region of one edition is in another. Without a succession only a region that
   * kept both code and name is taken for the same.
   */
  List<Wilayah> successors(KodeWilayah kode, WilayahEdition from, WilayahEdition to) {
    if (suksesi.isPresent() && suksesi.get().catalog().editions().containsAll(List.of(from, to))) {
      return suksesi.get().trace(kode, from, to).penerus().stream().map(Penerus::wilayah).toList();
    }
    String name = NameForm.key(catalog.get(kode, from).nama());
    return catalog.find(kode, to).stream()
        .filter(region -> NameForm.key(region.nama()).equals(name))
        .toList();
  }

  /** Says whether what became of a region can be told. */
  boolean isSuccessionKnown(WilayahEdition from, WilayahEdition to) {
    return suksesi.isPresent() && suksesi.get().catalog().editions().containsAll(List.of(from, to));
  }
}
