package id.pamong.data;

import java.nio.ByteBuffer;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * The frame that all packs have. All numbers are big-endian. The header has the magic number, the
 * format version (two bytes), the number of sections (two bytes), for each section its inflated
 * size, its stored size and the CRC-32 of its stored bytes (four bytes each), and the CRC-32 of the
 * header so far. The sections follow without gaps, each one a zlib stream.
 *
 * @param magic the first four bytes, four letters of ASCII
 * @param version the version of the format
 * @param sections the number of sections
 */
record PackFrame(String magic, int version, int sections) {

  private static final int FIXED = 8;
  private static final int PER_SECTION = 12;
  private static final int CRC = 4;

  /** Returns the inflated sections of a pack after checking every byte of it. */
  byte[][] read(String fileName, byte[] bytes) {
    ByteBuffer header = ByteBuffer.wrap(bytes);
    if (bytes.length < FIXED || header.getInt() != magicNumber()) {
      throw new WilayahPackException(fileName, "begin with " + magic + ", but was another file");
    }
    int found = Short.toUnsignedInt(header.getShort());
    if (found != version || Short.toUnsignedInt(header.getShort()) != sections) {
      throw new WilayahPackException(
          fileName, "have format version " + version + ", but was '" + found + "'");
    }
    int headerEnd = FIXED + PER_SECTION * sections;
    if (bytes.length < headerEnd + CRC || header.getInt(headerEnd) != crc(bytes, 0, headerEnd)) {
      throw new WilayahPackException(fileName, "have a whole header, but was damaged");
    }
    return inflate(fileName, bytes, header);
  }

  private byte[][] inflate(String fileName, byte[] bytes, ByteBuffer header) {
    byte[][] inflated = new byte[sections][];
    int offset = FIXED + PER_SECTION * sections + CRC;
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

  private int magicNumber() {
    int number = 0;
    for (int i = 0; i < magic.length(); i++) {
      number = number << 8 | magic.charAt(i);
    }
    return number;
  }

  private static int crc(byte[] bytes, int offset, int length) {
    CRC32 crc = new CRC32();
    crc.update(bytes, offset, length);
    return (int) crc.getValue();
  }
}
