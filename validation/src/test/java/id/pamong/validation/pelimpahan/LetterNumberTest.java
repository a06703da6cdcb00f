package id.pamong.validation.pelimpahan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LetterNumberTest {

  @ParameterizedTest
  @CsvSource({
    "188/803/KPTS/013/2021, 2021",
    "188.45/12/KEP/425.012/2014, 2014",
    "100.2/469/Kpts/Per-UU/2023, 2023",
    "24 Tahun 2012, 2012",
    "24 TAHUN 2012, 2012",
    "24/2012, 2012"
  })
  void readsTheYearAtTheEnd(String nomor, int year) {
    assertThat(LetterNumber.year(nomor)).contains(year);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"24", "188/2014/KEP", "188.45/1", "2014", "188/12014", "503/1800", "x/20"})
  void findsNoneElsewhere(String nomor) {
    assertThat(LetterNumber.year(nomor)).isEmpty();
  }
}
