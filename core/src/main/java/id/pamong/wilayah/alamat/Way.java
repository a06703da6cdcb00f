package id.pamong.wilayah.alamat;

import id.pamong.wilayah.Tingkat;
import id.pamong.wilayah.index.LevelWord;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One way to read a text as an address.
 *
 * @param alamat the parts
 * @param leftAside what is no name of a region
 * @param unexplained how many words were left aside that nothing explains
 * @param others names of other regions that were left aside, which may contradict the parts
 * @param isGuess whether the way counts only if it leads to a region
 * @param isShortened whether a direction or a numeral behind a name, or words before it that no
 *     comma parts from it, were left aside
 */
record Way(
    Alamat alamat,
    Set<JenisSisa> leftAside,
    int unexplained,
    List<OtherName> others,
    boolean isGuess,
    boolean isShortened) {

  Way {
    leftAside = Set.copyOf(leftAside);
    others = List.copyOf(others);
  }

  /** Says whether the kind of some part is given, as in Kota Padang, or its code. */
  boolean hasKind() {
    for (Tingkat tingkat : Tingkat.values()) {
      boolean isTold =
          alamat
              .part(tingkat)
              .map(text -> Words.of(text))
              .filter(words -> !words.isEmpty())
              .filter(words -> words.size() > 1 && LevelWord.of(words.form(0)).isPresent())
              .isPresent();
      if (isTold) {
        return true;
      }
    }
    return false;
  }

  /** Returns the ways in which the name of a kabupaten or kota is that of a region below. */
  List<Way> lowered() {
    Optional<String> kabkota = alamat.part(Tingkat.KABUPATEN_KOTA);
    if (kabkota.isEmpty()
        || hasKind()
        || alamat.part(Tingkat.DESA_KELURAHAN).isPresent()
        || alamat.part(Tingkat.KECAMATAN).isPresent()) {
      return List.of();
    }
    Alamat without = alamat.with(Tingkat.KABUPATEN_KOTA, "");
    return Stream.of(Tingkat.KECAMATAN, Tingkat.DESA_KELURAHAN)
        .map(lower -> without.with(lower, kabkota.get()))
        .map(other -> new Way(other, leftAside, unexplained, others, isGuess, isShortened))
        .toList();
  }

  /**
   * Returns the ways in which either of two names of a kabupaten or kota is wrong, if there are two
   * and nothing below them.
   */
  List<Way> contradicting(AddressNames names) {
    Optional<String> desa = alamat.part(Tingkat.DESA_KELURAHAN);
    Optional<String> kecamatan = alamat.part(Tingkat.KECAMATAN);
    if (alamat.part(Tingkat.KABUPATEN_KOTA).isEmpty()
        || desa.isPresent() == kecamatan.isPresent()) {
      return List.of();
    }
    String lower = desa.or(() -> kecamatan).orElseThrow();
    Alamat upper = alamat.with(Tingkat.DESA_KELURAHAN, "").with(Tingkat.KECAMATAN, "");
    Words upperName = Words.of(alamat.part(Tingkat.KABUPATEN_KOTA).get());
    return names.isOnlyKabupatenKota(Words.of(lower))
            && !AddressNames.isSame(Tingkat.KABUPATEN_KOTA, Words.of(lower), upperName)
        ? Stream.of(upper, upper.with(Tingkat.KABUPATEN_KOTA, lower))
            .map(other -> new Way(other, leftAside, 0, List.of(), isGuess, isShortened))
            .toList()
        : List.of();
  }

  /** Returns the way with the two lowest parts in the other order, if that explains all words. */
  Optional<Way> swapped() {
    Optional<String> desa = alamat.part(Tingkat.DESA_KELURAHAN);
    Optional<String> kecamatan = alamat.part(Tingkat.KECAMATAN);
    if (desa.isEmpty() || kecamatan.isEmpty() || unexplained > 0) {
      return Optional.empty();
    }
    Alamat other =
        alamat.with(Tingkat.DESA_KELURAHAN, kecamatan.get()).with(Tingkat.KECAMATAN, desa.get());
    return Optional.of(new Way(other, leftAside, unexplained, others, isGuess, isShortened));
  }
}
