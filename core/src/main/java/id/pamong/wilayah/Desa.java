package id.pamong.wilayah;

/**
 * A desa that is no desa adat, under whatever local name: gampong, nagari, pekon, kalurahan.
 *
 * <p>Immutable and thread-safe. Source: UU 6/2014 Pasal 1 angka 1.
 *
 * @param kode ten digits, the seventh of them 2
 * @param nama its name
 * @param edisi the edition of the official list that has it
 */
public record Desa(KodeWilayah kode, String nama, WilayahEdition edisi) implements DesaKelurahan {

  /**
   * Makes a region of this kind.
   *
   * @throws IllegalArgumentException if the code is of another kind or the name is blank
   */
  public Desa {
    WilayahParts.check(kode.isDesa(), "desa", kode, nama);
  }
}
