package id.pamong.wilayah.nama;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Abbreviations in names of regions: {@code tj} stands for {@code tanjung}, {@code jatim} for
 * {@code jawa timur}. Those in use are the rows of {@code singkatan.csv}, each with its reason; any
 * other is recognised beside the word it may stand for. Immutable and thread-safe.
 */
public final class Abbreviations {

  private static final String FILE = "singkatan.csv";
  private static final int LONGEST = 4;

  private final Map<String, List<String>> words = new HashMap<>();
  private final Map<String, List<String>> phrases = new HashMap<>();

  private Abbreviations() {}

  /**
   * Returns the abbreviations in use.
   *
   * @return the table, read once
   */
  public static Abbreviations inUse() {
    return Holder.IN_USE;
  }

  /** Read when first asked for. */
  private static final class Holder {
    static final Abbreviations IN_USE = read();
  }

  private static Abbreviations read() {
    Abbreviations read = new Abbreviations();
    try (InputStream in = Abbreviations.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException(FILE + " must be in the jar, but was missing");
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#")) {
          read.add(line.split(",", 3));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(FILE + " must be readable, but was not", e);
    }
    return read;
  }

  private void add(String[] row) {
    if (row[1].indexOf(' ') >= 0) {
      phrases.put(row[0], List.of(row[1].split(" ", -1)));
      return;
    }
    words.computeIfAbsent(row[0], form -> new ArrayList<>()).add(row[1]);
    words.computeIfAbsent(row[1], word -> new ArrayList<>()).add(row[0]);
  }

  /**
   * Returns the words that a word may stand for, and the abbreviations that may stand for it: names
   * in the list are abbreviated too.
   *
   * @param word a word in its form
   * @return other words, often none
   */
  public List<String> of(String word) {
    return words.getOrDefault(word, List.of());
  }

  /**
   * Returns the words that an abbreviation of several words stands for.
   *
   * @param word a word in its form
   * @return two words or more, or none
   */
  public List<String> phrase(String word) {
    return phrases.getOrDefault(word, List.of());
  }

  /**
   * Says whether a short word may be an abbreviation of a longer one, in use or not: it begins with
   * the same letter and has only letters of the other, in their order.
   *
   * @param word a word in its form
   * @param whole the longer word
   * @return true for {@code k}, {@code krg}, {@code kar} and {@code karang}
   */
  public static boolean isPossible(String word, String whole) {
    int length = word.length();
    if (length > LONGEST || length >= whole.length() || word.charAt(0) != whole.charAt(0)) {
      return false;
    }
    int at = 0;
    for (int i = 0; i < whole.length() && at < length; i++) {
      if (whole.charAt(i) == word.charAt(at)) {
        at++;
      }
    }
    return at == length;
  }
}
