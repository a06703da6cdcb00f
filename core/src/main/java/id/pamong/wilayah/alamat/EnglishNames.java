package id.pamong.wilayah.alamat;

import id.pamong.wilayah.Tingkat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * English names of provinsi, kabupaten and kota, word for word: West Java is Jawa Barat, Riau
 * Islands is Kepulauan Riau. What they come to counts only where a region has exactly that name.
 */
final class EnglishNames {

  private static final Map<String, List<String>> DIRECTIONS =
      Map.of(
          "north", List.of("utara"),
          "south", List.of("selatan"),
          "east", List.of("timur"),
          "west", List.of("barat"),
          "southeast", List.of("tenggara"),
          "southwest", List.of("baratdaya"),
          "central", List.of("tengah", "pusat"),
          "highland", List.of("pegunungan"));

  /** S. Sulawesi is South Sulawesi; where no region has that name, the letter is none of these. */
  private static final Map<String, String> LETTERS =
      Map.of("n", "north", "s", "south", "e", "east", "w", "west", "c", "central");

  private static final Map<String, String> ISLANDS =
      Map.of("islands", "kepulauan", "island", "pulau");

  private static final Map<String, String> WORDS =
      Map.of("java", "jawa", "sumatra", "sumatera", "thousand", "seribu");

  private static final String SPECIAL = "special";
  private static final Set<String> WORDS_OF_SPECIAL_REGION =
      Set.of(SPECIAL, "capital", "region", "of");

  private EnglishNames() {}

  /**
   * Returns the keys that words may stand for.
   *
   * @param words in their form
   * @return none for words that are not English, and for names below the kabupaten and kota
   */
  static List<String> keys(Tingkat tingkat, List<String> words) {
    boolean isUpper = tingkat == Tingkat.PROVINSI || tingkat == Tingkat.KABUPATEN_KOTA;
    if (!isUpper || words.size() < 2) {
      return List.of();
    }
    if (DIRECTIONS.containsKey(words.get(0))) {
      return withDirections(words);
    }
    if (LETTERS.containsKey(words.get(0))) {
      List<String> whole = new ArrayList<>(words);
      whole.replaceAll(word -> LETTERS.getOrDefault(word, word));
      return withDirections(whole);
    }
    String last = words.get(words.size() - 1);
    if (ISLANDS.containsKey(last)) {
      return List.of(ISLANDS.get(last) + translated(words.subList(0, words.size() - 1)));
    }
    return tingkat == Tingkat.PROVINSI && words.contains(SPECIAL)
        ? List.of(
            translated(
                words.stream().filter(word -> !WORDS_OF_SPECIAL_REGION.contains(word)).toList()))
        : List.of();
  }

  /** North Central Timor is Timor Tengah Utara: the directions follow in the other order. */
  private static List<String> withDirections(List<String> words) {
    int from = 0;
    List<String> ends = List.of("");
    while (from < words.size() - 1 && DIRECTIONS.containsKey(words.get(from))) {
      List<String> longer = new ArrayList<>();
      for (String direction : DIRECTIONS.getOrDefault(words.get(from), List.of())) {
        ends.forEach(end -> longer.add(direction + end));
      }
      ends = longer;
      from++;
    }
    String name = translated(words.subList(from, words.size()));
    return ends.stream().map(end -> name + end).toList();
  }

  private static String translated(List<String> words) {
    StringBuilder name = new StringBuilder();
    words.forEach(word -> name.append(WORDS.getOrDefault(word, word)));
    return name.toString();
  }
}
