package id.pamong.wilayah;

/**
 * A kecamatan, such as {@code 35.78.01 Karang Pilang}; a distrik in Papua, a kapanewon or kemantren
 * in Yogyakarta.
 *
 * <p>Immutable and thread-safe. Source: UU 23/2014 Pasal 221.
 */
public final class Kecamatan extends NamedWilayah implements Wilayah {

  /**
   * Makes a region of this kind.
   *
   * @param kode six digits
   * @param nama its name
   * @param edisi the edition of the official list that has it
   * @throws IllegalArgumentException if the code is of another kind or the name is blank
   */
  public Kecamatan(KodeWilayah kode, String nama, WilayahEdition edisi) {
    this(kode, NamedWilayah.check(kode, nama), edisi);
  }

  Kecamatan(KodeWilayah kode, Object nama, WilayahEdition edisi) {
    super(kode.tingkat() == Tingkat.KECAMATAN, "kecamatan", kode, nama, edisi);
  }
}
