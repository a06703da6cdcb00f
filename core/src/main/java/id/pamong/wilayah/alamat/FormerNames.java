package id.pamong.wilayah.alamat;

import id.pamong.wilayah.Tingkat;
import id.pamong.wilayah.index.EarlierName;
import id.pamong.wilayah.nama.NameForm;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Names that regions had before the editions that are known, which people still write: Irian Jaya
 * Barat is Papua Barat, and Irian Jaya held what is Papua Tengah now. By level and key, for the
 * readings of an address. Immutable.
 */
final class FormerNames {

  private static final FormerNames KNOWN = new FormerNames();

  private final Map<Tingkat, Map<String, List<Present>>> names = new EnumMap<>(Tingkat.class);

  /**
   * What became of a former name.
   *
   * @param key that of the present name
   * @param isPart whether the region is only a part of the one that had the former name
   */
  record Present(String key, boolean isPart) {}

  private FormerNames() {
    EarlierName.known().forEach(row -> add(row, /* isPart= */ false));
    EarlierName.ofParts().forEach(row -> add(row, /* isPart= */ true));
  }

  private void add(EarlierName row, boolean isPart) {
    names
        .computeIfAbsent(row.tingkat(), level -> new HashMap<>())
        .computeIfAbsent(NameForm.key(row.lama()), former -> new ArrayList<>())
        .add(new Present(NameForm.key(row.sekarang()), isPart));
  }

  /** Returns the names by level and key. */
  static FormerNames known() {
    return KNOWN;
  }

  /** Returns the present names of what had a name, the one that took its place first. */
  List<Present> now(Tingkat tingkat, String key) {
    return names.getOrDefault(tingkat, Map.of()).getOrDefault(key, List.of());
  }

  /** Returns the levels at which a key is a former name. */
  Levels levels(String key) {
    Levels levels = Levels.NONE;
    for (Map.Entry<Tingkat, Map<String, List<Present>>> former : names.entrySet()) {
      levels = former.getValue().containsKey(key) ? levels.and(former.getKey()) : levels;
    }
    return levels;
  }
}
