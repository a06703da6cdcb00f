package id.pamong.wilayah;

/** Makes the region of the kind that a code says. */
final class WilayahKinds {

  private WilayahKinds() {}

  static Wilayah of(KodeWilayah kode, Object nama, WilayahEdition edisi) {
    if (kode.isDesa()) {
      return new Desa(kode, nama, edisi);
    } else if (kode.isKelurahan()) {
      return new Kelurahan(kode, nama, edisi);
    } else if (kode.isDesaAdat()) {
      return new DesaAdat(kode, nama, edisi);
    }
    return switch (kode.tingkat()) {
      case PROVINSI -> new Provinsi(kode, nama, edisi);
      case KABUPATEN_KOTA ->
          kode.isKota() ? new Kota(kode, nama, edisi) : new Kabupaten(kode, nama, edisi);
      case KECAMATAN -> new Kecamatan(kode, nama, edisi);
      case DESA_KELURAHAN -> throw new IllegalStateException("kind of " + kode);
    };
  }
}
