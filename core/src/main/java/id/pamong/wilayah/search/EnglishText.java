package id.pamong.wilayah.search;

import id.pamong.wilayah.KodeWilayah;
import id.pamong.wilayah.Tingkat;
import id.pamong.wilayah.index.EnglishName;
import id.pamong.wilayah.index.LevelWord;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Puts English names of provinsi, kabupaten and kota, and English words of their kinds, into those
 * of the regions that have exactly these names: South Jakarta, Malang City. Used once.
 */
final class EnglishText {

  private static final int LONGEST_NAME = 7;
  private static final String OF = "of";

  private final QueryText text;
  private final UpperNames names;
  private final List<String> forms;
  private final List<List<QueryWord>> instead = new ArrayList<>();

  /**
   * A name in a query.
   *
   * @param words what takes its place
   * @param from the place of its first word
   * @param to the place behind its last word
   */
  private record Name(List<QueryWord> words, int from, int to) {}

  private EnglishText(QueryText text, UpperNames names) {
    this.text = text;
    this.names = names;
    this.forms = text.words().stream().map(QueryWord::form).toList();
  }

  /** Returns the query in the words of the regions, or empty if nothing in it is English. */
  static Optional<QueryText> of(QueryText text, SearchIndex index) {
    return text.words().stream().noneMatch(word -> EnglishName.isEnglish(word.form()))
        ? Optional.empty()
        : new EnglishText(text, index.upperNames()).read();
  }

  private Optional<QueryText> read() {
    boolean changed = false;
    int at = 0;
    while (at < forms.size()) {
      Optional<Name> name = name(at);
      int to = name.map(Name::to).orElse(at + 1);
      instead.add(name.map(Name::words).orElse(List.of(text.words().get(at))));
      for (int behind = at + 1; behind < to; behind++) {
        instead.add(List.of());
      }
      changed |= name.isPresent();
      at = to;
    }
    return changed ? text.with(instead) : Optional.empty();
  }

  /** Returns the longest name that begins at a word. */
  private Optional<Name> name(int at) {
    boolean isOf = at + 2 < forms.size() && forms.get(at + 1).equals(OF);
    if (isOf && !EnglishName.kinds(forms.get(at)).isEmpty()) {
      for (int to = last(at + 2); to > at + 2; to--) {
        Optional<Name> name = ofKind(at + 2, to, at, at + 2);
        if (name.isPresent()) {
          return name;
        }
      }
    }
    for (int to = last(at); to > at; to--) {
      Optional<Name> name = to < forms.size() ? ofKind(at, to, to, to + 1) : Optional.empty();
      Optional<Name> found = name.isPresent() ? name : inEnglish(at, to);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private int last(int from) {
    return Math.min(forms.size(), from + LONGEST_NAME);
  }

  /** Returns the words of an English name. */
  private Optional<Name> inEnglish(int from, int to) {
    for (Tingkat tingkat : List.of(Tingkat.PROVINSI, Tingkat.KABUPATEN_KOTA)) {
      for (EnglishName name : EnglishName.readings(tingkat, forms.subList(from, to))) {
        if (names.of(name.key()).stream().anyMatch(kode -> kode.tingkat() == tingkat)) {
          return Optional.of(new Name(translated(name, from), from, to));
        }
      }
    }
    return Optional.empty();
  }

  private List<QueryWord> translated(EnglishName name, int from) {
    List<QueryWord> words = new ArrayList<>();
    for (EnglishName.Word word : name.words()) {
      boolean isSame =
          word.to() - word.from() == 1 && forms.get(from + word.from()).equals(word.word());
      words.add(
          isSame
              ? text.words().get(from + word.from())
              : new QueryWord(
                  word.word(), typed(from + word.from(), from + word.to()), MatchKind.ENGLISH));
    }
    return words;
  }

  /** Returns a name, English or not, with the word for its kind that stands beside it. */
  private Optional<Name> ofKind(int from, int to, int kindFrom, int kindTo) {
    Optional<Name> english = inEnglish(from, to);
    List<QueryWord> words = english.map(Name::words).orElse(text.words().subList(from, to));
    StringBuilder key = new StringBuilder();
    words.forEach(word -> key.append(word.form()));
    for (LevelWord kind : EnglishName.kinds(forms.get(kindFrom))) {
      for (KodeWilayah kode : names.of(key.toString())) {
        if (kind.fits(kode)) {
          String form = kind.name().toLowerCase(Locale.ROOT);
          List<QueryWord> whole = new ArrayList<>();
          whole.add(new QueryWord(form, typed(kindFrom, kindTo), MatchKind.ENGLISH));
          whole.addAll(words);
          return Optional.of(new Name(whole, Math.min(from, kindFrom), Math.max(to, kindTo)));
        }
      }
    }
    return Optional.empty();
  }

  private String typed(int from, int to) {
    StringBuilder typed = new StringBuilder();
    for (int i = from; i < to; i++) {
      typed.append(i == from ? "" : " ").append(text.typed(i));
    }
    return typed.toString();
  }
}
