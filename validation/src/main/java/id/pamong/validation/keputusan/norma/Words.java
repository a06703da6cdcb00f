package id.pamong.validation.keputusan.norma;

import java.util.Locale;
import java.util.regex.Pattern;

/** Names of services and measures as they are compared: case and spaces do not tell them apart. */
public final class Words {

  private static final Pattern SPACES = Pattern.compile("\\s+");

  private static final Pattern LICENCE =
      Pattern.compile("(?U)\\b(izin|ijin|perizinan|perijinan|imb|pbg|siup|situ|tdp|iumk)\\b");

  private static final Pattern ZEROS = Pattern.compile("(?<!\\d)0+(?=\\d)");

  private Words() {}

  /** Tells whether a service, as a key, is a licence by its name: that is no task by law. */
  public static boolean isLicence(String key) {
    return LICENCE.matcher(key).find();
  }

  /** Returns the key of a number without the zeros that may stand before it: 011 is near to 11. */
  public static String number(String text) {
    return ZEROS.matcher(key(text)).replaceAll("");
  }

  public static String key(String text) {
    return isPlain(text)
        ? text.toLowerCase(Locale.ROOT)
        : SPACES.matcher(text.strip()).replaceAll(" ").toLowerCase(Locale.ROOT);
  }

  /** Tells whether a text has single spaces between its words, and no other white space. */
  private static boolean isPlain(String text) {
    boolean wasSpace = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean isSpace = c == ' ';
      if ((isSpace && wasSpace) || c < ' ' || c > '~') {
        return false;
      }
      wasSpace = isSpace;
    }
    return !wasSpace;
  }
}
