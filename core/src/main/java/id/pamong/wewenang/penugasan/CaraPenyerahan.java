package id.pamong.wewenang.penugasan;

/**
 * How a task is handed over.
 *
 * <p>Source: UU 6/2014 Pasal 19; UU 30/2014 Pasal 13 and 14.
 */
public enum CaraPenyerahan {
  /** An assignment. */
  PENUGASAN,
  /** A delegation, as between offices of one government. */
  DELEGASI,
  /** A mandate, as to a subordinate. */
  MANDAT
}
