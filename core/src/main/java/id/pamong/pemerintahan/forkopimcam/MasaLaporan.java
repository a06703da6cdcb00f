package id.pamong.pemerintahan.forkopimcam;

/**
 * When the work of a Forkopimcam is reported.
 *
 * <p>Source: PP 12/2022 Pasal 28 ayat (1).
 */
public enum MasaLaporan {
  /** Every month. */
  BULANAN,
  /** Every three months; no law asks for it. */
  TRIWULANAN,
  /** Every six months; no law asks for it. */
  SEMESTERAN,
  /** Every year. */
  TAHUNAN,
  /** Whenever it is needed. */
  SEWAKTU_WAKTU
}
