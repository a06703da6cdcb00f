package id.pamong.wilayah.audit;

import id.pamong.value.Parsed;
import id.pamong.wilayah.KodeWilayah;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The codes that a text may have been before a spreadsheet had it. */
final class CodeRepair {

  private static final Pattern SCIENTIFIC =
      Pattern.compile("[0-9](?:[.,][0-9]{1,12})?[eE]\\+?0?[0-9]");

  /** What a spreadsheet makes of 11.10 where the decimal sign is a comma. */
  private static final Pattern DECIMAL_COMMA = Pattern.compile("[1-9][0-9],[0-9]");

  private static final Pattern WHOLE_NUMBER = Pattern.compile("([0-9]+)[.,]0+");
  private static final Pattern NUMBER = Pattern.compile("0*([1-9][0-9.,' \u00A0]*)");

  /** The parts of a code, with a comma or the like where dots should stand. */
  private static final Pattern PARTED =
      Pattern.compile("[0-9]{2}(?:[., '][0-9]{2}){1,2}(?:[., '][0-9]{4})?");

  private CodeRepair() {}

  /** The codes of a text that lacks one zero in each part that is too short, or one in all. */
  static List<KodeWilayah> lostZero(String text) {
    Set<KodeWilayah> found = new TreeSet<>();
    if (text.indexOf('.') >= 0) {
      dotted(List.of(text.split("\\.", -1)), 0, "", found);
    } else {
      for (int at = 1; at <= text.length(); at++) {
        add(text.substring(0, at) + '0' + text.substring(at), found);
      }
    }
    return List.copyOf(found);
  }

  private static void dotted(List<String> parts, int part, String before, Set<KodeWilayah> found) {
    if (part == parts.size()) {
      add(before, found);
      return;
    }
    String text = parts.get(part);
    int missing = (part == 3 ? 4 : 2) - text.length();
    String start = part == 0 ? "" : before + '.';
    String zeros = "0".repeat(Math.max(0, missing));
    dotted(parts, part + 1, start + zeros + text, found);
    if (missing > 0) {
      dotted(parts, part + 1, start + text + zeros, found);
    }
  }

  /** Tells whether a text is written as a number, in a way in which no code is. */
  static boolean isNumber(String text) {
    if (SCIENTIFIC.matcher(text).matches() || !number(text).isEmpty()) {
      return true;
    }
    boolean plain = text.chars().allMatch(c -> c == '.' || (c >= '0' && c <= '9'));
    return !plain && NUMBER.matcher(text).matches();
  }

  /** Tells whether a text has dots, as codes are printed. */
  static boolean isDotted(String text) {
    return text.indexOf('.') >= 0;
  }

  /** Tells whether signs stand where a code has its dots. */
  static boolean isParted(String text) {
    return PARTED.matcher(text).matches();
  }

  /** The codes that a number was rounded from, as {@code 9.10302E+09} is; none if it was not. */
  static Optional<RoundedCode> rounded(String text) {
    return SCIENTIFIC.matcher(text).matches()
        ? RoundedCode.of(new BigDecimal(text.replace(',', '.')))
        : Optional.empty();
  }

  /** The codes of a text that was written as a number; none where its digits are lost. */
  static List<KodeWilayah> number(String text) {
    Set<KodeWilayah> found = new TreeSet<>();
    if (SCIENTIFIC.matcher(text).matches()) {
      add(new BigDecimal(text.replace(',', '.')).toPlainString(), found);
      return List.copyOf(found);
    }
    Matcher whole = WHOLE_NUMBER.matcher(text);
    if (whole.matches()) {
      add(whole.group(1), found);
    }
    if (DECIMAL_COMMA.matcher(text).matches()) {
      return lostZero(text.replace(',', '.'));
    }
    Matcher number = NUMBER.matcher(text);
    if (number.matches()) {
      StringBuilder digits = new StringBuilder();
      number
          .group(1)
          .chars()
          .filter(c -> c >= '0' && c <= '9')
          .forEach(c -> digits.append((char) c));
      add(digits.toString(), found);
    }
    return List.copyOf(found);
  }

  private static void add(String text, Set<KodeWilayah> found) {
    Parsed<KodeWilayah> parsed = KodeWilayah.tryParse(text);
    parsed.toOptional().ifPresent(found::add);
  }

  /** The digits of a text, for codes of other systems that were given dots. */
  static String digits(String text) {
    return text.replace(".", "");
  }
}
