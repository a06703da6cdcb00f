package id.pamong.data.compiler;

/** A source that is not what the manifest says, or that no pack can be made of. */
public final class CompileException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * Makes the exception.
   *
   * @param message names the package, the file or the code
   */
  public CompileException(String message) {
    super(message);
  }
}
