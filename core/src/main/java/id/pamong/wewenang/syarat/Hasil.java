package id.pamong.wewenang.syarat;

/** The outcome of a condition: met, not met, or not known. */
public enum Hasil {
  /** It is met. */
  TERPENUHI,
  /** It is not met. */
  TIDAK,
  /** Nobody can tell, since a fact is missing or the law is open. */
  TIDAK_DIKETAHUI;

  /**
   * Returns the outcome of an answer that may be missing.
   *
   * @param isMet the answer
   * @return met or not met
   */
  public static Hasil of(boolean isMet) {
    return isMet ? TERPENUHI : TIDAK;
  }

  /**
   * Combines two conditions that must both be met.
   *
   * @param other the other
   * @return the outcome of both
   */
  public Hasil dan(Hasil other) {
    if (this == TIDAK || other == TIDAK) {
      return TIDAK;
    }
    return this == TERPENUHI ? other : this;
  }

  /**
   * Combines two conditions of which one must be met.
   *
   * @param other the other
   * @return the outcome of either
   */
  public Hasil atau(Hasil other) {
    if (this == TERPENUHI || other == TERPENUHI) {
      return TERPENUHI;
    }
    return this == TIDAK ? other : this;
  }
}
