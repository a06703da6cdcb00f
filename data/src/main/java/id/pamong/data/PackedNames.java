package id.pamong.data;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.ByteBuffer;
import java.util.Arrays;

/** The names of all regions, laid end to end. */
final class PackedNames {

  private final PackedTree tree;
  private final byte[] names;
  private final int[] otherKeys;
  private final int[] otherStart;
  private final byte[] otherNames;

  PackedNames(PackedTree tree, byte[][] sections) {
    this.tree = tree;
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

  /** Says whether there is room for the name of every region. */
  boolean isComplete() {
    int last = tree.regions() - 1;
    return tree.nameEnd(last, tree.parents() - 1) == names.length
        && otherStart.length == otherKeys.length + 1
        && otherStart[otherKeys.length] == otherNames.length;
  }

  String of(int region, int parent, int edition) {
    if (tree.hasOtherNames(region)) {
      int at = Arrays.binarySearch(otherKeys, region << 3 | edition);
      if (at >= 0) {
        return text(otherNames, otherStart[at], otherStart[at + 1]);
      }
    }
    return text(names, tree.nameStart(region, parent), tree.nameEnd(region, parent));
  }

  private static String text(byte[] names, int start, int end) {
    return new String(names, start, end - start, ISO_8859_1);
  }
}
