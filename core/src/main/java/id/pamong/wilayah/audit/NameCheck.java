package id.pamong.wilayah.audit;

import id.pamong.wilayah.Wilayah;
import id.pamong.wilayah.nama.EditDistance;
import java.util.Locale;

/** How the name of a row goes with that of a region. */
enum NameCheck {
  /** The same, apart from capitals, blanks, and how the word in front is shortened. */
  SAME,
  /** The same, apart from apostrophes, hyphens, accents and numerals. */
  WRITTEN_OTHERWISE,
  /** The same with a typing error or two. */
  SIMILAR,
  /** Another name. */
  OTHER;

  static NameCheck of(String name, Wilayah wilayah) {
    String official = wilayah.nama();
    if (name.equalsIgnoreCase(official)) {
      return SAME;
    }
    NamaBaris row = NamaBaris.of(name, wilayah.tingkat());
    NamaBaris own = NamaBaris.of(official, wilayah.tingkat());
    if (row.equalsName(own)) {
      return letters(name, row.front()).equals(letters(official, own.front()))
              || letters(name, row.front()).equals(letters(official, 0))
          ? SAME
          : WRITTEN_OTHERWISE;
    }
    int tolerated = EditDistance.tolerated(own.key().length());
    return EditDistance.within(row.key(), own.key(), tolerated) <= tolerated ? SIMILAR : OTHER;
  }

  /** The text without the first words, in small letters, without dots and with single blanks. */
  private static String letters(String text, int front) {
    String[] words = text.strip().split("[\\s.]+", -1);
    StringBuilder letters = new StringBuilder();
    for (int i = Math.min(front, words.length - 1); i < words.length; i++) {
      String word = words[i].toLowerCase(Locale.ROOT);
      letters.append(word.equals("kep") ? "kepulauan" : word).append(' ');
    }
    return letters.toString().strip();
  }
}
