package id.pamong.pemerintahan;

/**
 * Whether a head of region, or his wakil, can do his work.
 *
 * <p>Source: UU 23/2014 Pasal 65 ayat (3) to (6), 86 and 88.
 */
public enum KeadaanPejabat {
  /** He does his work. */
  MENJALANKAN_TUGAS,
  /** He cannot for a time; Pasal 65 ayat (4) to (6). */
  BERHALANGAN_SEMENTARA,
  /** He is in detention and may not; Pasal 65 ayat (3) to (6). */
  MENJALANI_MASA_TAHANAN,
  /** He is suspended as a defendant; Pasal 86. */
  DIBERHENTIKAN_SEMENTARA,
  /** There is none, until the office is filled; Pasal 65 ayat (5), 87 and 88. */
  TIDAK_ADA_PEJABAT
}
