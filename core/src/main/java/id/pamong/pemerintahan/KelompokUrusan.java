package id.pamong.pemerintahan;

/**
 * The groups into which UU 23/2014 divides the affairs of government.
 *
 * <p>Source: UU 23/2014 Pasal 9 to 12 and Pasal 25.
 */
public enum KelompokUrusan {
  /** Wholly of the central government; Pasal 10 ayat (1). */
  ABSOLUT,
  /** Obligatory and tied to basic services; Pasal 12 ayat (1). */
  WAJIB_PELAYANAN_DASAR,
  /** Obligatory and not tied to basic services; Pasal 12 ayat (2). */
  WAJIB_NON_PELAYANAN_DASAR,
  /** Chosen by the potential of the region; Pasal 12 ayat (3). */
  PILIHAN,
  /** Of the President as head of government; Pasal 25 ayat (1). */
  UMUM
}
