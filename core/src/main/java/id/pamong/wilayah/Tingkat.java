package id.pamong.wilayah;

/**
 * The level of a region in the tree of Article 2 of UU 23/2014.
 *
 * <p>Source: UU 23/2014 Pasal 2 ayat (1) and (2).
 */
public enum Tingkat {
  /** A provinsi, two digits: {@code 35}. */
  PROVINSI,
  /** A kabupaten or a kota, four digits: {@code 35.78}. */
  KABUPATEN_KOTA,
  /** A kecamatan (distrik, kapanewon, kemantren), six digits: {@code 35.78.01}. */
  KECAMATAN,
  /** A desa, desa adat or kelurahan, ten digits: {@code 35.78.01.1001}. */
  DESA_KELURAHAN
}
