package id.pamong.testing;

import id.pamong.wilayah.KodeWilayah;
import id.pamong.wilayah.KodeWilayahReason;
import java.util.EnumSet;
import java.util.Set;

/** Spoils the text of a code of a desa or kelurahan, for each reason in one way or more. */
final class MalformedTexts {

  private MalformedTexts() {}

  /** The parts of a text have two digits each, so these two reasons are of numbers alone. */
  static Set<KodeWilayahReason> reasons() {
    return EnumSet.complementOf(
        EnumSet.of(
            KodeWilayahReason.KABUPATEN_KOTA_OUT_OF_RANGE,
            KodeWilayahReason.KECAMATAN_OUT_OF_RANGE));
  }

  static String spoil(KodeWilayah desa, KodeWilayahReason reason, Choices choices) {
    String dotted = desa.toString();
    String digits = desa.undotted();
    int at = choices.below(dotted.length());
    int digit = choices.below(digits.length());
    return switch (reason) {
      case EMPTY -> "";
      case BLANK -> insert(dotted, at, choices.of(" ", "\t", "\u00a0", "\u200b"));
      case NON_ASCII_DIGIT -> replace(digits, digit, choices.of('\uff15', '\u0665', '\u096b'));
      case LETTER -> replace(digits, digit, choices.of('O', 'l', 'x'));
      case ILLEGAL_CHARACTER -> replace(digits, digit, choices.of('-', '/', ','));
      case MISPLACED_DOT ->
          choices.of(
              dotted + ".", "." + dotted, dotted.substring(0, 5) + "." + dotted.substring(5));
      case LOST_ZERO ->
          choices.of(digits.substring(0, 9), digits.substring(0, 5), digits.substring(0, 3));
      case BPS_KECAMATAN -> digits.substring(0, 7);
      case ISLAND -> dotted.substring(0, 6) + "4" + digits.substring(6);
      case TOO_SHORT -> choices.flip() ? digits.substring(0, 8) : digits.substring(0, 1);
      case TOO_LONG -> choices.flip() ? digits + "1" : dotted + "1";
      case ZERO_PART ->
          choices.of(
              digits.substring(0, 4) + "00",
              dotted.substring(0, 3) + "00" + dotted.substring(5),
              digits.substring(0, 7) + "000");
      case PROVINSI_OUT_OF_RANGE -> "0" + choices.between(1, 9) + digits.substring(2);
      case KABUPATEN_KOTA_UNUSED -> digits.substring(0, 2) + "70" + digits.substring(4);
      case VILLAGE_KIND ->
          digits.substring(0, 6) + choices.of("0", "4", "5", "9") + digits.substring(7);
      case KABUPATEN_KOTA_OUT_OF_RANGE, KECAMATAN_OUT_OF_RANGE ->
          throw new IllegalArgumentException("reason must be one of texts, but was " + reason);
    };
  }

  private static String insert(String text, int at, String part) {
    return text.substring(0, at) + part + text.substring(at);
  }

  private static String replace(String text, int at, char c) {
    return text.substring(0, at) + c + text.substring(at + 1);
  }
}
