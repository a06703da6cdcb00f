package id.pamong.wilayah.search;

import id.pamong.wilayah.index.LevelWord;
import id.pamong.wilayah.nama.Abbreviations;
import id.pamong.wilayah.nama.NameForm;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The words of a query, within bounds. Immutable. */
final class QueryText {

  static final int MOST_CHARACTERS = 1_000;
  static final int MOST_WORDS = 24;
  static final int LONGEST_WORD = 40;

  private final List<String> words;
  private final Set<SearchBound> bounds;

  /** Of each word the one that was typed; an abbreviation may have become several words. */
  private final List<String> typed;

  private QueryText(List<String> words, List<String> typed, Set<SearchBound> bounds) {
    this.words = words;
    this.typed = typed;
    this.bounds = bounds;
  }

  static QueryText of(String text) {
    Set<SearchBound> bounds = EnumSet.noneOf(SearchBound.class);
    String read = text;
    if (text.length() > MOST_CHARACTERS) {
      boolean cutsPair = Character.isHighSurrogate(text.charAt(MOST_CHARACTERS - 1));
      read = text.substring(0, MOST_CHARACTERS - (cutsPair ? 1 : 0));
      bounds.add(SearchBound.TEXT);
    }
    List<String> words = NameForm.wordsAnywhere(read);
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
    return new QueryText(List.copyOf(words), List.copyOf(words), bounds);
  }

  /** Returns this text with abbreviations of several words written out, or empty without any. */
  Optional<QueryText> writtenOut() {
    List<String> out = new ArrayList<>();
    List<String> from = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      List<String> phrase = Abbreviations.inUse().phrase(words.get(i));
      for (String word : phrase.isEmpty() ? List.of(words.get(i)) : phrase) {
        out.add(word);
        from.add(words.get(i));
      }
    }
    boolean changed = out.size() > words.size() && out.size() <= MOST_WORDS;
    return changed
        ? Optional.of(new QueryText(List.copyOf(out), List.copyOf(from), bounds))
        : Optional.empty();
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
