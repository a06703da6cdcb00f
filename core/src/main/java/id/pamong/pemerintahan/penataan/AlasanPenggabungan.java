package id.pamong.pemerintahan.penataan;

/**
 * A ground of a merger or abolition.
 *
 * <p>Source: PP 17/2018 Pasal 8 ayat (2) and Pasal 23 ayat (2); PP 19/2008 Pasal 12 ayat (1).
 */
public enum AlasanPenggabungan {
  /** A disaster after which government cannot work. */
  BENCANA,
  /** A strategic national interest. */
  KEPENTINGAN_STRATEGIS_NASIONAL,
  /** An agreement of the head of region and the DPRD on that of all villages. */
  KESEPAKATAN,
  /** The population fell by half or more; PP 19/2008. */
  PENDUDUK_BERKURANG,
  /** The number of villages fell by half or more; PP 19/2008. */
  CAKUPAN_BERKURANG,
  /** Anything else. */
  LAINNYA
}
