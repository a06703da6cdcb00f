package id.pamong.wilayah.alamat;

import id.pamong.wilayah.KodeWilayah;
import id.pamong.wilayah.Tingkat;
import id.pamong.wilayah.index.CodeInText;
import id.pamong.wilayah.index.EnglishName;
import id.pamong.wilayah.index.LevelWord;
import id.pamong.wilayah.index.LongNumbers;
import id.pamong.wilayah.nama.Abbreviations;
import id.pamong.wilayah.nama.Numeral;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One part of an address, read: its code, or the keys that it may stand for. */
final class Part {

  private static final int LONGEST = 120;
  private static final int MOST_FORMS = 12;
  private final Tingkat tingkat;
  private final String given;
  private final Optional<KodeWilayah> kode;
  private final Optional<LevelWord> kind;
  private final List<Form> forms;
  private final List<Numeral> numerals;

  /** The letter that is the last of several words, often none. */
  private final String letter;

  private List<Spelling> spellings = List.of();

  /**
   * A way to read the name.
   *
   * @param key the letters without blanks
   * @param origin how it came from what was typed
   * @param isWithoutKind whether a word of the kind was taken off
   */
  record Form(String key, Origin origin, boolean isWithoutKind) {}

  /** How a form came from what was typed. */
  enum Origin {
    /** As it was typed. */
    TYPED,
    /** Abbreviations were written out. */
    WRITTEN_OUT,
    /** A word that people leave out was added, or shortened as in the list. */
    COMPLETED,
    /** A former name became the present one. */
    FORMER,
    /** The region was a part of the one that had the former name. */
    PART_OF_FORMER,
    /** An English name became the Indonesian one. */
    ENGLISH
  }

  private Part(
      Tingkat tingkat,
      String given,
      Optional<KodeWilayah> kode,
      Optional<LevelWord> kind,
      List<Form> forms,
      List<Numeral> numerals,
      String letter) {
    this.tingkat = tingkat;
    this.given = given;
    this.kode = kode;
    this.kind = kind;
    this.forms = forms;
    this.numerals = numerals;
    this.letter = letter;
  }

  static Part of(Tingkat tingkat, String text) {
    String read = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    Optional<KodeWilayah> kode = CodeInText.whole(read).filter(code -> code.tingkat() == tingkat);
    List<String> words = AddressIndex.words(read);
    Optional<LevelWord> kind =
        words.size() < 2
            ? Optional.empty()
            : LevelWord.of(words.get(0)).filter(word -> word.tingkat() == tingkat);
    Optional<LevelWord> stated = kind.filter(word -> !LevelWord.isOftenPartOfName(words.get(0)));
    List<Form> forms = new ArrayList<>();
    if (kode.isEmpty()) {
      if (kind.isPresent()) {
        add(forms, words.subList(1, words.size()), tingkat, true);
      }
      // A word of a kind may be part of the name: Kampung Baru, Kota Baru, Kel. Benteng Tengah.
      add(forms, words, tingkat, false);
      if (tingkat == Tingkat.KABUPATEN_KOTA && kind.isPresent()) {
        addKey(forms, String.join("", words), Origin.TYPED, false);
      }
      addOthers(forms, tingkat);
      addInitial(forms, words, tingkat, kind.isPresent());
      List<String> name = kind.isPresent() ? words.subList(1, words.size()) : words;
      for (String key : EnglishName.keys(tingkat, name)) {
        addKey(forms, key, Origin.ENGLISH, kind.isPresent());
      }
    }
    List<String> name = kind.isPresent() ? words.subList(1, words.size()) : words;
    return new Part(
        tingkat,
        kode.isPresent() ? read.strip() : LongNumbers.hidden(read),
        kode,
        stated,
        forms,
        Numeral.in(name),
        Directions.lastLetter(name));
  }

  private static void add(
      List<Form> forms, List<String> words, Tingkat tingkat, boolean isWithoutKind) {
    addNumerals(forms, words, tingkat, Origin.TYPED, isWithoutKind);
    for (List<String> name : Directions.writtenOut(words)) {
      addNumerals(forms, name, tingkat, Origin.WRITTEN_OUT, isWithoutKind);
    }
    if (!mayBeAbbreviated(words)) {
      return;
    }
    List<List<String>> readings = List.of(List.of());
    for (String word : words) {
      List<List<String>> longer = new ArrayList<>();
      for (List<String> reading : readings) {
        for (List<String> choice : choices(word)) {
          List<String> more = new ArrayList<>(reading);
          more.addAll(choice);
          longer.add(more);
        }
      }
      readings = longer.subList(0, Math.min(MOST_FORMS, longer.size()));
    }
    for (List<String> reading : readings) {
      addNumerals(forms, reading, tingkat, Origin.WRITTEN_OUT, isWithoutKind);
      for (List<String> name : Directions.writtenOut(reading)) {
        addNumerals(forms, name, tingkat, Origin.WRITTEN_OUT, isWithoutKind);
      }
    }
  }

  /** Adds a name as it is, and with its numerals in digits and in words, which is no repair. */
  private static void addNumerals(
      List<Form> forms, List<String> words, Tingkat tingkat, Origin origin, boolean isWithoutKind) {
    addForm(forms, words, tingkat, origin, isWithoutKind);
    for (List<String> other : Numeral.otherwise(words)) {
      addForm(forms, other, tingkat, origin, isWithoutKind);
    }
  }

  private static boolean mayBeAbbreviated(List<String> words) {
    for (String word : words) {
      if (!Abbreviations.inUse().phrase(word).isEmpty()
          || !Abbreviations.inUse().of(word).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** Returns the word, and what it is an abbreviation of. */
  private static List<List<String>> choices(String word) {
    List<List<String>> choices = new ArrayList<>();
    choices.add(List.of(word));
    List<String> phrase = Abbreviations.inUse().phrase(word);
    if (!phrase.isEmpty()) {
      choices.add(phrase);
    }
    Abbreviations.inUse().of(word).forEach(whole -> choices.add(List.of(whole)));
    return choices;
  }

  private static void addForm(
      List<Form> forms, List<String> words, Tingkat tingkat, Origin origin, boolean isWithoutKind) {
    addKey(forms, String.join("", AddressIndex.withoutKind(words, tingkat)), origin, isWithoutKind);
  }

  private static void addKey(List<Form> forms, String key, Origin origin, boolean isWithoutKind) {
    boolean isNew = !key.isEmpty();
    for (int i = 0; i < forms.size() && isNew; i++) {
      isNew = !forms.get(i).key().equals(key);
    }
    if (isNew) {
      forms.add(new Form(key, origin, isWithoutKind));
    }
  }

  /**
   * Adds what a name is with a word that people leave out, and the present name of a former one.
   */
  private static void addOthers(List<Form> forms, Tingkat tingkat) {
    for (Form form : List.copyOf(forms)) {
      if (form.origin() == Origin.TYPED || form.origin() == Origin.WRITTEN_OUT) {
        FormerNames.known()
            .now(tingkat, form.key())
            .forEach(
                now ->
                    addKey(
                        forms,
                        now.key(),
                        now.isPart() ? Origin.PART_OF_FORMER : Origin.FORMER,
                        form.isWithoutKind()));
      }
      if (form.origin() == Origin.TYPED) {
        if (tingkat == Tingkat.KECAMATAN && !form.key().startsWith(AddressIndex.KOTA)) {
          addKey(forms, AddressIndex.KOTA + form.key(), Origin.COMPLETED, form.isWithoutKind());
        }
        if (tingkat == Tingkat.KABUPATEN_KOTA) {
          for (String left : AddressIndex.LEFT_OUT) {
            addKey(forms, left + form.key(), Origin.COMPLETED, form.isWithoutKind());
          }
          if (form.key().startsWith("pulau")) {
            String key = "kepulauan" + form.key().substring("pulau".length());
            addKey(forms, key, Origin.COMPLETED, form.isWithoutKind());
          }
        }
      }
    }
  }

  /**
   * Adds a name as the list has some long ones: P Bulan Selayang II is Padang Bulan Selayang II.
   */
  private static void addInitial(
      List<Form> forms, List<String> words, Tingkat tingkat, boolean hasKind) {
    List<String> name = hasKind ? words.subList(1, words.size()) : words;
    if (tingkat == Tingkat.DESA_KELURAHAN && name.size() > 2) {
      String others = String.join("", name.subList(1, name.size()));
      addKey(forms, name.get(0).charAt(0) + others, Origin.COMPLETED, hasKind);
    }
  }

  Tingkat tingkat() {
    return tingkat;
  }

  /**
   * Returns this part as it is read where it is the region asked for: a former name then means the
   * region that took its place, not those that were parted from it.
   */
  Part asked() {
    List<Form> own =
        forms.stream().anyMatch(form -> form.origin() == Origin.FORMER)
            ? forms.stream().filter(form -> form.origin() != Origin.PART_OF_FORMER).toList()
            : forms;
    return own.size() == forms.size()
        ? this
        : new Part(tingkat, given, kode, kind, own, numerals, letter);
  }

  /** Returns what was given, with long numbers masked. */
  String given() {
    return given;
  }

  Optional<KodeWilayah> kode() {
    return kode;
  }

  /** Returns the kind that was given with the name. */
  Optional<LevelWord> kind() {
    return kind;
  }

  List<Form> forms() {
    return forms;
  }

  /** Says whether the letters of a name have each numeral of the part, which is no other word. */
  boolean hasNumeralsOf(String key) {
    for (Numeral numeral : numerals) {
      if (!numeral.isIn(key)) {
        return false;
      }
    }
    return true;
  }

  /** Returns the letter at the end of a form as a word of its own, empty if there is none. */
  String letter(Form form) {
    return form.key().endsWith(letter) ? letter : "";
  }

  /** Returns the forms that may be misspelt, ready to be compared. */
  List<Spelling> spellings() {
    if (spellings.isEmpty()) {
      spellings = Spelling.of(this);
    }
    return spellings;
  }

  /**
   * Says whether a form may be misspelt; one that begins with a stated kind is exact or nothing,
   * and so is one that has words that were not typed.
   */
  boolean mayBeMisspelt(Form form) {
    boolean isTyped = form.origin() == Origin.TYPED || form.origin() == Origin.WRITTEN_OUT;
    return isTyped && (kind.isEmpty() || form.isWithoutKind());
  }

  /** Says whether words of a form were abbreviated further, as some names in the list are. */
  boolean isShortened(Form form) {
    return form.origin() == Origin.WRITTEN_OUT && form.key().length() < forms.get(0).key().length();
  }
}
