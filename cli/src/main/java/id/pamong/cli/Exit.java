package id.pamong.cli;

/** The exit statuses of the command. */
final class Exit {

  /** Nothing was found at or above the severity asked for. */
  static final int OK = 0;

  /** Findings, or an answer that is "no". */
  static final int FOUND = 1;

  /** Wrong usage, or something that could not be read. Outranks the others. */
  static final int FAULT = 2;

  private Exit() {}
}
