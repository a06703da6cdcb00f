package id.pamong.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.DecimalNode;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonKindTest {

  @ParameterizedTest
  @CsvSource({
    "{}, object",
    "[], array",
    "'\"\"', string",
    "true, boolean",
    "null, null",
    "1, integer"
  })
  void everyValueHasAKind(String json, String id) {
    assertThat(JsonKind.of(Mutants.tree(json)).id()).isEqualTo(id);
  }

  @ParameterizedTest
  @CsvSource({
    "1, INTEGER",
    "1.0, INTEGER",
    "1e3, INTEGER",
    "0.0, INTEGER",
    "1.5, NUMBER",
    "1e-1, NUMBER"
  })
  void wholeNumbersAreSetApartByTheirValue(String number, JsonKind kind) {
    assertThat(JsonKind.of(DecimalNode.valueOf(new BigDecimal(number)))).isEqualTo(kind);
  }

  @Test
  void wholeNumbersAreNumbersButNotTheOtherWayRound() {
    assertThat(JsonKind.NUMBER.takes(JsonKind.INTEGER)).isTrue();
    assertThat(JsonKind.INTEGER.takes(JsonKind.NUMBER)).isFalse();
    assertThat(JsonKind.STRING.takes(JsonKind.STRING)).isTrue();
    assertThat(JsonKind.STRING.takes(JsonKind.NULL)).isFalse();
  }
}
