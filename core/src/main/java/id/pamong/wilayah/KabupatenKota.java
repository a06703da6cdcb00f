package id.pamong.wilayah;

/** A kabupaten or a kota: the second level, which has two kinds of equal rank. */
public sealed interface KabupatenKota extends Wilayah permits Kabupaten, Kota {

  /** The provinsi whose kabupaten and kota are administrative: Daerah Khusus (Ibukota) Jakarta. */
  KodeWilayah JAKARTA = KodeWilayah.of(31);

  /**
   * Makes a kabupaten or a kota, as its code says.
   *
   * @param kode four digits
   * @param nama the name, with the word Kabupaten or Kota
   * @param edisi the edition that has it
   * @return a kabupaten for 01 to 69, a kota for 71 to 99
   * @throws IllegalArgumentException if the code is of another level or the name is blank
   */
  static KabupatenKota of(KodeWilayah kode, String nama, WilayahEdition edisi) {
    return kode.isKota() ? new Kota(kode, nama, edisi) : new Kabupaten(kode, nama, edisi);
  }

  /**
   * Says whether this is a kabupaten administrasi or kota administrasi, which has no autonomy, no
   * council and an appointed head; so all of provinsi 31.
   *
   * <p>Source: UU 29/2007 Pasal 7 and 9.
   *
   * @return true inside provinsi 31
   */
  default boolean isAdministratif() {
    return JAKARTA.contains(kode());
  }
}
