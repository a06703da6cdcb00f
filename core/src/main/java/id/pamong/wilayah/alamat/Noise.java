package id.pamong.wilayah.alamat;

import id.pamong.wilayah.index.LevelWord;
import id.pamong.wilayah.nama.EditDistance;
import java.util.Set;

/** Words that stand before numbers, and those that every address of the country may have. */
final class Noise {

  private static final Set<String> FORMS =
      Set.of(
          "nik",
          "ktp",
          "kk",
          "hp",
          "wa",
          "tel",
          "telp",
          "telepon",
          "kodepos",
          "pos",
          "kode",
          "alamat",
          "indonesia");

  /** A word of a kind of so many letters may be misspelt and be known. */
  private static final int SHORTEST_KIND = 8;

  private static final int ERRORS_OF_KIND = 2;

  private Noise() {}

  /** Says whether words may be of a name: no number, and not Kabupatne alone. */
  static boolean mayBeOfName(Words words) {
    return words.hasLetter() && !(words.size() == 1 && isMisspeltKind(words.form(0)));
  }

  private static boolean isMisspeltKind(String form) {
    return LevelWord.words().stream()
        .filter(kind -> kind.length() >= SHORTEST_KIND)
        .anyMatch(kind -> EditDistance.within(form, kind, ERRORS_OF_KIND) <= ERRORS_OF_KIND);
  }

  static boolean isIn(Words words) {
    for (int i = 0; i < words.size(); i++) {
      if (isNoise(words, i)) {
        return true;
      }
    }
    return false;
  }

  /** WA is of a telephone, but Wa' Laya is a desa: a name follows. */
  private static boolean isNoise(Words words, int place) {
    boolean beginsName =
        words.form(place).equals("wa")
            && place + 1 < words.size()
            && !FORMS.contains(words.form(place + 1))
            && words.sub(place + 1, place + 2).hasLetter();
    return FORMS.contains(words.form(place)) && !beginsName;
  }

  /** Returns the other words, in their order. */
  static Words without(Words words) {
    Words left = Words.NONE;
    for (int i = 0; i < words.size(); i++) {
      left = isNoise(words, i) ? left : left.and(words.sub(i, i + 1));
    }
    return left;
  }
}
