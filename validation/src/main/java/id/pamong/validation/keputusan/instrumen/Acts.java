package id.pamong.validation.keputusan.instrumen;

import java.util.List;

/**
 * What is done to an instrument.
 *
 * @param valid by those whose issuers may, or perhaps may
 * @param powerless by those whose issuers cannot
 * @param similar by those that cite another number, which may be meant for this one
 */
record Acts(List<Act> valid, List<Act> powerless, List<Act> similar) {

  static final Acts NONE = new Acts(List.of(), List.of(), List.of());

  /** Tells whether it is amended, or may be. */
  boolean isAmended() {
    return valid.stream().anyMatch(Act::isAmendment);
  }

  boolean isEmpty() {
    return valid.isEmpty() && powerless.isEmpty() && similar.isEmpty();
  }
}
