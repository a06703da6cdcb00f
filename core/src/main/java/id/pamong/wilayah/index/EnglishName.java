package id.pamong.wilayah.index;

import id.pamong.wilayah.Tingkat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * English names of provinsi, kabupaten and kota, word for word, and English words for the kinds of
 * regions: West Java is Jawa Barat, Riau Islands is Kepulauan Riau, City of Medan is Kota Medan.
 * What they come to counts only where a region has exactly that name.
 *
 * @param words the words of the name in its own language, in their order
 */
public record EnglishName(List<Word> words) {

  private static final Map<String, List<String>> DIRECTIONS =
      Map.of(
          "north", List.of("utara"),
          "south", List.of("selatan"),
          "east", List.of("timur"),
          "west", List.of("barat"),
          "southeast", List.of("tenggara"),
          "southwest", List.of("barat daya"),
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

  private static final Map<String, List<LevelWord>> KINDS =
      Map.of(
          "province", List.of(LevelWord.PROVINSI),
          "regency", List.of(LevelWord.KABUPATEN),
          "city", List.of(LevelWord.KOTA),
          "municipality", List.of(LevelWord.KOTA),
          "district", List.of(LevelWord.KECAMATAN, LevelWord.KABUPATEN),
          "subdistrict", List.of(LevelWord.KECAMATAN, LevelWord.KELURAHAN),
          "village", List.of(LevelWord.DESA, LevelWord.KELURAHAN));

  /**
   * A word of a name, and the English words that it stands for.
   *
   * @param word such as {@code timur}
   * @param from the place of the first English word
   * @param to the place behind the last
   */
  public record Word(String word, int from, int to) {}

  /** Makes a name. */
  public EnglishName {
    words = List.copyOf(words);
  }

  /**
   * Says whether a word may make a name or a kind an English one.
   *
   * @param word a word in its form
   * @return true for {@code east}, {@code islands}, {@code special} and {@code city}
   */
  public static boolean isEnglish(String word) {
    return DIRECTIONS.containsKey(word)
        || ISLANDS.containsKey(word)
        || word.equals(SPECIAL)
        || KINDS.containsKey(word);
  }

  /**
   * Returns the kinds that an English word may tell.
   *
   * @param word a word in its form, such as {@code district}
   * @return the kinds, the likeliest first; none for any other word
   */
  public static List<LevelWord> kinds(String word) {
    return KINDS.getOrDefault(word, List.of());
  }

  /**
   * Returns the keys that words may stand for.
   *
   * @param tingkat the level of the region
   * @param words in their form
   * @return none for words that are not English, and for names below the kabupaten and kota
   */
  public static List<String> keys(Tingkat tingkat, List<String> words) {
    List<EnglishName> names = readings(tingkat, words);
    return names.isEmpty() ? List.of() : names.stream().map(EnglishName::key).toList();
  }

  /**
   * Returns the names that words may stand for.
   *
   * @param tingkat the level of the region
   * @param words in their form
   * @return none for words that are not English, and for names below the kabupaten and kota
   */
  public static List<EnglishName> readings(Tingkat tingkat, List<String> words) {
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
    int last = words.size() - 1;
    String island = ISLANDS.get(words.get(last));
    if (island != null) {
      List<Word> name = new ArrayList<>(List.of(new Word(island, last, last + 1)));
      name.addAll(translated(words, 0, last));
      return List.of(new EnglishName(name));
    }
    return tingkat == Tingkat.PROVINSI && words.contains(SPECIAL) ? special(words) : List.of();
  }

  /** North Central Timor is Timor Tengah Utara: the directions follow in the other order. */
  private static List<EnglishName> withDirections(List<String> words) {
    int from = 0;
    List<List<Word>> ends = List.of(List.of());
    while (from < words.size() - 1 && DIRECTIONS.containsKey(words.get(from))) {
      List<List<Word>> longer = new ArrayList<>();
      for (String direction : DIRECTIONS.getOrDefault(words.get(from), List.of())) {
        for (List<Word> end : ends) {
          List<Word> more = new ArrayList<>();
          for (String part : direction.split(" ", -1)) {
            more.add(new Word(part, from, from + 1));
          }
          more.addAll(end);
          longer.add(more);
        }
      }
      ends = longer;
      from++;
    }
    List<EnglishName> names = new ArrayList<>();
    for (List<Word> end : ends) {
      List<Word> name = new ArrayList<>(translated(words, from, words.size()));
      name.addAll(end);
      names.add(new EnglishName(name));
    }
    return names;
  }

  /** Special Capital Region of Jakarta is Jakarta: the last words stand for what is before too. */
  private static List<EnglishName> special(List<String> words) {
    List<Word> name =
        translated(words, 0, words.size()).stream()
            .filter(word -> !WORDS_OF_SPECIAL_REGION.contains(words.get(word.from())))
            .collect(Collectors.toCollection(ArrayList::new));
    if (!name.isEmpty()) {
      int after = name.size() > 1 ? name.get(1).from() : words.size();
      name.set(0, new Word(name.get(0).word(), 0, after));
    }
    return List.of(new EnglishName(name));
  }

  private static List<Word> translated(List<String> words, int from, int to) {
    List<Word> name = new ArrayList<>();
    for (int i = from; i < to; i++) {
      name.add(new Word(WORDS.getOrDefault(words.get(i), words.get(i)), i, i + 1));
    }
    return name;
  }

  /**
   * Returns the name without blanks.
   *
   * @return such as {@code jawatimur}
   */
  public String key() {
    return words.stream().map(Word::word).collect(Collectors.joining());
  }
}
