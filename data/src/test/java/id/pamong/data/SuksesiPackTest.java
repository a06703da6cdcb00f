package id.pamong.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pamong.wilayah.KodeWilayah;
import id.pamong.wilayah.Tingkat;
import id.pamong.wilayah.Wilayah;
import id.pamong.wilayah.WilayahCatalog;
import id.pamong.wilayah.WilayahEdition;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SuksesiPackTest {

  private static final byte[] PACK = pack();
  private static final int HEADER = 8 + 4 * 12 + 4;

  private static byte[] pack() {
    try (InputStream in = OfficialWilayah.class.getResourceAsStream("suksesi.pack")) {
      return Objects.requireNonNull(in).readAllBytes();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void assertRefused(byte[] bytes) {
    assertThatThrownBy(() -> SuksesiPack.read("jejak.pack", bytes, OfficialWilayah.catalog()))
        .isInstanceOf(WilayahPackException.class)
        .hasMessageStartingWith("region pack jejak.pack must ");
  }

  private static byte[] flipped(int position, int bit) {
    byte[] damaged = PACK.clone();
    damaged[position] ^= (byte) (1 << bit);
    return damaged;
  }

  @Test
  void readsTheWholePack() {
    SuksesiPack read = SuksesiPack.read("jejak.pack", PACK, OfficialWilayah.catalog());
    assertThat(read.suksesi().tabel()).hasSize(2);
    assertThat(read.ketentuan()).hasSize(43);
  }

  @Test
  void refusesEveryFlippedBitOfTheHeader() {
    for (int position = 0; position < HEADER; position++) {
      for (int bit = 0; bit < 8; bit++) {
        assertRefused(flipped(position, bit));
      }
    }
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
  void refusesThePackOfTheRegions() throws IOException {
    try (InputStream in = OfficialWilayah.class.getResourceAsStream("wilayah.pack")) {
      byte[] other = Objects.requireNonNull(in).readAllBytes();
      assertThatThrownBy(() -> SuksesiPack.read("jejak.pack", other, OfficialWilayah.catalog()))
          .hasMessage("region pack jejak.pack must begin with PMSX, but was another file");
    }
  }

  @Test
  void refusesThePackOfAnotherCatalog() {
    assertThatThrownBy(() -> SuksesiPack.read("jejak.pack", PACK, new FirstTwoEditions()))
        .isInstanceOf(WilayahPackException.class)
        .hasMessage(
            "region pack jejak.pack must be of the editions [permendagri-72-2019,"
                + " kepmendagri-100.1.1-6117-2022], but was of others");
  }

  private static final class FirstTwoEditions implements WilayahCatalog {

    private final WilayahCatalog all = OfficialWilayah.catalog();

    @Override
    public List<WilayahEdition> editions() {
      return all.editions().subList(0, 2);
    }

    @Override
    public Optional<Wilayah> find(KodeWilayah kode, WilayahEdition edition) {
      return all.find(kode, edition);
    }

    @Override
    public List<Wilayah> children(KodeWilayah kode, WilayahEdition edition) {
      return all.children(kode, edition);
    }

    @Override
    public Stream<Wilayah> all(Tingkat tingkat, WilayahEdition edition) {
      return all.all(tingkat, edition);
    }
  }
}
