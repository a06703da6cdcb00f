package id.pamong.validation.pelimpahan;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The year that a letter number ends with: {@code 188/803/KPTS/013/2021}, {@code 24 Tahun 2012} or
 * {@code 24/2012}.
 */
final class LetterNumber {

  private static final Pattern YEAR =
      Pattern.compile("(?:/|\\btahun\\s+)((?:19|20)\\d{2})\\s*$", Pattern.CASE_INSENSITIVE);

  private LetterNumber() {}

  static Optional<Integer> year(String nomor) {
    Matcher matcher = YEAR.matcher(nomor);
    return matcher.find() ? Optional.of(Integer.valueOf(matcher.group(1))) : Optional.empty();
  }
}
