package id.pamong.wilayah.suksesi;

import id.pamong.wilayah.nama.EditDistance;
import java.util.List;
import java.util.Set;

/** When two names that differ are taken for the same one, spelt differently. */
final class SimilarNames {

  /** What the name of a village gains or loses with its status. */
  private static final Set<String> STATUS = Set.of("desaadat", "kampung", "desa", "kelurahan");

  private SimilarNames() {}

  /** Says whether two names differ by typing errors, a word for the status or a second name. */
  static boolean similar(EditionRegion one, EditionRegion other) {
    String a = one.key();
    String b = other.key();
    if (!signs(one).equals(signs(other))) {
      return false;
    }
    int limit = EditDistance.tolerated(Math.min(a.length(), b.length()));
    return EditDistance.within(a, b, limit) <= limit || isWithStatus(a, b) || isWithStatus(b, a);
  }

  private static boolean isWithStatus(String longer, String shorter) {
    return longer.endsWith(shorter)
        && STATUS.contains(longer.substring(0, longer.length() - shorter.length()));
  }

  /** The words that tell neighbours apart: numbers and single letters. */
  private static List<String> signs(EditionRegion region) {
    return region.words().stream()
        .filter(word -> word.length() == 1 || Character.isDigit(word.charAt(0)))
        .toList();
  }
}
