package id.pamong.hukum;

/** How one instrument acts on an earlier one. */
public enum JenisHubungan {
  /** Amends it. */
  MENGUBAH,
  /** Replaces it. */
  MENGGANTI,
  /** Revokes it. */
  MENCABUT
}
