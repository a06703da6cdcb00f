package id.pamong.wewenang.pemegang;

/** Whether a map of holders has gaps. */
public enum StatusPeta {
  /**
   * Every service that was looked at has exactly one holder in every kecamatan on all days. Limits
   * of matter and what depends on the act are left aside: {@link PetaPemegang#bersyarat()}.
   */
  TANPA_CELAH,
  /** Somewhere there surely is no holder below the head of region, or more than one. */
  ADA_CELAH,
  /**
   * No gap is certain, and somewhere it is not known whether there is one, or there was nothing to
   * look at.
   */
  TIDAK_DIKETAHUI
}
