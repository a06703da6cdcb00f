package id.pamong.wewenang.mandat;

/**
 * What a mandate never carries: decisions of strategy that change the legal status of these.
 *
 * <p>Source: UU 30/2014 Pasal 14 ayat (7) and its elucidation.
 */
public enum AspekStrategis {
  /** The structure of the organisation. */
  ORGANISASI,
  /** Appointing, moving and dismissing staff. */
  KEPEGAWAIAN,
  /** Changing a budget whose allocation is set. */
  ALOKASI_ANGGARAN
}
