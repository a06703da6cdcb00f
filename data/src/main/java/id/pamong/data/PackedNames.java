package id.pamong.data;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.ByteBuffer;
import java.util.Arrays;

/** The names of all regions in one array, found by adding up the lengths inside one parent. */
final class PackedNames {

  private final byte[] lengths;
  private final int[] spanStart;
  private final byte[] names;
  private final int[] otherKeys;
  private final int[] otherStart;
  private final byte[] otherNames;

  PackedNames(byte[][] sections) {
    lengths = sections[PackSection.LENGTHS];
    spanStart = runningSum(sections[PackSection.NAME_SPANS]);
    names = sections[PackSection.NAMES];
    otherKeys = new int[sections[PackSection.OTHER_KEYS].length / Integer.BYTES];
    ByteBuffer.wrap(sections[PackSection.OTHER_KEYS]).asIntBuffer().get(otherKeys);
    byte[] otherLengths = sections[PackSection.OTHER_LENGTHS];
    otherStart = new int[otherLengths.length + 1];
    for (int i = 0; i < otherLengths.length; i++) {
      otherStart[i + 1] = otherStart[i] + otherLengths[i];
    }
    otherNames = sections[PackSection.OTHER_NAMES];
  }

  /** Reads numbers of two bytes and gives where each one begins when they are laid end to end. */
  static int[] runningSum(byte[] section) {
    ByteBuffer numbers = ByteBuffer.wrap(section);
    int[] start = new int[section.length / Short.BYTES + 1];
    for (int i = 1; i < start.length; i++) {
      start[i] = start[i - 1] + (numbers.getShort() & 0xFFFF);
    }
    return start;
  }

  boolean fits(int regions, int parents) {
    return lengths.length == regions
        && spanStart.length == parents + 1
        && spanStart[parents] == names.length
        && otherStart.length == otherKeys.length + 1
        && otherStart[otherKeys.length] == otherNames.length;
  }

  /** The name in the newest edition that has the region; {@code first} is its eldest sibling. */
  String newest(int region, int parent, int first) {
    int start = spanStart[parent];
    for (int sibling = first; sibling < region; sibling++) {
      start += lengths[sibling];
    }
    return new String(names, start, lengths[region], ISO_8859_1);
  }

  /** The name of an edition where the region has more than one. */
  String of(int region, int parent, int first, int edition) {
    int at = Arrays.binarySearch(otherKeys, region << 3 | edition);
    if (at < 0) {
      return newest(region, parent, first);
    }
    return new String(otherNames, otherStart[at], otherStart[at + 1] - otherStart[at], ISO_8859_1);
  }
}
