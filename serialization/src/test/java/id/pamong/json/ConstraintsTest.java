package id.pamong.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The constraints that reader and schema share, against what the model itself refuses. */
class ConstraintsTest {

  @Test
  void modelRefusesNothingThatConstraintsAndCombinationsTake() {
    for (Mutants.Mutant mutant : Mutants.of(Contoh.lengkapJson())) {
      assertThat(PamongJson.withDefaults().read(mutant.json()).findings())
          .as(mutant.label())
          .allSatisfy(finding -> assertThat(finding.params()).doesNotContainKey("message"));
    }
  }

  @Test
  void blankIsTheSameForReaderAndSchema_andWhatJavaCallsBlankAtLeast() {
    Constraint notBlank = new Constraint.NotBlank();
    ObjectNode schema = JsonNodeFactory.instance.objectNode();
    notBlank.describe(schema);
    Pattern pattern = Pattern.compile(schema.path("pattern").textValue());
    assertThat(pattern.matcher("\0").find()).isFalse();
    for (char c = 1; c < Character.MAX_VALUE; c++) {
      String text = String.valueOf(c);
      if (notBlank.refuse(text).isEmpty() != pattern.matcher(text).find()) {
        throw new AssertionError("U+" + Integer.toHexString(c));
      }
      if (text.isBlank() && notBlank.refuse(text).isEmpty()) {
        throw new AssertionError("blank U+" + Integer.toHexString(c));
      }
    }
  }

  @Test
  void rangesIncludeTheirEnds() {
    Constraint range = new Constraint.Between(1945, 9999);
    assertThat(range.refuse(1944)).contains(ScalarReason.OUT_OF_RANGE);
    assertThat(range.refuse(1945)).isEmpty();
    assertThat(range.refuse(9999)).isEmpty();
    assertThat(range.refuse(10_000)).contains(ScalarReason.OUT_OF_RANGE);
  }

  @Test
  void zeroIsNotNegative() {
    Constraint notNegative = new Constraint.NotNegative();
    assertThat(notNegative.refuse(new BigDecimal("-0.00"))).isEmpty();
    assertThat(notNegative.refuse(new BigDecimal("-0.01"))).contains(ScalarReason.NEGATIVE);
  }

  @Test
  void propertiesWithoutConstraintTakeAnything() {
    assertThat(Constraints.of(String.class, "x").refuse("")).isEmpty();
    assertThat(Constraints.of(Namesake.InstrumenHukum.class, "nomor").refuse("")).isEmpty();
    assertThat(Constraints.isNonEmptyList(String.class, "x")).isFalse();
  }

  /** A class of another package or type may have the same simple name. */
  private static final class Namesake {
    record InstrumenHukum(String nomor) {}
  }
}
