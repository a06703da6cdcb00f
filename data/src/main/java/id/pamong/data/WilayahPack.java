package id.pamong.data;

import id.pamong.wilayah.WilayahCatalog;
import java.nio.ByteBuffer;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

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

  /** The first four bytes, {@code PMWL}. */
  static final int MAGIC = 0x504D574C;

  /** The version of this format. */
  static final int VERSION = 1;

  private static final int FIXED = 8;
  private static final int PER_SECTION = 12;
  private static final int CRC = 4;

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
    return PackedCatalog.of(fileName, inflate(fileName, bytes));
  }

  private static byte[][] inflate(String fileName, byte[] bytes) {
    ByteBuffer header = ByteBuffer.wrap(bytes);
    if (bytes.length < FIXED || header.getInt() != MAGIC) {
      throw new WilayahPackException(fileName, "begin with PMWL, but was another file");
    }
    int version = Short.toUnsignedInt(header.getShort());
    int sections = Short.toUnsignedInt(header.getShort());
    if (version != VERSION || sections != PackSection.COUNT) {
      throw new WilayahPackException(
          fileName, "have format version " + VERSION + ", but was '" + version + "'");
    }
    int headerEnd = FIXED + PER_SECTION * sections;
    if (bytes.length < headerEnd + CRC || header.getInt(headerEnd) != crc(bytes, 0, headerEnd)) {
      throw new WilayahPackException(fileName, "have a whole header, but was damaged");
    }
    byte[][] inflated = new byte[sections][];
    int offset = headerEnd + CRC;
    Inflater inflater = new Inflater();
    try {
      for (int i = 0; i < sections; i++) {
        int size = header.getInt();
        int stored = header.getInt();
        int crc = header.getInt();
        if (stored > bytes.length - offset || crc(bytes, offset, stored) != crc) {
          throw new WilayahPackException(
              fileName, "have a whole section " + i + ", but was damaged");
        }
        inflated[i] = new byte[size];
        inflater.reset();
        inflater.setInput(bytes, offset, stored);
        if (inflater.inflate(inflated[i]) != size) {
          throw new WilayahPackException(fileName, "have a whole section " + i + ", but was short");
        }
        offset += stored;
      }
    } catch (DataFormatException e) {
      throw new WilayahPackException(fileName, "have deflated sections, but was damaged", e);
    } finally {
      inflater.end();
    }
    if (offset != bytes.length) {
      throw new WilayahPackException(fileName, "end after its sections, but was longer");
    }
    return inflated;
  }

  private static int crc(byte[] bytes, int offset, int length) {
    CRC32 crc = new CRC32();
    crc.update(bytes, offset, length);
    return (int) crc.getValue();
  }
}
