package id.pamong.wilayah.alamat;

import id.pamong.wilayah.Tingkat;
import id.pamong.wilayah.WilayahEdition;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What was worked out for one address, so that its other ways need not do it again. Not
 * thread-safe.
 */
final class Scope {

  private static final List<Tingkat> UPPER = List.of(Tingkat.PROVINSI, Tingkat.KABUPATEN_KOTA);

  private final Editions editions;
  private final Map<WilayahEdition, ReadingFinder> finders = new HashMap<>();
  private final Map<String, Levels> levels = new HashMap<>();
  private final Map<PartText, Part> parts = new HashMap<>();

  private final Map<Asked, DiagnosisAlamat> diagnoses = new HashMap<>();

  private final Map<Part, Float> mostQualities = new HashMap<>();

  private record PartText(Tingkat tingkat, String text) {}

  private record Asked(Alamat alamat, boolean isText) {}

  Scope(Editions editions) {
    this.editions = editions;
  }

  Editions editions() {
    return editions;
  }

  ReadingFinder finder(WilayahEdition edition) {
    return finders.computeIfAbsent(
        edition, missing -> new ReadingFinder(editions.index(missing), this));
  }

  /** Returns what was found out about parts, or finds it out. */
  DiagnosisAlamat diagnosis(Alamat alamat, boolean isText, Supplier<DiagnosisAlamat> find) {
    Asked asked = new Asked(alamat, isText);
    DiagnosisAlamat known = diagnoses.get(asked);
    if (known == null) {
      known = find.get();
      diagnoses.put(asked, known);
    }
    return known;
  }

  Part part(Tingkat tingkat, String text) {
    return parts.computeIfAbsent(new PartText(tingkat, text), missing -> Part.of(tingkat, text));
  }

  /**
   * Says whether parts may have a score in any edition; that they may not is certain. Only the
   * provinsi and the kabupaten or kota are looked at, of which there are few.
   */
  boolean mayScore(Alamat alamat, double score) {
    float all = 0;
    for (Tingkat tingkat : Tingkat.values()) {
      all += alamat.part(tingkat).isPresent() ? Reading.weight(tingkat) : 0;
    }
    float most = all;
    for (Tingkat tingkat : UPPER) {
      Optional<String> text = alamat.part(tingkat);
      if (text.isPresent() && most >= score * all) {
        most -= Reading.weight(tingkat) * (1 - mostQuality(part(tingkat, text.get())));
      }
    }
    return most >= score * all;
  }

  private float mostQuality(Part part) {
    Float known = mostQualities.get(part);
    if (known != null) {
      return known;
    }
    float most = 0;
    for (WilayahEdition edition : editions.catalog().editions()) {
      most = Math.max(most, most == 1 ? 1 : finder(edition).mostQuality(part));
    }
    mostQualities.put(part, most);
    return most;
  }

  /** Says whether each part is a code, or written as a region of its level is in any edition. */
  boolean isNamed(Alamat alamat) {
    for (Tingkat tingkat : Tingkat.values()) {
      if (alamat.part(tingkat).isPresent() && !isNamed(part(tingkat, alamat.part(tingkat).get()))) {
        return false;
      }
    }
    return true;
  }

  /** Says whether a part is a code, or any of its forms is the name of a region of its level. */
  boolean isKnown(Part part) {
    return part.kode().isPresent()
        || part.forms().stream().anyMatch(form -> isName(part.tingkat(), form.key()));
  }

  /** Says whether a part is a code, or typed as the name of a region of its level. */
  boolean isNamed(Part part) {
    return part.kode().isPresent()
        || part.forms().stream()
            .filter(form -> form.origin() == Part.Origin.TYPED)
            .anyMatch(form -> isName(part.tingkat(), form.key()));
  }

  /** Says whether a part was typed as the name of a region of another level alone. */
  boolean isOfOtherLevel(Part part) {
    for (Tingkat other : Tingkat.values()) {
      if (other != part.tingkat()
          && part.forms().stream()
              .anyMatch(form -> form.origin() == Part.Origin.TYPED && isName(other, form.key()))) {
        return !isNamed(part);
      }
    }
    return false;
  }

  /** Returns whether a region of a level has a key in any edition. */
  boolean isName(Tingkat tingkat, String key) {
    return levels.computeIfAbsent(key, editions::levels).has(tingkat);
  }
}
