package id.pamong.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers of nobody, such as people put where a code should stand. */
class PersonalNumbersTest {

  @ParameterizedTest
  @CsvSource({
    "9171000000000001, 9171********0001",
    "9171.0000.0000.0001, 9171.****.****.0001",
    "9171 0000 - 0000 0001, 9171 **** - **** 0001",
    "9171$0000\\0000$0001, 9171$****\\****$0001",
    "９１７１００００００００００００, ９１７１********００００",
    "Fulan (9171000000000001), Fulan (9171********0001)",
    "9.171000000000001E+15, 9.171********0001E+15",
    "917100…, 9****0…"
  })
  void longNumbersOfTablesAreMasked(String text, String shown) {
    assertThat(PersonalNumbers.maskedInTable(text)).isEqualTo(shown);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "3578011001",
        "35.78.01.1001",
        "3670041788",
        "91.71.02.150.3",
        "9.10302E+09",
        "kepmendagri-300.2.2-2138-2025",
        "SP 12"
      })
  void codesAndEditionsStayReadableInTables(String text) {
    assertThat(PersonalNumbers.maskedInTable(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "081234567890, 081******890",
    "0123456789, 01******89",
    "01.234.567.8-901.000, 01.2**.***.*-***.000",
    "NIK 9171000000000001 palsu, NIK 9171********0001 palsu"
  })
  void numbersOfTenDigitsInTextsAreMasked(String text, String shown) {
    assertThat(PersonalNumbers.maskedInText(text)).isEqualTo(shown);
  }

  @ParameterizedTest
  @ValueSource(strings = {"7371012001", "73.71.01.9001", "123456789", "2014-12-06"})
  void codesAndDaysStayReadableInTexts(String text) {
    assertThat(PersonalNumbers.maskedInText(text)).isEqualTo(text);
  }

  @Test
  void numbersOfPersonsInPathsAreMasked() {
    assertThat(PersonalNumbers.maskedInPath("kk/9171014505900001.csv: tidak ada"))
        .isEqualTo("kk/9171********0001.csv: tidak ada");
    assertThat(PersonalNumbers.maskedInPath("9171-0145-0590-0001.csv"))
        .isEqualTo("9171-****-****-0001.csv");
    assertThat(PersonalNumbers.maskedInPath("917101 450590 0001.csv"))
        .isEqualTo("9171** ****** 0001.csv");
  }

  @Test
  void daysAndCodesInPathsStayReadable() {
    assertThat(PersonalNumbers.maskedInPath("2025-04-25/2022-11-09/9103023003.csv"))
        .isEqualTo("2025-04-25/2022-11-09/9103023003.csv");
    assertThat(PersonalNumbers.maskedInPath("kepmendagri-300.2.2-2138-2025"))
        .isEqualTo("kepmendagri-300.2.2-2138-2025");
  }
}
