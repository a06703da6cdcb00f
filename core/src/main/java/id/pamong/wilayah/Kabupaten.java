package id.pamong.wilayah;

/**
 * A kabupaten, such as {@code 35.16 Kabupaten Mojokerto}.
 *
 * <p>Immutable and thread-safe. Source: UU 23/2014 Pasal 2 ayat (1).
 *
 * @param kode four digits, the last two 01 to 69
 * @param nama its name, with the word Kabupaten
 * @param edisi the edition of the official list that has it
 */
public record Kabupaten(KodeWilayah kode, String nama, WilayahEdition edisi)
    implements KabupatenKota {

  /**
   * Makes a region of this kind.
   *
   * @throws IllegalArgumentException if the code is of another kind or the name is blank
   */
  public Kabupaten {
    WilayahParts.check(kode.isKabupaten(), "kabupaten", kode, nama);
  }
}
