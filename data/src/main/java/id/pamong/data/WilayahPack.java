package id.pamong.data;

import id.pamong.wilayah.WilayahCatalog;

/**
 * The file format of packed regions.
 *
 * <p>All numbers are big-endian. The header has the magic number {@code PMWL}, the format version
 * (two bytes), the number of sections (two bytes), for each section its inflated size, its stored
 * size and the CRC-32 of its stored bytes (four bytes each), and the CRC-32 of the header so far.
 * The sections follow without gaps, each one a zlib stream, in this order:
 *
 * <ol start="0">
 *   <li>the editions with their counts;
 *   <li>the number of each region inside its parent (two bytes): 35, 78, 1, 1001;
 *   <li>the set of editions that have the region (one byte, bit 0 for the first edition; bit 7 says
 *       that some edition has another name);
 *   <li>the length of each name (one byte);
 *   <li>the number of children of the country and of each region above the villages (two bytes);
 *   <li>the sum of the lengths of the children's names, likewise, at most 4095;
 *   <li>the names, one after the other, in ASCII: those of the newest edition that has the region;
 *   <li>the other names: for each the index of the region times 8 plus that of the edition (four
 *       bytes);
 *   <li>the lengths of the other names (one byte);
 *   <li>the other names, one after the other.
 * </ol>
 *
 * <p>A region is an index: first all provinsi in code order, then all kabupaten and kota, all
 * kecamatan, all villages, so that the children of one parent stand side by side.
 */
public final class WilayahPack {

  private static final PackFrame FRAME = new PackFrame("PMWL", 1, PackSection.COUNT);

  private WilayahPack() {}

  /**
   * Reads a pack and checks every byte of it.
   *
   * @param fileName the name to say in a refusal
   * @param bytes the whole file
   * @return the catalog
   * @throws WilayahPackException if the bytes are no pack of this version, or damaged
   */
  public static WilayahCatalog read(String fileName, byte[] bytes) {
    return PackedCatalog.of(fileName, FRAME.read(fileName, bytes));
  }
}
