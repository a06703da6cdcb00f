package id.pamong.wilayah;

/**
 * A desa adat, such as {@code 91.03.02.3003 Desa Adat Ayapo}.
 *
 * <p>Immutable and thread-safe. Source: UU 6/2014 Pasal 6 and 96.
 */
public final class DesaAdat extends NamedWilayah implements DesaKelurahan {

  /**
   * Makes a region of this kind.
   *
   * @param kode ten digits, the seventh of them 3
   * @param nama its name
   * @param edisi the edition of the official list that has it
   * @throws IllegalArgumentException if the code is of another kind or the name is blank
   */
  public DesaAdat(KodeWilayah kode, String nama, WilayahEdition edisi) {
    this(kode, NamedWilayah.check(kode, nama), edisi);
  }

  DesaAdat(KodeWilayah kode, Object nama, WilayahEdition edisi) {
    super(kode.isDesaAdat(), "desa adat", kode, nama, edisi);
  }
}
