package id.pamong.wilayah.alamat;

import id.pamong.wilayah.Tingkat;
import id.pamong.wilayah.Wilayah;
import id.pamong.wilayah.WilayahCatalog;
import id.pamong.wilayah.WilayahEdition;
import id.pamong.wilayah.index.Lexicon;
import id.pamong.wilayah.index.Postings;
import id.pamong.wilayah.index.RegionTree;
import id.pamong.wilayah.nama.NameForm;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The names of an edition as keys: the letters of a name without blanks and without the words of
 * its kind. Immutable and thread-safe.
 */
final class AddressIndex {

  private static final Set<String> KINDS_OF_KABUPATEN_KOTA =
      Set.of("kabupaten", "kota", "administrasi", "kab", "adm");
  private static final Set<String> KINDS_OF_PROVINSI =
      Set.of("provinsi", "daerah", "khusus", "ibukota", "istimewa", "dki", "di");

  /** Words that people leave out before the name of a kabupaten: Aru, Morotai. */
  static final List<String> LEFT_OUT = List.of("kepulauan", "pulau");

  /** The word that people leave out before the name of a kecamatan: Ternate Tengah. */
  static final String KOTA = "kota";

  private static final Pattern GLUED_NUMERAL =
      Pattern.compile("(?<=[a-z])(?=(?:I{1,3}|IV|VI{0,3}|IX|X)(?![A-Za-z]))");

  final WilayahEdition edition;
  final RegionTree tree;
  final Lexicon keys;

  /** The keys of names such as Paya Baro Ranto P. */
  private final BitSet lettered = new BitSet();

  /** From each key to the regions of any level that have it. */
  final Postings regions;

  private final int[] keyOf;
  private final byte[] levelsOfKeys;

  /** The keys of kabupaten without a word that people leave out. */
  private final Set<String> shortNames = new HashSet<>();

  /** The keys of kecamatan such as Kota Waingapu without that word. */
  private final Set<String> shortKecamatan = new HashSet<>();

  private AddressIndex(WilayahEdition edition, RegionTree tree, Lexicon keys, int[] keyOf) {
    this.edition = edition;
    this.tree = tree;
    this.keys = keys;
    this.keyOf = keyOf;
    this.regions =
        Postings.invert(keys.size(), IntStream.rangeClosed(0, keyOf.length).toArray(), keyOf);
    this.levelsOfKeys = new byte[keys.size()];
    for (int region = 0; region < tree.size(); region++) {
      levelsOfKeys[keyOf[region]] |= (byte) Levels.NONE.and(tree.tingkat(region)).bits();
    }
    for (int region = 0; region < tree.size(); region = nextUpper(region)) {
      String key = keys.text(keyOf[region]);
      for (String word : LEFT_OUT) {
        if (tree.tingkat(region) == Tingkat.KABUPATEN_KOTA && key.startsWith(word)) {
          shortNames.add(key.substring(word.length()));
        }
      }
    }
    for (int region = 0; region < tree.size(); region++) {
      String key = tree.tingkat(region) == Tingkat.KECAMATAN ? keys.text(keyOf[region]) : "";
      if (key.startsWith(KOTA) && key.length() > KOTA.length()) {
        shortKecamatan.add(key.substring(KOTA.length()));
      }
    }
  }

  static AddressIndex build(WilayahCatalog catalog, WilayahEdition edition) {
    List<Wilayah> regions = RegionTree.regions(catalog, edition);
    List<String> texts = new ArrayList<>(regions.size());
    for (Wilayah region : regions) {
      List<String> words = words(region.nama());
      String key = String.join("", withoutKind(words, region.tingkat()));
      texts.add(key.isEmpty() ? region.kode().undotted() : key);
    }
    Lexicon keys = Lexicon.of(new HashSet<>(texts));
    int[] keyOf = texts.stream().mapToInt(keys::find).toArray();
    AddressIndex index = new AddressIndex(edition, RegionTree.of(regions), keys, keyOf);
    for (int region = 0; region < keyOf.length; region++) {
      if (!Directions.lastLetter(words(regions.get(region).nama())).isEmpty()) {
        index.lettered.set(keyOf[region]);
      }
    }
    return index;
  }

  /** A numeral may be typed without a blank: MorongeI is Moronge I. */
  static String parted(String text) {
    return mayHaveGluedNumeral(text) ? GLUED_NUMERAL.matcher(text).replaceAll(" ") : text;
  }

  private static boolean mayHaveGluedNumeral(String text) {
    for (int i = 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c == 'I' || c == 'V' || c == 'X') && Character.isLowerCase(text.charAt(i - 1))) {
        return true;
      }
    }
    return false;
  }

  /** Returns the words of a name; Kp. at its beginning is Kampung, in the list and in addresses. */
  static List<String> words(String name) {
    List<String> words = NameForm.wordsAnywhere(parted(name));
    if (words.size() > 1 && words.get(0).equals("kp")) {
      words.set(0, "kampung");
    }
    return words;
  }

  /** Returns the words of a name without those at its beginning that tell its kind. */
  static List<String> withoutKind(List<String> words, Tingkat tingkat) {
    Set<String> kinds =
        switch (tingkat) {
          case PROVINSI -> KINDS_OF_PROVINSI;
          case KABUPATEN_KOTA -> KINDS_OF_KABUPATEN_KOTA;
          case KECAMATAN, DESA_KELURAHAN -> Set.of();
        };
    if (isCapital(words, tingkat)) {
      return List.of("jakarta");
    }
    int from = 0;
    while (from < words.size() - 1 && kinds.contains(words.get(from))) {
      from++;
    }
    return from == 0 ? words : words.subList(from, words.size());
  }

  /** Daerah Khusus Ibukota, or DKI, is that of Jakarta. */
  private static boolean isCapital(List<String> words, Tingkat tingkat) {
    return tingkat == Tingkat.PROVINSI
        && words.size() > 1
        && words.get(words.size() - 1).equals("ibukota")
        && words.get(0).equals("daerah");
  }

  /** Returns the provinsi, kabupaten or kota that follows one. */
  private int nextUpper(int region) {
    return tree.tingkat(region) == Tingkat.PROVINSI ? region + 1 : tree.end(region);
  }

  /** Returns the key of a region, as its number among {@link #keys}. */
  int keyOf(int region) {
    return keyOf[region];
  }

  /** Says whether the last word of a name with a key is one letter. */
  boolean endsInLetter(int key) {
    return lettered.get(key);
  }

  /** Says whether a region of a level has a key. */
  boolean has(Tingkat tingkat, int key) {
    return Levels.of(levelsOfKeys[key]).has(tingkat);
  }

  /** Gives each key, and each name without a word that people leave out. */
  void eachKey(Consumer<String> action) {
    for (int key = 0; key < keys.size(); key++) {
      action.accept(keys.text(key));
    }
    shortNames.forEach(action);
    shortKecamatan.forEach(action);
  }

  /** Returns the levels of the regions that have a key. */
  Levels levels(String key) {
    int at = keys.find(key);
    Levels levels = at < 0 ? Levels.NONE : Levels.of(levelsOfKeys[at]);
    levels = shortNames.contains(key) ? levels.and(Tingkat.KABUPATEN_KOTA) : levels;
    return shortKecamatan.contains(key) ? levels.and(Tingkat.KECAMATAN) : levels;
  }

  /** Returns the region of a level that a region lies in or is, or {@link RegionTree#NONE}. */
  int upTo(int region, Tingkat tingkat) {
    int up = region;
    while (up != RegionTree.NONE && tree.tingkat(up) != tingkat) {
      up = tree.parent(up);
    }
    return up;
  }
}
