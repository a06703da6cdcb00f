package id.pamong.wilayah;

/**
 * A kecamatan, such as {@code 35.78.01 Karang Pilang}; a distrik in Papua, a kapanewon or kemantren
 * in Yogyakarta.
 *
 * <p>Immutable and thread-safe. Source: UU 23/2014 Pasal 221.
 *
 * @param kode six digits
 * @param nama its name
 * @param edisi the edition of the official list that has it
 */
public record Kecamatan(KodeWilayah kode, String nama, WilayahEdition edisi) implements Wilayah {

  /**
   * Makes a region of this kind.
   *
   * @throws IllegalArgumentException if the code is of another kind or the name is blank
   */
  public Kecamatan {
    WilayahParts.check(kode.tingkat() == Tingkat.KECAMATAN, "kecamatan", kode, nama);
  }
}
