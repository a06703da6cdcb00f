package id.pamong.wilayah.suksesi;

/**
 * The short answer to what became of a code.
 *
 * <p>Source: of this library.
 */
public enum StatusSuksesi {
  /** The same code stands for the same region, which may have another name now. */
  TETAP,
  /** The region has one successor, under another code. */
  SATU,
  /** The region has several successors, or one of several that cannot be told apart. */
  BANYAK,
  /** The region ended, or no successor is known; the evidence of the step tells which. */
  TIDAK_ADA,
  /**
   * The edition that the question starts from does not have the code, or the one asked for lists a
   * part of the country, and the region is not in it.
   */
  TIDAK_DIKENAL
}
