package id.pamong.pemerintahan;

/**
 * Which government a part of a concurrent affair belongs to, as the annex of the law divides it.
 *
 * <p>Source: UU 23/2014 Pasal 13 ayat (2) to (4) and Pasal 15 ayat (1).
 */
public enum PembagianUrusan {
  /** The Pemerintah Pusat; Pasal 13 ayat (2). */
  PEMERINTAH_PUSAT,
  /** The provinsi; Pasal 13 ayat (3). */
  DAERAH_PROVINSI,
  /** The kabupaten or kota; Pasal 13 ayat (4). */
  DAERAH_KABUPATEN_KOTA
}
