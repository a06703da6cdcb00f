package id.pamong.wilayah.bps;

import id.pamong.value.InvalidValueException;
import id.pamong.value.Parsed;
import id.pamong.wilayah.Tingkat;
import java.util.Optional;

/**
 * A region code of Badan Pusat Statistik, such as {@code 1101010} of a kecamatan.
 *
 * <p>The code has two digits for the provinsi, two for the kabupaten or kota, three for the
 * kecamatan and three for the village, and no dots. It looks like a code of the Ministry of Home
 * Affairs and is none: 1101 is Simeulue here and Aceh Selatan there. That is why this type and
 * {@link id.pamong.wilayah.KodeWilayah} have nothing in common; {@link JembatanBps} leads from one
 * to the other. A value has the form of a code; whether BPS gave it is another question. Immutable
 * and thread-safe.
 *
 * <p>Source: Master File Desa of Badan Pusat Statistik.
 */
public final class KodeBps implements Comparable<KodeBps> {

  private static final String WHAT = "BPS code";

  private final String digits;

  private KodeBps(String digits) {
    this.digits = digits;
  }

  /**
   * Reads a code.
   *
   * @param text 2, 4, 7 or 10 digits with nothing around them, such as {@code 1101010001}
   * @return the code
   * @throws InvalidValueException if the text is no such code, with a {@link KodeBpsReason} and the
   *     place
   */
  public static KodeBps parse(String text) {
    return tryParse(text).orElseThrow();
  }

  /**
   * Reads a code as {@link #parse} does, without an exception.
   *
   * @param text 2, 4, 7 or 10 digits with nothing around them
   * @return the code, or a {@link KodeBpsReason} and the place
   */
  public static Parsed<KodeBps> tryParse(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') {
        return refuse(reason(c), i, text);
      }
    }
    return switch (text.length()) {
      case 0 -> refuse(KodeBpsReason.EMPTY, 0, text);
      case 2, 4, 7, 10 -> check(text);
      case 6 -> refuse(KodeBpsReason.KEMENDAGRI_KECAMATAN, 6, text);
      default -> refuse(KodeBpsReason.LENGTH, Math.min(text.length(), 10), text);
    };
  }

  private static KodeBpsReason reason(char c) {
    if (c == '.') {
      return KodeBpsReason.DOT;
    }
    return Character.isWhitespace(c) || Character.isSpaceChar(c)
        ? KodeBpsReason.BLANK
        : KodeBpsReason.ILLEGAL_CHARACTER;
  }

  private static Parsed<KodeBps> check(String text) {
    if (text.charAt(0) == '0' || text.startsWith("10")) {
      return refuse(KodeBpsReason.PROVINSI_OUT_OF_RANGE, 0, text);
    }
    int start = 2;
    for (int end = 4; end <= text.length(); end += 3) {
      if (Integer.parseInt(text, start, end, 10) == 0) {
        return refuse(KodeBpsReason.ZERO_PART, start, text);
      }
      start = end;
    }
    return Parsed.valid(new KodeBps(text));
  }

  private static Parsed<KodeBps> refuse(KodeBpsReason reason, int position, String text) {
    return Parsed.invalid(WHAT, reason, position, text);
  }

  /**
   * Returns the level of the region.
   *
   * @return the level
   */
  public Tingkat tingkat() {
    return switch (digits.length()) {
      case 2 -> Tingkat.PROVINSI;
      case 4 -> Tingkat.KABUPATEN_KOTA;
      case 7 -> Tingkat.KECAMATAN;
      default -> Tingkat.DESA_KELURAHAN;
    };
  }

  /**
   * Returns the code one level up.
   *
   * @return the code, empty for a provinsi
   */
  public Optional<KodeBps> induk() {
    return switch (digits.length()) {
      case 2 -> Optional.empty();
      case 4 -> Optional.of(cut(2));
      case 7 -> Optional.of(cut(4));
      default -> Optional.of(cut(7));
    };
  }

  /**
   * Returns the code of the kabupaten or kota of this region, which may be itself.
   *
   * @return a code of four digits, empty for a provinsi
   */
  public Optional<KodeBps> kabupatenKota() {
    return digits.length() < 4 ? Optional.empty() : Optional.of(cut(4));
  }

  private KodeBps cut(int length) {
    return new KodeBps(digits.substring(0, length));
  }

  /** Compares in the order of the codes: a region comes before everything inside it. */
  @Override
  public int compareTo(KodeBps other) {
    return digits.compareTo(other.digits);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof KodeBps code && code.digits.equals(digits);
  }

  @Override
  public int hashCode() {
    return digits.hashCode();
  }

  /**
   * Returns the digits, which {@link #parse} reads back.
   *
   * @return such as {@code 1101010001}
   */
  @Override
  public String toString() {
    return digits;
  }
}
