package id.pamong.wilayah.alamat;

import id.pamong.wilayah.Tingkat;
import id.pamong.wilayah.index.EnglishName;
import id.pamong.wilayah.index.LevelWord;
import id.pamong.wilayah.nama.Abbreviations;
import id.pamong.wilayah.nama.Numeral;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * The names that words of an address may be. Immutable.
 *
 * @param keys says whether a region of a level has a key
 */
record AddressNames(BiPredicate<Tingkat, String> keys) {

  /** Says whether words are the name of a region of a level, or stand for one. */
  boolean has(Tingkat tingkat, Words words) {
    return !words.isEmpty() && words.names().has(this, tingkat, words, this::isName);
  }

  private boolean isName(Tingkat tingkat, Words words) {
    List<String> forms = words.forms();
    List<String> phrase =
        forms.size() == 1 ? Abbreviations.inUse().phrase(forms.get(0)) : List.of();
    List<String> name = AddressIndex.withoutKind(phrase.isEmpty() ? forms : phrase, tingkat);
    // Kota Baru is Kota of the name Baru, or Kotabaru.
    return keys.test(tingkat, name == forms ? words.joined() : String.join("", name))
        || (name.size() < forms.size()
            && phrase.isEmpty()
            && tingkat == Tingkat.KABUPATEN_KOTA
            && keys.test(tingkat, String.join("", forms)))
        || (forms.get(0).equals("kep")
            && forms.size() > 1
            && keys.test(tingkat, "kepulauan" + String.join("", forms.subList(1, forms.size()))))
        || isAny(tingkat, EnglishName.keys(tingkat, forms))
        || isJoined(tingkat, Numeral.otherwise(name))
        || isJoined(tingkat, Directions.writtenOut(name));
  }

  private boolean isJoined(Tingkat tingkat, List<List<String>> some) {
    for (List<String> name : some) {
      if (keys.test(tingkat, String.join("", name))
          || isJoined(tingkat, Directions.writtenOut(name))) {
        return true;
      }
    }
    return false;
  }

  private boolean isAny(Tingkat tingkat, List<String> some) {
    for (String key : some) {
      if (keys.test(tingkat, key)) {
        return true;
      }
    }
    return false;
  }

  /** Says whether words are the same name of a level, whatever word of a kind is before it. */
  static boolean isSame(Tingkat tingkat, Words one, Words other) {
    return String.join("", AddressIndex.withoutKind(one.forms(), tingkat))
        .equals(String.join("", AddressIndex.withoutKind(other.forms(), tingkat)));
  }

  /**
   * Says whether the word of the kind may be the first of the name of a region of another level.
   */
  boolean mayBeNameWithKind(Chunk chunk) {
    if (chunk.level().isEmpty()) {
      return false;
    }
    Words whole = chunk.kind().and(chunk.words());
    for (Tingkat tingkat : Tingkat.values()) {
      if (tingkat != chunk.level().get().tingkat() && has(tingkat, whole)) {
        return true;
      }
    }
    return false;
  }

  /** Says whether words are names of regions of any level, one behind the other. */
  boolean areNames(Words words) {
    boolean[] isEnd = new boolean[words.size() + 1];
    isEnd[0] = true;
    for (int from = 0; from < words.size(); from++) {
      for (int to = from + 1; isEnd[from] && to <= words.size(); to++) {
        isEnd[to] |= isName(words.sub(from, to));
      }
    }
    return isEnd[words.size()];
  }

  /** Says whether words are the name of a region of a kind, or of any region if it is not given. */
  boolean isNameOf(Words kind, Words words) {
    return kind.isEmpty()
        ? isName(words)
        : LevelWord.of(kind.form(0)).filter(level -> has(level.tingkat(), words)).isPresent();
  }

  private boolean isName(Words words) {
    for (Tingkat tingkat : Tingkat.values()) {
      if (has(tingkat, words)) {
        return true;
      }
    }
    return false;
  }

  /** Says whether a word is Kel. without a name behind it, which may have been a number. */
  boolean isLoneKind(Words word) {
    return LevelWord.of(word.form(0)).isPresent()
        && !LevelWord.isOftenPartOfName(word.form(0))
        && !isName(word);
  }

  /** Says whether a lower region has a longer name at the beginning, as Aceh Besar to Aceh. */
  boolean isBeginOfLower(Tingkat tingkat, Words words, int size) {
    for (int longer = size + 1; longer <= words.size(); longer++) {
      for (Tingkat lower : Tingkat.values()) {
        if (lower.compareTo(tingkat) > 0 && has(lower, words.to(longer))) {
          return true;
        }
      }
    }
    return false;
  }

  /** Returns words that are the name of a kabupaten, kota or provinsi. */
  Optional<OtherName> upper(Words words) {
    boolean isKabupatenKota = has(Tingkat.KABUPATEN_KOTA, words);
    return isKabupatenKota || has(Tingkat.PROVINSI, words)
        ? Optional.of(
            new OtherName(
                isKabupatenKota ? Tingkat.KABUPATEN_KOTA : Tingkat.PROVINSI, words.text()))
        : Optional.empty();
  }

  /** Says whether words are the name of a kabupaten or kota, but not that of a provinsi. */
  boolean isOnlyKabupatenKota(Words words) {
    return has(Tingkat.KABUPATEN_KOTA, words) && !has(Tingkat.PROVINSI, words);
  }
}
