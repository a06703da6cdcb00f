package id.pamong.validation.keputusan.pemberian;

import id.pamong.pemerintahan.JabatanWilayah;
import id.pamong.wilayah.KodeWilayah;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * All grants, found by a number: those of a service in one kabupaten or kota, and those to the
 * offices of one region. A decision visits few places of a large memory, one after the other, which
 * is what it costs: the key of the region, and beside it the grants.
 */
final class GrantTables {

  private static final int REGION_BITS = 34;

  /** Marks the key of a region whose offices share no place with another office. */
  private static final long APART = Long.MIN_VALUE;

  /** Marks the key of a region whose offices have several grants of the service. */
  private static final long SEVERAL = Long.MIN_VALUE >>> 1;

  private static final Comparator<PreparedGrant> BY_REGION =
      Comparator.comparing((PreparedGrant prepared) -> prepared.office().wilayah())
          .thenComparing(PreparedGrant.NEWEST_FIRST);

  private final Map<Long, List<PreparedGrant>> groups;
  private final List<PreparedGrant> all;

  /** The keys of the regions; a free slot has the key 0. */
  private final long[] keys;

  /** The only grant of a region, or the newest of several. */
  private final PreparedGrant[] newest;

  private final Map<Long, List<PreparedGrant>> several = new HashMap<>();
  private final int mask;

  /** Takes the grants of each service and group, each list not empty. */
  GrantTables(Map<Long, List<PreparedGrant>> drafts) {
    this.groups = drafts;
    this.all = drafts.values().stream().flatMap(List::stream).toList();
    int capacity = Math.max(4, Integer.highestOneBit(all.size() + 1) << 2);
    this.keys = new long[capacity];
    this.newest = new PreparedGrant[capacity];
    this.mask = capacity - 1;
    drafts.forEach(
        (key, draft) -> {
          draft.sort(BY_REGION);
          put((int) (key >>> REGION_BITS), draft);
        });
  }

  /** Puts each run of one region into its slot. */
  private void put(int service, List<PreparedGrant> sorted) {
    boolean isApart = isApart(sorted);
    for (int first = 0; first < sorted.size(); ) {
      KodeWilayah region = sorted.get(first).office().wilayah();
      int next = first + 1;
      while (next < sorted.size() && sorted.get(next).office().wilayah().equals(region)) {
        next++;
      }
      long key = key(service, region);
      int slot = slot(key);
      while (keys[slot] != 0) {
        slot = (slot + 1) & mask;
      }
      keys[slot] = key | (isApart ? APART : 0) | (next - first > 1 ? SEVERAL : 0);
      newest[slot] = sorted.get(first);
      if (next - first > 1) {
        several.put(key, List.copyOf(sorted.subList(first, next)));
      }
      first = next;
    }
  }

  /** Tells it of sorted grants: of two regions that share a place the wider one stands before. */
  private static boolean isApart(List<PreparedGrant> sorted) {
    JabatanWilayah last = sorted.get(0).office();
    for (PreparedGrant prepared : sorted) {
      JabatanWilayah office = prepared.office();
      boolean touches =
          last.wilayah().equals(office.wilayah()) || last.wilayah().contains(office.wilayah());
      if (touches && !last.equals(office)) {
        return false;
      }
      last = office;
    }
    return true;
  }

  /** Returns the key of a service in a kabupaten or kota, or in a provinsi; never 0. */
  static long key(int service, KodeWilayah region) {
    return (long) service << REGION_BITS | region.packed();
  }

  /** Returns the grants of a service to offices of a kabupaten or kota. */
  List<PreparedGrant> around(int service, KodeWilayah group) {
    return groups.getOrDefault(key(service, group), List.of());
  }

  /** Returns the grants of a service to the offices of one region, the newest first. */
  List<PreparedGrant> in(int service, KodeWilayah region) {
    long key = key(service, region);
    int slot = find(key);
    if (keys[slot] == 0) {
      return List.of();
    }
    return (keys[slot] & SEVERAL) == 0
        ? List.of(newest[slot])
        : several.getOrDefault(key, List.of());
  }

  /** Tells whether an office of a region, if it has a grant, shares no place with another one. */
  boolean isApart(int service, KodeWilayah region) {
    long found = keys[find(key(service, region))];
    return found == 0 || (found & APART) != 0;
  }

  /** Returns the slot of a key, or a free one. */
  private int find(long key) {
    int slot = slot(key);
    while (keys[slot] != 0 && (keys[slot] & ~(APART | SEVERAL)) != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  /** Returns all grants. */
  List<PreparedGrant> all() {
    return all;
  }

  private int slot(long key) {
    long mixed = key * 0x9E3779B97F4A7C15L;
    return (int) (mixed >>> 32) & mask;
  }
}
