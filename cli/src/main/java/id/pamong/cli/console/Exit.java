package id.pamong.cli.console;

/** The exit statuses of the command. */
public final class Exit {

  /** Nothing was found at or above the severity asked for. */
  public static final int OK = 0;

  /** Findings, or an answer that is "no". */
  public static final int FOUND = 1;

  /** Wrong usage, or something that could not be read. Outranks the others. */
  public static final int FAULT = 2;

  private Exit() {}
}
