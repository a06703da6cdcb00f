package id.pamong.wewenang.mandat;

/**
 * Who does the routine work of an office whose holder cannot.
 *
 * <p>Source: UU 30/2014 Pasal 14 ayat (2).
 */
public enum JenisPelaksana {
  /** Plh, while the holder is away for a time; huruf a. */
  PELAKSANA_HARIAN,
  /** Plt, where there is no holder any more; huruf b. */
  PELAKSANA_TUGAS
}
