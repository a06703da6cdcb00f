package id.pamong.validation.keputusan;

import java.util.Locale;
import java.util.regex.Pattern;

/** Names of services and measures as they are compared: case and spaces do not tell them apart. */
final class Words {

  private static final Pattern SPACES = Pattern.compile("\\s+");

  private Words() {}

  static String key(String text) {
    String stripped = text.strip();
    return SPACES.matcher(stripped).replaceAll(" ").toLowerCase(Locale.ROOT);
  }
}
