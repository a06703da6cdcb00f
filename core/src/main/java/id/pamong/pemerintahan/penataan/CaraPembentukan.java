package id.pamong.pemerintahan.penataan;

/**
 * How a new unit comes to be.
 *
 * <p>Source: PP 17/2018 Pasal 3 ayat (1) and Pasal 19 ayat (1); PP 19/2008 Pasal 2 ayat (2).
 */
public enum CaraPembentukan {
  /** One unit becomes two or more. */
  PEMEKARAN,
  /** Parts of several units become a new one. */
  PENGGABUNGAN_BAGIAN
}
