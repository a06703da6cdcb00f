package id.pamong.wilayah.suksesi;

import id.pamong.wilayah.nama.EditDistance;
import id.pamong.wilayah.nama.NameForm;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** When two names that differ are taken for the same one, spelt differently. */
final class SimilarNames {

  /** What one source writes out and the other one does not. */
  private static final Map<String, String> WRITTEN =
      Map.ofEntries(
          Map.entry("satu", "1"),
          Map.entry("dua", "2"),
          Map.entry("tiga", "3"),
          Map.entry("empat", "4"),
          Map.entry("lima", "5"),
          Map.entry("s", "sungai"),
          Map.entry("sei", "sungai"),
          Map.entry("tj", "tanjung"),
          Map.entry("kp", "kampung"));

  /** The words that a name gains or loses with the status of the village. */
  private static final List<List<String>> STATUS =
      List.of(List.of("desa", "adat"), List.of("kampung"), List.of("desa"), List.of("kelurahan"));

  private static final int LONG = 7;

  private SimilarNames() {}

  /** Says whether two names differ by typing errors, a word for the status or a second name. */
  static boolean similar(EditionRegion one, EditionRegion other) {
    return similar(one, other, false);
  }

  /** Says the same of two villages of one number, which may be spelt more freely. */
  static boolean similarFreely(EditionRegion one, EditionRegion other) {
    return similar(one, other, true);
  }

  /** Says whether two long names differ by one typing error behind the first letter. */
  static boolean nearlyEqual(EditionRegion one, EditionRegion other) {
    String a = one.key();
    String b = other.key();
    return Math.min(a.length(), b.length()) >= LONG
        && a.charAt(0) == b.charAt(0)
        && EditDistance.within(a, b, 1) <= 1
        && similar(one, other);
  }

  private static boolean similar(EditionRegion one, EditionRegion other, boolean freely) {
    for (List<String> a : one.names()) {
      for (List<String> b : other.names()) {
        if (areClose(a, b, freely)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean areClose(List<String> one, List<String> other, boolean freely) {
    List<String> signs = signs(one);
    List<String> others = signs(other);
    boolean first = freely && (isFirst(signs, others) || isFirst(others, signs));
    if (!signs.equals(others) && !first) {
      return false;
    }
    String a = String.join("", one);
    String b = String.join("", other);
    int shorter = Math.min(a.length(), b.length());
    int limit =
        freely ? (Math.max(a.length(), b.length()) + 2) / 3 : EditDistance.tolerated(shorter);
    return shorter > 0 && EditDistance.within(a, b, limit) <= limit;
  }

  /** Says whether the one has no number where the other is the first of several. */
  private static boolean isFirst(List<String> signs, List<String> others) {
    return signs.isEmpty() && others.equals(List.of("1"));
  }

  /** The name, each of several that a stroke parts, and each without a word for the status. */
  static Set<List<String>> names(String nama) {
    Set<List<String>> names = new HashSet<>();
    names.add(words(nama));
    for (int from = 0; from <= nama.length(); ) {
      int stroke = nama.indexOf('/', from);
      int end = stroke < 0 ? nama.length() : stroke;
      names.add(words(nama.substring(from, end)));
      from = end + 1;
    }
    for (List<String> name : List.copyOf(names)) {
      for (List<String> status : STATUS) {
        if (name.size() > status.size() && name.subList(0, status.size()).equals(status)) {
          names.add(name.subList(status.size(), name.size()));
        }
      }
    }
    return names;
  }

  private static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    for (String word : NameForm.words(name)) {
      // A first word is no abbreviation of a number.
      words.add(words.isEmpty() ? word : WRITTEN.getOrDefault(word, word));
    }
    return words;
  }

  /** The words that tell neighbours apart: numbers and single letters. */
  private static List<String> signs(List<String> words) {
    return words.stream()
        .filter(word -> word.length() == 1 || Character.isDigit(word.charAt(0)))
        .toList();
  }
}
