package id.pamong.wilayah;

/** Counts the regions of an edition by walking through all of them. */
final class WilayahCounter {

  private WilayahCounter() {}

  static WilayahCounts count(WilayahCatalog catalog, WilayahEdition edition) {
    return new WilayahCounts(
        count(catalog, Provinsi.class, Tingkat.PROVINSI, edition),
        count(catalog, Kabupaten.class, Tingkat.KABUPATEN_KOTA, edition),
        count(catalog, Kota.class, Tingkat.KABUPATEN_KOTA, edition),
        count(catalog, Kecamatan.class, Tingkat.KECAMATAN, edition),
        count(catalog, Kelurahan.class, Tingkat.DESA_KELURAHAN, edition),
        count(catalog, Desa.class, Tingkat.DESA_KELURAHAN, edition),
        count(catalog, DesaAdat.class, Tingkat.DESA_KELURAHAN, edition));
  }

  private static int count(
      WilayahCatalog catalog,
      Class<? extends Wilayah> kind,
      Tingkat tingkat,
      WilayahEdition edition) {
    return Math.toIntExact(catalog.all(tingkat, edition).filter(kind::isInstance).count());
  }
}
