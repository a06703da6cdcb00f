package id.pamong.data.compiler;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Cells of the lists that people review: quoted only where they must be. */
final class CsvCell {

  private static final Pattern UNSAFE = Pattern.compile("(?s).*[\",\n\r].*|\\s.*|.*\\s");

  private CsvCell() {}

  static String quote(String cell) {
    return UNSAFE.matcher(cell).matches() ? "\"" + cell.replace("\"", "\"\"") + "\"" : cell;
  }

  /** Returns a row with its end. */
  static String row(String... cells) {
    return Arrays.stream(cells).map(CsvCell::quote).collect(Collectors.joining(",", "", "\n"));
  }
}
