package id.pamong.wilayah;

/**
 * How many regions of each kind an edition has.
 *
 * @param provinsi the number of provinsi
 * @param kabupaten the number of kabupaten, administrative ones included
 * @param kota the number of kota, administrative ones included
 * @param kecamatan the number of kecamatan
 * @param kelurahan the number of kelurahan
 * @param desa the number of desa without desa adat; the decrees count both as desa
 * @param desaAdat the number of desa adat
 */
public record WilayahCounts(
    int provinsi, int kabupaten, int kota, int kecamatan, int kelurahan, int desa, int desaAdat) {

  /**
   * Returns how many regions there are in all.
   *
   * @return the sum of all kinds
   */
  public int total() {
    return provinsi + kabupaten + kota + kecamatan + kelurahan + desa + desaAdat;
  }

  /**
   * Returns how many regions there are at a level.
   *
   * @param tingkat the level
   * @return the sum of the kinds of that level
   */
  public int at(Tingkat tingkat) {
    return switch (tingkat) {
      case PROVINSI -> provinsi;
      case KABUPATEN_KOTA -> kabupaten + kota;
      case KECAMATAN -> kecamatan;
      case DESA_KELURAHAN -> kelurahan + desa + desaAdat;
    };
  }
}
