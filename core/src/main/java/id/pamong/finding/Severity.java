package id.pamong.finding;

/** How grave a finding is, the gravest first. */
public enum Severity {
  /** A UU or PP forbids it, or it cannot be. */
  ERROR,
  /** It departs from a ministerial rule or from practice. */
  WARNING,
  /** It cannot be decided from what the document says, or is worth knowing. */
  INFO
}
