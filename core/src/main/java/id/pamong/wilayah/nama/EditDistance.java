package id.pamong.wilayah.nama;

import java.util.Arrays;

/**
 * The least number of typing errors between two texts: a letter left out, added, replaced, or two
 * neighbours swapped, each letter part of one error (optimal string alignment).
 */
public final class EditDistance {

  private EditDistance() {}

  /**
   * Counts the errors between two texts, up to a limit.
   *
   * @param one a text
   * @param other a text
   * @param limit the largest count of interest, 0 or more
   * @return the count, or {@code limit + 1} if it is larger than the limit
   */
  public static int within(String one, String other, int limit) {
    int tooMany = limit + 1;
    if (Math.abs(one.length() - other.length()) > limit) {
      return tooMany;
    }
    int[] before = new int[other.length() + 1];
    int[] above = new int[other.length() + 1];
    int[] row = new int[other.length() + 1];
    Arrays.setAll(above, j -> j);
    for (int i = 1; i <= one.length(); i++) {
      row[0] = i;
      int best = i;
      for (int j = 1; j <= other.length(); j++) {
        int replaced = above[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        int least = Math.min(replaced, 1 + Math.min(above[j], row[j - 1]));
        if (isSwap(one, i, other, j)) {
          least = Math.min(least, before[j - 2] + 1);
        }
        row[j] = least;
        best = Math.min(best, least);
      }
      if (best > limit) {
        return tooMany;
      }
      int[] free = before;
      before = above;
      above = row;
      row = free;
    }
    return Math.min(above[other.length()], tooMany);
  }

  private static boolean isSwap(String one, int i, String other, int j) {
    return i > 1
        && j > 1
        && one.charAt(i - 1) == other.charAt(j - 2)
        && one.charAt(i - 2) == other.charAt(j - 1);
  }

  /**
   * Counts the errors that a name of a length may have and still be taken for similar: none to
   * three letters, one to seven, two from there.
   *
   * @param length the number of letters and digits
   * @return 0, 1 or 2
   */
  public static int tolerated(int length) {
    return length <= 3 ? 0 : length <= 7 ? 1 : 2;
  }
}
