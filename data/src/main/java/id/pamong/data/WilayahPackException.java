package id.pamong.data;

/** A pack of regions that is missing, damaged or no pack at all; the message names the file. */
public final class WilayahPackException extends IllegalStateException {

  private static final long serialVersionUID = 1L;

  WilayahPackException(String fileName, String must) {
    super("region pack " + fileName + " must " + must);
  }

  WilayahPackException(String fileName, String must, Throwable cause) {
    super("region pack " + fileName + " must " + must, cause);
  }
}
