package id.pamong.wilayah.alamat;

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

  private Noise() {}

  static boolean isIn(Words words) {
    for (String form : words.forms()) {
      if (FORMS.contains(form)) {
        return true;
      }
    }
    return false;
  }

  /** Returns the other words, in their order. */
  static Words without(Words words) {
    Words left = Words.NONE;
    for (int i = 0; i < words.size(); i++) {
      left = FORMS.contains(words.form(i)) ? left : left.and(words.sub(i, i + 1));
    }
    return left;
  }
}
