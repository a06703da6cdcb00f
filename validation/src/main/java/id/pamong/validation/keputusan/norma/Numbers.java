package id.pamong.validation.keputusan.norma;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers of instruments as they are compared, such as {@code 188.45/07/KEP/2021}. */
public final class Numbers {

  private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}+");
  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
  private static final Pattern DASHES = Pattern.compile("[\\p{Pd}\u2212]");
  private static final Pattern TITLE =
      Pattern.compile("^(?:(?:nomor|no)(?!\\p{L})|#)[ .:#]*(?=[\\p{L}\\p{N}])");
  private static final Pattern END = Pattern.compile("[ .]+$");
  private static final Pattern YEAR =
      Pattern.compile("^(.*?\\p{N}.*?)[ ./,-]*(?:tahun|(?<!\\p{L})thn?)[ .]*(\\d{4})$");

  /** Zeros that begin a number or a part of it; behind a point they may tell codes apart. */
  private static final Pattern ZEROS = Pattern.compile("(?<=^|/)0+(?=\\d)");

  private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern ALL_ZEROS = Pattern.compile("(?<!\\d)0+(?=\\d)");

  private Numbers() {}

  /**
   * Returns how a number of a year is written: blanks, case and the kind of dashes aside, without
   * the word or sign that it is a number, a full stop at the end, and the year where that is
   * written out, as in {@code Nomor 7 Tahun 2021} and {@code #7 Th. 2021}.
   */
  public static String written(String nomor, int year) {
    String all = BLANKS.matcher(UNSEEN.matcher(nomor).replaceAll("")).replaceAll(" ").strip();
    String number = DASHES.matcher(all.toLowerCase(Locale.ROOT)).replaceAll("-");
    number = END.matcher(TITLE.matcher(number).replaceFirst("")).replaceFirst("");
    Matcher dated = YEAR.matcher(number);
    if (dated.matches() && dated.group(2).equals(String.valueOf(year))) {
      number = END.matcher(dated.group(1)).replaceFirst("");
    }
    return BLANKS.matcher(number).replaceAll("");
  }

  /** Returns the key of a number of a year: as it is written, without zeros before its parts. */
  public static String key(String nomor, int year) {
    return ZEROS.matcher(written(nomor, year)).replaceAll("");
  }

  /**
   * Returns what numbers share that are written in nearly the same way: without a year that stands
   * beside them, as in {@code 07/2021}, whatever marks stand between their parts.
   */
  public static String near(String nomor, int year) {
    String parts = MARKS.matcher(key(nomor, year)).replaceAll("/");
    String near =
        ALL_ZEROS.matcher(parts.startsWith("/") ? parts.substring(1) : parts).replaceAll("");
    near = near.endsWith("/") ? near.substring(0, near.length() - 1) : near;
    String end = "/" + year;
    return near.endsWith(end) ? near.substring(0, near.length() - end.length()) : near;
  }

  /** Tells whether two numbers are of nearly the same writing, and not surely the same. */
  public static boolean isWrittenApart(String one, String other, int year) {
    return !key(one, year).equals(key(other, year)) && near(one, year).equals(near(other, year));
  }
}
