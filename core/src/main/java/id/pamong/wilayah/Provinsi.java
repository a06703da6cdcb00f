package id.pamong.wilayah;

/**
 * A provinsi, such as {@code 35 Jawa Timur}.
 *
 * <p>Immutable and thread-safe. Source: UU 23/2014 Pasal 2 ayat (1).
 */
public final class Provinsi extends NamedWilayah implements Wilayah {

  /**
   * Makes a region of this kind.
   *
   * @param kode two digits
   * @param nama its name
   * @param edisi the edition of the official list that has it
   * @throws IllegalArgumentException if the code is of another kind or the name is blank
   */
  public Provinsi(KodeWilayah kode, String nama, WilayahEdition edisi) {
    this(kode, NamedWilayah.check(kode, nama), edisi);
  }

  Provinsi(KodeWilayah kode, Object nama, WilayahEdition edisi) {
    super(kode.tingkat() == Tingkat.PROVINSI, "provinsi", kode, nama, edisi);
  }
}
