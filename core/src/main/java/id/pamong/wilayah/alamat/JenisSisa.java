package id.pamong.wilayah.alamat;

/** What of a free text is no name of a region and was left aside. */
public enum JenisSisa {
  /** A street, house number, housing estate or hamlet. */
  JALAN,
  /** The numbers of neighbourhood units. */
  RT_RW,
  /** A postal code. */
  KODE_POS,
  /** A number of eight digits or more, such as of a telephone or a person; it is never repeated. */
  NOMOR_PANJANG,
  /** Other words. */
  TEKS_LAIN,
  /** Everything after the first 2,000 characters. */
  TEKS_TERPOTONG
}
