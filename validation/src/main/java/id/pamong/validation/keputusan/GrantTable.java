package id.pamong.validation.keputusan;

import id.pamong.wilayah.KodeWilayah;
import java.util.Arrays;
import java.util.List;

/** The grants of one service to offices of one kabupaten or kota, by the region of the office. */
final class GrantTable {

  static final GrantTable EMPTY = new GrantTable(new long[0], new PreparedGrant[0], 0, 0);

  private final long[] codes;
  private final PreparedGrant[] grants;
  private final int start;
  private final int end;

  /** Returns a part of sorted grants and of the codes of their regions. */
  GrantTable(long[] codes, PreparedGrant[] grants, int start, int end) {
    this.codes = codes;
    this.grants = grants;
    this.start = start;
    this.end = end;
  }

  boolean isEmpty() {
    return start == end;
  }

  /** Returns all grants. */
  List<PreparedGrant> all() {
    return list(start, end);
  }

  /** Returns the grants to any office of a region, the newest first. */
  List<PreparedGrant> in(KodeWilayah region) {
    long code = region.packed();
    int found = Arrays.binarySearch(codes, start, end, code);
    if (found < 0) {
      return List.of();
    }
    int first = found;
    while (first > start && codes[first - 1] == code) {
      first--;
    }
    int next = found + 1;
    while (next < end && codes[next] == code) {
      next++;
    }
    return list(first, next);
  }

  private List<PreparedGrant> list(int from, int to) {
    return to - from == 1 ? List.of(grants[from]) : List.of(Arrays.copyOfRange(grants, from, to));
  }
}
