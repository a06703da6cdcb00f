package id.pamong.wilayah;

/**
 * A desa that is no desa adat, under whatever local name: gampong, nagari, pekon, kalurahan.
 *
 * <p>Immutable and thread-safe. Source: UU 6/2014 Pasal 1 angka 1.
 */
public final class Desa extends NamedWilayah implements DesaKelurahan {

  /**
   * Makes a region of this kind.
   *
   * @param kode ten digits, the seventh of them 2
   * @param nama its name
   * @param edisi the edition of the official list that has it
   * @throws IllegalArgumentException if the code is of another kind or the name is blank
   */
  public Desa(KodeWilayah kode, String nama, WilayahEdition edisi) {
    this(kode, NamedWilayah.check(kode, nama), edisi);
  }

  Desa(KodeWilayah kode, Object nama, WilayahEdition edisi) {
    super(kode.isDesa(), "desa", kode, nama, edisi);
  }
}
