package id.pamong.validation.keputusan.norma;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers of instruments as they are compared, such as {@code 188.45/07/KEP/2021}. */
public final class Numbers {

  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\p{Cf}]+");
  private static final Pattern TITLE = Pattern.compile("^(?:nomor|no\\.?)[:.]?(?=[^\\p{L}])");
  private static final Pattern YEAR = Pattern.compile("^(.+?)tahun(\\d{4})$");
  private static final Pattern SUFFIX = Pattern.compile("^([^/]+)/(\\d{4})$");
  private static final Pattern ZEROS = Pattern.compile("(?<!\\d)0+(?=\\d)");

  private Numbers() {}

  /**
   * Returns the key of a number of a year: blanks and case aside, without the word that it is a
   * number, and without the year where that is written out, as in {@code Nomor 7 Tahun 2021}.
   */
  public static String key(String nomor, int year) {
    String all = BLANKS.matcher(nomor).replaceAll("").toLowerCase(Locale.ROOT);
    String number = TITLE.matcher(all).replaceFirst("");
    Matcher dated = YEAR.matcher(number);
    return dated.matches() && dated.group(2).equals(String.valueOf(year)) ? dated.group(1) : number;
  }

  /**
   * Returns what numbers share that are written in nearly the same way: without zeros before them,
   * and without a year that stands beside them, as in {@code 07/2021}.
   */
  public static String near(String nomor, int year) {
    String key = ZEROS.matcher(key(nomor, year)).replaceAll("");
    Matcher dated = SUFFIX.matcher(key);
    return dated.matches() && dated.group(2).equals(String.valueOf(year)) ? dated.group(1) : key;
  }

  /** Tells whether one of two numbers of nearly the same writing has its year beside it. */
  public static boolean isDatedApart(String one, String other, int year) {
    String a = ZEROS.matcher(key(one, year)).replaceAll("");
    String b = ZEROS.matcher(key(other, year)).replaceAll("");
    return !a.equals(b) && near(one, year).equals(near(other, year));
  }
}
