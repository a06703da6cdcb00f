package id.pamong.wilayah.audit;

import id.pamong.wilayah.Tingkat;
import id.pamong.wilayah.Wilayah;
import id.pamong.wilayah.nama.NameForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A name as tables write it, parted into the words for the kind of region in front, such as {@code
 * Kab. Adm.}, and the name itself.
 *
 * @param jenis the kind that the words in front say
 * @param front how many words stand in front
 * @param key the name itself in its form, without blanks
 * @param whole all words in their form, without blanks
 */
record NamaBaris(Optional<JenisBaris> jenis, int front, String key, String whole) {

  private static final Set<String> PROVINSI =
      Set.of(
          "prov", "provinsi", "propinsi", "dki", "di", "daerah", "khusus", "istimewa", "ibukota");
  private static final Set<String> KABUPATEN_KOTA =
      Set.of("kab", "kabupaten", "kota", "kotamadya", "kodya", "adm", "administrasi");
  private static final Set<String> KECAMATAN =
      Set.of("kec", "kecamatan", "distrik", "kapanewon", "kemantren");
  private static final Set<String> VILLAGE =
      Set.of("desa", "ds", "kel", "kelurahan", "gampong", "nagari", "pekon", "kalurahan", "adat");

  static NamaBaris of(String name, Tingkat tingkat) {
    List<String> words = new ArrayList<>(NameForm.words(name));
    words.replaceAll(word -> word.equals("kep") ? "kepulauan" : word);
    Set<String> kinds =
        switch (tingkat) {
          case PROVINSI -> PROVINSI;
          case KABUPATEN_KOTA -> KABUPATEN_KOTA;
          case KECAMATAN -> KECAMATAN;
          case DESA_KELURAHAN -> VILLAGE;
        };
    int front = 0;
    while (front < words.size() - 1 && kinds.contains(words.get(front))) {
      front++;
    }
    Optional<JenisBaris> jenis = jenis(words.subList(0, front));
    String whole = String.join("", words);
    String key = front == 0 ? whole : String.join("", words.subList(front, words.size()));
    return new NamaBaris(jenis, front, key, whole);
  }

  /** The kind that the words in front say; none of "desa/kelurahan", which says a level alone. */
  private static Optional<JenisBaris> jenis(List<String> front) {
    if (front.isEmpty()) {
      return Optional.empty();
    }
    if (front.size() > 1 && front.get(0).equals("desa") && front.get(1).equals("adat")) {
      return Optional.of(JenisBaris.DESA_ADAT);
    }
    Optional<JenisBaris> said = JenisBaris.ofWord(front.get(0));
    boolean agreed =
        front.stream()
            .map(JenisBaris::ofWord)
            .allMatch(other -> other.isEmpty() || other.equals(said));
    return agreed ? said : Optional.empty();
  }

  /** Tells whether a region is of the kind that the words in front say, if they say one. */
  boolean fits(Wilayah wilayah) {
    return jenis.map(one -> one.fits(wilayah)).orElse(true);
  }

  /** Tells whether both may be the same name, with the words in front or without. */
  boolean equalsName(NamaBaris official) {
    return key.equals(official.key)
        || key.equals(official.whole)
        || whole.equals(official.whole)
        || isParted(official);
  }

  /**
   * Tells whether a word that is read as a kind is the start of a name here, and a blank parts it
   * from the rest, as in {@code Kota Baru} and {@code Kab. Kota Baru} for Kotabaru.
   */
  boolean isParted(NamaBaris official) {
    if (key.equals(official.key) || !whole.endsWith(official.key)) {
      return false;
    }
    String before = whole.substring(0, whole.length() - official.key.length());
    String start = official.key.substring(0, Math.max(0, official.key.length() - key.length()));
    return official.key.endsWith(key)
        && JenisBaris.ofWord(start).isPresent()
        && (before.isEmpty() || JenisBaris.ofWord(before).isPresent());
  }
}
