package id.pamong.wilayah.nama;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumeralTest {

  private static List<String> otherwise(String name) {
    return Numeral.otherwise(NameForm.wordsAnywhere(name)).stream()
        .map(words -> String.join(" ", words))
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "Winangun Satu, winangun 1",
    "Winangun 1, winangun satu",
    "Winangun I, winangun satu",
    "Dua-puluh-sembilan Ilir, 29 ilir",
    "30 Ilir, tiga puluh ilir",
    "29 Ilir, dua puluh sembilan ilir",
    "Empat-belas Ulu, 14 ulu",
    "19 Ilir, sembilan belas ilir",
    "Sebelas Ulu, 11 ulu",
    "11 Ulu, sebelas ulu",
    "Dalu X A, dalu sepuluh a",
    "Kute Empat Lima, kute 4 5",
  })
  void numeralsAreWrittenInDigitsOrWords(String name, String other) {
    assertThat(otherwise(name)).containsExactly(other);
  }

  @Test
  void mixedNumeralsAreWrittenInBothWays() {
    assertThat(otherwise("2 x 11 Enam Lingkung"))
        .containsExactly("2 10 11 6 lingkung", "dua sepuluh sebelas enam lingkung");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Kalimas", "Bersatu", "Muaradua", "Tiga", "7", "Sukamaju", "Batu 100", "2a"})
  void otherWordsAndLoneNumeralsAreLeft(String name) {
    assertThat(otherwise(name)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"simpangempat, true", "simpang4, true", "simpangtiga, false", "simpang, false"})
  void numeralIsFoundInLetters(String key, boolean isIn) {
    assertThat(Numeral.in(List.of("simpang", "empat")).get(0).isIn(key)).isEqualTo(isIn);
  }

  @Test
  void numeralsAreInTheirOrder() {
    assertThat(Numeral.in(List.of("tiga", "ulu", "2")))
        .extracting(Numeral::digits)
        .containsExactly("3", "2");
  }
}
