package id.pamong.wewenang.pemegang;

/** Whether some office is competent. */
public enum StatusPemegang {
  /** At least one office surely is. */
  ADA,
  /** Surely none is. */
  TIDAK_ADA,
  /** It cannot be told: no office surely is, and of one or more a fact is missing. */
  TIDAK_DIKETAHUI
}
