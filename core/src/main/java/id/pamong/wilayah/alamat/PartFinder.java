package id.pamong.wilayah.alamat;

import id.pamong.wilayah.Tingkat;
import id.pamong.wilayah.index.LevelWord;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Gives the chunks of an address to its parts: those with a word of a kind to that part, the others
 * from the end, where the provinsi stands, to the beginning. Not thread-safe.
 */
final class PartFinder {

  private static final int MOST_WORDS = 7;

  private final AddressNames names;
  private final ReadingStyle style;
  private final Set<JenisSisa> leftAside;
  private final Set<Tingkat> kindsGiven = EnumSet.noneOf(Tingkat.class);
  private final List<Chunk> places = new ArrayList<>();
  private final List<OtherName> others = new ArrayList<>();

  /** What followed words of a kind and is no name of the list. */
  private final Map<Tingkat, Words> unknownKinds = new EnumMap<>(Tingkat.class);

  private final Alamat codes;
  private Alamat alamat;
  private boolean isOneChunk;
  private boolean isCut;
  private boolean isUnknownTaken;
  private boolean hasNoise;
  private boolean isShortened;
  private int unexplained;

  /** The last chunk that was taken for a kecamatan only because it stood at that place. */
  private Words guessed = Words.NONE;

  /** A name that a provinsi and a kabupaten or kota have in common. */
  private Words shared = Words.NONE;

  PartFinder(AddressNames names, ReadingStyle style, Alamat codes, Set<JenisSisa> leftAside) {
    this.names = names;
    this.style = style;
    this.codes = codes;
    this.alamat = codes;
    this.leftAside = EnumSet.noneOf(JenisSisa.class);
    this.leftAside.addAll(leftAside);
  }

  void read(List<Chunk> text) {
    List<Chunk> chunks = new ArrayList<>(text);
    if (style.isFromTop()) {
      Collections.reverse(chunks);
    }
    isOneChunk = chunks.size() == 1 || style.areSeveralInAChunk();
    List<Chunk> rest = new ArrayList<>();
    for (Chunk given : chunks) {
      boolean isName = style.areKindsNames() && names.mayBeNameWithKind(given);
      Chunk chunk = isName ? given.withKindAsName() : given;
      Words left = withoutNoise(chunk.words());
      // There are villages of names such as Dusun Raja.
      boolean isStreet =
          chunk.isStreet()
              && !(style == ReadingStyle.REST_IS_VILLAGE && chunk.mayBeVillage())
              && !isName(Tingkat.DESA_KELURAHAN, left);
      if (!isStreet && !left.isEmpty()) {
        places.add(new Chunk(chunk.kind(), left, false));
      }
      if (chunk.level().isPresent() && !left.isEmpty()) {
        releaseUnknown(chunk, left).ifPresent(rest::add);
        left = takeKind(chunk.kind(), left, chunk.level().get());
      }
      if (!left.isEmpty()) {
        boolean isBehindName = left.size() < chunk.words().size();
        isShortened |= isBehindName && Directions.endsIn(left);
        rest.add(new Chunk(Words.NONE, left, isStreet));
      }
    }
    boolean isBesideName = false;
    for (int i = rest.size() - 1; i >= 0; i--) {
      if (rest.get(i).isStreet() && chunks.size() > 1) {
        leftAside.add(JenisSisa.JALAN);
      } else {
        Words words = rest.get(i).words();
        boolean isFromTop = style == ReadingStyle.SEVERAL_IN_A_CHUNK_FROM_TOP;
        int before = unexplained;
        takeFromEnd(isFromTop ? takeFromTop(words) : words, rest.get(i).isStreet());
        int left = unexplained - before;
        // Words beside the lowest name that no comma parts from it may belong to another name.
        boolean isBeside = left > 0 && left < words.size();
        if (isBeside
            && names.upper(words.to(left)).isEmpty()
            && Noise.mayBeOfName(words.to(left))) {
          isShortened |= i == 0;
          isBesideName = true;
        }
      }
    }
    isShortened |= isBesideName && isFree(Tingkat.DESA_KELURAHAN);
  }

  private Words withoutNoise(Words words) {
    if (!Noise.isIn(words)) {
      return words.size() == 1 && names.isLoneKind(words) ? leftAside(words) : words;
    }
    leftAside.add(JenisSisa.TEKS_LAIN);
    hasNoise = true;
    return Noise.without(words);
  }

  /** A second name after the word of a kind contradicts the first, unless that may be a hamlet. */
  private Words takeOther(Words kind, Words words, Tingkat tingkat) {
    if (!isName(tingkat, words) || LevelWord.isOftenPartOfName(kind.form(0))) {
      return words;
    }
    others.add(new OtherName(tingkat, kind.and(words).text()));
    leftAside.add(JenisSisa.TEKS_LAIN);
    unexplained += words.size();
    return Words.NONE;
  }

  private Words leftAside(Words words) {
    names.upper(words).ifPresent(others::add);
    leftAside.add(JenisSisa.TEKS_LAIN);
    unexplained += words.size();
    return Words.NONE;
  }

  /** Takes the longest name after a word of a kind and returns the words behind it. */
  private Words takeKind(Words kind, Words words, LevelWord level) {
    if (!isFree(level.tingkat())) {
      return takeOther(kind, words, level.tingkat());
    }
    int size = words.size();
    boolean isWhole = style == ReadingStyle.WHOLE_KINDS;
    while (size > 1 && !isNameOfKind(kind, words.to(size), level.tingkat()) && !isWhole) {
      size--;
    }
    if (isWhole || (size == 1 && !isNameOfKind(kind, words.to(1), level.tingkat()))) {
      // No name of the list: what no upper region at the end explains is the misspelt name.
      size = words.size() - wordsOfUpperRegion(words, level.tingkat());
    }
    isCut |= size < words.size();
    if (!isNameOfKind(kind, words.to(size), level.tingkat())) {
      unknownKinds.put(level.tingkat(), kind.and(words.to(size)));
    }
    kindsGiven.add(level.tingkat());
    take(level.tingkat(), kind.and(words.to(size)));
    return words.from(size);
  }

  /**
   * Gives up what was taken for a misspelt name if the right one follows: Kota Bar, Kota Ternate.
   */
  private Optional<Chunk> releaseUnknown(Chunk chunk, Words words) {
    Tingkat tingkat = chunk.level().orElseThrow().tingkat();
    Words unknown = unknownKinds.get(tingkat);
    if (unknown == null || !isNameOfKind(chunk.kind(), words, tingkat)) {
      return Optional.empty();
    }
    unknownKinds.remove(tingkat);
    alamat = alamat.with(tingkat, "");
    return Optional.of(new Chunk(Words.NONE, unknown, false));
  }

  private boolean isNameOfKind(Words kind, Words words, Tingkat tingkat) {
    return isName(tingkat, words) || isName(tingkat, kind.and(words));
  }

  private int wordsOfUpperRegion(Words words, Tingkat tingkat) {
    for (int from = 1; from < words.size(); from++) {
      Words end = words.from(from);
      for (Tingkat upper : Tingkat.values()) {
        if (upper.compareTo(tingkat) < 0 && isName(upper, end)) {
          return end.size();
        }
      }
    }
    return 0;
  }

  /** Takes the longest name of each level from the beginning and returns the words behind. */
  private Words takeFromTop(Words words) {
    Words left = words;
    for (Tingkat tingkat : Tingkat.values()) {
      boolean isOpen = isFree(tingkat) && isAboveAll(tingkat);
      for (int size = isOpen ? Math.min(MOST_WORDS, left.size()) : 0; size > 0; size--) {
        if (isName(tingkat, left.to(size)) && !names.isBeginOfLower(tingkat, left, size)) {
          take(tingkat, left.to(size));
          left = left.from(size);
          break;
        }
      }
    }
    return left;
  }

  private void takeFromEnd(Words words, boolean isStreet) {
    Words left = words;
    for (Tingkat tingkat : Tingkat.values()) {
      boolean isTooLow = isStreet && tingkat == Tingkat.DESA_KELURAHAN;
      boolean isOpen = isFree(tingkat) && !left.isEmpty() && !isTooLow && isAboveAll(tingkat);
      for (int size = isOpen ? Math.min(MOST_WORDS, left.size()) : 0; size > 0; size--) {
        Words end = left.from(left.size() - size);
        boolean isWhole = size == left.size() || isOneChunk || isUpper(tingkat);
        if (isWhole && isName(tingkat, end) && !isEndOfLowerName(tingkat, left, size)) {
          remember(tingkat, end);
          take(tingkat, end);
          left = left.to(left.size() - size);
          break;
        }
      }
    }
    if (left.isEmpty()) {
      return;
    }
    boolean isRestOfVillage =
        style == ReadingStyle.REST_IS_VILLAGE
            && isOneChunk
            && isFree(Tingkat.DESA_KELURAHAN)
            && left.hasLetter();
    if (isStreet) {
      leftAside.add(JenisSisa.JALAN);
    } else if (left.size() == words.size() && isOpenForUnknown() && left.hasLetter()) {
      takeUnknown(left);
    } else if (isRestOfVillage) {
      take(Tingkat.DESA_KELURAHAN, left);
    } else {
      leftAside(left);
    }
  }

  private static boolean isUpper(Tingkat tingkat) {
    return tingkat.compareTo(Tingkat.KABUPATEN_KOTA) <= 0;
  }

  /** Aceh at the end of Banda Aceh is no name of its own. */
  private boolean isEndOfLowerName(Tingkat tingkat, Words words, int size) {
    for (Tingkat lower : Tingkat.values()) {
      boolean isBelow = lower.compareTo(tingkat) > 0 && isFree(lower);
      if (isBelow && size < words.size() && isName(lower, words)) {
        return true;
      }
    }
    for (int longer = size + 1; tingkat == Tingkat.PROVINSI && longer <= words.size(); longer++) {
      Words end = words.from(words.size() - longer);
      if (isFree(Tingkat.KABUPATEN_KOTA) && isName(Tingkat.KABUPATEN_KOTA, end)) {
        return true;
      }
    }
    return false;
  }

  /** A part stands before those of the levels above it, so that none below may be there yet. */
  private boolean isAboveAll(Tingkat tingkat) {
    for (Tingkat lower : Tingkat.values()) {
      boolean isPlaceTold = kindsGiven.contains(lower) || codes.part(lower).isPresent();
      if (lower.compareTo(tingkat) > 0 && alamat.part(lower).isPresent() && !isPlaceTold) {
        return false;
      }
    }
    return true;
  }

  private boolean isOpenForUnknown() {
    return isFree(Tingkat.KABUPATEN_KOTA)
        || isFree(Tingkat.KECAMATAN)
        || isFree(Tingkat.DESA_KELURAHAN);
  }

  /** A name of no region of any level is a misspelt one of the next part that is missing. */
  private void takeUnknown(Words words) {
    for (Tingkat tingkat : Tingkat.values()) {
      if (tingkat != Tingkat.PROVINSI && isFree(tingkat) && isAboveAll(tingkat)) {
        guessed = tingkat == Tingkat.KECAMATAN ? words : guessed;
        isUnknownTaken = true;
        take(tingkat, words);
        return;
      }
    }
    leftAside(words);
  }

  private void remember(Tingkat tingkat, Words words) {
    if (tingkat == Tingkat.PROVINSI && isName(Tingkat.KABUPATEN_KOTA, words)) {
      shared = words;
    }
    if (tingkat == Tingkat.KECAMATAN && isName(Tingkat.DESA_KELURAHAN, words)) {
      guessed = words;
    }
  }

  private boolean isName(Tingkat tingkat, Words words) {
    return names.has(tingkat, words);
  }

  private boolean isFree(Tingkat tingkat) {
    return alamat.part(tingkat).isEmpty();
  }

  private void take(Tingkat tingkat, Words words) {
    alamat = alamat.with(tingkat, words.text());
  }

  /** Says whether words were left over or taken for the misspelt name of a region. */
  boolean isUncertain() {
    return isUnknownTaken || unexplained > 0;
  }

  /** Returns how many words nothing explains. */
  int unexplained() {
    return unexplained;
  }

  /** Says whether words behind that of a kind were not taken for its name. */
  boolean isCut() {
    return isCut;
  }

  /** Returns the ways to read the address: a name may be that of a region of another level. */
  List<Way> ways() {
    List<Way> ways = new ArrayList<>();
    ways.add(way(alamat, unexplained));
    for (OtherName other : others) {
      // Which of the two is meant?
      alamat
          .part(other.tingkat())
          .map(first -> new OtherName(other.tingkat(), first))
          .filter(first -> !isUpper(first.tingkat()))
          .ifPresent(
              first ->
                  ways.add(
                      way(
                          alamat.with(other.tingkat(), other.text()),
                          unexplained,
                          List.of(first))));
    }
    if (!guessed.isEmpty() && isFree(Tingkat.DESA_KELURAHAN)) {
      Alamat withoutKecamatan = alamat.with(Tingkat.KECAMATAN, "");
      ways.add(way(withoutKecamatan.with(Tingkat.DESA_KELURAHAN, guessed.text()), unexplained));
    }
    if (!shared.isEmpty() && isFree(Tingkat.KABUPATEN_KOTA)) {
      Alamat withoutProvinsi = alamat.with(Tingkat.PROVINSI, "");
      ways.add(way(withoutProvinsi.with(Tingkat.KABUPATEN_KOTA, shared.text()), unexplained));
    }
    return ways;
  }

  private Way way(Alamat read, int wordsLeft) {
    return way(read, wordsLeft, others);
  }

  private Way way(Alamat read, int wordsLeft, List<OtherName> besides) {
    boolean isGuess = style == ReadingStyle.REST_IS_VILLAGE;
    return new Way(read, leftAside, wordsLeft, besides, isGuess, isShortened);
  }

  /** Returns what is left aside where each chunk has its part. */
  private Set<JenisSisa> leftAsideOfAll() {
    Set<JenisSisa> whole = EnumSet.noneOf(JenisSisa.class);
    whole.addAll(leftAside);
    if (!hasNoise) {
      whole.remove(JenisSisa.TEKS_LAIN);
    }
    return whole;
  }

  /** Returns the ways in which the chunks stand in any order, each with a part of its own. */
  List<Way> waysInAnyOrder() {
    Set<JenisSisa> whole = leftAsideOfAll();
    return new AnyOrder(names)
        .of(places, codes).stream()
            .map(read -> new Way(read, whole, 0, List.of(), false, false))
            .toList();
  }

  /** Returns the ways to read the address by the places of its chunks alone. */
  List<Way> waysByPlace() {
    Set<JenisSisa> whole = leftAsideOfAll();
    boolean isGuess = style == ReadingStyle.REST_IS_VILLAGE;
    return new PlaceFinder(
            names,
            codes,
            (read, wordsLeft, besides) ->
                new Way(
                    read,
                    wordsLeft + besides.size() > 0 ? leftAside : whole,
                    wordsLeft,
                    besides,
                    isGuess,
                    /* isShortened= */ false))
        .ways(places);
  }
}
