package id.pamong.wilayah.search;

import java.util.Arrays;

/** The order in which the regions of the terms of a query are scored. */
final class SeedOrder {

  private SeedOrder() {}

  /**
   * Orders the terms that have readings: of a query of one name the best readings first, so that
   * the rest need not be scored; of others the terms that the fewest regions have.
   */
  static long[] of(SearchIndex index, Readings readings, boolean byQuality) {
    long[] order = new long[readings.terms()];
    for (int place = 0; place < order.length; place++) {
      int worst = byQuality ? Math.round(1_000_000 * (2 - readings.best(place))) : 0;
      int count = index.regions.count(readings.term(place));
      order[place] = ((((long) worst << 18) | Math.min(count, (1 << 18) - 1)) << 20) | place;
    }
    Arrays.sort(order);
    return order;
  }

  /** Returns the term at a position of the order, as its place among the readings. */
  static int place(long position) {
    return (int) position & ((1 << 20) - 1);
  }

  /** Returns of each place its position. */
  static int[] ranks(long[] order) {
    int[] ranks = new int[order.length];
    for (int i = 0; i < order.length; i++) {
      ranks[place(order[i])] = i;
    }
    return ranks;
  }
}
