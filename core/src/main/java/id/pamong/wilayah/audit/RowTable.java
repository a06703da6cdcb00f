package id.pamong.wilayah.audit;

import java.util.Arrays;
import java.util.stream.LongStream;

/**
 * Packed codes by the number of a row, which is below 0 for a code that no edition has, in 12 to 24
 * bytes a code: a table of a million invented codes needs no more than a small heap. Not
 * thread-safe.
 */
final class RowTable {

  /** A code has 33 bits, above these. */
  private static final int KEY_SHIFT = 31;

  private static final long ROW = (1L << 30) - 1;
  private static final long BELOW_ZERO = 1L << 30;

  private long[] entries = new long[1 << 12];
  private int size;

  /** Rows that no entry has room for: behind the first thousand million. */
  private final LongTable late = new LongTable();

  /** Returns the row of a code, 0 for none. */
  long get(long key) {
    long entry = entries[slot(entries, key)];
    if (entry == 0) {
      return 0;
    }
    long row = (entry & ROW) == 0 ? late.get(key) : entry & ROW;
    return (entry & BELOW_ZERO) == 0 ? row : -row;
  }

  void put(long key, long row) {
    long number = Math.abs(row);
    if (number > ROW) {
      late.put(key, number);
      number = 0;
    }
    int slot = slot(entries, key);
    if (entries[slot] == 0) {
      size++;
    }
    entries[slot] = key << KEY_SHIFT | number | (row < 0 ? BELOW_ZERO : 0);
    if (3L * size > 2L * entries.length) {
      grow();
    }
  }

  LongStream sortedKeys() {
    return Arrays.stream(entries)
        .filter(entry -> entry != 0)
        .map(entry -> entry >>> KEY_SHIFT)
        .sorted();
  }

  private void grow() {
    long[] more = new long[2 * entries.length];
    for (long entry : entries) {
      if (entry != 0) {
        more[slot(more, entry >>> KEY_SHIFT)] = entry;
      }
    }
    entries = more;
  }

  private static int slot(long[] entries, long key) {
    int mask = entries.length - 1;
    int slot = (int) ((key * 0x9E3779B97F4A7C15L) >>> 36) & mask;
    while (entries[slot] != 0 && entries[slot] >>> KEY_SHIFT != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }
}
