package id.pamong.wilayah;

/**
 * A kota, such as {@code 35.76 Kota Mojokerto}.
 *
 * <p>Immutable and thread-safe. Source: UU 23/2014 Pasal 2 ayat (1).
 */
public final class Kota extends NamedWilayah implements KabupatenKota {

  /**
   * Makes a region of this kind.
   *
   * @param kode four digits, the last two 71 to 99
   * @param nama its name, with the word Kota
   * @param edisi the edition of the official list that has it
   * @throws IllegalArgumentException if the code is of another kind or the name is blank
   */
  public Kota(KodeWilayah kode, String nama, WilayahEdition edisi) {
    this(kode, NamedWilayah.check(kode, nama), edisi);
  }

  Kota(KodeWilayah kode, Object nama, WilayahEdition edisi) {
    super(kode.isKota(), "kota", kode, nama, edisi);
  }
}
