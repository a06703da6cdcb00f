package id.pamong.hukum;

import java.util.Optional;

/**
 * A legal basis: an instrument, and the place in it where one is named, such as {@code UU 23/2014
 * Pasal 226 ayat (3)}. Immutable and thread-safe.
 *
 * @param instrumen the instrument
 * @param pasal the place in it, if one is named
 */
public record DasarHukum(InstrumenHukum instrumen, Optional<Pasal> pasal) {

  /**
   * Returns a basis that names a whole instrument.
   *
   * @param instrumen the instrument
   * @return the basis
   */
  public static DasarHukum of(InstrumenHukum instrumen) {
    return new DasarHukum(instrumen, Optional.empty());
  }

  /**
   * Returns a basis that names a place in an instrument.
   *
   * @param instrumen the instrument
   * @param pasal the place, such as {@code 226 ayat (3)}
   * @return the basis
   * @throws IllegalArgumentException if the text names no place
   */
  public static DasarHukum of(InstrumenHukum instrumen, String pasal) {
    return new DasarHukum(instrumen, Optional.of(Pasal.parse(pasal)));
  }

  /**
   * Returns the citation, such as {@code UU 23/2014 Pasal 226 ayat (3)}.
   *
   * @return the citation
   */
  public String sitasi() {
    return pasal.map(p -> instrumen.sitasi() + " Pasal " + p).orElseGet(instrumen::sitasi);
  }

  @Override
  public String toString() {
    return sitasi();
  }
}
