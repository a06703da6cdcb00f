package id.pamong.json;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShownTest {

  @ParameterizedTest
  @CsvSource({
    "3578010190909999, 3578********9999",
    "081234567890, 081******890",
    "0123456789, 01******89",
    "19700101 199003 1 001, 1970**** ****** 1 001",
    "01.234.567.8-901.000, 01.2**.***.*-***.000",
    "NIK 3578010190909999 palsu, NIK 3578********9999 palsu",
    "３５７８０１０１９０９０９９９９, ３５７８********９９９９"
  })
  void masksLongRunsOfDigits(String text, String shown) {
    assertThat(Shown.text(text)).isEqualTo(shown);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "35.78.01.1001",
        "3578011001",
        "35.78.01.9001",
        "123456789",
        "2014-12-06",
        "BUPATI"
      })
  void leavesCodesAndShortNumbers(String text) {
    assertThat(Shown.text(text)).isEqualTo(text);
  }

  @Test
  void cutsAfterFortyCharacters() {
    assertThat(Shown.text("a".repeat(40))).isEqualTo("a".repeat(40));
    assertThat(Shown.text("a".repeat(41))).isEqualTo("a".repeat(40) + "…");
    assertThat(Shown.text("a".repeat(5_000_000))).isEqualTo("a".repeat(40) + "…");
  }

  @Test
  void neverCutsARuneInHalf() {
    assertThat(Shown.text("a".repeat(39) + "😀😀")).isEqualTo("a".repeat(39) + "😀…");
  }

  @Test
  void writesOutWhatCannotBeSeen() {
    assertThat(Shown.text("a\0b\n\u202E\u2028\uD800"))
        .isEqualTo("a\\u0000b\\u000a\\u202e\\u2028\\ud800");
  }

  @Test
  void masksInsideSentences() {
    assertThat(Shown.sentence("nomor must be short, but was '3578010190909999'"))
        .isEqualTo("nomor must be short, but was '3578********9999'");
  }

  @Property
  void neverShowsTenDigitsOfALongNumber(
      @ForAll @NumericChars @StringLength(min = 11, max = 100) String number) {
    assertThat(Shown.text(number)).doesNotContainPattern("[0-9]{10}");
  }
}
