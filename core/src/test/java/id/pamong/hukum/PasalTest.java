package id.pamong.hukum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasalTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1",
        "226",
        "226 ayat (3)",
        "11 ayat (3) huruf a",
        "9A",
        "292AB",
        "1 angka 5",
        "12 ayat (1) huruf aa",
        "47 ayat (1a)",
        "13 ayat (4) huruf b angka 2"
      })
  void givesBackWhatItParsed(String teks) {
    assertThat(Pasal.parse(teks)).hasToString(teks);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Pasal 1",
        "0",
        "01",
        "226 ayat 3",
        "226ayat (3)",
        "226 ayat (0)",
        "226 huruf",
        "226 huruf A",
        "12345",
        "1 ",
        " 1",
        "1 ayat (3) dan (4)"
      })
  void refusesOtherForms(String teks) {
    assertThatThrownBy(() -> Pasal.parse(teks))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("but was '" + teks + "'");
  }
}
