package id.pamong.pemerintahan.pengangkatan;

/**
 * In what service the appointed stands.
 *
 * <p>Source: UU 23/2014 Pasal 224 ayat (2) and Pasal 229 ayat (3), which ask for a PNS.
 */
public enum StatusKepegawaian {
  /** Pegawai negeri sipil. */
  PNS,
  /** Government employee under a contract of work. */
  PPPK,
  /** Soldier of the TNI. */
  PRAJURIT_TNI,
  /** Member of the police. */
  ANGGOTA_POLRI,
  /** None of these. */
  LAINNYA
}
