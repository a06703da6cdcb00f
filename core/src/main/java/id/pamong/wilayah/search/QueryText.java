package id.pamong.wilayah.search;

import id.pamong.wilayah.KodeWilayah;
import id.pamong.wilayah.index.CodeInText;
import id.pamong.wilayah.index.LevelWord;
import id.pamong.wilayah.index.LongNumbers;
import id.pamong.wilayah.nama.Abbreviations;
import id.pamong.wilayah.nama.NameForm;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;

/** The words of a query, within bounds. Immutable. */
final class QueryText {

  static final int MOST_CHARACTERS = 1_000;
  static final int MOST_WORDS = 24;
  static final int LONGEST_WORD = 40;
  private final List<QueryWord> words;
  private final Set<SearchBound> bounds;
  private final List<TypedCode> codes;
  private final boolean hasApostrophe;

  private QueryText(
      List<QueryWord> words,
      Set<SearchBound> bounds,
      List<TypedCode> codes,
      boolean hasApostrophe) {
    this.hasApostrophe = hasApostrophe;
    this.words = words;
    this.bounds = bounds;
    this.codes = codes;
  }

  static QueryText of(String text) {
    Set<SearchBound> bounds = EnumSet.noneOf(SearchBound.class);
    String read = text;
    if (text.length() > MOST_CHARACTERS) {
      boolean cutsPair = Character.isHighSurrogate(text.charAt(MOST_CHARACTERS - 1));
      read = text.substring(0, MOST_CHARACTERS - (cutsPair ? 1 : 0));
      bounds.add(SearchBound.TEXT);
    }
    List<TypedCode> codes = new ArrayList<>();
    List<QueryWord> words = words(read, codes);
    if (words.size() > MOST_WORDS) {
      words = words.subList(0, MOST_WORDS);
      bounds.add(SearchBound.WORDS);
    }
    if (words.stream().anyMatch(word -> word.form().length() > LONGEST_WORD)) {
      bounds.add(SearchBound.WORDS);
    }
    return new QueryText(
        words.stream().map(QueryText::bounded).toList(),
        bounds,
        List.copyOf(codes),
        NameForm.hasApostropheInside(read));
  }

  private static QueryWord bounded(QueryWord word) {
    return new QueryWord(cut(word.form()), LongNumbers.hidden(cut(word.typed())), MatchKind.EXACT);
  }

  private static String cut(String word) {
    return word.length() > LONGEST_WORD ? word.substring(0, LONGEST_WORD) : word;
  }

  /** Returns the words beside the codes; a number alone may be a code and a word of a name. */
  private static List<QueryWord> words(String text, List<TypedCode> codes) {
    Optional<KodeWilayah> whole = CodeInText.whole(text);
    if (whole.isPresent()) {
      codes.add(new TypedCode(text.strip(), whole, 0));
      return text.indexOf('.') < 0 ? words(text) : List.of();
    }
    List<QueryWord> words = new ArrayList<>();
    Matcher matcher = CodeInText.matcher(text);
    int from = 0;
    while (matcher.find()) {
      words.addAll(words(text.substring(from, matcher.start())));
      codes.add(new TypedCode(matcher.group(), CodeInText.whole(matcher.group()), words.size()));
      from = matcher.end();
    }
    words.addAll(words(text.substring(from)));
    // Several numbers and nothing else are a code with a fault, such as 93.1, or no query at all.
    boolean isName = words.size() == 1 || text.chars().anyMatch(Character::isLetter);
    return isName ? words : List.of();
  }

  private static List<QueryWord> words(String text) {
    List<String> forms = NameForm.wordsAnywhere(text);
    List<String> typed = NameForm.wordsAsTyped(text);
    List<QueryWord> words = new ArrayList<>();
    for (int i = 0; i < forms.size(); i++) {
      words.add(new QueryWord(forms.get(i), typed.get(i), MatchKind.EXACT));
    }
    return words;
  }

  /** Returns this text with abbreviations of several words written out, or empty without any. */
  Optional<QueryText> writtenOut() {
    List<List<QueryWord>> out = new ArrayList<>();
    for (QueryWord word : words) {
      List<String> phrase = Abbreviations.inUse().phrase(word.form());
      out.add(
          phrase.isEmpty()
              ? List.of(word)
              : phrase.stream()
                  .map(form -> new QueryWord(form, word.typed(), MatchKind.ABBREVIATION))
                  .toList());
    }
    return out.stream().anyMatch(one -> one.size() > 1) ? with(out) : Optional.empty();
  }

  /**
   * Returns this text with other words in the place of each, or empty if these are too many.
   *
   * @param instead of each word those that take its place, none where those of another do
   */
  Optional<QueryText> with(List<List<QueryWord>> instead) {
    List<QueryWord> out = new ArrayList<>();
    List<TypedCode> moved = new ArrayList<>();
    for (int i = 0; i <= instead.size(); i++) {
      for (TypedCode code : codes) {
        if (code.at() == i) {
          moved.add(new TypedCode(code.typed(), code.kode(), out.size()));
        }
      }
      if (i < instead.size()) {
        out.addAll(instead.get(i));
      }
    }
    return out.size() <= MOST_WORDS
        ? Optional.of(new QueryText(List.copyOf(out), bounds, List.copyOf(moved), hasApostrophe))
        : Optional.empty();
  }

  /** Says whether an apostrophe was typed between two letters. */
  boolean hasApostrophe() {
    return hasApostrophe;
  }

  List<TypedCode> codes() {
    return codes;
  }

  /** Says whether there are words beside codes; of a number alone the two are the same. */
  boolean isCodeBesideWords() {
    return !codes.isEmpty() && !words.isEmpty() && !codes.get(0).typed().equals(word(0));
  }

  Set<SearchBound> bounds() {
    return bounds;
  }

  int size() {
    return words.size();
  }

  /** Returns how many words are no words of a level. */
  int names() {
    int names = 0;
    for (int i = 0; i < size(); i++) {
      names += level(i).isPresent() ? 0 : 1;
    }
    return names;
  }

  /** Returns the only word that is no word of a level, or -1 if there are none or several. */
  int onlyName() {
    int only = -1;
    for (int i = 0; i < size(); i++) {
      if (level(i).isEmpty()) {
        if (only >= 0) {
          return -1;
        }
        only = i;
      }
    }
    return only;
  }

  List<QueryWord> words() {
    return words;
  }

  String word(int index) {
    return words.get(index).form();
  }

  /** Returns the word as it was typed, of which the word at an index came. */
  String typed(int index) {
    return words.get(index).typed();
  }

  /** Returns how the word at an index came of what was typed. */
  MatchKind way(int index) {
    return words.get(index).way();
  }

  Optional<LevelWord> level(int index) {
    return LevelWord.of(word(index));
  }

  /** Returns some neighbouring words joined. */
  String joined(int from, int count) {
    StringBuilder joined = new StringBuilder();
    words.subList(from, from + count).forEach(word -> joined.append(word.form()));
    return joined.toString();
  }
}
