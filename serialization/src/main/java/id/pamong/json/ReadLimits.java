package id.pamong.json;

import id.pamong.finding.FindingCollector;

/**
 * How large a JSON text may be for a {@link PamongJson} to read it, such as {@link #DEFAULT}. What
 * is larger is refused with a finding. Immutable and thread-safe.
 *
 * @param bytes the size of the text in bytes of UTF-8; no more than one byte beyond it is read
 * @param depth how deep objects and arrays may be nested, 1 to 500
 * @param nodes how many values the text may have, objects and arrays included
 * @param textLength the length of a text or a property name, in characters (code points)
 * @param digits the length of a number: its characters, and its digits when written out
 * @param findings how many findings are stored; all are counted
 */
public record ReadLimits(
    int bytes, int depth, int nodes, int textLength, int digits, int findings) {

  /** 8 MiB, 32 levels, 100,000 values, texts of 10,000, numbers of 40 digits, 1,000 findings. */
  public static final ReadLimits DEFAULT =
      new ReadLimits(8 << 20, 32, 100_000, 10_000, 40, FindingCollector.DEFAULT_LIMIT);

  private static final int DEEPEST = 500;

  /**
   * Makes limits.
   *
   * @throws IllegalArgumentException if a limit is less than one, or the depth more than 500
   */
  public ReadLimits {
    positive("bytes", bytes);
    positive("depth", depth);
    positive("nodes", nodes);
    positive("textLength", textLength);
    positive("digits", digits);
    positive("findings", findings);
    if (bytes == Integer.MAX_VALUE) {
      throw new IllegalArgumentException(
          "bytes must be less than 2147483647, but was '" + bytes + "'");
    }
    if (depth > DEEPEST) {
      throw new IllegalArgumentException("depth must be at most 500, but was '" + depth + "'");
    }
  }

  private static void positive(String name, int limit) {
    if (limit < 1) {
      throw new IllegalArgumentException(name + " must be one or more, but was '" + limit + "'");
    }
  }

  /**
   * Returns these limits with another size.
   *
   * @param bytes the size of the text in bytes, one or more
   * @return the limits
   * @throws IllegalArgumentException if the size is out of range
   */
  public ReadLimits withBytes(int bytes) {
    return new ReadLimits(bytes, depth, nodes, textLength, digits, findings);
  }

  /**
   * Returns these limits with another number of values.
   *
   * @param nodes how many values, one or more
   * @return the limits
   * @throws IllegalArgumentException if the number is less than one
   */
  public ReadLimits withNodes(int nodes) {
    return new ReadLimits(bytes, depth, nodes, textLength, digits, findings);
  }

  /**
   * Returns these limits with another number of stored findings.
   *
   * @param findings how many to store, one or more
   * @return the limits
   * @throws IllegalArgumentException if the number is less than one
   */
  public ReadLimits withFindings(int findings) {
    return new ReadLimits(bytes, depth, nodes, textLength, digits, findings);
  }
}
