package id.pamong.wilayah.suksesi;

import id.pamong.wilayah.nama.EditDistance;
import id.pamong.wilayah.nama.NameForm;
import java.util.List;

/** A name, ready to be compared with others. Immutable and thread-safe. */
final class SimilarNames {

  private SimilarNames() {}

  /** Says whether two names differ by no more than typing errors or a word for the status. */
  static boolean similar(String one, String other) {
    String a = NameForm.key(one);
    String b = NameForm.key(other);
    if (!digits(a).equals(digits(b))) {
      return false;
    }
    int limit = EditDistance.tolerated(Math.min(a.length(), b.length()));
    return EditDistance.within(a, b, limit) <= limit || isWithStatus(a, b) || isWithStatus(b, a);
  }

  private static boolean isWithStatus(String longer, String shorter) {
    return List.of("desaadat", "kampung", "desa", "kelurahan").stream()
        .anyMatch(word -> longer.equals(word + shorter));
  }

  private static String digits(String key) {
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < key.length(); i++) {
      if (Character.isDigit(key.charAt(i))) {
        digits.append(key.charAt(i));
      }
    }
    return digits.toString();
  }
}
