package id.pamong.wilayah.alamat;

import id.pamong.wilayah.Tingkat;
import id.pamong.wilayah.index.CodeInText;
import id.pamong.wilayah.index.LevelWord;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An address in one text, to be read in several ways. Immutable.
 *
 * @param chunks its words without numbers
 * @param codes the codes in it
 * @param leftAside what is no name of a region
 * @param names the names that its words may be
 */
record FreeText(List<Chunk> chunks, Alamat codes, Set<JenisSisa> leftAside, AddressNames names) {

  static final int MOST_CHARACTERS = 2_000;

  private static final Tingkat KABUPATEN_KOTA = Tingkat.KABUPATEN_KOTA;

  private static final Pattern LONG_NUMBER =
      Pattern.compile("\\+?\\p{Nd}(?:[^\\p{L}\\p{Nd},;\\n\\t]{0,3}\\p{Nd}){7,}");
  private static final Pattern RT_RW =
      Pattern.compile(
          "(?i)\\brt\\b[\\s.:/-]{0,3}\\d{1,3}(?:\\s?[/-]\\s?\\d{1,3}\\b|[\\s,./-]{0,3}\\brw\\b[\\s.:/-]{0,3}\\d{1,3})?"
              + "|\\brw\\b[\\s.:/-]{0,3}\\d{1,3}|\\brt\\s?/\\s?rw[\\s.:]{0,3}\\d{1,3}"
              + "(?:\\s?[/-]\\s?\\d{1,3})?|\\b\\d{3}\\s?/\\s?\\d{3}\\b");
  private static final Pattern KODE_POS = Pattern.compile("(?<!\\d)\\d{5}(?!\\d)");

  static FreeText read(String text, AddressNames names) {
    Set<JenisSisa> leftAside = EnumSet.noneOf(JenisSisa.class);
    String read = text;
    if (text.length() > MOST_CHARACTERS) {
      read = text.substring(0, MOST_CHARACTERS);
      leftAside.add(JenisSisa.TEKS_TERPOTONG);
    }
    Alamat codes = Alamat.of("", "", "", "");
    if (!hasDigit(read)) {
      return new FreeText(Chunk.of(read, names::isNameOf), codes, Set.copyOf(leftAside), names);
    }
    Matcher matcher = CodeInText.matcher(read);
    while (matcher.find()) {
      codes = codes.with(level(matcher.group().length()), matcher.group());
    }
    read = matcher.replaceAll(",");
    read = without(LONG_NUMBER, read, JenisSisa.NOMOR_PANJANG, leftAside);
    read = without(RT_RW, read, JenisSisa.RT_RW, leftAside);
    read = without(KODE_POS, read, JenisSisa.KODE_POS, leftAside);
    return new FreeText(Chunk.of(read, names::isNameOf), codes, Set.copyOf(leftAside), names);
  }

  private static boolean hasDigit(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns the text with the word Kota as part of the names before it, as in Menggala Kota
   * Menggala; empty unless all of it stands in one line without commas.
   */
  Optional<FreeText> withKotaInNames(String text) {
    boolean isOne = isWithoutSigns(text);
    List<Chunk> joined = new ArrayList<>();
    for (Chunk chunk : chunks) {
      int last = joined.size() - 1;
      boolean isKota = chunk.has("kota"::equals) && chunk.level().isPresent();
      if (isOne && last >= 0 && isKota && !joined.get(last).isStreet()) {
        joined.set(last, joined.get(last).and(chunk));
      } else {
        joined.add(chunk);
      }
    }
    return joined.size() == chunks.size()
        ? Optional.empty()
        : Optional.of(new FreeText(joined, codes, leftAside, names));
  }

  /** Returns the text without the first name that is given twice, but with its kind, if any is. */
  Optional<FreeText> withoutRepeated() {
    for (int again = 1; again < chunks.size(); again++) {
      for (int first = 0; first < again; first++) {
        if (chunks.get(first).repeats(chunks.get(again))) {
          List<Chunk> once = new ArrayList<>(chunks);
          once.remove(chunks.get(first).kind().isEmpty() ? first : again);
          return Optional.of(new FreeText(once, codes, leftAside, names));
        }
      }
    }
    return Optional.empty();
  }

  /** Gives the chunks to the parts of an address. */
  PartFinder read(ReadingStyle style) {
    PartFinder finder = new PartFinder(names, style, codes, leftAside);
    finder.read(chunks);
    return finder;
  }

  /** Says whether a word of a kind may be the first word of a name. */
  boolean mayKindsBeNames() {
    return chunks.stream().anyMatch(names::mayBeNameWithKind);
  }

  /** Says whether all words may be names, one behind the other. */
  boolean mayBeNamesAlone() {
    for (Chunk chunk : chunks) {
      boolean isRead =
          chunk.isStreet()
              || names.areNames(Noise.without(chunk.words()))
              || names.areNames(chunk.kind().and(chunk.words()));
      if (!isRead) {
        return false;
      }
    }
    return true;
  }

  /** Says whether the address may begin with its provinsi, kabupaten or kota. */
  boolean mayBeFromTop() {
    if (chunks.isEmpty()) {
      return true;
    }
    Chunk first = chunks.get(0);
    Chunk last = chunks.get(chunks.size() - 1);
    boolean isEndedByProvinsi =
        names.has(Tingkat.PROVINSI, last.words()) && !names.has(Tingkat.PROVINSI, first.words());
    return (isUpper(first) && !isEndedByProvinsi) || !isUpper(last);
  }

  private boolean isUpper(Chunk chunk) {
    return names.upper(chunk.words()).isPresent();
  }

  /** Returns the ways in which all words before a provinsi are one misspelt name: Muara Jambi. */
  List<Way> asOneName() {
    boolean isOne =
        chunks.size() == 1
            || (chunks.size() == 2 && names.has(Tingkat.PROVINSI, chunks.get(1).words()));
    if (!isOne || chunks.get(0).isStreet() || chunks.get(0).words().size() < 2) {
      return List.of();
    }
    Alamat above =
        chunks.size() == 1 ? codes : codes.with(Tingkat.PROVINSI, chunks.get(1).words().text());
    Words words = chunks.get(0).kind().and(chunks.get(0).words());
    Tingkat tingkat = chunks.get(0).level().map(LevelWord::tingkat).orElse(Tingkat.KABUPATEN_KOTA);
    return above.part(tingkat).isPresent()
        ? List.of()
        : List.of(
            new Way(above.with(tingkat, words.text()), leftAside, 0, List.of(), false, false));
  }

  /**
   * Returns the ways to read one line without commas by its names alone; Kota and Kabupaten are
   * read as words of names too.
   *
   * @param isMisspelt whether one of the names above the village is on no list
   */
  List<Way> asNamesInLine(String text, boolean isMisspelt) {
    boolean isLine =
        isWithoutSigns(text)
            && codes.equals(Alamat.of("", "", "", ""))
            && chunks.stream().noneMatch(Chunk::isStreet);
    if (!isLine) {
      return List.of();
    }
    Words line = Words.NONE;
    for (Chunk chunk : chunks) {
      line = line.and(chunk.kind()).and(chunk.words());
    }
    return new NamesInLine(names, isMisspelt)
        .of(Noise.without(line)).stream()
            .map(alamat -> new Way(alamat, leftAside, 0, List.of(), false, false))
            .toList();
  }

  private static boolean isWithoutSigns(String text) {
    return text.chars().noneMatch(c -> ",;|\n\r\t/".indexOf(c) >= 0);
  }

  /**
   * Returns the text with the word Kota as the first of names that no kota has, where something
   * else is the kabupaten or kota: Kota Tiggi, Pekanbaru Kota, Pekanbaru.
   */
  Optional<FreeText> withKotaBeforeNames() {
    boolean isKabupatenKotaNamed =
        chunks.stream()
            .anyMatch(chunk -> !isKotaOfNone(chunk) && names.has(KABUPATEN_KOTA, chunk.words()));
    if (!isKabupatenKotaNamed || chunks.stream().noneMatch(this::isKotaOfNone)) {
      return Optional.empty();
    }
    List<Chunk> joined =
        chunks.stream().map(chunk -> isKotaOfNone(chunk) ? chunk.withKindAsName() : chunk).toList();
    return Optional.of(new FreeText(joined, codes, leftAside, names));
  }

  private boolean isKotaOfNone(Chunk chunk) {
    return !chunk.kind().isEmpty()
        && chunk.kind().form(0).equals("kota")
        && !names.has(KABUPATEN_KOTA, chunk.words());
  }

  /** Says whether the kind of a village or kecamatan is given. */
  boolean hasLowerKinds() {
    return chunks.stream()
        .flatMap(chunk -> chunk.level().stream())
        .anyMatch(kind -> kind.tingkat().compareTo(KABUPATEN_KOTA) > 0);
  }

  /** Says whether a word belongs to a phrase for a kind. */
  boolean mayHavePhrases() {
    return chunks.stream().anyMatch(chunk -> chunk.has(KindPhrases::isWord));
  }

  /** Says whether what looks like a street may be a village. */
  boolean mayStreetsBeVillages() {
    return chunks.stream().anyMatch(Chunk::mayBeVillage);
  }

  private static Tingkat level(int length) {
    return length == 5
        ? Tingkat.KABUPATEN_KOTA
        : length == 8 ? Tingkat.KECAMATAN : Tingkat.DESA_KELURAHAN;
  }

  private static String without(
      Pattern pattern, String text, JenisSisa jenis, Set<JenisSisa> leftAside) {
    Matcher matcher = pattern.matcher(text);
    if (matcher.find()) {
      leftAside.add(jenis);
      return matcher.replaceAll(",");
    }
    return text;
  }
}
