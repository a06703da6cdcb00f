package id.pamong.wilayah.alamat;

import id.pamong.wilayah.nama.NameForm;
import java.util.ArrayList;
import java.util.List;

/**
 * Neighbouring words of an address, each in its form and as it was typed. Immutable.
 *
 * @param forms such as {@code kel}, {@code sokaan}
 * @param typed such as {@code Kel.}, {@code Soka'an}
 */
record Words(List<String> forms, List<String> typed) {

  static final Words NONE = new Words(List.of(), List.of());

  /** Reads the words of a text; the form of a word does not depend on its neighbours. */
  static Words of(String text) {
    List<String> forms = new ArrayList<>();
    List<String> typed = new ArrayList<>();
    int from = 0;
    while (from < text.length()) {
      int to = from;
      while (to < text.length() && !isBlank(text.charAt(to))) {
        to++;
      }
      if (to > from) {
        add(forms, typed, text.substring(from, to));
      }
      from = to + 1;
    }
    return new Words(forms, typed);
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\u00a0';
  }

  private static void add(List<String> forms, List<String> typed, String text) {
    List<String> words = NameForm.wordsAnywhere(AddressIndex.parted(text));
    forms.addAll(words);
    for (int i = 0; i < words.size(); i++) {
      typed.add(i == 0 ? text : "");
    }
  }

  int size() {
    return forms.size();
  }

  boolean isEmpty() {
    return forms.isEmpty();
  }

  String form(int at) {
    return forms.get(at);
  }

  /** Returns the words from one place to before another. */
  Words sub(int from, int to) {
    return new Words(forms.subList(from, to), typed.subList(from, to));
  }

  /** Returns the words from a place on. */
  Words from(int from) {
    return sub(from, size());
  }

  /** Returns the words before a place. */
  Words to(int to) {
    return sub(0, to);
  }

  /** Returns these words and those behind them. */
  Words and(Words others) {
    List<String> longerForms = new ArrayList<>(forms);
    longerForms.addAll(others.forms);
    List<String> longerTyped = new ArrayList<>(typed);
    longerTyped.addAll(others.typed);
    return new Words(longerForms, longerTyped);
  }

  /** Returns the words as they were typed, parted by one blank. */
  String text() {
    if (typed.contains("")) {
      // Of words that were typed without a blank only some may be meant: 12/Gambir.
      boolean isWhole = !typed.isEmpty() && !typed.get(0).isEmpty();
      return String.join(" ", isWhole ? typed.stream().filter(w -> !w.isEmpty()).toList() : forms);
    }
    return String.join(" ", typed);
  }

  /** Says whether one of the words has a letter: a number alone is no misspelt name. */
  boolean hasLetter() {
    for (String form : forms) {
      for (int i = 0; i < form.length(); i++) {
        if (Character.isLetter(form.charAt(i))) {
          return true;
        }
      }
    }
    return false;
  }
}
