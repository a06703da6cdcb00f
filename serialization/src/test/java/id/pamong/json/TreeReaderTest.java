package id.pamong.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.pamong.finding.Finding;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TreeReaderTest {

  private static final ReadLimits LIMITS = new ReadLimits(1_000, 3, 8, 5, 6, 100);

  private final Faults faults = new Faults(100);

  private JsonNode read(String text) {
    return Objects.requireNonNull(new TreeReader(LIMITS, faults).read(text));
  }

  private List<String> stop(String text) {
    assertThat(new TreeReader(LIMITS, faults).read(text)).isNull();
    return lines();
  }

  private List<String> lines() {
    return faults.report().findings().stream().map(Reading::line).toList();
  }

  private Finding only() {
    assertThat(faults.report().findings()).hasSize(1);
    return faults.report().findings().get(0);
  }

  @Test
  void readsAllKindsOfValues() {
    JsonNode tree = read("{\"a\":[\"x\",1,true,false,null,{}]}");
    assertThat(tree).hasToString("{\"a\":[\"x\",1,true,false,null,{}]}");
    assertThat(faults.any()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "1.0", "1.00", "-0.5", "1e3", "1E-3", "0.0000", "123456"})
  void keepsNumbersAsTheyAreWritten(String number) {
    assertThat(read(number).decimalValue()).isEqualTo(new BigDecimal(number));
  }

  @Test
  void depthIsCountedFromTheOutermostValue() {
    assertThat(read("[[[]]]")).hasToString("[[[]]]");
    assertThat(stop("[[{\"a\":[1]}]]")).containsExactly("terlalu-besar /0/0/a");
  }

  @Test
  void depthOfScalarsDoesNotCount() {
    assertThat(read("[[[1]]]").at("/0/0/0").intValue()).isEqualTo(1);
  }

  @Test
  void valuesAreCountedWithObjectsAndArrays() {
    assertThat(read("[1,2,3,4,5,6,7]")).hasSize(7);
    assertThat(stop("[1,2,3,4,5,6,7,8]")).containsExactly("terlalu-besar /7");
  }

  @Test
  void textIsMeasuredInCharacters() {
    assertThat(read("\"12345\"").textValue()).isEqualTo("12345");
    assertThat(read("[\"123456\",\"😀😀😀😀😀\",\"😀😀😀😀😀😀\"]").get(0).isMissingNode())
        .isTrue();
    assertThat(lines()).containsExactly("terlalu-besar /0", "terlalu-besar /2");
  }

  @Test
  void longNamesAreLeftOutOfTheTree() {
    assertThat(read("{\"123456\":1,\"a\":2}")).hasToString("{\"a\":2}");
    assertThat(lines()).containsExactly("terlalu-besar /123456");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"1234567", "1e6", "1.00000", "0.0000001", "1e-7", "-123456", "1e9999999999"})
  void longNumbersAreRefused(String number) {
    assertThat(read(number).isMissingNode()).isTrue();
    assertThat(Reading.param(only(), "what")).isEqualTo("number");
    assertThat(Reading.param(only(), "limit")).isEqualTo("6");
  }

  @Test
  void firstOfTwoPropertiesStands() {
    assertThat(read("{\"a\":1,\"a\":2,\"b\":3}")).hasToString("{\"a\":1,\"b\":3}");
    assertThat(lines()).containsExactly("kunci-ganda /a");
    assertThat(Reading.param(only(), "property")).isEqualTo("a");
  }

  @Test
  void eachRepetitionIsFound() {
    read("{\"a\":1,\"a\":2,\"a\":3}");
    assertThat(lines()).containsExactly("kunci-ganda /a", "kunci-ganda /a");
  }

  @Test
  void sameNameInTwoObjectsIsNoRepetition() {
    read("[{\"a\":1},{\"a\":2}]");
    assertThat(faults.any()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "'{\"a\":[1,', truncated, 1, 9",
    "'{\"a\":', truncated, 1, 6",
    "'[1\n 2]', malformed, 2, 2",
    "'[1,\n\n}', malformed, 3, 1",
    "'{} x', trailing, 1, 4",
    "'{}}', trailing, 1, 3",
    "'{}, \"a\":1', trailing, 1, 3",
    "'{} \0', trailing, 1, 5",
    "'', empty, 1, 1"
  })
  void syntaxIsFoundWithItsPlace(String text, String reason, String line, String column) {
    stop(text);
    assertThat(Reading.param(only(), "reason")).isEqualTo(reason);
    assertThat(Reading.param(only(), "line")).isEqualTo(line);
    assertThat(Reading.param(only(), "column")).isEqualTo(column);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'a':1,'b':2,'c':tru} | /c",
        "{'a':{'x':1},'b':NaN} | /b",
        "{'a':[{'x':1},{'x':1,'y':010}]} | /a/1/y",
        "{'a':1,'a':tru} | /a",
        "{'a':1,'b' 2} | /b",
        "{'a':1,'b': | /b",
        "{'a':1,b:2} | ''",
        "{'a':1 'b':2} | ''",
        "{'a':1] | ''",
        "{'a':1,'b | ''",
        "{'a':{b:1}} | /a",
        "{'a':{'b':1,c:1}} | /a",
        "{'a':[1 2]} | /a",
        "{'a':[1,tru]} | /a/1",
        "{'a':[ NaN]} | /a/0",
        "{'a':[1 , 'x' ,  010]} | /a/2",
        "{'a':[[1],nul | /a/1",
        "{'a':[[1] x]} | /a",
        "{'a':[,1]} | /a",
        "{'a':[1, | /a",
        "{'a':[1 | /a",
        "{'a':[{'x':1} | /a",
        "{'a':[[1],} | /a",
        "{'a':'x | /a",
        "[{'a':1} {'a':2}] | ''",
        "[1 2] | ''",
      })
  void syntaxIsFoundAtTheValueItIsIn(String text, String pointer) {
    assertThat(stop(text.replace('\'', '"'))).containsExactly("json-tidak-sah " + pointer);
  }

  @Test
  void whatFollowsIsFoundAndTheTreeStands() {
    assertThat(read("[1] 2")).hasToString("[1]");
    assertThat(Reading.param(only(), "reason")).isEqualTo("trailing");
    assertThat(Reading.param(only(), "column")).isEqualTo("5");
  }

  @Test
  void messagesOfTheParserAreNotShown() {
    stop("{\"a\":rahasia}");
    assertThat(only().toString()).doesNotContain("rahasia").doesNotContain("Unrecognized");
  }
}
