package id.pamong.pemerintahan.tipologi;

/**
 * What makes a kabupaten or kota hard to reach.
 *
 * <p>Source: PP 18/2016 Pasal 107 ayat (2) huruf e to g.
 */
public enum CiriGeografis {
  /** An archipelago. */
  BERCIRI_KEPULAUAN,
  /** At the land border of the state. */
  PERBATASAN_DARAT_NEGARA,
  /** On outermost islands at the border. */
  PULAU_TERLUAR
}
