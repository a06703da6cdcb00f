package id.pamong.layanan;

/**
 * The place or way through which a service reaches the citizen.
 *
 * <p>Source: PP 17/2018 Pasal 11 ayat (4) with its elucidation; PP 96/2012 Pasal 14.
 */
public enum KanalLayanan {
  /** The integrated services at the kecamatan (PATEN). */
  PELAYANAN_TERPADU_KECAMATAN,
  /** The one-stop integrated services at the dinas (DPMPTSP). */
  PTSP_DINAS,
  /** Several organisers under one roof; PP 96/2012 Pasal 17. */
  SATU_ATAP,
  /** A mall of public services. */
  MAL_PELAYANAN_PUBLIK,
  /** A mobile service. */
  KELILING,
  /** Online. */
  DARING
}
