package id.pamong.wilayah;

/**
 * A kelurahan, such as {@code 35.78.01.1001 Karang Pilang}; a part of its kecamatan, without
 * autonomy.
 *
 * <p>Immutable and thread-safe. Source: UU 23/2014 Pasal 229.
 */
public final class Kelurahan extends NamedWilayah implements DesaKelurahan {

  /**
   * Makes a region of this kind.
   *
   * @param kode ten digits, the seventh of them 1
   * @param nama its name
   * @param edisi the edition of the official list that has it
   * @throws IllegalArgumentException if the code is of another kind or the name is blank
   */
  public Kelurahan(KodeWilayah kode, String nama, WilayahEdition edisi) {
    this(kode, NamedWilayah.check(kode, nama), edisi);
  }

  Kelurahan(KodeWilayah kode, Object nama, WilayahEdition edisi) {
    super(kode.isKelurahan(), "kelurahan", kode, nama, edisi);
  }
}
