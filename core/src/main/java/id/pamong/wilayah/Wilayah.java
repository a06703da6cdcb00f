package id.pamong.wilayah;

/**
 * A region in one edition of the official list, such as {@code 35.78 Kota Surabaya} of 2025.
 *
 * <p>A code is no identity over time: the same code may stand for another region in another
 * edition. The identity of a region is its code together with its edition. A name is no key at all:
 * many are shared, some even inside one kecamatan. Immutable and thread-safe.
 *
 * <p>Source: UU 23/2014 Pasal 2; UU 6/2014 Pasal 1 angka 1 and Pasal 6 for desa and desa adat.
 */
public sealed interface Wilayah permits Provinsi, KabupatenKota, Kecamatan, DesaKelurahan {

  /**
   * Makes the region of the kind that its code says.
   *
   * @param kode the code
   * @param nama the name, without the word for the level except for kabupaten and kota
   * @param edisi the edition that has it
   * @return a region of the matching type
   * @throws IllegalArgumentException if the name is blank
   */
  static Wilayah of(KodeWilayah kode, String nama, WilayahEdition edisi) {
    return WilayahKinds.of(kode, NamedWilayah.check(kode, nama), edisi);
  }

  /**
   * Makes the region of the kind that its code says, without its name.
   *
   * @param kode the code
   * @param names where the region reads its name each time it is asked
   * @param edisi the edition that has it
   * @return a region of the matching type
   */
  static Wilayah of(KodeWilayah kode, NameSource names, WilayahEdition edisi) {
    return WilayahKinds.of(kode, names, edisi);
  }

  /**
   * Returns the code.
   *
   * @return a code of this region's kind
   */
  KodeWilayah kode();

  /**
   * Returns the name as the edition has it, after the repairs that the data list.
   *
   * @return such as {@code Jawa Timur}, {@code Kota Surabaya}, {@code Karang Pilang}
   */
  String nama();

  /**
   * Returns the edition of the official list that has this region.
   *
   * @return the edition
   */
  WilayahEdition edisi();

  /**
   * Returns the level of this region.
   *
   * @return the level of its code
   */
  default Tingkat tingkat() {
    return kode().tingkat();
  }
}
