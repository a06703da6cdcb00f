package id.pamong.pemerintahan;

/**
 * In which of his two capacities a gubernur acts.
 *
 * <p>Source: UU 23/2014 Pasal 59 ayat (2), Pasal 91 and Pasal 93; PP 33/2018 Pasal 4.
 */
public enum KapasitasGubernur {
  /** As head of the autonomous provinsi; paid from its APBD. */
  KEPALA_DAERAH_OTONOM,
  /** As representative of the Pemerintah Pusat in the provinsi; paid from the APBN. */
  WAKIL_PEMERINTAH_PUSAT
}
