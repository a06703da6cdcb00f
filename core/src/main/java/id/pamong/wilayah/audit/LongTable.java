package id.pamong.wilayah.audit;

/** Numbers above 0 by numbers above 0, in 16 to 43 bytes a pair. Not thread-safe. */
final class LongTable {

  private long[] keys = new long[1 << 12];
  private long[] values = new long[1 << 12];
  private int size;

  /** Returns the value of a key, 0 for none. */
  long get(long key) {
    return values[slot(keys, key)];
  }

  void put(long key, long value) {
    int slot = slot(keys, key);
    if (keys[slot] == 0) {
      keys[slot] = key;
      size++;
    }
    values[slot] = value;
    if (3L * size > 2L * keys.length) {
      grow();
    }
  }

  private void grow() {
    long[] moreKeys = new long[2 * keys.length];
    long[] moreValues = new long[2 * keys.length];
    for (int i = 0; i < keys.length; i++) {
      if (keys[i] != 0) {
        int slot = slot(moreKeys, keys[i]);
        moreKeys[slot] = keys[i];
        moreValues[slot] = values[i];
      }
    }
    keys = moreKeys;
    values = moreValues;
  }

  private static int slot(long[] keys, long key) {
    int mask = keys.length - 1;
    int slot = (int) ((key * 0x9E3779B97F4A7C15L) >>> 40) & mask;
    while (keys[slot] != 0 && keys[slot] != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }
}
