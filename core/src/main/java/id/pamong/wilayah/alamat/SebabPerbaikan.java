package id.pamong.wilayah.alamat;

/** What was wrong with a part of an address. */
public enum SebabPerbaikan {
  /** The word Kabupaten was given for a kota or the other way round; both of this name exist. */
  KAB_KOTA_TERTUKAR,
  /** The word Kota was given, but only a kabupaten has this name. */
  TIDAK_ADA_KOTA,
  /** The word Kabupaten was given, but only a kota has this name. */
  TIDAK_ADA_KABUPATEN,
  /** The word Desa was given for a kelurahan or the other way round. */
  DESA_KELURAHAN_TERTUKAR,
  /** The region lies in another one than the one given. */
  INDUK_SALAH,
  /** The name was given for a part of another level, such as the kecamatan for the village. */
  NAMA_TINGKAT_LAIN,
  /** The name was that of an earlier edition of the list, or of a later one. */
  NAMA_LAMA,
  /** The name was the English one, such as {@code West Java}. */
  NAMA_INGGRIS,
  /** The code is that of an earlier edition of the list, or of a later one. */
  KODE_LAMA,
  /** The code is that of a region of another level than the part. */
  KODE_TINGKAT_LAIN,
  /** The region of this name no longer exists. */
  TIDAK_ADA_LAGI,
  /** The name was misspelt. */
  EJAAN,
  /** The name was abbreviated. */
  SINGKATAN
}
