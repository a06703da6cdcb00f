package id.pamong.hukum;

import java.util.regex.Pattern;

/**
 * A place inside an instrument, such as {@code 226 ayat (3)} or {@code 11 ayat (3) huruf a}.
 * Immutable and thread-safe.
 *
 * <p>Written without the word "Pasal"; {@link #toString()} gives it back.
 *
 * @param teks the place
 */
public record Pasal(String teks) {

  private static final Pattern BENTUK =
      Pattern.compile(
          "[1-9]\\d{0,3}[A-Z]{0,2}( ayat \\([1-9]\\d?[a-z]?\\))?( huruf [a-z]{1,2})?( angka [1-9]\\d?)?");

  /** Refuses a text that names no place. */
  public Pasal {
    if (!BENTUK.matcher(teks).matches()) {
      throw new IllegalArgumentException(
          "pasal must look like '226 ayat (3)' or '11 ayat (3) huruf a', but was '" + teks + "'");
    }
  }

  /**
   * Obtains a place from its text.
   *
   * @param teks the place, such as {@code 226 ayat (3)}
   * @return the place
   * @throws IllegalArgumentException if the text names no place
   */
  public static Pasal parse(String teks) {
    return new Pasal(teks);
  }

  @Override
  public String toString() {
    return teks;
  }
}
