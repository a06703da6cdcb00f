package id.pamong.wilayah.suksesi;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds codes that were swapped or given to another village: the code has another name now, and the
 * name has another code.
 */
final class MovedNames {

  private MovedNames() {}

  /**
   * Pairs the villages of a kecamatan whose codes changed their meaning.
   *
   * @param olds all villages of the kecamatan before
   * @param youngs all villages of what it became
   */
  static void pair(StepDraft draft, List<EditionRegion> olds, List<EditionRegion> youngs) {
    List<EditionRegion> renamed = new ArrayList<>();
    for (EditionRegion old : olds) {
      if (draft.isKept(old.kode())) {
        EditionRegion now = draft.after().find(old.kode()).orElseThrow();
        if (!old.hasNameOf(now) && !SimilarNames.similar(old, now)) {
          renamed.add(old);
        }
      }
    }
    Map<EditionRegion, EditionRegion> moved = new LinkedHashMap<>();
    for (EditionRegion old : renamed) {
      List<EditionRegion> bearers = youngs.stream().filter(old::hasNameOf).toList();
      boolean alone = olds.stream().filter(old::hasNameOf).count() == 1;
      if (alone
          && bearers.size() == 1
          && old.isOfKindOf(bearers.get(0))
          && isFree(draft, bearers.get(0), renamed)) {
        moved.put(old, bearers.get(0));
      }
    }
    moved.forEach((old, young) -> draft.addPair(old, young, Bukti.NAMA_SAMA_SEKECAMATAN, true));
  }

  private static boolean isFree(StepDraft draft, EditionRegion young, List<EditionRegion> renamed) {
    return !draft.before().has(young.kode())
        || renamed.stream().anyMatch(old -> old.kode().equals(young.kode()));
  }
}
