package id.pamong.wilayah.alamat;

import id.pamong.wilayah.Tingkat;
import id.pamong.wilayah.index.LevelWord;
import id.pamong.wilayah.index.LongNumbers;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Reads the parts of an address at other levels than they were given for: Desa Weime, Kec. Meryang
 * may be the village Meryang in the kecamatan Weime. Each part is then exactly the name of a region
 * of its level. Immutable.
 *
 * @param isNamed says whether each part is written as the name of a region of its level is
 * @param resolve tells which region parts lead to
 */
record ExchangedParts(Predicate<Alamat> isNamed, Function<Alamat, DiagnosisAlamat> resolve) {

  /** Two names alone fit at other levels of the country too easily, but for those of each other. */
  private static final int LEAST_PARTS = 3;

  /**
   * Returns a diagnosis with the regions that the parts mean at other levels: one that is meant
   * where nothing else is, all of them beside what else may be.
   *
   * @param given the parts as they were given
   * @param usual what they come to at the levels they were given for
   */
  DiagnosisAlamat beside(Alamat given, DiagnosisAlamat usual) {
    List<DiagnosisAlamat> found = found(given);
    if (found.isEmpty()) {
      return usual;
    }
    if (usual.status() != StatusAlamat.TIDAK_DITEMUKAN) {
      found.add(usual);
    }
    DiagnosisAlamat doubt = Combination.doubt(found);
    return doubt.kandidat().size() == 1
        ? new DiagnosisAlamat(
            StatusAlamat.DIPERBAIKI,
            causes(given, doubt.kandidat().get(0)),
            doubt.kandidat(),
            doubt.sisa())
        : doubt;
  }

  /** Returns a diagnosis of one part in which others stand too, told as something to repair. */
  static DiagnosisAlamat ofOne(Tingkat tingkat, String text, DiagnosisAlamat read) {
    if (!read.status().isFound()) {
      return read;
    }
    List<Perbaikan> causes = new ArrayList<>(read.sebab());
    causes.add(
        new Perbaikan(
            SebabPerbaikan.NAMA_TINGKAT_LAIN,
            tingkat,
            LongNumbers.hidden(text),
            nameAt(tingkat, read.kandidat().get(0))));
    causes.sort(Comparator.comparing(Perbaikan::bagian));
    return new DiagnosisAlamat(StatusAlamat.DIPERBAIKI, causes, read.kandidat(), read.sisa());
  }

  private static String nameAt(Tingkat tingkat, KandidatAlamat meant) {
    int level = List.of(Tingkat.values()).indexOf(tingkat);
    return level < meant.jalur().size() ? meant.jalur().get(level) : "";
  }

  private List<DiagnosisAlamat> found(Alamat given) {
    List<Tingkat> levels = parts(given);
    List<DiagnosisAlamat> found = new ArrayList<>();
    if (levels.size() > 1) {
      for (Alamat other : orders(given, levels, 0, Alamat.of("", "", "", ""))) {
        DiagnosisAlamat diagnosis = resolve.apply(other);
        if (diagnosis.status() == StatusAlamat.COCOK) {
          found.add(diagnosis);
        }
      }
    }
    return found;
  }

  private List<Alamat> orders(Alamat given, List<Tingkat> levels, int next, Alamat before) {
    if (next == levels.size()) {
      return before.equals(given) ? List.of() : List.of(before);
    }
    Tingkat from = levels.get(next);
    List<Alamat> orders = new ArrayList<>();
    for (Tingkat to : Tingkat.values()) {
      String text = withoutKindOf(from, to, given.part(from).orElseThrow());
      boolean fits =
          before.part(to).isEmpty()
              && (levels.contains(to) || levels.size() >= LEAST_PARTS)
              && isNamed.test(Alamat.of("", "", "", "").with(to, text));
      if (fits) {
        orders.addAll(orders(given, levels, next + 1, before.with(to, text)));
      }
    }
    return orders;
  }

  private static List<Tingkat> parts(Alamat given) {
    List<Tingkat> parts = new ArrayList<>();
    for (Tingkat tingkat : Tingkat.values()) {
      given.part(tingkat).ifPresent(text -> parts.add(tingkat));
    }
    return parts;
  }

  /** The word of the kind was that of the wrong part. */
  private static String withoutKindOf(Tingkat from, Tingkat to, String text) {
    return from != to && hasKindOf(from, text) ? Words.of(text).from(1).text() : text;
  }

  private static boolean hasKindOf(Tingkat tingkat, String text) {
    return kind(text).filter(kind -> kind.tingkat() == tingkat).isPresent();
  }

  private static Optional<LevelWord> kind(String text) {
    Words words = Words.of(text);
    return words.size() < 2 || LevelWord.isOftenPartOfName(words.form(0))
        ? Optional.empty()
        : LevelWord.of(words.form(0));
  }

  /** Tells of each part that names a region of another level what that of its own is. */
  private static List<Perbaikan> causes(Alamat given, KandidatAlamat meant) {
    List<Perbaikan> causes = new ArrayList<>();
    for (Tingkat tingkat : parts(given)) {
      String text = given.part(tingkat).orElseThrow();
      String name = nameAt(tingkat, meant);
      Part part = Part.of(tingkat, text);
      List<String> words = AddressIndex.words(name);
      String key = String.join("", AddressIndex.withoutKind(words, tingkat));
      if (part.kode().isEmpty()
          && part.forms().stream().noneMatch(form -> form.key().equals(key))) {
        causes.add(new Perbaikan(SebabPerbaikan.NAMA_TINGKAT_LAIN, tingkat, part.given(), name));
      }
    }
    return causes;
  }
}
