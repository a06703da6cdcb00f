package id.pamong.wilayah.alamat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Words that tell two neighbouring regions apart, such as {@code utara} and {@code barat}. */
final class Directions {

  private static final List<String> WORDS =
      List.of("utara", "selatan", "timur", "barat", "tengah", "tenggara", "pusat");

  private Directions() {}

  /** Returns the directions in a key. */
  static Set<String> in(String key) {
    Set<String> found = new HashSet<>();
    for (String word : WORDS) {
      if (key.contains(word)) {
        found.add(word);
      }
    }
    return found;
  }

  /** Says whether a word is a direction. */
  static boolean isDirection(String form) {
    return WORDS.contains(form);
  }

  /** Says whether the last of some words is a direction or a numeral, and they name no street. */
  static boolean endsIn(Words words) {
    if (words.isEmpty() || words.forms().stream().anyMatch(Chunk::isStreet)) {
      return false;
    }
    String last = words.form(words.size() - 1);
    return isDirection(last) || Character.isDigit(last.charAt(0));
  }
}
