package id.pamong.wilayah.index;

/** From each of many keys to a few numbers in order. Immutable and thread-safe. */
public final class Postings {

  private final int[] start;
  private final int[] values;

  private Postings(int[] start, int[] values) {
    this.start = start;
    this.values = values;
  }

  /**
   * Turns around a table of values with their keys.
   *
   * @param keys how many keys there are
   * @param valueStart of each value where its keys begin, and at last where they end
   * @param keysOfValues the keys, 0 to {@code keys - 1}
   * @return from each key to its values in order, each once
   */
  public static Postings invert(int keys, int[] valueStart, int[] keysOfValues) {
    int[] start = new int[keys + 1];
    int[] last = new int[keys];
    int size = 0;
    for (int value = 0; value < valueStart.length - 1; value++) {
      for (int i = valueStart[value]; i < valueStart[value + 1]; i++) {
        int key = keysOfValues[i];
        if (last[key] != value + 1) {
          last[key] = value + 1;
          start[key + 1]++;
          size++;
        }
      }
    }
    for (int key = 0; key < keys; key++) {
      start[key + 1] += start[key];
      last[key] = 0;
    }
    int[] next = start.clone();
    int[] values = new int[size];
    for (int value = 0; value < valueStart.length - 1; value++) {
      for (int i = valueStart[value]; i < valueStart[value + 1]; i++) {
        int key = keysOfValues[i];
        if (last[key] != value + 1) {
          last[key] = value + 1;
          values[next[key]++] = value;
        }
      }
    }
    return new Postings(start, values);
  }

  /**
   * Returns where the values of a key begin.
   *
   * @param key the key
   * @return a place for {@link #at}
   */
  public int start(int key) {
    return start[key];
  }

  /**
   * Returns where the values of a key end.
   *
   * @param key the key
   * @return the place after the last
   */
  public int end(int key) {
    return start[key + 1];
  }

  /**
   * Returns where the values of a key begin that are not below a value.
   *
   * @param key the key
   * @param value any value
   * @return a place for {@link #at}, or {@link #end} if all are below
   */
  public int firstNotBefore(int key, int value) {
    int low = start[key];
    int high = start[key + 1];
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (values[middle] < value) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /**
   * Returns how many values a key has.
   *
   * @param key the key
   * @return 0 or more
   */
  public int count(int key) {
    return start[key + 1] - start[key];
  }

  /**
   * Returns a value.
   *
   * @param place between {@link #start} and {@link #end}
   * @return the value
   */
  public int at(int place) {
    return values[place];
  }
}
