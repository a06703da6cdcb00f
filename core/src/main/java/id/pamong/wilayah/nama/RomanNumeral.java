package id.pamong.wilayah.nama;

/** Roman numerals from i to xxxix, in lower case and well formed, as the names of regions have. */
final class RomanNumeral {

  private static final String[] ONES = {"", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"};

  private RomanNumeral() {}

  /** Returns the value, 0 for any other word. */
  static int value(String word) {
    int tens = 0;
    while (tens < 3 && tens < word.length() && word.charAt(tens) == 'x') {
      tens++;
    }
    String rest = word.substring(tens);
    for (int ones = 0; ones < ONES.length; ones++) {
      if (ONES[ones].equals(rest)) {
        return 10 * tens + ones;
      }
    }
    return 0;
  }
}
