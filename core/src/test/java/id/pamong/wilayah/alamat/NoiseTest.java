package id.pamong.wilayah.alamat;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoiseTest {

  @ParameterizedTest
  @CsvSource({
    "Kabupatne, false",
    "Kecmatan, false",
    "12, false",
    "Kabila, true",
    "Kecapi, true",
    "Kabupatne Kedokan, true",
  })
  void misspeltKindsAloneAreOfNoName(String words, boolean mayBe) {
    assertThat(Noise.mayBeOfName(Words.of(words))).isEqualTo(mayBe);
  }
}
