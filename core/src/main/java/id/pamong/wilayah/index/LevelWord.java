package id.pamong.wilayah.index;

import id.pamong.wilayah.KodeWilayah;
import id.pamong.wilayah.Tingkat;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A word that tells the kind of a region, such as {@code kec} or {@code gampong}. It may as well be
 * part of a name: {@code Kampung Baru}, {@code Kota Baru}.
 *
 * <p>Source: UU 23/2014 Pasal 1 and 2; UU 6/2014 Pasal 1 angka 1 and the local names of desa and
 * kecamatan in the regions.
 */
public enum LevelWord {
  /** A provinsi. */
  PROVINSI,
  /** A kabupaten. */
  KABUPATEN,
  /** A kota. */
  KOTA,
  /** A kecamatan: distrik in Papua, kapanewon and kemantren in Yogyakarta. */
  KECAMATAN,
  /** A desa or desa adat: gampong in Aceh, nagari in Sumatera Barat, pekon in Lampung … */
  DESA,
  /** A kelurahan. */
  KELURAHAN;

  private static final List<String> LOCAL_NAMES_OF_DESA =
      List.of(
          "gampong",
          "gp",
          "nagari",
          "nagori",
          "pekon",
          "kampung",
          "kp",
          "tiyuh",
          "tiuh",
          "lembang",
          "negeri",
          "kalurahan");

  private static final Map<String, LevelWord> BY_WORD = new HashMap<>();

  static {
    enter(PROVINSI, List.of("provinsi", "propinsi", "prov", "prop"));
    enter(KABUPATEN, List.of("kabupaten", "kab"));
    enter(KOTA, List.of("kota", "kotamadya", "kodya"));
    enter(KECAMATAN, List.of("kecamatan", "kec", "distrik", "kapanewon", "kemantren"));
    enter(DESA, List.of("desa", "ds"));
    enter(DESA, LOCAL_NAMES_OF_DESA);
    enter(KELURAHAN, List.of("kelurahan", "kel"));
  }

  private static void enter(LevelWord level, List<String> words) {
    words.forEach(word -> BY_WORD.put(word, level));
  }

  /**
   * Finds what a word tells.
   *
   * @param word a word in its form
   * @return the kind, or empty for any other word
   */
  public static Optional<LevelWord> of(String word) {
    return Optional.ofNullable(BY_WORD.get(word));
  }

  /**
   * Returns all words that tell a kind.
   *
   * @return the words in their form
   */
  public static Set<String> words() {
    return Collections.unmodifiableSet(BY_WORD.keySet());
  }

  /**
   * Says whether a word is part of so many names that it tells little about the kind.
   *
   * @param word a word in its form
   * @return true for the local names of desa, such as {@code kampung}
   */
  public static boolean isOftenPartOfName(String word) {
    return LOCAL_NAMES_OF_DESA.contains(word);
  }

  /**
   * Returns the level of the regions of this kind.
   *
   * @return the level
   */
  public Tingkat tingkat() {
    return switch (this) {
      case PROVINSI -> Tingkat.PROVINSI;
      case KABUPATEN, KOTA -> Tingkat.KABUPATEN_KOTA;
      case KECAMATAN -> Tingkat.KECAMATAN;
      case DESA, KELURAHAN -> Tingkat.DESA_KELURAHAN;
    };
  }

  /**
   * Says whether a region is of this kind.
   *
   * @param kode its code
   * @return true if it is
   */
  public boolean fits(KodeWilayah kode) {
    return switch (this) {
      case PROVINSI, KECAMATAN -> kode.tingkat() == tingkat();
      case KABUPATEN -> kode.isKabupaten();
      case KOTA -> kode.isKota();
      case DESA -> kode.isDesa() || kode.isDesaAdat();
      case KELURAHAN -> kode.isKelurahan();
    };
  }
}
