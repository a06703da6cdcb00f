package id.pamong.wilayah.audit;

import id.pamong.wilayah.KodeWilayah;
import id.pamong.wilayah.Tingkat;
import id.pamong.wilayah.Wilayah;
import id.pamong.wilayah.WilayahCatalog;
import id.pamong.wilayah.WilayahEdition;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds regions by their equal name inside a region; never nationwide. */
record NameSearch(WilayahCatalog catalog, WilayahEdition edition) {

  /** The regions of this name and level inside another one, in code order. */
  List<Wilayah> inside(KodeWilayah area, Tingkat tingkat, String name) {
    NamaBaris asked = NamaBaris.of(name, tingkat);
    return below(area, tingkat)
        .filter(
            wilayah ->
                asked.equalsName(NamaBaris.of(wilayah.nama(), tingkat))
                    && asked.jenis().map(jenis -> jenis.fits(wilayah)).orElse(true))
        .toList();
  }

  private Stream<Wilayah> below(KodeWilayah area, Tingkat tingkat) {
    List<Wilayah> children = catalog.children(area, edition);
    if (children.isEmpty() || children.get(0).tingkat().compareTo(tingkat) >= 0) {
      return children.stream().filter(child -> child.tingkat() == tingkat);
    }
    return children.stream().flatMap(child -> below(child.kode(), tingkat));
  }

  /**
   * The regions of this name beside a code: in its parent, or else in the kabupaten or kota around;
   * one provinsi stands beside the others.
   */
  List<Wilayah> beside(KodeWilayah kode, String name) {
    Optional<KodeWilayah> parent = kode.induk();
    if (parent.isEmpty()) {
      NamaBaris asked = NamaBaris.of(name, Tingkat.PROVINSI);
      return catalog
          .all(Tingkat.PROVINSI, edition)
          .filter(one -> asked.equalsName(NamaBaris.of(one.nama(), Tingkat.PROVINSI)))
          .toList();
    }
    List<Wilayah> near = inside(parent.get(), kode.tingkat(), name);
    return near.isEmpty() && kode.tingkat() == Tingkat.DESA_KELURAHAN
        ? inside(kode.kabupatenKota().orElseThrow(), kode.tingkat(), name)
        : near;
  }
}
