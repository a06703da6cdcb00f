package id.pamong.validation.keputusan;

import id.pamong.wilayah.KodeWilayah;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * All grants, those of one service in one kabupaten or kota side by side, found by a number. A
 * decision visits few places of a large memory, which is what it costs.
 */
final class GrantTables {

  private static final int REGION_BITS = 34;
  private static final Comparator<PreparedGrant> BY_REGION =
      Comparator.comparing((PreparedGrant prepared) -> prepared.office().wilayah())
          .thenComparing(PreparedGrant.NEWEST_FIRST);

  /** A key and the place of its grants by turns; a free slot has the key 0. */
  private final long[] slots;

  private final int mask;
  private final long[] codes;
  private final PreparedGrant[] grants;

  GrantTables(Map<Long, List<PreparedGrant>> drafts) {
    int capacity = Math.max(4, Integer.highestOneBit(drafts.size() + 1) << 2);
    int count = drafts.values().stream().mapToInt(List::size).sum();
    this.slots = new long[2 * capacity];
    this.mask = capacity - 1;
    this.codes = new long[count];
    this.grants = new PreparedGrant[count];
    int next = 0;
    for (Map.Entry<Long, List<PreparedGrant>> draft : drafts.entrySet()) {
      int first = next;
      draft.getValue().sort(BY_REGION);
      for (PreparedGrant prepared : draft.getValue()) {
        codes[next] = prepared.office().wilayah().packed();
        grants[next++] = prepared;
      }
      put(draft.getKey(), (long) first << Integer.SIZE | next);
    }
  }

  private void put(long key, long range) {
    int slot = slot(key);
    while (slots[2 * slot] != 0) {
      slot = (slot + 1) & mask;
    }
    slots[2 * slot] = key;
    slots[2 * slot + 1] = range;
  }

  /** Returns the key of a service in a kabupaten or kota, or in a provinsi; never 0. */
  static long key(int service, KodeWilayah region) {
    return (long) service << REGION_BITS | region.packed();
  }

  /** Returns the grants of a key. */
  GrantTable get(long key) {
    int slot = slot(key);
    while (slots[2 * slot] != key) {
      if (slots[2 * slot] == 0) {
        return GrantTable.EMPTY;
      }
      slot = (slot + 1) & mask;
    }
    long range = slots[2 * slot + 1];
    return new GrantTable(codes, grants, (int) (range >>> Integer.SIZE), (int) range);
  }

  /** Returns all grants. */
  List<PreparedGrant> all() {
    return List.of(grants);
  }

  private int slot(long key) {
    long mixed = key * 0x9E3779B97F4A7C15L;
    return (int) (mixed >>> 32) & mask;
  }
}
