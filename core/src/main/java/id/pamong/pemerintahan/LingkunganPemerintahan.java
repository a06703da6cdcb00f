package id.pamong.pemerintahan;

/**
 * The government that an office belongs to; authority is handed down inside one, not across two.
 *
 * <p>Source: UU 30/2014 Pasal 13 ayat (4) huruf b.
 */
public enum LingkunganPemerintahan {
  /** The provincial government. */
  PROVINSI,
  /** The government of a kabupaten or kota, with its kecamatan and kelurahan. */
  KABUPATEN_KOTA,
  /** The government of a desa. */
  DESA,
  /** A branch of the central government in the region, such as the police. */
  INSTANSI_VERTIKAL
}
