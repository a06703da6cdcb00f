package id.pamong.validation;

import java.util.Optional;

/** A fact of a document: it holds, it does not, or the document does not say. */
public enum Truth {
  /** It holds. */
  YES,
  /** It does not hold. */
  NO,
  /** The document does not say, which is neither. */
  UNKNOWN;

  /**
   * Returns the fact that a document states or leaves out.
   *
   * @param stated what the document states, if anything
   * @return the fact
   */
  public static Truth of(Optional<Boolean> stated) {
    return stated.map(value -> value ? YES : NO).orElse(UNKNOWN);
  }

  /**
   * Returns whether both hold: a no decides, and otherwise an unknown leaves it unknown.
   *
   * @param other the other fact
   * @return the fact that both hold
   */
  public Truth and(Truth other) {
    if (this == NO || other == NO) {
      return NO;
    }
    return this == YES && other == YES ? YES : UNKNOWN;
  }

  /**
   * Returns whether one or the other holds: a yes decides, and otherwise an unknown leaves it
   * unknown.
   *
   * @param other the other fact
   * @return the fact that at least one holds
   */
  public Truth or(Truth other) {
    return not().and(other.not()).not();
  }

  /**
   * Returns the opposite; the opposite of unknown is unknown.
   *
   * @return the opposite
   */
  public Truth not() {
    return switch (this) {
      case YES -> NO;
      case NO -> YES;
      case UNKNOWN -> UNKNOWN;
    };
  }
}
