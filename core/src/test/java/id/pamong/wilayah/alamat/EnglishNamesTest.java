package id.pamong.wilayah.alamat;

import static org.assertj.core.api.Assertions.assertThat;

import id.pamong.wilayah.Tingkat;
import java.util.List;
import org.junit.jupiter.api.Test;

class EnglishNamesTest {

  private static List<String> provinsi(String text) {
    return EnglishNames.keys(Tingkat.PROVINSI, Words.of(text).forms());
  }

  @Test
  void firstWordMayBeADirection() {
    assertThat(provinsi("West Kalimantan")).containsExactly("kalimantanbarat");
    assertThat(provinsi("Central Papua")).containsExactlyInAnyOrder("papuatengah", "papuapusat");
  }

  @Test
  void directionMayBeALetter() {
    assertThat(provinsi("S. Sulawesi")).containsExactly("sulawesiselatan");
    assertThat(provinsi("W Kalimantan")).containsExactly("kalimantanbarat");
    assertThat(provinsi("N. Sumatra")).containsExactly("sumaterautara");
    assertThat(provinsi("E. Kalimantan")).containsExactly("kalimantantimur");
    assertThat(provinsi("C. Sulawesi")).contains("sulawesitengah");
  }

  @Test
  void otherLettersAreNoDirections() {
    assertThat(provinsi("D. Sulawesi")).isEmpty();
    assertThat(provinsi("S")).isEmpty();
  }

  @Test
  void villagesHaveNoEnglishNames() {
    assertThat(EnglishNames.keys(Tingkat.DESA_KELURAHAN, List.of("s", "sulawesi"))).isEmpty();
  }
}
