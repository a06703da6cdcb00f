package id.pamong.wilayah.alamat;

import id.pamong.wilayah.nama.NameForm;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Neighbouring words of an address, each in its form and as it was typed. The words at two places
 * of one text are always the same object, so that what was found out about them is kept with them.
 * Not thread-safe.
 */
final class Words {

  static final Words NONE = new Words(List.of(), List.of());

  private final Line line;
  private final int from;
  private final List<String> forms;
  private final List<String> typed;
  private final NamesOfWords names = new NamesOfWords();
  private String joined = "";
  private String text = "";

  /** All words of a text, and those between two places that were asked for. */
  private static final class Line {
    final List<String> forms;
    final List<String> typed;

    /** By the place where they begin and their number. */
    final Words[][] parts;

    Line(List<String> forms, List<String> typed) {
      this.forms = forms;
      this.typed = typed;
      this.parts = new Words[forms.size()][];
    }
  }

  /**
   * Makes words.
   *
   * @param forms such as {@code kel}, {@code sokaan}
   * @param typed such as {@code Kel.}, {@code Soka'an}
   */
  Words(List<String> forms, List<String> typed) {
    this(new Line(forms, typed), 0, forms, typed);
  }

  private Words(Line line, int from, List<String> forms, List<String> typed) {
    this.line = line;
    this.from = from;
    this.forms = forms;
    this.typed = typed;
  }

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

  /** Returns the form of each word. */
  List<String> forms() {
    return forms;
  }

  /** Returns the forms without blanks. */
  String joined() {
    if (joined.isEmpty()) {
      joined = forms.size() == 1 ? forms.get(0) : String.join("", forms);
    }
    return joined;
  }

  /** Returns which names the words are known to be. */
  NamesOfWords names() {
    return names;
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
  Words sub(int begin, int end) {
    if (begin == end) {
      return NONE;
    }
    return begin == 0 && end == size() ? this : part(line, from + begin, from + end);
  }

  private static Words part(Line line, int from, int to) {
    Words[] beginning = line.parts[from];
    if (beginning == null) {
      beginning = new Words[line.parts.length - from];
      line.parts[from] = beginning;
    }
    Words known = beginning[to - from - 1];
    if (known == null) {
      known = new Words(line, from, line.forms.subList(from, to), line.typed.subList(from, to));
      beginning[to - from - 1] = known;
    }
    return known;
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
    if (isEmpty() || others.isEmpty()) {
      return isEmpty() ? others : this;
    }
    if (line == others.line && from + size() == others.from) {
      return part(line, from, others.from + others.size());
    }
    List<String> longerForms = new ArrayList<>(forms);
    longerForms.addAll(others.forms);
    List<String> longerTyped = new ArrayList<>(typed);
    longerTyped.addAll(others.typed);
    return new Words(longerForms, longerTyped);
  }

  /** Returns the words as they were typed, parted by one blank. */
  String text() {
    if (text.isEmpty()) {
      text = joinedByBlanks();
    }
    return text;
  }

  private String joinedByBlanks() {
    if (typed.contains("")) {
      // Of words that were typed without a blank only some may be meant: 12/Gambir.
      boolean isWhole = !typed.isEmpty() && !typed.get(0).isEmpty();
      return String.join(" ", isWhole ? typed.stream().filter(w -> !w.isEmpty()).toList() : forms);
    }
    return String.join(" ", typed);
  }

  /** Says whether one of the words is of some. */
  boolean has(Predicate<String> some) {
    for (int i = 0; i < forms.size(); i++) {
      if (some.test(forms.get(i))) {
        return true;
      }
    }
    return false;
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

  @Override
  public boolean equals(Object other) {
    return other instanceof Words words && forms.equals(words.forms) && typed.equals(words.typed);
  }

  @Override
  public int hashCode() {
    return 31 * forms.hashCode() + typed.hashCode();
  }

  @Override
  public String toString() {
    return text();
  }
}
