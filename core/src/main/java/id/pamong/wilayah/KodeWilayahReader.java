package id.pamong.wilayah;

import static id.pamong.wilayah.KodeWilayahReason.BLANK;
import static id.pamong.wilayah.KodeWilayahReason.BPS_KECAMATAN;
import static id.pamong.wilayah.KodeWilayahReason.EMPTY;
import static id.pamong.wilayah.KodeWilayahReason.ILLEGAL_CHARACTER;
import static id.pamong.wilayah.KodeWilayahReason.ISLAND;
import static id.pamong.wilayah.KodeWilayahReason.KABUPATEN_KOTA_UNUSED;
import static id.pamong.wilayah.KodeWilayahReason.LETTER;
import static id.pamong.wilayah.KodeWilayahReason.LOST_ZERO;
import static id.pamong.wilayah.KodeWilayahReason.MISPLACED_DOT;
import static id.pamong.wilayah.KodeWilayahReason.NON_ASCII_DIGIT;
import static id.pamong.wilayah.KodeWilayahReason.PROVINSI_OUT_OF_RANGE;
import static id.pamong.wilayah.KodeWilayahReason.TOO_LONG;
import static id.pamong.wilayah.KodeWilayahReason.TOO_SHORT;
import static id.pamong.wilayah.KodeWilayahReason.VILLAGE_KIND;
import static id.pamong.wilayah.KodeWilayahReason.ZERO_PART;

import id.pamong.value.Parsed;

/** Reads the text of a region code, and says what is wrong with a text that is none. */
final class KodeWilayahReader {

  /** Digits of the four parts. */
  private static final int[] WIDTH = {2, 2, 2, 4};

  private final String text;

  KodeWilayahReader(String text) {
    this.text = text;
  }

  Parsed<KodeWilayah> read() {
    if (text.isEmpty()) {
      return refuse(EMPTY, 0);
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != '.' && (c < '0' || c > '9')) {
        return refuseCharacter(i);
      }
    }
    return text.indexOf('.') >= 0 ? readDotted() : readUndotted();
  }

  private Parsed<KodeWilayah> readDotted() {
    int start = 0;
    int parts = 0;
    boolean shortPart = false;
    int shortAt = 0;
    while (start <= text.length()) {
      int dot = text.indexOf('.', start);
      int end = dot < 0 ? text.length() : dot;
      int length = end - start;
      if (length == 0) {
        return refuse(MISPLACED_DOT, Math.min(start, text.length() - 1));
      }
      if (parts == WIDTH.length) {
        return refuse(TOO_LONG, start - 1);
      }
      int width = WIDTH[parts];
      if (length > width) {
        return refuseLongPart(parts, start, end);
      }
      if (length < width && !shortPart) {
        shortPart = true;
        shortAt = end;
      }
      parts++;
      start = end + 1;
    }
    if (shortPart) {
      return refuse(LOST_ZERO, shortAt);
    }
    return check(parts, 1);
  }

  private Parsed<KodeWilayah> refuseLongPart(int part, int start, int end) {
    if (part == 2 && end == text.length() && end - start == 5 && text.charAt(start) == '4') {
      return refuse(ISLAND, start);
    }
    return refuse(part == 3 ? TOO_LONG : MISPLACED_DOT, start + WIDTH[part]);
  }

  private Parsed<KodeWilayah> readUndotted() {
    int length = text.length();
    return switch (length) {
      case 2, 4, 6 -> check(length / 2, 0);
      case 10 -> check(4, 0);
      case 3, 5, 9 -> refuse(LOST_ZERO, length);
      case 7 -> refuse(BPS_KECAMATAN, 6);
      case 1, 8 -> refuse(TOO_SHORT, length);
      default -> refuse(TOO_LONG, 10);
    };
  }

  /** Checks the numbers of a text whose form is right; {@code gap} is 1 with dots, 0 without. */
  private Parsed<KodeWilayah> check(int parts, int gap) {
    int[] value = new int[WIDTH.length];
    int start = 0;
    for (int part = 0; part < parts; part++) {
      int end = start + WIDTH[part];
      value[part] = Integer.parseInt(text, start, end, 10);
      if (value[part] == 0) {
        return refuse(ZERO_PART, start);
      }
      if (part == 0 && value[0] < 11) {
        return refuse(PROVINSI_OUT_OF_RANGE, start);
      }
      if (part == 1 && value[1] == KodeWilayah.UNUSED_KABUPATEN_KOTA) {
        return refuse(KABUPATEN_KOTA_UNUSED, start);
      }
      if (part == 3) {
        int kind = value[3] / 1000;
        if (kind < 1 || kind > 3) {
          return refuse(VILLAGE_KIND, start);
        }
        if (value[3] % 1000 == 0) {
          return refuse(ZERO_PART, start + 1);
        }
      }
      start = end + gap;
    }
    return Parsed.valid(KodeWilayah.ofChecked(value[0], value[1], value[2], value[3]));
  }

  private Parsed<KodeWilayah> refuseCharacter(int position) {
    int c = text.codePointAt(position);
    if (Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.isISOControl(c)
        || Character.getType(c) == Character.FORMAT) {
      return refuse(BLANK, position);
    }
    if (Character.isDigit(c)) {
      return refuse(NON_ASCII_DIGIT, position);
    }
    return refuse(Character.isLetter(c) ? LETTER : ILLEGAL_CHARACTER, position);
  }

  private Parsed<KodeWilayah> refuse(KodeWilayahReason reason, int position) {
    return Parsed.invalid(KodeWilayah.WHAT, reason, position, text);
  }
}
