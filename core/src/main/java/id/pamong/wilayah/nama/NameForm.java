package id.pamong.wilayah.nama;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The words of a name in the form in which spelling habits no longer matter: {@code Soka'an},
 * {@code SOKA"AN} and {@code Sokaan} have the form {@code sokaan}; {@code Lubuk Pakam I, II} and
 * {@code lubuk pakam 1/2} have {@code lubuk pakam 1 2}.
 *
 * <p>Letters lose case and accents, apostrophes of every kind vanish, all other signs part words,
 * and Roman numerals from I to XXXIX that are no first word become Arabic ones; Arabic ones lose
 * leading zeros. Two different names may have one form: a form is for finding, never an identity.
 */
public final class NameForm {

  private static final String APOSTROPHES = "'\"`´‘’‛“”ʻʼʽˈ′″";

  private NameForm() {}

  /**
   * Returns the words of a name in their form.
   *
   * @param name any text
   * @return the words in their order, none of them empty
   */
  public static List<String> words(String name) {
    List<String> words = split(name);
    for (int i = 0; i < words.size(); i++) {
      String before = i == 0 ? "" : words.get(i - 1);
      words.set(i, number(words.get(i), before));
    }
    return words;
  }

  /**
   * Returns the words of a name that may stand anywhere in a longer text, in a form that does not
   * depend on the words around: every Roman numeral becomes an Arabic one, a first word too.
   *
   * @param text any text
   * @return the words in their order, none of them empty: {@code 5 koto} for {@code V Koto}
   */
  public static List<String> wordsAnywhere(String text) {
    List<String> words = split(withoutDotsOfInitials(text));
    words.replaceAll(word -> number(word, "anywhere"));
    return words;
  }

  /**
   * Returns the words of {@link #wordsAnywhere} with their numerals as they were typed.
   *
   * @param text any text
   * @return as many words, in their order: {@code v koto} for {@code V Koto}
   */
  public static List<String> wordsAsTyped(String text) {
    return split(withoutDotsOfInitials(text));
  }

  /**
   * D.I. Yogyakarta is DI Yogyakarta: a dot between two letters that stand alone parts no words.
   */
  private static String withoutDotsOfInitials(String text) {
    int dot = text.indexOf('.');
    if (dot < 0) {
      return text;
    }
    StringBuilder without = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      boolean isBetween = text.charAt(i) == '.' && isInitial(text, i - 1) && isInitial(text, i + 1);
      if (!isBetween) {
        without.append(text.charAt(i));
      }
    }
    return without.toString();
  }

  private static boolean isInitial(String text, int at) {
    return at >= 0
        && at < text.length()
        && Character.isLetter(text.charAt(at))
        && (at + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(at + 1)))
        && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)));
  }

  private static List<String> split(String name) {
    List<String> words = new ArrayList<>(4);
    int from = -1;
    String plain = isAscii(name) ? plainAscii(name) : plain(name);
    for (int i = 0; i <= plain.length(); i++) {
      boolean inWord = i < plain.length() && isLetterOrDigit(plain.charAt(i));
      if (inWord && from < 0) {
        from = i;
      } else if (!inWord && from >= 0) {
        addWord(words, plain, from, i);
        from = -1;
      }
    }
    return words;
  }

  /** 2x11 is typed for 2 x 11: a sign of multiplication between numbers is a word of its own. */
  private static void addWord(List<String> words, String plain, int from, int to) {
    int sign = plain.indexOf('x', from);
    boolean isProduct =
        sign > from
            && sign < to - 1
            && isNumber(plain, from, sign)
            && isNumber(plain, sign + 1, to);
    if (isProduct) {
      words.add(plain.substring(from, sign));
      words.add("x");
      words.add(plain.substring(sign + 1, to));
    } else {
      words.add(plain.substring(from, to));
    }
  }

  private static boolean isNumber(String plain, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!isDigit(plain.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /**
   * Returns the words of a name in their form, parted by one blank.
   *
   * @param name any text
   * @return such as {@code lubuk pakam 1 2}; empty if the text has neither letter nor digit
   */
  public static String of(String name) {
    return String.join(" ", words(name));
  }

  /**
   * Returns the form of a name without blanks, in which {@code Karang Pilang} and {@code
   * Karangpilang} are the same.
   *
   * @param name any text
   * @return such as {@code karangpilang}
   */
  public static String key(String name) {
    return String.join("", words(name));
  }

  /**
   * Says whether a text has an apostrophe of any kind between two letters, as {@code Ma'rang} has.
   *
   * @param text any text
   * @return false for quotes around words
   */
  public static boolean hasApostropheInside(String text) {
    for (int i = 1; i < text.length() - 1; i++) {
      if (APOSTROPHES.indexOf(text.charAt(i)) >= 0
          && Character.isLetter(text.charAt(i - 1))
          && Character.isLetter(text.charAt(i + 1))) {
        return true;
      }
    }
    return false;
  }

  /** Does what {@link #plain} does, for nearly all names, in one pass. */
  private static String plainAscii(String name) {
    byte[] plain = new byte[name.length()];
    int length = 0;
    for (int i = 0; i < plain.length; i++) {
      char c = name.charAt(i);
      if (c >= 'A' && c <= 'Z') {
        plain[length++] = (byte) (c + ('a' - 'A'));
      } else if (c != '\'' && c != '"' && c != '`') {
        plain[length++] = (byte) c;
      }
    }
    return new String(plain, 0, length, StandardCharsets.ISO_8859_1);
  }

  /** Lower case without accents and apostrophes. */
  private static String plain(String name) {
    String text = Normalizer.normalize(name, Normalizer.Form.NFKD);
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (APOSTROPHES.indexOf(c) < 0 && Character.getType(c) != Character.NON_SPACING_MARK) {
        plain.append(c);
      }
    }
    return plain.toString().toLowerCase(Locale.ROOT);
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 127) {
        return false;
      }
    }
    return true;
  }

  /** A first word is no Roman numeral, nor is the sign of multiplication in {@code 2 x 11}. */
  private static String number(String word, String before) {
    if (isDigit(word.charAt(0))) {
      int zeros = 0;
      while (zeros < word.length() - 1 && word.charAt(zeros) == '0') {
        zeros++;
      }
      return word.substring(zeros);
    }
    if (before.isEmpty() || (word.equals("x") && isDigit(before.charAt(0)))) {
      return word;
    }
    int value = RomanNumeral.value(word);
    return value == 0 ? lettered(word) : Integer.toString(value);
  }

  /** IIa is 2a; other numerals before a letter look like words: ia, via. */
  private static String lettered(String word) {
    int last = word.length() - 1;
    boolean isLettered =
        last > 1
            && word.charAt(last) >= 'a'
            && word.charAt(last) <= 'c'
            && word.startsWith("ii", last - 2);
    int value = isLettered ? RomanNumeral.value(word.substring(0, last)) : 0;
    return value == 0 ? word : value + word.substring(last);
  }

  private static boolean isLetterOrDigit(char c) {
    return (c >= 'a' && c <= 'z') || isDigit(c) || (c > 127 && Character.isLetterOrDigit(c));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
