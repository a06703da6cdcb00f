package id.pamong.wilayah.alamat;

import id.pamong.wilayah.nama.Numeral;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Words that tell two neighbouring regions apart, such as {@code utara} and {@code barat}. */
final class Directions {

  private static final List<String> WORDS =
      List.of("utara", "selatan", "timur", "barat", "tengah", "tenggara", "pusat");

  /** The directions that one letter at the end of a name stands for. */
  private static final Map<String, List<String>> LETTERS =
      Map.of(
          "u", List.of("utara"),
          "s", List.of("selatan"),
          "t", List.of("timur", "tengah", "tenggara"),
          "b", List.of("barat"));

  private Directions() {}

  /** Returns the letter that is the last of several words, empty if that is a longer one. */
  static String lastLetter(List<String> words) {
    String last = words.size() < 2 ? "" : words.get(words.size() - 1);
    return last.length() == 1 && Character.isLetter(last.charAt(0)) ? last : "";
  }

  /** Returns the directions that a letter stands for, often none. */
  static List<String> of(String letter) {
    return LETTERS.getOrDefault(letter, List.of());
  }

  /** Returns names with the directions that a letter at the end stands for, often none. */
  static List<List<String>> writtenOut(List<String> words) {
    List<String> directions = of(lastLetter(words));
    if (directions.isEmpty()) {
      return List.of();
    }
    List<List<String>> names = new ArrayList<>();
    for (String direction : directions) {
      List<String> name = new ArrayList<>(words.subList(0, words.size() - 1));
      name.add(direction);
      names.add(name);
    }
    return names;
  }

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

  /**
   * Says whether the last of some words is a direction, a numeral or a letter, and they name no
   * street.
   */
  static boolean endsIn(Words words) {
    if (words.isEmpty() || words.forms().stream().anyMatch(Chunk::isStreet)) {
      return false;
    }
    String last = words.form(words.size() - 1);
    return isDirection(last)
        || last.length() == 1
        || Character.isDigit(last.charAt(0))
        || !Numeral.in(List.of(last)).isEmpty();
  }
}
