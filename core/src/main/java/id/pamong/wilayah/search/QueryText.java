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
  private final List<String> words;
  private final Set<SearchBound> bounds;

  /** Of each word the one that was typed; an abbreviation may have become several words. */
  private final List<String> typed;

  private final List<TypedCode> codes;

  private final boolean hasApostrophe;

  private QueryText(
      List<String> words,
      List<String> typed,
      Set<SearchBound> bounds,
      List<TypedCode> codes,
      boolean hasApostrophe) {
    this.hasApostrophe = hasApostrophe;
    this.words = words;
    this.typed = typed;
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
    List<String> words = words(read, codes);
    if (words.size() > MOST_WORDS) {
      words = words.subList(0, MOST_WORDS);
      bounds.add(SearchBound.WORDS);
    }
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).length() > LONGEST_WORD) {
        words.set(i, words.get(i).substring(0, LONGEST_WORD));
        bounds.add(SearchBound.WORDS);
      }
    }
    List<String> typed = words.stream().map(LongNumbers::hidden).toList();
    return new QueryText(
        List.copyOf(words), typed, bounds, List.copyOf(codes), NameForm.hasApostropheInside(read));
  }

  /** Returns the words beside the codes; a number alone may be a code and a word of a name. */
  private static List<String> words(String text, List<TypedCode> codes) {
    Optional<KodeWilayah> whole = CodeInText.whole(text);
    if (whole.isPresent()) {
      codes.add(new TypedCode(text.strip(), whole, 0));
      return text.indexOf('.') < 0 ? NameForm.wordsAnywhere(text) : List.of();
    }
    List<String> words = new ArrayList<>();
    Matcher matcher = CodeInText.matcher(text);
    int from = 0;
    while (matcher.find()) {
      words.addAll(NameForm.wordsAnywhere(text.substring(from, matcher.start())));
      codes.add(new TypedCode(matcher.group(), CodeInText.whole(matcher.group()), words.size()));
      from = matcher.end();
    }
    words.addAll(NameForm.wordsAnywhere(text.substring(from)));
    // Several numbers and nothing else are a code with a fault, such as 93.1, or no query at all.
    boolean isName = words.size() == 1 || text.chars().anyMatch(Character::isLetter);
    return isName ? words : List.of();
  }

  /** Returns this text with abbreviations of several words written out, or empty without any. */
  Optional<QueryText> writtenOut() {
    List<String> out = new ArrayList<>();
    List<String> from = new ArrayList<>();
    List<TypedCode> moved = new ArrayList<>();
    for (int i = 0; i <= words.size(); i++) {
      for (TypedCode code : codes) {
        if (code.at() == i) {
          moved.add(new TypedCode(code.typed(), code.kode(), out.size()));
        }
      }
      if (i == words.size()) {
        break;
      }
      List<String> phrase = Abbreviations.inUse().phrase(words.get(i));
      for (String word : phrase.isEmpty() ? List.of(words.get(i)) : phrase) {
        out.add(word);
        from.add(typed.get(i));
      }
    }
    boolean changed = out.size() > words.size() && out.size() <= MOST_WORDS;
    return changed
        ? Optional.of(
            new QueryText(
                List.copyOf(out), List.copyOf(from), bounds, List.copyOf(moved), hasApostrophe))
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
    return !codes.isEmpty() && !words.isEmpty() && !codes.get(0).typed().equals(words.get(0));
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

  String word(int index) {
    return words.get(index);
  }

  /** Returns the word as it was typed, of which the word at an index came. */
  String typed(int index) {
    return typed.get(index);
  }

  boolean isWrittenOut(int index) {
    return !typed.get(index).equals(words.get(index));
  }

  Optional<LevelWord> level(int index) {
    return LevelWord.of(words.get(index));
  }

  /** Returns some neighbouring words joined. */
  String joined(int from, int count) {
    return String.join("", words.subList(from, from + count));
  }
}
