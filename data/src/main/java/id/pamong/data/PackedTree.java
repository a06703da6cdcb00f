package id.pamong.data;

import java.nio.ByteBuffer;

/**
 * The tree of the regions of all editions, as indices: parent 0 is the country, parent {@code i +
 * 1} the region {@code i}.
 */
final class PackedTree {

  /**
   * By how much {@link id.pamong.wilayah.KodeWilayah#packed} grows from one sibling to the next.
   */
  private static final int[] UNIT = {40_000_000, 400_000, 4_000, 1};

  private static final int VILLAGES = UNIT[2];
  private static final int KECAMATAN = 100;
  private static final int LEVELS = UNIT.length;

  private final short[] numbers;
  private final int[] firstChild;
  private final int[] levelStart = new int[LEVELS + 1];

  /** Of each parent, {@code KodeWilayah.packed()} as an unsigned number. */
  private final int[] parentCode;

  /** From the first four digits to a row of {@link #slots}; 0 for none. */
  private final char[] rows = new char[100 * 100];

  /**
   * From row and kecamatan to the parent; kecamatan 0 is the kabupaten, kota or provinsi itself.
   */
  private final char[] slots;

  PackedTree(byte[][] sections) {
    numbers = new short[sections[PackSection.NUMBERS].length / Short.BYTES];
    ByteBuffer.wrap(sections[PackSection.NUMBERS]).asShortBuffer().get(numbers);
    firstChild = PackedNames.runningSum(sections[PackSection.CHILD_COUNTS]);
    for (int level = 1; level < LEVELS; level++) {
      levelStart[level] = firstChild[levelStart[level - 1] + 1];
    }
    levelStart[LEVELS] = numbers.length;
    parentCode = new int[parents()];
    slots = new char[(levelStart[2] + 1) * KECAMATAN];
    index();
  }

  private void index() {
    char row = 0;
    for (int level = 0; level < LEVELS - 1; level++) {
      int last = level == 0 ? 1 : levelStart[level] + 1;
      for (int parent = level == 0 ? 0 : levelStart[level - 1] + 1; parent < last; parent++) {
        for (int child = firstChild[parent]; child < firstChild[parent + 1]; child++) {
          int code = parentCode[parent] + numbers[child] * UNIT[level];
          parentCode[child + 1] = code;
          int digits = Integer.divideUnsigned(code, VILLAGES);
          if (level < 2) {
            rows[digits / KECAMATAN] = ++row;
          }
          slots[rows[digits / KECAMATAN] * KECAMATAN + digits % KECAMATAN] = (char) (child + 1);
        }
      }
    }
  }

  int regions() {
    return numbers.length;
  }

  int parents() {
    return firstChild.length - 1;
  }

  /** The index of the first region of a level; that of level 4 is the number of regions. */
  int levelStart(int level) {
    return levelStart[level];
  }

  int firstChild(int parent) {
    return firstChild[parent];
  }

  /** The parent that a code names, 0 for none; the last part of a village's code is passed over. */
  int parentOf(long code) {
    int digits = (int) (code / VILLAGES);
    return slots[rows[digits / KECAMATAN] * KECAMATAN + digits % KECAMATAN];
  }

  /** The region one level up, as a parent, of a code above the villages. */
  int upperParentOf(long code) {
    if (code % UNIT[0] == 0) {
      return 0;
    }
    return parentOf(code - code % (code % UNIT[1] == 0 ? UNIT[0] : UNIT[1]));
  }

  /** The child with a number, -1 for none. */
  int child(int parent, int number) {
    int low = firstChild[parent];
    int high = firstChild[parent + 1] - 1;
    int guess = low + number - numbers[low];
    if (guess >= low && guess <= high && numbers[guess] == number) {
      return guess;
    }
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int difference = numbers[middle] - number;
      if (difference == 0) {
        return middle;
      }
      if (difference < 0) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return -1;
  }

  /** {@code KodeWilayah.packed()} of a region, given its parent and level. */
  long code(int region, int parent, int level) {
    return Integer.toUnsignedLong(parentCode[parent] + numbers[region] * UNIT[level]);
  }
}
