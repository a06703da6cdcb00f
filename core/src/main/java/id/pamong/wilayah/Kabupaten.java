package id.pamong.wilayah;

/**
 * A kabupaten, such as {@code 35.16 Kabupaten Mojokerto}.
 *
 * <p>Immutable and thread-safe. Source: UU 23/2014 Pasal 2 ayat (1).
 */
public final class Kabupaten extends NamedWilayah implements KabupatenKota {

  /**
   * Makes a region of this kind.
   *
   * @param kode four digits, the last two 01 to 69
   * @param nama its name, with the word Kabupaten
   * @param edisi the edition of the official list that has it
   * @throws IllegalArgumentException if the code is of another kind or the name is blank
   */
  public Kabupaten(KodeWilayah kode, String nama, WilayahEdition edisi) {
    this(kode, NamedWilayah.check(kode, nama), edisi);
  }

  Kabupaten(KodeWilayah kode, Object nama, WilayahEdition edisi) {
    super(kode.isKabupaten(), "kabupaten", kode, nama, edisi);
  }
}
