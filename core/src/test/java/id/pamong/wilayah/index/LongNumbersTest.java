package id.pamong.wilayah.index;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LongNumbersTest {

  @ParameterizedTest
  @CsvSource({
    "Jayapura 12345678, Jayapura ••••",
    "HP +62 812 -- 3456 78, HP ••••",
    "९९९९९९९९, ••••",
    "kode pos 99351, kode pos 99351",
    "1234567, 1234567"
  })
  void numbersOfEightDigitsAreHiddenWhole(String text, String shown) {
    assertThat(LongNumbers.hidden(text)).isEqualTo(shown);
  }
}
