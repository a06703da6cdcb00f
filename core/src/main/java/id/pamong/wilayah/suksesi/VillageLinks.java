package id.pamong.wilayah.suksesi;

import id.pamong.wilayah.KodeWilayah;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the kecamatan of two villages tell about the pair. Used by one thread. */
final class VillageLinks {

  /** How many villages went from one kecamatan to another, and how many kept their numbers. */
  private static final class Road {
    int villages;
    int numbers;
  }

  private record Ends(KodeWilayah old, KodeWilayah young) {}

  private final StepDraft draft;
  private final Map<Ends, Road> roads = new HashMap<>();

  /** Looks at what is known so far of the villages of a kabupaten. */
  VillageLinks(StepDraft draft, List<EditionRegion> olds) {
    this.draft = draft;
    for (EditionRegion old : olds) {
      for (KodeWilayah young : draft.images(old.kode())) {
        Ends ends = new Ends(parent(old.kode()), parent(young));
        Road road = roads.computeIfAbsent(ends, key -> new Road());
        road.villages++;
        road.numbers += number(old.kode()) == number(young) ? 1 : 0;
      }
    }
  }

  /** Says whether the new village lies in what the kecamatan of the old one became. */
  boolean isInside(EditionRegion old, EditionRegion young) {
    return draft.images(parent(old.kode())).contains(parent(young.kode()));
  }

  /**
   * Says whether two villages have the same last three digits, in a kecamatan where at least half
   * of those whose way is known kept theirs.
   */
  boolean hasSameNumber(EditionRegion old, EditionRegion young) {
    Road road = roads.get(new Ends(parent(old.kode()), parent(young.kode())));
    return number(old.kode()) == number(young.kode())
        && road != null
        && 2 * road.numbers >= road.villages;
  }

  /** Says whether another village is known to have gone from the one kecamatan to the other. */
  boolean hasCompany(EditionRegion old, EditionRegion young) {
    return roads.containsKey(new Ends(parent(old.kode()), parent(young.kode())));
  }

  private static KodeWilayah parent(KodeWilayah village) {
    return village.induk().orElseThrow();
  }

  private static int number(KodeWilayah village) {
    return (int) (village.packed() & 0xFFF) % 1000;
  }
}
