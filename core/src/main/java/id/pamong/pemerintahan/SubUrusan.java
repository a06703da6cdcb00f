package id.pamong.pemerintahan;

/**
 * The parts of an affair that Article 14 of UU 23/2014 gives to another level than the affair
 * itself.
 *
 * <p>Source: UU 23/2014 Pasal 14 ayat (1) to (4).
 */
public enum SubUrusan {
  /** Forest parks of the kabupaten/kota: of the kabupaten/kota; ayat (2). */
  TAMAN_HUTAN_RAYA_KABUPATEN_KOTA,
  /** Oil and gas: of the central government; ayat (3). */
  MINYAK_DAN_GAS_BUMI,
  /** Direct use of geothermal heat inside the kabupaten/kota: of the kabupaten/kota; ayat (4). */
  PEMANFAATAN_LANGSUNG_PANAS_BUMI,
  /** The sea, out of "kelautan dan perikanan": central government and provinsi; ayat (1). */
  KELAUTAN,
  /** Fisheries, out of "kelautan dan perikanan": not named in Pasal 14. */
  PERIKANAN,
  /** Any other part. */
  LAINNYA
}
