package id.pamong.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class WilayahPackTest {

  private static final byte[] PACK = pack();
  private static final int HEADER = 8 + 10 * 12 + 4;

  private static byte[] pack() {
    try (InputStream in = OfficialWilayah.class.getResourceAsStream("wilayah.pack")) {
      return Objects.requireNonNull(in).readAllBytes();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void assertRefused(byte[] bytes) {
    assertThatThrownBy(() -> WilayahPack.read("daerah.pack", bytes))
        .isInstanceOf(WilayahPackException.class)
        .hasMessageStartingWith("region pack daerah.pack must ");
  }

  private static byte[] flipped(int position, int bit) {
    byte[] damaged = PACK.clone();
    damaged[position] ^= (byte) (1 << bit);
    return damaged;
  }

  @Test
  void readsTheWholePack() {
    assertThat(WilayahPack.read("daerah.pack", PACK).editions()).hasSize(3);
  }

  @Test
  void refusesEveryFlippedBitOfTheHeader() {
    for (int position = 0; position < HEADER; position++) {
      for (int bit = 0; bit < 8; bit++) {
        assertRefused(flipped(position, bit));
      }
    }
  }

  @Test
  void refusesAFlippedBitAtBothEndsAndInTheMiddleOfEverySection() {
    ByteBuffer header = ByteBuffer.wrap(PACK);
    int start = HEADER;
    for (int section = 0; section < 10; section++) {
      int stored = header.getInt(8 + section * 12 + 4);
      assertRefused(flipped(start, 0));
      assertRefused(flipped(start + stored / 2, 3));
      assertRefused(flipped(start + stored - 1, 7));
      start += stored;
    }
    assertThat(start).isEqualTo(PACK.length);
  }

  @Property(tries = 300)
  void refusesAnyFlippedBit(@ForAll @IntRange int position, @ForAll @IntRange(max = 7) int bit) {
    assertRefused(flipped(position % PACK.length, bit));
  }

  @Property(tries = 100)
  void refusesAPackThatWasCut(@ForAll @IntRange int length) {
    assertRefused(Arrays.copyOf(PACK, length % PACK.length));
  }

  @Test
  void refusesAPackWithSomethingBehindIt() {
    assertRefused(Arrays.copyOf(PACK, PACK.length + 1));
  }

  @Test
  void refusesAnotherFile() {
    assertThatThrownBy(
            () -> WilayahPack.read("foto.png", new byte[] {'P', 'N', 'G', 0, 0, 0, 0, 0}))
        .isInstanceOf(WilayahPackException.class)
        .hasMessage("region pack foto.png must begin with PMWL, but was another file");
    assertRefused(new byte[0]);
  }

  @Test
  void refusesALaterFormat() {
    byte[] later = PACK.clone();
    later[5] = 2;
    assertThatThrownBy(() -> WilayahPack.read("daerah.pack", later))
        .hasMessage("region pack daerah.pack must have format version 1, but was '2'");
  }
}
