package id.pamong.validation.keputusan.norma;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a name shares with others that may be of one service: they differ by punctuation and blanks,
 * as {@code A-1} and {@code A1} do, or one is an abbreviation of the other, its first letters, or
 * one side of its stroke or dash, as {@code IMB} is of {@code Izin Mendirikan Bangunan (IMB)}. Two
 * long names that are abbreviated alike are not near.
 *
 * @param whole the name itself
 * @param others what else it is called
 */
public record NearForms(String whole, Set<String> others) {

  private static final String WHOLE = "=";
  private static final String OTHER = "~";

  /** A stroke, or a dash between words. */
  private static final Pattern STROKE = Pattern.compile("/|\\s[\\p{Pd}\u2212]\\s");

  private static final Pattern WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** Words that an abbreviation may leave out. */
  private static final Set<String> SMALL =
      Set.of("dan", "atau", "untuk", "di", "ke", "dari", "yang", "pada");

  /** Fewer letters say too little. */
  private static final int FEWEST_LETTERS = 3;

  /** Copies the set. */
  public NearForms {
    others = Set.copyOf(others);
  }

  /** Returns the forms of a name as an instrument or a request writes it. */
  static NearForms of(String name) {
    String words = Words.abbreviated(name).map(Words.Abbreviated::words).orElse(name);
    String whole = Words.bare(words);
    Set<String> others = new LinkedHashSet<>();
    Words.abbreviated(name).map(Words.Abbreviated::letters).map(Words::bare).ifPresent(others::add);
    List<String> sides = List.of(STROKE.split(words));
    if (sides.size() > 1) {
      sides.stream().map(Words::bare).forEach(others::add);
    }
    others.add(letters(words, Set.of()));
    others.add(letters(words, SMALL));
    others.removeIf(one -> one.isEmpty() || one.equals(whole));
    return new NearForms(whole, others);
  }

  /** The first letters of words, but for some; empty where they are few. */
  private static String letters(String name, Set<String> without) {
    String letters =
        WORDS
            .splitAsStream(Words.key(name))
            .filter(word -> !word.isEmpty() && !without.contains(word))
            .map(word -> word.substring(0, 1))
            .collect(Collectors.joining());
    return letters.length() < FEWEST_LETTERS ? "" : letters;
  }

  /** Tells whether another name may be of the same service. */
  boolean isNear(NearForms other) {
    return whole.equals(other.whole)
        || others.contains(other.whole)
        || other.others.contains(whole);
  }

  /** Returns the keys under which the name is found by those near to it. */
  public Stream<String> entries() {
    return Stream.concat(Stream.of(WHOLE + whole), others.stream().map(one -> OTHER + one));
  }

  /** Returns the keys by which it finds those near to it. */
  public Stream<String> sought() {
    return Stream.concat(
        Stream.of(WHOLE + whole, OTHER + whole), others.stream().map(one -> WHOLE + one));
  }
}
