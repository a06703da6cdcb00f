package id.pamong.wilayah.alamat;

import id.pamong.wilayah.Tingkat;
import java.util.Optional;
import java.util.function.BiPredicate;

/** Of which levels some words are a name, as far as it was asked. Not thread-safe. */
final class NamesOfWords {

  private Optional<AddressNames> asked = Optional.empty();
  private Levels known = Levels.NONE;
  private Levels names = Levels.NONE;

  /** Says whether words are a name of a level, and asks only if it is not known yet. */
  @SuppressWarnings("ReferenceEquality")
  boolean has(AddressNames all, Tingkat tingkat, Words words, BiPredicate<Tingkat, Words> isName) {
    if (asked.isEmpty() || asked.get() != all) {
      asked = Optional.of(all);
      known = Levels.NONE;
      names = Levels.NONE;
    }
    if (!known.has(tingkat)) {
      known = known.and(tingkat);
      names = isName.test(tingkat, words) ? names.and(tingkat) : names;
    }
    return names.has(tingkat);
  }
}
