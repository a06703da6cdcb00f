package id.pamong.wilayah;

import java.util.NoSuchElementException;

/**
 * A region or an edition that a catalog does not have; the message names the key and the edition.
 */
public class UnknownWilayahException extends NoSuchElementException {

  private static final long serialVersionUID = 1L;

  /**
   * Makes the exception.
   *
   * @param message names the key and the edition
   */
  public UnknownWilayahException(String message) {
    super(message);
  }
}
