package id.pamong.wilayah.bps;

import id.pamong.value.Parsed;
import id.pamong.wilayah.KodeWilayah;
import id.pamong.wilayah.Tingkat;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A code of ISO 3166-2:ID: a provinsi such as {@code ID-JI}, or a geographical unit such as {@code
 * ID-JW} (Jawa).
 *
 * <p>{@code ID-PP} is the geographical unit Papua, not Papua Pegunungan, which is {@code ID-PE}. Of
 * the codes that came with the new provinsi the first day is known and counts; of the others the
 * first day is not recorded here, and they are answered for any day. Immutable and thread-safe.
 *
 * <p>Source: ISO 3166-2:ID with the changes of 2022-11-29 and 2023-11-23.
 *
 * @param value the code with its prefix
 */
public record KodeIso(String value) implements Comparable<KodeIso> {

  private static final String WHAT = "ISO code";
  private static final Pattern FORM = Pattern.compile("ID-[A-Z]{2}");

  /**
   * Takes a code that is known.
   *
   * @throws id.pamong.value.InvalidValueException if the standard does not have it
   */
  public KodeIso {
    check(value).orElseThrow();
  }

  /**
   * Reads a code.
   *
   * @param text such as {@code ID-JI}
   * @return the code
   * @throws id.pamong.value.InvalidValueException if the standard does not have it, with a {@link
   *     KodeIsoReason}
   */
  public static KodeIso parse(String text) {
    return new KodeIso(text);
  }

  /**
   * Reads a code as {@link #parse} does, without an exception.
   *
   * @param text such as {@code ID-JI}
   * @return the code or the reason
   */
  public static Parsed<KodeIso> tryParse(String text) {
    return check(text).map(KodeIso::new);
  }

  private static Parsed<String> check(String text) {
    if (!FORM.matcher(text).matches()) {
      return Parsed.invalid(WHAT, KodeIsoReason.FORM, 0, text);
    }
    String letters = text.substring(3);
    return IsoTable.ofIso(letters).isPresent() || IsoTable.isUnit(letters)
        ? Parsed.valid(text)
        : Parsed.invalid(WHAT, KodeIsoReason.UNKNOWN, 3, text);
  }

  /**
   * Finds the code of a provinsi on a day.
   *
   * @param provinsi a code of two digits
   * @param date the day
   * @return the code; empty if the standard had none for it on that day
   * @throws IllegalArgumentException if the code is not one of a provinsi
   */
  public static Optional<KodeIso> findByProvinsi(KodeWilayah provinsi, LocalDate date) {
    if (provinsi.tingkat() != Tingkat.PROVINSI) {
      throw new IllegalArgumentException(
          "region of an ISO code must be a provinsi, but was '" + provinsi + "'");
    }
    return IsoTable.ofProvinsi(provinsi)
        .filter(row -> row.isGivenOn(date))
        .map(row -> new KodeIso("ID-" + row.letters()));
  }

  /**
   * Finds the provinsi that this code stands for on a day.
   *
   * @param date the day
   * @return the code of the Ministry of Home Affairs; empty for a geographical unit, and on days
   *     before the code was given
   */
  public Optional<KodeWilayah> findProvinsi(LocalDate date) {
    return IsoTable.ofIso(letters()).filter(row -> row.isGivenOn(date)).map(IsoTable::provinsi);
  }

  /**
   * Returns the day on which the standard gave this code.
   *
   * @return the day; empty where it is not recorded here
   */
  public Optional<LocalDate> sejak() {
    return IsoTable.ofIso(letters()).flatMap(IsoTable::since);
  }

  /**
   * Says whether this is a geographical unit of several provinsi, such as {@code ID-PP} (Papua).
   *
   * @return true for the seven units
   */
  public boolean isUnitGeografis() {
    return IsoTable.isUnit(letters());
  }

  private String letters() {
    return value.substring(3);
  }

  @Override
  public int compareTo(KodeIso other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
