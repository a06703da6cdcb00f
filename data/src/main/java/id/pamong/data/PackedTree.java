package id.pamong.data;

/**
 * The tree of the regions of all editions, as indices: parent 0 is the country, parent {@code i +
 * 1} the region {@code i}.
 */
final class PackedTree {

  /** Where the part of each level stands in {@link id.pamong.wilayah.KodeWilayah#packed}. */
  private static final int[] SHIFT = {26, 19, 12, 0};

  private static final int PROVINSI = 26;
  private static final int KABUPATEN_KOTA = 19;
  private static final int KECAMATAN = 12;
  private static final int TWO_DIGITS = (1 << 7) - 1;
  private static final int LEVELS = SHIFT.length;
  private static final int OTHER_NAMES = 1 << 7;
  private static final int LONGEST_SPAN = (1 << 12) - 1;

  /**
   * Of each region, in one word so that siblings share a cache line: its number (12 bits), where
   * its name begins among those of its siblings (12 bits), the editions that have it (7 bits) and
   * whether some edition has another name (1 bit).
   */
  private final int[] regions;

  private final int[] firstChild;
  private final int[] nameStart;
  private final int[] levelStart = new int[LEVELS + 1];

  /** Of each parent, {@code KodeWilayah.packed()}. */
  private final long[] parentCode;

  /** From provinsi and kabupaten or kota to a row of {@link #slots}; 0 for none. */
  private final char[] rows = new char[1 << 14];

  /**
   * From row and kecamatan to the parent; kecamatan 0 is the kabupaten, kota or provinsi itself.
   */
  private final char[] slots;

  PackedTree(byte[][] sections) {
    regions = new int[sections[PackSection.MASKS].length];
    firstChild = runningSum(sections[PackSection.CHILD_COUNTS]);
    nameStart = runningSum(sections[PackSection.NAME_SPANS]);
    for (int parent = 0; parent < parents(); parent++) {
      placeChildren(parent, sections);
    }
    for (int level = 1; level < LEVELS; level++) {
      levelStart[level] = firstChild[levelStart[level - 1] + 1];
    }
    levelStart[LEVELS] = regions.length;
    parentCode = new long[parents()];
    slots = new char[(levelStart[2] + 1) << 7];
    index();
  }

  /** Reads numbers of two bytes and gives where each one begins when they are laid end to end. */
  private static int[] runningSum(byte[] section) {
    int[] start = new int[section.length / Short.BYTES + 1];
    for (int i = 1; i < start.length; i++) {
      start[i] = start[i - 1] + twoBytes(section, i - 1);
    }
    return start;
  }

  private static int twoBytes(byte[] section, int i) {
    return (section[2 * i] & 0xFF) << 8 | (section[2 * i + 1] & 0xFF);
  }

  /** One short call for each parent, so that it is compiled early in the first use. */
  private void placeChildren(int parent, byte[][] sections) {
    byte[] numbers = sections[PackSection.NUMBERS];
    byte[] masks = sections[PackSection.MASKS];
    byte[] lengths = sections[PackSection.LENGTHS];
    int offset = 0;
    for (int child = firstChild[parent]; child < firstChild[parent + 1]; child++) {
      regions[child] = twoBytes(numbers, child) << 20 | offset << 8 | (masks[child] & 0xFF);
      offset += lengths[child];
    }
    if (offset > LONGEST_SPAN || offset != nameStart[parent + 1] - nameStart[parent]) {
      throw new IndexOutOfBoundsException("names of the children of " + parent);
    }
  }

  private void index() {
    char row = 0;
    for (int level = 0; level < LEVELS - 1; level++) {
      int last = level == 0 ? 1 : levelStart[level] + 1;
      for (int parent = level == 0 ? 0 : levelStart[level - 1] + 1; parent < last; parent++) {
        for (int child = firstChild[parent]; child < firstChild[parent + 1]; child++) {
          long code = parentCode[parent] + ((long) number(child) << SHIFT[level]);
          parentCode[child + 1] = code;
          if (level < 2) {
            rows[(int) (code >> KABUPATEN_KOTA)] = ++row;
          }
          slots[slot(code)] = (char) (child + 1);
        }
      }
    }
  }

  int regions() {
    return regions.length;
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

  private int slot(long code) {
    return rows[(int) (code >> KABUPATEN_KOTA)] << 7 | ((int) (code >> KECAMATAN) & TWO_DIGITS);
  }

  /** The parent that a code names, 0 for none; the last part of a village's code is passed over. */
  int parentOf(long code) {
    return slots[slot(code)];
  }

  /** The region one level up, as a parent, of a code above the villages. */
  int upperParentOf(long code) {
    long provinsi = code >> PROVINSI << PROVINSI;
    if (code == provinsi) {
      return 0;
    }
    long kabupatenKota = code >> KABUPATEN_KOTA << KABUPATEN_KOTA;
    return parentOf(code == kabupatenKota ? provinsi : kabupatenKota);
  }

  /** The child with a number, -1 for none. */
  int child(int parent, int number) {
    int low = firstChild[parent];
    int high = firstChild[parent + 1] - 1;
    int fromFirst = low + number - number(low);
    if (fromFirst >= low && fromFirst <= high && number(fromFirst) == number) {
      return fromFirst;
    }
    int fromLast = high + number - number(high);
    if (fromLast >= low && fromLast <= high && number(fromLast) == number) {
      return fromLast;
    }
    return search(low, high, number);
  }

  private int search(int from, int to, int number) {
    int low = from;
    int high = to;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int difference = number(middle) - number;
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

  private int number(int region) {
    return regions[region] >>> 20;
  }

  boolean isIn(int region, int edition) {
    return (regions[region] & 1 << edition) != 0;
  }

  boolean hasOtherNames(int region) {
    return (regions[region] & OTHER_NAMES) != 0;
  }

  /** Where the name of a region begins among all names. */
  int nameStart(int region, int parent) {
    return nameStart[parent] + ((regions[region] >>> 8) & LONGEST_SPAN);
  }

  /** Where the name of a region ends among all names. */
  int nameEnd(int region, int parent) {
    return region + 1 < firstChild[parent + 1]
        ? nameStart(region + 1, parent)
        : nameStart[parent + 1];
  }

  /** {@code KodeWilayah.packed()} of a region, given its parent and level. */
  long code(int region, int parent, int level) {
    return parentCode[parent] + ((long) number(region) << SHIFT[level]);
  }
}
