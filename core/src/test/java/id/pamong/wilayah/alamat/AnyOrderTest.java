package id.pamong.wilayah.alamat;

import static id.pamong.wilayah.Tingkat.DESA_KELURAHAN;
import static id.pamong.wilayah.Tingkat.KABUPATEN_KOTA;
import static id.pamong.wilayah.Tingkat.KECAMATAN;
import static org.assertj.core.api.Assertions.assertThat;

import id.pamong.wilayah.Tingkat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AnyOrderTest {

  private static final Map<Tingkat, Set<String>> NAMES =
      Map.of(
          KABUPATEN_KOTA, Set.of("jayapura"),
          KECAMATAN, Set.of("heram", "yoka"),
          DESA_KELURAHAN, Set.of("waena", "yoka", "heram"));

  private static List<Alamat> found(String text) {
    AddressNames names =
        new AddressNames((tingkat, key) -> NAMES.getOrDefault(tingkat, Set.of()).contains(key));
    return new AnyOrder(names).of(Chunk.of(text), Alamat.of("", "", "", ""));
  }

  @Test
  void eachChunkHasThePartWhoseNameItIs() {
    assertThat(found("Heram, Jayapura, Waena"))
        .containsExactly(Alamat.of("Waena", "Heram", "Jayapura", ""));
  }

  @Test
  void chunksOfTwoLevelsAreGivenToEither() {
    assertThat(found("Heram, Jayapura, Yoka"))
        .containsExactlyInAnyOrder(
            Alamat.of("Yoka", "Heram", "Jayapura", ""), Alamat.of("Heram", "Yoka", "Jayapura", ""));
  }

  @Test
  void wordOfAKindTellsTheLevel() {
    assertThat(found("Heram, Jayapura, Distrik Yoka"))
        .containsExactly(Alamat.of("Heram", "Distrik Yoka", "Jayapura", ""));
  }

  @Test
  void noChunkIsLeftOver() {
    assertThat(found("Heram, Jayapura, Sentani")).isEmpty();
  }

  @Test
  void twoChunksHaveTheirUsualOrder() {
    assertThat(found("Jayapura, Heram")).isEmpty();
  }
}
