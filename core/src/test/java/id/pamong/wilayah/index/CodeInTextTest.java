package id.pamong.wilayah.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.MatchResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodeInTextTest {

  @ParameterizedTest
  @CsvSource({
    "di 93.01 saja, 93.01",
    "93.01.01 Merauke, 93.01.01",
    "(11.01.01.2001), 11.01.01.2001",
    "'93.01, 96.71', 93.01 96.71"
  })
  void findsCodesWithDots(String text, String codes) {
    assertThat(CodeInText.matcher(text).results().map(MatchResult::group))
        .containsExactly(codes.split(" ", -1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"9301", "93.1", "193.01", "93.01.1", "93.01.01.20011", "1.93.01", "93.01.2"})
  void otherNumbersAreNoCodes(String text) {
    assertThat(CodeInText.matcher(text).find()).isFalse();
  }

  @Test
  void wholeTextMayLackTheDots() {
    assertThat(CodeInText.whole(" 1101012001 ")).hasToString("Optional[11.01.01.2001]");
    assertThat(CodeInText.whole("93.01")).hasToString("Optional[93.01]");
    assertThat(CodeInText.whole("93.01 Merauke")).isEmpty();
  }
}
