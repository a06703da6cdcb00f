package id.pamong.wilayah.alamat;

import id.pamong.wilayah.index.LevelWord;
import id.pamong.wilayah.nama.NameForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Neighbouring words of an address that belong together: between commas, or from the word of a kind
 * to the next.
 *
 * @param kind the word of the kind at the beginning
 * @param words the words after it
 * @param isStreet whether they begin as the name of a street does
 */
record Chunk(Optional<String> kind, List<String> words, boolean isStreet) {

  private static final Pattern PARTS = Pattern.compile("[,;\\n\\r\\t|]+|\\s[-–—]\\s");

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
          "lorong",
          "lrg",
          "kav",
          "kavling",
          "gedung",
          "lantai",
          "apartemen",
          "ruko");

  /** Returns the chunks of an address in their order. */
  static List<Chunk> of(String text) {
    List<Chunk> chunks = new ArrayList<>();
    for (String part : PARTS.split(text, -1)) {
      add(chunks, NameForm.wordsAnywhere(part));
    }
    return chunks;
  }

  private static void add(List<Chunk> chunks, List<String> words) {
    int from = 0;
    while (from < words.size()) {
      boolean isKind = isKind(words, from, from);
      int begin = isKind ? from + 1 : from;
      int to = begin + 1;
      while (to < words.size() && !isKind(words, to, begin)) {
        to++;
      }
      chunks.add(
          new Chunk(
              isKind ? Optional.of(words.get(from)) : Optional.empty(),
              List.copyOf(words.subList(begin, to)),
              !isKind && STREETS.contains(words.get(from))));
      from = to;
    }
  }

  /** Local names of desa open a chunk only at its beginning: elsewhere they are part of a name. */
  private static boolean isKind(List<String> words, int at, int begin) {
    boolean isLast = at == words.size() - 1;
    return !isLast
        && LevelWord.of(words.get(at)).isPresent()
        && (at == begin || !LevelWord.isOftenPartOfName(words.get(at)));
  }

  /** Returns the level that the kind tells. */
  Optional<LevelWord> level() {
    return kind.flatMap(LevelWord::of);
  }
}
