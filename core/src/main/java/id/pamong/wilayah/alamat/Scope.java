package id.pamong.wilayah.alamat;

import id.pamong.wilayah.Tingkat;
import id.pamong.wilayah.WilayahEdition;
import java.util.HashMap;
import java.util.Map;

/**
 * What was worked out for one address, so that its other ways need not do it again. Not
 * thread-safe.
 */
final class Scope {

  private final Editions editions;
  private final Map<WilayahEdition, ReadingFinder> finders = new HashMap<>();
  private final Map<String, Levels> levels = new HashMap<>();
  private final Map<PartText, Part> parts = new HashMap<>();

  private record PartText(Tingkat tingkat, String text) {}

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

  Part part(Tingkat tingkat, String text) {
    return parts.computeIfAbsent(new PartText(tingkat, text), missing -> Part.of(tingkat, text));
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
