package id.pamong.wilayah;

/** A desa, a desa adat or a kelurahan: the fourth level, whose three kinds differ in law. */
public sealed interface DesaKelurahan extends Wilayah permits Desa, DesaAdat, Kelurahan {

  /**
   * Makes a desa, a desa adat or a kelurahan, as its code says.
   *
   * @param kode ten digits
   * @param nama the name
   * @param edisi the edition that has it
   * @return a kelurahan for 1, a desa for 2, a desa adat for 3 as seventh digit
   * @throws IllegalArgumentException if the code is of another level or the name is blank
   */
  static DesaKelurahan of(KodeWilayah kode, String nama, WilayahEdition edisi) {
    if (kode.isKelurahan()) {
      return new Kelurahan(kode, nama, edisi);
    }
    return kode.isDesaAdat() ? new DesaAdat(kode, nama, edisi) : new Desa(kode, nama, edisi);
  }
}
