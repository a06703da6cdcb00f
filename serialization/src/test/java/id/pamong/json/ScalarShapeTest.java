package id.pamong.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import id.pamong.hukum.Pasal;
import id.pamong.pemerintahan.Jabatan;
import id.pamong.value.Parsed;
import id.pamong.wewenang.SumberWewenang;
import id.pamong.wilayah.KodeWilayah;
import id.pamong.wilayah.KodeWilayahReason;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScalarShapeTest {

  private static final ScalarShape DAY = new DayShape();
  private static final ScalarShape SOURCE = NameShape.of(SumberWewenang.class);
  private static final ScalarShape CODE = ValueShape.of(KodeWilayah.class).orElseThrow();
  private static final ScalarShape PLACE = ValueShape.of(Pasal.class).orElseThrow();

  private static Parsed<?> text(ScalarShape shape, String text) {
    return shape.read(TextNode.valueOf(text));
  }

  private static Parsed<?> number(ScalarShape shape, String number) {
    return shape.read(DecimalNode.valueOf(new BigDecimal(number)));
  }

  private static String written(ScalarShape shape, Object value) {
    return JsonText.onOneLine(out -> shape.write(value, out));
  }

  private static String described(ScalarShape shape) {
    ObjectNode schema = JsonNodeFactory.instance.objectNode();
    shape.describe(schema);
    return schema.toString();
  }

  private static KodeWilayahReason reason(Parsed<?> parsed) {
    return (KodeWilayahReason) ((Parsed.Invalid<?>) parsed).reason();
  }

  private static ScalarReason ownReason(Parsed<?> parsed) {
    return (ScalarReason) ((Parsed.Invalid<?>) parsed).reason();
  }

  @Test
  void textIsTakenAsItIs() {
    assertThat(text(PlainShape.TEXT, " a ")).isEqualTo(Parsed.valid(" a "));
    assertThat(written(PlainShape.TEXT, "a\"\n²😀")).isEqualTo("\"a\\\"\\n²😀\"");
    assertThat(described(PlainShape.TEXT))
        .isEqualTo("{\"maxLength\":10000,\"pattern\":\"^[^\\\\u0000]*$\"}");
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "2014.0, 2014",
    "-2147483648, -2147483648",
    "2147483647, 2147483647",
    "1e3, 1000"
  })
  void wholeNumbersAreRead(String number, int value) {
    assertThat(number(PlainShape.WHOLE, number)).isEqualTo(Parsed.valid(value));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2147483648", "-2147483649", "1e30"})
  void wholeNumbersOutOfRangeAreRefused(String number) {
    assertThat(ownReason(number(PlainShape.WHOLE, number))).isEqualTo(ScalarReason.OUT_OF_RANGE);
  }

  @Test
  void wholeNumbersAreDescribedWithTheirRange() {
    assertThat(described(PlainShape.WHOLE))
        .isEqualTo("{\"minimum\":-2147483648,\"maximum\":2147483647}");
    assertThat(written(PlainShape.WHOLE, -7)).isEqualTo("-7");
  }

  @ParameterizedTest
  @CsvSource({"100.00, 100.00", "1E-7, 0.0000001", "1E+2, 1E+2", "0, 0", "-1.5, -1.5"})
  void decimalNumbersAreWrittenPlainlyWhereNothingIsLost(String number, String text) {
    assertThat(written(PlainShape.DECIMAL, new BigDecimal(number))).isEqualTo(text);
  }

  @Test
  void truthIsReadAndWritten() {
    assertThat(PlainShape.TRUTH.read(JsonNodeFactory.instance.booleanNode(true)))
        .isEqualTo(Parsed.valid(true));
    assertThat(written(PlainShape.TRUTH, false)).isEqualTo("false");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0001-01-01", "2024-02-29", "9999-12-31"})
  void daysAreReadAndWritten(String day) {
    assertThat(text(DAY, day)).isEqualTo(Parsed.valid(LocalDate.parse(day)));
    assertThat(written(DAY, LocalDate.parse(day))).isEqualTo("\"" + day + "\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2023-02-29",
        "2024-04-31",
        "2024-00-10",
        "2024-1-1",
        "0000-01-01",
        "-2024-01-01"
      })
  void whatIsNoDayIsRefused(String day) {
    assertThat(ownReason(text(DAY, day))).isEqualTo(ScalarReason.NOT_A_DAY);
  }

  @Test
  void daysThatHaveNoFourDigitsAreNotWritten() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> written(DAY, LocalDate.of(-1, 1, 1)))
        .withMessage("day of a document must lie in the years 1 to 9999, but was '-0001-01-01'");
  }

  @Test
  void daysAreDescribedByFormatAndPattern() {
    assertThat(described(DAY))
        .startsWith("{\"format\":\"date\",\"pattern\":\"^(([0-9]{3}[1-9]|")
        .endsWith(")$\"}");
  }

  @Test
  void daysAreThoseOfTheCalendar() {
    for (int year :
        new int[] {0, 1, 4, 10, 100, 400, 1900, 1996, 2000, 2014, 2016, 2100, 2400, 9996, 9999}) {
      for (int month = 0; month <= 13; month++) {
        for (int day = 0; day <= 32; day++) {
          String text = String.format("%04d-%02d-%02d", year, month, day);
          boolean isDay =
              year >= 1
                  && month >= 1
                  && month <= 12
                  && day >= 1
                  && day <= YearMonth.of(year, month).lengthOfMonth();
          assertThat(text(DAY, text).isValid()).as(text).isEqualTo(isDay);
        }
      }
    }
  }

  @Test
  void constantsAreReadByTheirNames() {
    assertThat(text(SOURCE, "MANDAT")).isEqualTo(Parsed.valid(SumberWewenang.MANDAT));
    assertThat(ownReason(text(SOURCE, "mandat"))).isEqualTo(ScalarReason.UNKNOWN_NAME);
    assertThat(ownReason(text(SOURCE, "MANDAT "))).isEqualTo(ScalarReason.UNKNOWN_NAME);
    assertThat(written(SOURCE, SumberWewenang.ATRIBUSI)).isEqualTo("\"ATRIBUSI\"");
  }

  @Test
  void constantsAreListedInTheirOrder() {
    assertThat(SOURCE.type()).isEqualTo("SumberWewenang");
    assertThat(SOURCE.allowed()).containsExactly("ATRIBUSI", "DELEGASI", "MANDAT");
    assertThat(described(SOURCE)).isEqualTo("{\"enum\":[\"ATRIBUSI\",\"DELEGASI\",\"MANDAT\"]}");
    assertThat(NameShape.of(Jabatan.class).allowed()).hasSize(Jabatan.values().length);
  }

  @Test
  void valuesAreReadByParseAndWrittenByToString() {
    assertThat(text(CODE, "3574")).isEqualTo(Parsed.valid(KodeWilayah.of(35, 74)));
    assertThat(written(CODE, KodeWilayah.of(35, 74))).isEqualTo("\"35.74\"");
    assertThat(text(PLACE, "226 ayat (1)")).isEqualTo(Parsed.valid(Pasal.parse("226 ayat (1)")));
    assertThat(CODE.allowed()).isEmpty();
  }

  @Test
  void refusalOfAValueTypeKeepsItsReasonAndPosition() {
    Parsed<?> refused = text(CODE, "35.7");
    assertThat(reason(refused)).isEqualTo(KodeWilayahReason.LOST_ZERO);
    assertThat(((Parsed.Invalid<?>) refused).position()).isEqualTo(4);
  }

  @Test
  void refusalWithoutReasonIsOneOfForm() {
    assertThat(ownReason(text(PLACE, "Pasal 1"))).isEqualTo(ScalarReason.BAD_FORM);
  }

  @Test
  void refusalsDoNotQuoteLongNumbers() {
    assertThat(text(PLACE, "3578010190909999").toString()).doesNotContain("3578010190909999");
    assertThat(text(CODE, "3578010190909999").toString()).doesNotContain("3578010190909999");
    assertThat(text(DAY, "3578010190909999").toString()).doesNotContain("3578010190909999");
    assertThat(text(SOURCE, "3578010190909999").toString()).doesNotContain("3578010190909999");
  }
}
