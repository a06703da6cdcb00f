package id.pamong.wilayah.alamat;

import id.pamong.wilayah.index.LevelWord;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Neighbouring words of an address that belong together: between commas, or from the word of a kind
 * to the next.
 *
 * @param kind the word of the kind at the beginning, or none
 * @param words the words after it
 * @param isStreet whether they begin as the name of a street does
 */
record Chunk(Words kind, Words words, boolean isStreet) {

  /** A comma between numerals belongs to a name: Lubuk Pakam I,II. */
  private static final Pattern PARTS =
      Pattern.compile("[;\\n\\r\\t|]+|(?<![IVXivx\\d]),+|,+(?![IVXivx]{1,4}(?![A-Za-z]))");

  /** A dash between blanks, or a stroke between words, parts an address unless a name has it. */
  private static final Pattern DASH = Pattern.compile("\\s[-–—]\\s");

  private static final Pattern STROKE =
      Pattern.compile("(?<=[A-Za-z]{2}|[A-Za-z]\\s)\\s*/\\s*(?=[A-Za-z]{3})");

  private static final Set<String> STREETS =
      Set.of(
          "jl",
          "jln",
          "jalan",
          "gg",
          "gang",
          "no",
          "nomor",
          "blok",
          "blk",
          "perum",
          "perumahan",
          "komp",
          "komplek",
          "kompleks",
          "dusun",
          "dsn",
          "dukuh",
          "lingkungan",
          "lingk",
          "jorong",
          "korong",
          "padukuhan",
          "pedukuhan",
          "lorong",
          "lrg",
          "kav",
          "kavling",
          "gedung",
          "lantai",
          "apartemen",
          "ruko");

  private static final Set<String> HAMLETS =
      Set.of(
          "dusun",
          "dsn",
          "dukuh",
          "lingkungan",
          "lingk",
          "jorong",
          "korong",
          "padukuhan",
          "pedukuhan");

  /** Kota Administrasi Jakarta Selatan is Jakarta Selatan. */
  private static final Set<String> ADMINISTRATIVE = Set.of("administrasi", "adm");

  /** Words that begin a name of a region hardly ever. */
  private static final Set<String> ONLY_STREETS =
      Set.of("jl", "jln", "gg", "no", "nomor", "blk", "perum", "lantai", "kav");

  /** Returns the chunks of an address in their order, whatever names its words are. */
  static List<Chunk> of(String text) {
    return of(text, (kind, words) -> false);
  }

  /**
   * Returns the chunks of an address in their order.
   *
   * @param isName says whether words are exactly the name of a region of a kind, or of any
   */
  static List<Chunk> of(String text, BiPredicate<Words, Words> isName) {
    List<Chunk> chunks = new ArrayList<>();
    for (String part : PARTS.split(text, -1)) {
      for (String behindDash : split(DASH, part, isName)) {
        for (String piece : split(STROKE, behindDash, isName)) {
          add(chunks, Words.of(piece), isName);
        }
      }
    }
    return chunks;
  }

  /** Splits a part of an address, unless it is the name of a region or that of a street. */
  private static String[] split(Pattern sign, String part, BiPredicate<Words, Words> isName) {
    if (!mayHave(sign, part) || !sign.matcher(part).find()) {
      return new String[] {part};
    }
    Words words = Words.of(part);
    boolean isStreet =
        sign == STROKE && !words.isEmpty() && isStreet(words.form(0)) && !isHamlet(words.form(0));
    List<Chunk> whole = new ArrayList<>();
    add(whole, words, isName);
    boolean isInName =
        isName.test(Words.NONE, words)
            || whole.stream()
                .filter(
                    chunk -> sign == STROKE ? chunk.words.text().contains("/") : whole.size() == 1)
                .anyMatch(chunk -> isName.test(chunk.kind, chunk.words));
    return isStreet || isInName ? new String[] {part} : sign.split(part, -1);
  }

  private static boolean mayHave(Pattern sign, String part) {
    return sign == STROKE
        ? part.indexOf('/') >= 0
        : part.indexOf('-') >= 0 || part.indexOf('–') >= 0 || part.indexOf('—') >= 0;
  }

  private static void add(List<Chunk> chunks, Words words, BiPredicate<Words, Words> isName) {
    int from = 0;
    while (from < words.size()) {
      boolean isKind = isKind(words, from, from);
      int begin = isKind ? from + 1 : from;
      int to = end(words, begin, begin);
      while (to < words.size()) {
        // Kota is part of the name Pasar Kota Bahagia.
        int longer = end(words, to, begin);
        if (!isName.test(words.sub(from, begin), words.sub(begin, longer))) {
          break;
        }
        to = longer;
      }
      chunks.add(
          new Chunk(
              words.sub(from, begin),
              words.sub(begin, to),
              !isKind && STREETS.contains(words.form(from))));
      from = to;
    }
  }

  /** Returns where the next word of a kind stands behind a word. */
  private static int end(Words words, int at, int begin) {
    int to = at + 1;
    while (to < words.size() && !isKind(words, to, begin)) {
      to++;
    }
    return to;
  }

  /** Local names of desa open a chunk only at its beginning: elsewhere they are part of a name. */
  private static boolean isKind(Words words, int at, int begin) {
    boolean isLast = at == words.size() - 1;
    return !isLast
        && LevelWord.of(words.form(at)).isPresent()
        && (at == begin || !LevelWord.isOftenPartOfName(words.form(at)));
  }

  /** Says whether a word begins the name of a street, hamlet, building or number. */
  static boolean isStreet(String form) {
    return STREETS.contains(form);
  }

  /** Says whether a word begins the name of a hamlet. */
  static boolean isHamlet(String form) {
    return HAMLETS.contains(form);
  }

  /** Says whether a word of the chunk is one of some. */
  boolean has(Predicate<String> words) {
    return kind.has(words) || this.words.has(words);
  }

  /** Returns the level that the kind tells. */
  Optional<LevelWord> level() {
    return kind.isEmpty() ? Optional.empty() : LevelWord.of(kind.form(0));
  }

  /** Says whether the words may be the name of a village that only begins as one of a street. */
  boolean mayBeVillage() {
    return isStreet && words.size() > 1 && !ONLY_STREETS.contains(words.form(0));
  }

  /** Says whether both have the same words, and not different words of kinds before them. */
  boolean repeats(Chunk other) {
    boolean isSameKind = kind.isEmpty() || other.kind.isEmpty() || level().equals(other.level());
    return isSameKind && !isStreet && words.hasLetter() && name().equals(other.name());
  }

  private String name() {
    int from = 0;
    while (from < words.size() - 1 && ADMINISTRATIVE.contains(words.form(from))) {
      from++;
    }
    return String.join("", words.from(from).forms());
  }

  /** Returns the chunk with the words of the next one. */
  Chunk and(Chunk next) {
    return new Chunk(kind, words.and(next.kind).and(next.words), isStreet);
  }

  /** Returns the chunk with the word of its kind as a part of the name. */
  Chunk withKindAsName() {
    return new Chunk(Words.NONE, kind.and(words), false);
  }
}
