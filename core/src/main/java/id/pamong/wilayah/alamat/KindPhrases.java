package id.pamong.wilayah.alamat;

import id.pamong.wilayah.Tingkat;
import id.pamong.wilayah.index.EnglishName;
import id.pamong.wilayah.index.LevelWord;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Phrases for the kinds of regions, put into the words that are read: Kotamadya Daerah Tingkat II
 * Medan, as kota were called until UU 22/1999, is Kota Medan, and so are Medan City and City of
 * Medan. An English word is taken for a kind only beside exactly the name of a region of its level.
 * A phrase that may mean two kinds is read in both ways.
 *
 * @param names the names of the regions
 * @param level whether a kind may be meant
 */
record KindPhrases(AddressNames names, Predicate<Tingkat> level) {

  private static final int MOST_READINGS = 8;

  private static final Set<String> OLD =
      Set.of("dati", "tingkat", "tk", "administratif", "kotif", "kotip");

  private static final String KINDS =
      "\\b(kab|kabupaten|kota|kotamadya|kodya|prov|provinsi|prop|propinsi)\\b\\.?\\s*";

  /** Tingkat II alone may be that of a hospital; behind a kind it is of that. */
  private static final Pattern TINGKAT =
      Pattern.compile(
          "(?i)(?:(?:"
              + KINDS
              + ")?\\b(?:dati|daerah\\s+(?:tingkat|tk))|"
              + KINDS
              + "(?:tingkat|tk))\\b\\.?\\s*(ii|i|2|1)\\b\\.?");

  private static final Pattern KOTA_ADMINISTRATIF =
      Pattern.compile("(?i)\\bkota\\s+administratif\\b|\\bkoti[fp]\\b\\.?");
  private static final Pattern SUB_DISTRICT = Pattern.compile("(?i)\\bsub[- ]district\\b");

  /** District and subdistrict beside each other are not both a kecamatan. */
  private static final Pattern TWICE = Pattern.compile("\\b(Kecamatan|Kabupaten|Kelurahan) .*\\1 ");

  /** The labels of forms: Kel/Desa, Desa/Kelurahan:, Kabupaten/Kota: (with a kind behind it). */
  private static final Pattern VILLAGE_LABEL =
      Pattern.compile(
          "(?i)\\b(?:kel|kelurahan|desa|ds)\\b\\.?\\s*/\\s*(?:kel|kelurahan|desa|ds)\\b\\s*[.:]{0,2}\\s*");

  private static final Pattern KABUPATEN_LABEL =
      Pattern.compile(
          "(?i)\\b(?:kab|kabupaten|kota|kotamadya)\\b\\.?\\s*/\\s*(?:kab|kabupaten|kota|kotamadya)\\b\\s*[.:]{0,2}\\s*((?:kab|kabupaten|kota|kotamadya)\\b)?");

  private static final Pattern PIECE = Pattern.compile("[^,;|\\n\\r\\t]+");

  /** Says whether a word may belong to a phrase. */
  static boolean isWord(String form) {
    return !EnglishName.kinds(form).isEmpty() || OLD.contains(form);
  }

  /** Says whether a text may have a label of two kinds with a stroke between them. */
  static boolean mayHaveLabels(String text) {
    return text.indexOf('/') >= 0
        && (VILLAGE_LABEL.matcher(text).find() || KABUPATEN_LABEL.matcher(text).find());
  }

  /** Returns the ways to read a text, none if no phrase is in it. */
  List<String> readings(String text) {
    List<String> readings =
        new ArrayList<>(
            withoutLabels(text).stream()
                .flatMap(reading -> withoutTingkat(reading).stream())
                .toList());
    readings.replaceAll(
        reading ->
            SUB_DISTRICT
                .matcher(KOTA_ADMINISTRATIF.matcher(reading).replaceAll("Kota "))
                .replaceAll("Subdistrict"));
    List<String> all = readings.stream().flatMap(this::withoutEnglish).distinct().toList();
    List<String> likely = all.stream().filter(reading -> !TWICE.matcher(reading).find()).toList();
    return all.equals(List.of(text)) ? List.of() : likely.isEmpty() ? all : likely;
  }

  /** The label of two kinds may be either of them. */
  private static List<String> withoutLabels(String text) {
    if (!mayHaveLabels(text)) {
      return List.of(text);
    }
    List<String> readings = new ArrayList<>();
    for (String village : List.of("Desa ", "Kelurahan ")) {
      for (String kabupaten : List.of("Kabupaten ", "Kota ")) {
        String reading =
            KABUPATEN_LABEL
                .matcher(VILLAGE_LABEL.matcher(text).replaceAll(village))
                .replaceAll(label -> label.group(1) == null ? kabupaten : label.group(1));
        if (!readings.contains(reading)) {
          readings.add(reading);
        }
      }
    }
    return readings;
  }

  private static int most(List<String> readings) {
    return Math.min(MOST_READINGS, readings.size());
  }

  /** Dati II alone may be a kabupaten or a kotamadya. */
  private List<String> withoutTingkat(String text) {
    List<String> readings = new ArrayList<>();
    Matcher matcher = TINGKAT.matcher(text);
    if (!matcher.find()) {
      readings.add(text);
      return readings;
    }
    for (LevelWord kind : List.of(LevelWord.KABUPATEN, LevelWord.KOTA)) {
      String reading =
          matcher.replaceAll(
              found ->
                  Optional.ofNullable(found.group(1))
                          .or(() -> Optional.ofNullable(found.group(2)))
                          .orElse(kind(found.group(3), kind))
                      + " ");
      if (!readings.contains(reading)) {
        readings.add(reading);
      }
    }
    return readings;
  }

  private static String kind(String number, LevelWord usual) {
    return word(number.length() == 1 && !number.equals("2") ? LevelWord.PROVINSI : usual);
  }

  private static String word(LevelWord kind) {
    return kind.name().charAt(0) + kind.name().substring(1).toLowerCase(Locale.ROOT);
  }

  private Stream<String> withoutEnglish(String text) {
    if (Stream.of(text.split("[^\\p{L}]+", -1)).noneMatch(KindPhrases::isEnglish)) {
      return Stream.of(text);
    }
    List<String> readings = List.of("");
    Matcher pieces = PIECE.matcher(text);
    while (pieces.find()) {
      List<String> longer = new ArrayList<>();
      for (String reading : readings) {
        for (String piece : piece(Words.of(pieces.group()))) {
          longer.add(reading.isEmpty() ? piece : reading + ", " + piece);
        }
      }
      readings = longer.subList(0, most(longer));
    }
    return readings.stream();
  }

  private static boolean isEnglish(String word) {
    return !EnglishName.kinds(word.toLowerCase(Locale.ROOT)).isEmpty();
  }

  /** Returns the ways to read what stands between two commas. */
  private List<String> piece(Words words) {
    for (int at = 0; at < words.size(); at++) {
      for (LevelWord kind : EnglishName.kinds(words.form(at))) {
        boolean isOf = at + 2 < words.size() && words.form(at + 1).equals("of");
        int from = isOf ? at + 2 : begin(words, at, kind);
        int to = isOf ? end(words, at + 2, kind) : at;
        if (from < to) {
          return split(words, Math.min(from, at), from, to, Math.max(to, at + 1));
        }
      }
    }
    return List.of(words.text());
  }

  /** Returns where the longest name begins that ends before a word. */
  private int begin(Words words, int end, LevelWord kind) {
    int from = 0;
    while (from < end && !isName(words.sub(from, end), kind)) {
      from++;
    }
    return from;
  }

  /** Returns where the longest name ends that begins at a word. */
  private int end(Words words, int begin, LevelWord kind) {
    int to = words.size();
    while (to > begin && !isName(words.sub(begin, to), kind)) {
      to--;
    }
    return to;
  }

  private boolean isName(Words words, LevelWord kind) {
    return level.test(kind.tingkat()) && names.has(kind.tingkat(), words);
  }

  /** Reads the words of a phrase as each kind it may mean, and those around it by themselves. */
  private List<String> split(Words words, int begin, int from, int to, int end) {
    Words name = words.sub(from, to);
    int at = begin < from ? begin : to;
    boolean hasKind = LevelWord.of(name.form(0)).isPresent();
    List<String> readings = new ArrayList<>();
    for (LevelWord kind : EnglishName.kinds(words.form(at))) {
      if (isName(name, kind)) {
        String read = hasKind ? name.text() : word(kind) + " " + name.text();
        for (String behind : end < words.size() ? piece(words.from(end)) : List.of("")) {
          readings.add(
              Stream.of(words.to(begin).text(), read, behind)
                  .filter(part -> !part.isEmpty())
                  .reduce((left, right) -> left + ", " + right)
                  .orElseThrow());
        }
      }
    }
    return readings;
  }
}
