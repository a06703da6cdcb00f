package id.pamong.wilayah.suksesi;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How many villages, by their names, an old and a new kecamatan of one kabupaten share. A kecamatan
 * is its villages: two whose names were swapped did not swap places. Used by one thread.
 */
final class VillageOverlap {

  private final StepDraft draft;
  private final List<EditionRegion> olds;
  private final List<EditionRegion> youngs;
  private final Map<EditionRegion, Set<String>> names = new HashMap<>();

  VillageOverlap(StepDraft draft, List<EditionRegion> olds, List<EditionRegion> youngs) {
    this.draft = draft;
    this.olds = olds;
    this.youngs = youngs;
  }

  /** Pairs those whose code or name leads to one kecamatan, and their villages to another. */
  void pairContradicted() {
    Map<EditionRegion, EditionRegion> found = new LinkedHashMap<>();
    for (EditionRegion old : olds) {
      for (EditionRegion led : youngs) {
        if (isLedTo(old, led) && !isPlainlySame(old, led)) {
          int shared = shared(old, led);
          List<EditionRegion> others =
              youngs.stream()
                  .filter(young -> young != led && isSame(old, young))
                  .filter(young -> 4 * shared < shared(old, young))
                  .toList();
          if (others.size() == 1) {
            found.put(old, others.get(0));
          }
        }
      }
    }
    found.forEach(
        (old, young) -> {
          boolean free =
              !draft.isKept(young.kode())
                  || draft.before().find(young.kode()).map(found::containsKey).orElse(false);
          if (free && Collections.frequency(found.values(), young) == 1) {
            draft.addPair(old, young, Bukti.ISI_SAMA, true);
          }
        });
  }

  private boolean isLedTo(EditionRegion old, EditionRegion young) {
    return draft.isKept(old.kode())
        ? young.kode().equals(old.kode())
        : draft.isLost(old.kode()) && draft.isGained(young.kode()) && old.hasNameOf(young);
  }

  /** Says without a look at names in other forms that half of the villages kept code and name. */
  private boolean isPlainlySame(EditionRegion old, EditionRegion young) {
    List<EditionRegion> villages = draft.before().children(old.kode());
    int kept = 0;
    for (EditionRegion village : villages) {
      Optional<EditionRegion> now = draft.after().find(village.kode());
      if (now.isPresent() && now.get().nama().equals(village.nama())) {
        kept++;
      }
    }
    return old.kode().equals(young.kode()) && 2 * kept >= villages.size();
  }

  /** Says whether more than half of the villages of each are those of the other. */
  boolean isSame(EditionRegion old, EditionRegion young) {
    int shared = shared(old, young);
    return 2 * shared > names(old, true).size() && 2 * shared > names(young, false).size();
  }

  private int shared(EditionRegion old, EditionRegion young) {
    Set<String> shared = new HashSet<>(names(old, true));
    shared.retainAll(names(young, false));
    return shared.size();
  }

  private Set<String> names(EditionRegion kecamatan, boolean old) {
    return names.computeIfAbsent(
        kecamatan,
        region -> {
          Set<String> keys = new HashSet<>();
          for (EditionRegion village :
              (old ? draft.before() : draft.after()).children(region.kode())) {
            keys.add(village.key());
          }
          return keys;
        });
  }
}
