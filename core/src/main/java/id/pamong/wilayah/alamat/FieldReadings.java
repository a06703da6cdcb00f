package id.pamong.wilayah.alamat;

import id.pamong.wilayah.Tingkat;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Further ways to read the parts of an address: without a neighbourhood unit, hamlet, street or
 * postal code that stands in the field of a village, and with other phrases for the kinds. Not
 * thread-safe.
 */
final class FieldReadings {

  private static final int MOST = 8;

  private final AddressNames names;
  private final Set<JenisSisa> leftAside = EnumSet.noneOf(JenisSisa.class);

  FieldReadings(AddressNames names) {
    this.names = names;
  }

  /** Returns the readings, none if there is no other than the usual one. */
  List<Alamat> of(Alamat alamat) {
    List<Alamat> readings = List.of(alamat);
    for (Tingkat tingkat : Tingkat.values()) {
      if (alamat.part(tingkat).isPresent()) {
        List<String> texts = texts(tingkat, alamat.part(tingkat).get());
        readings =
            readings.stream()
                .flatMap(reading -> texts.stream().map(text -> reading.with(tingkat, text)))
                .limit(MOST)
                .toList();
      }
    }
    return readings.equals(List.of(alamat)) ? List.of() : readings;
  }

  /** Returns what of the fields is no name of a region. */
  Set<JenisSisa> leftAside() {
    return leftAside;
  }

  private List<String> texts(Tingkat tingkat, String given) {
    String name = name(tingkat, given);
    List<String> phrases = new KindPhrases(names, tingkat::equals).readings(name);
    return phrases.isEmpty() ? List.of(name) : phrases;
  }

  /** Returns the one name in a field, or the field where it is not clear which that is. */
  private String name(Tingkat tingkat, String given) {
    FreeText text = FreeText.read(given, names);
    if (!text.codes().equals(Alamat.of("", "", "", ""))) {
      return given;
    }
    Set<JenisSisa> besides = EnumSet.noneOf(JenisSisa.class);
    besides.addAll(text.leftAside());
    List<Words> found = new ArrayList<>();
    for (Chunk chunk : text.chunks()) {
      Words words = chunk.isStreet() ? behindStreet(tingkat, chunk.words()) : chunk.words();
      int to = chunk.isStreet() ? words.size() : beforeStreet(tingkat, words);
      if (chunk.isStreet() || to < words.size()) {
        besides.add(JenisSisa.JALAN);
      }
      if (to > 0) {
        found.add(chunk.kind().and(words.to(to)));
      }
    }
    if (besides.isEmpty() || found.size() != 1) {
      return given;
    }
    leftAside.addAll(besides);
    return found.get(0).text();
  }

  /** Returns the name behind that of a hamlet, or behind the number of a house. */
  private Words behindStreet(Tingkat tingkat, Words words) {
    boolean isHamlet = Chunk.isHamlet(words.form(0));
    for (int from = 2; from < words.size(); from++) {
      boolean isBehindNumber = Character.isDigit(words.form(from - 1).charAt(0));
      if ((isHamlet || isBehindNumber) && names.has(tingkat, words.from(from))) {
        return words.from(from);
      }
    }
    return Words.NONE;
  }

  /** Returns how many words stand before a street or hamlet, all of them if no name does. */
  private int beforeStreet(Tingkat tingkat, Words words) {
    for (int to = 1; to < words.size(); to++) {
      if (Chunk.isStreet(words.form(to)) && names.has(tingkat, words.to(to))) {
        return to;
      }
    }
    return words.size();
  }
}
