package id.pamong.validation.register;

/** Whether an instrument was in force on a day, as far as the register knows. */
public enum InstrumentStatus {
  /** It was in force. */
  IN_FORCE,
  /** It was not yet in force. */
  NOT_YET,
  /** It was no longer in force. */
  NO_LONGER,
  /** The register knows the instrument, but not whether it was in force on that day. */
  UNCERTAIN,
  /** The register does not know the instrument. */
  NOT_REGISTERED
}
