package id.pamong.wilayah.alamat;

import id.pamong.wilayah.Tingkat;
import id.pamong.wilayah.index.EarlierName;
import id.pamong.wilayah.nama.NameForm;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Names that regions had before the editions that are known, which people still write: Irian Jaya
 * Barat is Papua Barat. By level and key, for the readings of an address. Immutable.
 */
final class FormerNames {

  private static final FormerNames KNOWN = new FormerNames(EarlierName.known());

  private final Map<Tingkat, Map<String, String>> names = new EnumMap<>(Tingkat.class);

  private FormerNames(List<EarlierName> rows) {
    for (EarlierName row : rows) {
      names
          .computeIfAbsent(row.tingkat(), level -> new HashMap<>())
          .put(NameForm.key(row.lama()), NameForm.key(row.sekarang()));
    }
  }

  /** Returns the names by level and key. */
  static FormerNames known() {
    return KNOWN;
  }

  /** Returns the key of the present name of a region of a level. */
  Optional<String> now(Tingkat tingkat, String key) {
    return Optional.ofNullable(names.getOrDefault(tingkat, Map.of()).get(key));
  }

  /** Returns the levels at which a key is a former name. */
  Levels levels(String key) {
    Levels levels = Levels.NONE;
    for (Map.Entry<Tingkat, Map<String, String>> former : names.entrySet()) {
      levels = former.getValue().containsKey(key) ? levels.and(former.getKey()) : levels;
    }
    return levels;
  }
}
