package id.pamong.wewenang.mandat;

/**
 * Why the holder of an office cannot do the work: for a time or for good.
 *
 * <p>Source: UU 30/2014 Pasal 14 ayat (2), which tells the two apart; the names are of practice.
 */
public enum SebabBerhalangan {
  /** On leave. */
  CUTI(true),
  /** Ill. */
  SAKIT(true),
  /** On a journey of service. */
  PERJALANAN_DINAS(true),
  /** At a training. */
  PELATIHAN(true),
  /** In detention; for heads of region named in UU 23/2014 Pasal 65 ayat (4). */
  TAHANAN(true),
  /** Suspended from the office, such as by UU 23/2014 Pasal 83 ayat (1). */
  DIBERHENTIKAN_SEMENTARA(true),
  /** Retired. */
  PENSIUN(false),
  /** Dead. */
  MENINGGAL_DUNIA(false),
  /** Dismissed from the office. */
  DIBERHENTIKAN(false),
  /** Resigned from the office. */
  MENGUNDURKAN_DIRI(false),
  /** Moved to another office. */
  PINDAH_JABATAN(false);

  private final boolean sementara;

  SebabBerhalangan(boolean sementara) {
    this.sementara = sementara;
  }

  /**
   * Tells whether the holder will come back to the office.
   *
   * @return true if it is for a time, false if it is for good
   */
  public boolean isSementara() {
    return sementara;
  }
}
