package id.pamong.wilayah.audit;

import id.pamong.wilayah.Wilayah;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes the right name as the table writes names: its capitals, and its words in front. */
final class CorrectedName {

  private static final Pattern WORD = Pattern.compile("[^\\s.]+[\\s.]*");

  private CorrectedName() {}

  static String of(String name, Wilayah wilayah) {
    String front = front(name, NamaBaris.of(name, wilayah.tingkat()).front());
    int own = NamaBaris.of(wilayah.nama(), wilayah.tingkat()).front();
    String rest = wilayah.nama().substring(front(wilayah.nama(), own).length());
    String text = front + rest;
    boolean capitals = name.equals(name.toUpperCase(Locale.ROOT));
    return capitals ? text.toUpperCase(Locale.ROOT) : text;
  }

  private static String front(String name, int words) {
    Matcher word = WORD.matcher(name);
    int end = 0;
    for (int i = 0; i < words && word.find(); i++) {
      end = word.end();
    }
    return name.substring(0, end);
  }
}
