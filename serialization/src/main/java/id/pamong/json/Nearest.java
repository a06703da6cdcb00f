package id.pamong.json;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds the names that a wrong name was most likely meant to be. */
final class Nearest {

  private static final int MOST = 3;
  private static final int LONGEST = 80;

  private Nearest() {}

  /**
   * Returns up to three names, the closest first; case, blanks and signs do not count. A name that
   * differs in nothing else, such as {@code WALI_KOTA} from {@code WALIKOTA}, is the only one.
   */
  static List<String> to(String wrong, Collection<String> right) {
    if (wrong.length() > LONGEST) {
      return List.of();
    }
    String folded = fold(wrong);
    int farthest = Math.max(1, folded.length() / 4);
    record Candidate(String name, int distance) {}
    List<Candidate> candidates =
        right.stream()
            .filter(name -> Math.abs(fold(name).length() - folded.length()) <= farthest)
            .map(name -> new Candidate(name, distance(folded, fold(name))))
            .filter(candidate -> candidate.distance() <= farthest)
            .sorted(Comparator.comparingInt(Candidate::distance))
            .limit(MOST)
            .toList();
    boolean isSure = !candidates.isEmpty() && candidates.get(0).distance() == 0;
    return candidates.stream()
        .filter(candidate -> !isSure || candidate.distance() == 0)
        .map(Candidate::name)
        .toList();
  }

  private static String fold(String name) {
    StringBuilder folded = new StringBuilder();
    name.toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(folded::appendCodePoint);
    return folded.toString();
  }

  /** The optimal string alignment: insertions, deletions, changes and swaps of neighbours. */
  private static int distance(String a, String b) {
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          d[i][j] = i + j;
          continue;
        }
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int best = Math.min(d[i - 1][j - 1] + change, Math.min(d[i - 1][j], d[i][j - 1]) + 1);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          best = Math.min(best, d[i - 2][j - 2] + 1);
        }
        d[i][j] = best;
      }
    }
    return d[a.length()][b.length()];
  }
}
