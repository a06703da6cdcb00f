package id.pamong.wewenang;

/**
 * The two kinds of what a camat is given.
 *
 * <p>Source: PP 17/2018 Pasal 11 ayat (1).
 */
public enum JenisPelimpahan {
  /** Part of the affairs of the kabupaten/kota; huruf a. */
  SEBAGIAN_URUSAN,
  /** Tasks of assistance; huruf b. */
  TUGAS_PEMBANTUAN
}
