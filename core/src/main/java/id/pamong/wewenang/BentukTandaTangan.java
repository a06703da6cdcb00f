package id.pamong.wewenang;

/**
 * In whose name the receiver signs.
 *
 * <p>Source: UU 30/2014 Pasal 14 ayat (4) with its elucidation.
 */
public enum BentukTandaTangan {
  /** In the name of the own office: the form of a delegation. */
  JABATAN_SENDIRI,
  /** Atas nama (a.n.). */
  ATAS_NAMA,
  /** Untuk beliau (u.b.). */
  UNTUK_BELIAU,
  /** Melaksanakan mandat (m.m.). */
  MELAKSANAKAN_MANDAT,
  /** Melaksanakan tugas (m.t.). */
  MELAKSANAKAN_TUGAS;

  /**
   * Tells whether the form names the giver, as a mandate demands.
   *
   * @return true for a.n., u.b., m.m. and m.t.
   */
  public boolean isMenyebutPemberi() {
    return this != JABATAN_SENDIRI;
  }
}
