package id.pamong.cli;

import id.pamong.finding.Finding;
import id.pamong.finding.FindingValue;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Masks numbers in foreign text that may be those of persons, such as a NIK in the column of codes:
 * {@code 9171********0001}, with the ends that findings of documents show too. No code of a region
 * is so long, sound or not, so that what is wrong with one stays readable.
 */
final class PersonalNumbers {

  private static final int MOST_DIGITS_AT_AN_END = 4;

  /** Twelve digits or more, or the start of a number that a cut may have left, in any groups. */
  private static final Pattern DIGITS =
      Pattern.compile(
          "\\p{Nd}(?:[^\\p{L}\\p{Nd}]{0,3}\\p{Nd}){11,}"
              + "|\\p{Nd}(?:[^\\p{L}\\p{Nd}]{0,3}\\p{Nd}){4,}(?=…$)");

  /** The number of a decree, by which editions are called: {@code 300.2.2-2138-2025}. */
  private static final Pattern DECREE = Pattern.compile("\\d{3}\\.\\d\\.\\d-\\d{1,4}-\\d{4}");

  /** What a finding of a table repeats from it as it stood there. */
  private static final List<String> QUOTED = List.of("kode", "nama");

  private PersonalNumbers() {}

  /** Returns a text of one value with its long numbers masked. */
  static String masked(String text) {
    return DIGITS.matcher(text).replaceAll(PersonalNumbers::mask);
  }

  /** Returns the finding of a row of a table, with what it repeats of the row masked. */
  static Finding masked(Finding finding) {
    Finding.Builder masked =
        Finding.builder()
            .rule(finding.rule())
            .severity(finding.severity())
            .path(finding.path())
            .addAllBasis(finding.basis())
            .addAllSuggestions(finding.suggestions());
    for (Map.Entry<String, FindingValue> param : finding.params().entrySet()) {
      boolean quoted = QUOTED.contains(param.getKey());
      FindingValue value = param.getValue();
      masked.putParams(
          param.getKey(), quoted ? new FindingValue.Text(masked(value.teks())) : value);
    }
    return masked.build();
  }

  private static String mask(MatchResult match) {
    String run = match.group();
    if (DECREE.matcher(run).matches()) {
      return run;
    }
    int digits = (int) run.codePoints().filter(Character::isDigit).count();
    int ends = Math.min(MOST_DIGITS_AT_AN_END, digits / 4);
    StringBuilder masked = new StringBuilder();
    int seen = 0;
    for (int c : run.codePoints().toArray()) {
      boolean inside = Character.isDigit(c) && seen >= ends && seen < digits - ends;
      // What stands for itself in a replacement is written with a backslash.
      masked.append(c == '\\' || c == '$' ? "\\" : "").appendCodePoint(inside ? '*' : c);
      seen += Character.isDigit(c) ? 1 : 0;
    }
    return masked.toString();
  }
}
