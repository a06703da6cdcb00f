package id.pamong.wewenang;

/**
 * What is handed on by a subdelegation.
 *
 * <p>Source: UU 30/2014 Pasal 1 angka 7 and 8, Pasal 13 ayat (4).
 */
public enum ObjekSubdelegasi {
  /** Concrete acts of administration. */
  TINDAKAN,
  /** Written decisions. */
  KEPUTUSAN
}
