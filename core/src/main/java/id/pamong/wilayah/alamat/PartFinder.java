package id.pamong.wilayah.alamat;

import id.pamong.wilayah.Tingkat;
import id.pamong.wilayah.index.LevelWord;
import id.pamong.wilayah.nama.Abbreviations;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * Gives the chunks of an address to its parts: those with a word of a kind to that part, the others
 * from the end, where the provinsi stands, to the beginning. Not thread-safe.
 */
final class PartFinder {

  private static final int MOST_WORDS = 7;

  /** Words that stand before numbers, and those that every address of the country may have. */
  private static final Set<String> NOISE =
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

  private final BiPredicate<Tingkat, String> names;
  private final Set<JenisSisa> leftAside;
  private final List<Chunk> places = new ArrayList<>();
  private final Alamat codes;
  private Alamat alamat;
  private boolean isOneChunk;

  /** The last chunk that was taken for a kecamatan only because it stood at that place. */
  private String guessed = "";

  /** A name that a provinsi and a kabupaten or kota have in common. */
  private String shared = "";

  PartFinder(BiPredicate<Tingkat, String> names, Alamat codes, Set<JenisSisa> leftAside) {
    this.names = names;
    this.codes = codes;
    this.alamat = codes;
    this.leftAside = leftAside;
  }

  void read(String text) {
    List<Chunk> chunks = Chunk.of(text);
    isOneChunk = chunks.size() == 1;
    List<List<String>> rest = new ArrayList<>();
    List<Boolean> streets = new ArrayList<>();
    for (Chunk chunk : chunks) {
      List<String> left = withoutNoise(chunk.words());
      // There are villages of names such as Dusun Raja.
      boolean isStreet = chunk.isStreet() && !isName(Tingkat.DESA_KELURAHAN, left);
      if (!isStreet && !left.isEmpty()) {
        places.add(new Chunk(chunk.kind(), left, false));
      }
      if (chunk.level().isPresent() && isFree(chunk.level().get().tingkat())) {
        left = takeKind(chunk, chunk.level().get());
      }
      if (!left.isEmpty()) {
        rest.add(left);
        streets.add(isStreet);
      }
    }
    for (int i = rest.size() - 1; i >= 0; i--) {
      if (streets.get(i) && chunks.size() > 1) {
        leftAside.add(JenisSisa.JALAN);
      } else {
        takeFromEnd(rest.get(i), streets.get(i));
      }
    }
  }

  private List<String> withoutNoise(List<String> words) {
    List<String> left = words.stream().filter(word -> !NOISE.contains(word)).toList();
    if (left.size() < words.size()) {
      leftAside.add(JenisSisa.TEKS_LAIN);
    }
    return left;
  }

  /** Takes the longest name after a word of a kind and returns the words behind it. */
  private List<String> takeKind(Chunk chunk, LevelWord level) {
    List<String> words = chunk.words();
    int size = words.size();
    while (size > 1 && !isName(level.tingkat(), words.subList(0, size))) {
      size--;
    }
    if (size == 1 && !isName(level.tingkat(), words.subList(0, 1))) {
      // No name of the list: what no upper region at the end explains is the misspelt name.
      size = words.size() - wordsOfUpperRegion(words, level.tingkat());
    }
    take(level.tingkat(), chunk.kind().orElse("") + " " + String.join(" ", words.subList(0, size)));
    return words.subList(size, words.size());
  }

  private int wordsOfUpperRegion(List<String> words, Tingkat tingkat) {
    for (int from = 1; from < words.size(); from++) {
      List<String> end = words.subList(from, words.size());
      for (Tingkat upper : Tingkat.values()) {
        if (upper.compareTo(tingkat) < 0 && isName(upper, end)) {
          return end.size();
        }
      }
    }
    return 0;
  }

  private void takeFromEnd(List<String> words, boolean isStreet) {
    List<String> left = words;
    for (Tingkat tingkat : Tingkat.values()) {
      boolean isTooLow = isStreet && tingkat == Tingkat.DESA_KELURAHAN;
      boolean isOpen = isFree(tingkat) && !left.isEmpty() && !isTooLow && isAboveAll(tingkat);
      for (int size = isOpen ? Math.min(MOST_WORDS, left.size()) : 0; size > 0; size--) {
        List<String> end = left.subList(left.size() - size, left.size());
        boolean isWhole = size == left.size() || isOneChunk || isUpper(tingkat);
        if (isWhole && isName(tingkat, end) && !isEndOfLowerName(tingkat, left, size)) {
          remember(tingkat, end);
          take(tingkat, String.join(" ", end));
          left = left.subList(0, left.size() - size);
          break;
        }
      }
    }
    if (left.isEmpty()) {
      return;
    }
    if (isStreet) {
      leftAside.add(JenisSisa.JALAN);
    } else if (left.size() == words.size() && isOpenForUnknown()) {
      takeUnknown(String.join(" ", left));
    } else {
      leftAside.add(JenisSisa.TEKS_LAIN);
    }
  }

  private static boolean isUpper(Tingkat tingkat) {
    return tingkat.compareTo(Tingkat.KABUPATEN_KOTA) <= 0;
  }

  /** Aceh at the end of Banda Aceh is no name of its own. */
  private boolean isEndOfLowerName(Tingkat tingkat, List<String> words, int size) {
    for (Tingkat lower : Tingkat.values()) {
      boolean isBelow = lower.compareTo(tingkat) > 0 && isFree(lower);
      if (isBelow && size < words.size() && isName(lower, words)) {
        return true;
      }
    }
    for (int longer = size + 1; tingkat == Tingkat.PROVINSI && longer <= words.size(); longer++) {
      List<String> end = words.subList(words.size() - longer, words.size());
      if (isFree(Tingkat.KABUPATEN_KOTA) && isName(Tingkat.KABUPATEN_KOTA, end)) {
        return true;
      }
    }
    return false;
  }

  /** A part stands before those of the levels above it, so that none below may be there yet. */
  private boolean isAboveAll(Tingkat tingkat) {
    for (Tingkat lower : Tingkat.values()) {
      if (lower.compareTo(tingkat) > 0 && alamat.part(lower).isPresent() && !isKindGiven(lower)) {
        return false;
      }
    }
    return true;
  }

  private boolean isKindGiven(Tingkat tingkat) {
    return alamat
        .part(tingkat)
        .filter(text -> LevelWord.of(text.split(" ", 2)[0]).isPresent())
        .isPresent();
  }

  private boolean isOpenForUnknown() {
    return isFree(Tingkat.KABUPATEN_KOTA)
        || isFree(Tingkat.KECAMATAN)
        || isFree(Tingkat.DESA_KELURAHAN);
  }

  /** A name of no region of any level is a misspelt one of the next part that is missing. */
  private void takeUnknown(String text) {
    for (Tingkat tingkat : Tingkat.values()) {
      if (tingkat != Tingkat.PROVINSI && isFree(tingkat) && isAboveAll(tingkat)) {
        guessed = tingkat == Tingkat.KECAMATAN ? text : guessed;
        take(tingkat, text);
        return;
      }
    }
    leftAside.add(JenisSisa.TEKS_LAIN);
  }

  private void remember(Tingkat tingkat, List<String> words) {
    if (tingkat == Tingkat.PROVINSI && isName(Tingkat.KABUPATEN_KOTA, words)) {
      shared = String.join(" ", words);
    }
    if (tingkat == Tingkat.KECAMATAN && isName(Tingkat.DESA_KELURAHAN, words)) {
      guessed = String.join(" ", words);
    }
  }

  private boolean isName(Tingkat tingkat, List<String> words) {
    List<String> phrase =
        words.size() == 1 ? Abbreviations.inUse().phrase(words.get(0)) : List.of();
    List<String> name = AddressIndex.withoutKind(phrase.isEmpty() ? words : phrase, tingkat);
    return names.test(tingkat, String.join("", name));
  }

  private boolean isFree(Tingkat tingkat) {
    return alamat.part(tingkat).isEmpty();
  }

  private void take(Tingkat tingkat, String text) {
    alamat = alamat.with(tingkat, text);
  }

  /** Returns the ways to read the address: a name may be that of a region of another level. */
  List<Alamat> readings() {
    List<Alamat> readings = new ArrayList<>();
    readings.add(alamat);
    if (!guessed.isEmpty() && isFree(Tingkat.DESA_KELURAHAN)) {
      readings.add(alamat.with(Tingkat.KECAMATAN, "").with(Tingkat.DESA_KELURAHAN, guessed));
    }
    if (!shared.isEmpty() && isFree(Tingkat.KABUPATEN_KOTA)) {
      readings.add(alamat.with(Tingkat.PROVINSI, "").with(Tingkat.KABUPATEN_KOTA, shared));
    }
    return List.copyOf(readings);
  }

  /**
   * Returns the ways to read the address by the places of its chunks alone, for names that are
   * misspelt: the last one is the provinsi, or the kabupaten or kota.
   */
  List<Alamat> readingsByPlace() {
    List<Alamat> readings = new ArrayList<>();
    List<Tingkat> levels = List.of(Tingkat.values());
    for (int top = 0; top < 2 && places.size() > 1; top++) {
      Alamat reading = codes;
      boolean fits = true;
      for (int i = 0; i < Math.min(places.size(), levels.size() - top); i++) {
        Chunk chunk = places.get(places.size() - 1 - i);
        Tingkat tingkat = levels.get(top + i);
        fits &= chunk.level().map(level -> level.tingkat() == tingkat).orElse(true);
        fits &= reading.part(tingkat).isEmpty();
        String words = String.join(" ", chunk.words());
        reading = reading.with(tingkat, chunk.kind().map(kind -> kind + " ").orElse("") + words);
      }
      if (fits) {
        readings.add(reading);
      }
    }
    return List.copyOf(readings);
  }
}
