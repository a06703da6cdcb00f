package id.pamong.wilayah.alamat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ChunkTest {

  @Test
  void commaBetweenNumeralsPartsNothing() {
    assertThat(Chunk.of("Lubuk Pakam I,II, Deli Serdang"))
        .extracting(chunk -> chunk.words().text())
        .containsExactly("Lubuk Pakam I,II", "Deli Serdang");
  }

  @Test
  void commaBehindANumberPartsAName() {
    assertThat(Chunk.of("No 12,Ilir Timur"))
        .extracting(chunk -> chunk.words().text())
        .containsExactly("No 12", "Ilir Timur");
  }

  @Test
  void onlySomeStreetWordsMayBeginTheNameOfAVillage() {
    assertThat(Chunk.of("Gedung Gumati").get(0).mayBeVillage()).isTrue();
    assertThat(Chunk.of("Jl. Gumati").get(0).mayBeVillage()).isFalse();
    assertThat(Chunk.of("Gedung").get(0).mayBeVillage()).isFalse();
  }

  @Test
  void kindCanBeReadAsThePartOfAName() {
    Chunk chunk = Chunk.of("Kota Agung").get(0);
    assertThat(chunk.kind().text()).isEqualTo("Kota");
    assertThat(chunk.withKindAsName().words().text()).isEqualTo("Kota Agung");
    assertThat(chunk.withKindAsName().level()).isEmpty();
  }

  @Test
  void wholeNameIsNotCutAtAWordOfAKindOrASignInIt() {
    assertThat(named("Pasar Kota Bahagia", "pasarkotabahagia"))
        .containsExactly("Pasar Kota Bahagia");
    assertThat(named("Sungai Mata - Mata, Simpang", "sungaimatamata"))
        .containsExactly("Sungai Mata Mata", "Simpang");
    assertThat(named("Pasar Kota Bahagia", "other")).containsExactly("Pasar", "Bahagia");
  }

  @Test
  void strokePartsWordsButNoNumbersNorStreets() {
    assertThat(named("Waena/Heram", "")).containsExactly("Waena", "Heram");
    assertThat(named("Pakam 1/2", "")).containsExactly("Pakam 1/2");
    assertThat(named("Jl. Heram/Waena", "")).hasSize(1);
    assertThat(named("Desa Waena/Heram Kec. Yoka", "waenaheram"))
        .containsExactly("Waena/Heram", "Yoka");
  }

  private static List<String> named(String text, String name) {
    return Chunk.of(text, (kind, words) -> String.join("", words.forms()).equals(name)).stream()
        .map(chunk -> chunk.words().text())
        .toList();
  }
}
