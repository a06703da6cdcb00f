package id.pamong.wilayah.alamat;

import java.util.List;

/**
 * Tells of most texts at once that no region of any edition has them for a key; the others have to
 * be looked up. Immutable and thread-safe.
 */
final class NameFilter {

  /** One bit of some 1,000,000 for each key: one text of ten is looked up in vain. */
  private static final int BITS = 20;

  private final long[] bits = new long[1 << (BITS - 6)];
  private final List<AddressIndex> indices;

  private NameFilter(List<AddressIndex> indices) {
    this.indices = List.copyOf(indices);
  }

  static NameFilter of(List<AddressIndex> indices) {
    NameFilter filter = new NameFilter(indices);
    indices.forEach(index -> index.eachKey(filter::add));
    return filter;
  }

  private void add(String key) {
    int at = place(key);
    bits[at >> 6] |= 1L << at;
  }

  private static int place(String key) {
    return (key.hashCode() * 0x9E3779B9) >>> (Integer.SIZE - BITS);
  }

  /** Says whether an edition may have a key; that none has is certain. */
  boolean mayHave(String key) {
    int at = place(key);
    return (bits[at >> 6] & 1L << at) != 0;
  }

  /** Returns the indices of all editions. */
  List<AddressIndex> indices() {
    return indices;
  }
}
