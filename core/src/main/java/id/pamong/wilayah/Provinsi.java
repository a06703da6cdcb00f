package id.pamong.wilayah;

/**
 * A provinsi, such as {@code 35 Jawa Timur}.
 *
 * <p>Immutable and thread-safe. Source: UU 23/2014 Pasal 2 ayat (1).
 *
 * @param kode two digits
 * @param nama its name
 * @param edisi the edition of the official list that has it
 */
public record Provinsi(KodeWilayah kode, String nama, WilayahEdition edisi) implements Wilayah {

  /**
   * Makes a region of this kind.
   *
   * @throws IllegalArgumentException if the code is of another kind or the name is blank
   */
  public Provinsi {
    WilayahParts.check(kode.tingkat() == Tingkat.PROVINSI, "provinsi", kode, nama);
  }
}
