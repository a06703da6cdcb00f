package id.pamong.data.compiler;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** The frame of a pack: a header with sizes and checksums, then the deflated sections. */
final class PackFile {

  private final String magic;
  private final int version;
  private final List<PackWriter.Section> sections = new ArrayList<>();

  /**
   * Begins a file.
   *
   * @param magic the first four bytes, four letters of ASCII
   * @param version the version of the format
   */
  PackFile(String magic, int version) {
    this.magic = magic;
    this.version = version;
  }

  /** Adds a section at the end. */
  PackWriter.Section section() {
    PackWriter.Section section = new PackWriter.Section();
    sections.add(section);
    return section;
  }

  byte[] bytes() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeBytes(magic);
    out.writeShort(version);
    out.writeShort(sections.size());
    List<byte[]> stored = new ArrayList<>();
    for (PackWriter.Section section : sections) {
      byte[] content = section.bytes();
      byte[] deflated = deflate(content);
      stored.add(deflated);
      out.writeInt(content.length);
      out.writeInt(deflated.length);
      out.writeInt(crc(deflated));
    }
    out.writeInt(crc(bytes.toByteArray()));
    for (byte[] section : stored) {
      out.write(section);
    }
    return bytes.toByteArray();
  }

  private static byte[] deflate(byte[] content) {
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
    try {
      deflater.setInput(content);
      deflater.finish();
      ByteArrayOutputStream deflated = new ByteArrayOutputStream();
      byte[] buffer = new byte[8192];
      while (!deflater.finished()) {
        deflated.write(buffer, 0, deflater.deflate(buffer));
      }
      return deflated.toByteArray();
    } finally {
      deflater.end();
    }
  }

  private static int crc(byte[] bytes) {
    CRC32 crc = new CRC32();
    crc.update(bytes);
    return (int) crc.getValue();
  }
}
