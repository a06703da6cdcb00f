package id.pamong.pemerintahan.penataan;

/**
 * A strategic national interest for which a kecamatan may be formed.
 *
 * <p>Source: PP 17/2018 Pasal 7 ayat (2); PP 19/2008 Pasal 8 and 9.
 */
public enum KepentinganStrategis {
  /** Remote or outermost islands. */
  KEPULAUAN_TERPENCIL_TERLUAR,
  /** The land border of the state. */
  PERBATASAN_NEGARA_DI_DARAT,
  /** Another one under the regulations. */
  LAINNYA
}
