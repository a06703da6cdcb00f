package id.pamong.cli;

/** Arguments that the command cannot follow; the message is one line in the user's language. */
final class UsageException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UsageException(String message) {
    super(message);
  }
}
