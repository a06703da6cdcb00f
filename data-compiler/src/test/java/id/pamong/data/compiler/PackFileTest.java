package id.pamong.data.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import id.pamong.wilayah.WilayahEdition;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.Inflater;
import org.junit.jupiter.api.Test;

class PackFileTest {

  private static final int SECTIONS = 10;
  private static final int HEADER = 8 + 12 * SECTIONS;

  private static byte[] pack() throws Exception {
    WilayahEdition edition =
        new WilayahEdition(
            "contoh", "1", "Contoh", LocalDate.of(2020, 1, 1), Optional.empty(), List.of());
    return PackWriter.write(
        List.of(new EditionTable(edition, new RegionTable().add("35", "Jawa Timur"))));
  }

  private static int crc(byte[] bytes, int offset, int length) {
    CRC32 crc = new CRC32();
    crc.update(bytes, offset, length);
    return (int) crc.getValue();
  }

  @Test
  void beginsWithMagicVersionAndSections() throws Exception {
    ByteBuffer pack = ByteBuffer.wrap(pack());
    assertThat(pack.getInt()).isEqualTo(0x504D574C);
    assertThat(pack.getShort()).isEqualTo((short) 1);
    assertThat(pack.getShort()).isEqualTo((short) SECTIONS);
  }

  @Test
  void checksumsCoverTheHeaderAndEverySection() throws Exception {
    byte[] bytes = pack();
    ByteBuffer pack = ByteBuffer.wrap(bytes);
    assertThat(pack.getInt(HEADER)).isEqualTo(crc(bytes, 0, HEADER));
    int start = HEADER + 4;
    for (int i = 0; i < SECTIONS; i++) {
      int stored = pack.getInt(8 + 12 * i + 4);
      assertThat(pack.getInt(8 + 12 * i + 8)).isEqualTo(crc(bytes, start, stored));
      start += stored;
    }
    assertThat(bytes).hasSize(start);
  }

  @Test
  void packsThatDifferOnlyInHowTheyAreDeflatedAreTheSame() throws Exception {
    byte[] pack = pack();
    byte[] other = deflateAnew(pack, Deflater.NO_COMPRESSION);
    assertThat(other).isNotEqualTo(pack);
    assertThat(CommittedFiles.samePack(pack, other)).isTrue();
  }

  private static byte[] deflateAnew(byte[] bytes, int level) throws Exception {
    ByteBuffer pack = ByteBuffer.wrap(bytes);
    ByteBuffer header = ByteBuffer.allocate(HEADER + 4).put(bytes, 0, HEADER);
    ByteArrayOutputStream sections = new ByteArrayOutputStream();
    int start = HEADER + 4;
    for (int i = 0; i < SECTIONS; i++) {
      int stored = pack.getInt(8 + 12 * i + 4);
      Inflater inflater = new Inflater();
      inflater.setInput(bytes, start, stored);
      byte[] content = new byte[pack.getInt(8 + 12 * i)];
      inflater.inflate(content);
      inflater.end();
      ByteArrayOutputStream section = new ByteArrayOutputStream();
      try (DeflaterOutputStream out = new DeflaterOutputStream(section, new Deflater(level))) {
        out.write(content);
      }
      byte[] deflated = section.toByteArray();
      header.putInt(8 + 12 * i + 4, deflated.length);
      header.putInt(8 + 12 * i + 8, crc(deflated, 0, deflated.length));
      sections.write(deflated);
      start += stored;
    }
    header.putInt(HEADER, crc(header.array(), 0, HEADER));
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    whole.write(header.array());
    sections.writeTo(whole);
    return whole.toByteArray();
  }
}
