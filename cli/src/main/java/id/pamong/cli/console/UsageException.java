package id.pamong.cli.console;

/** Arguments that the command cannot follow; the message is one line in the user's language. */
public final class UsageException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public UsageException(String message) {
    super(message);
  }
}
