package id.pamong.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pamong.wilayah.KodeWilayahReason;
import org.junit.jupiter.api.Test;

class ParsedTest {

  private static final Parsed<String> REFUSED =
      Parsed.invalid("region code", KodeWilayahReason.LOST_ZERO, 4, "11.1");

  @Test
  void aValueIsThere() {
    Parsed<String> parsed = Parsed.valid("35");
    assertThat(parsed.isValid()).isTrue();
    assertThat(parsed.toOptional()).contains("35");
    assertThat(parsed.orElseThrow()).isEqualTo("35");
  }

  @Test
  void aRefusalHasNoValue() {
    assertThat(REFUSED.isValid()).isFalse();
    assertThat(REFUSED.toOptional()).isEmpty();
  }

  @Test
  void aRefusalIsThrownWithReasonAndPosition() {
    assertThatThrownBy(REFUSED::orElseThrow)
        .isInstanceOfSatisfying(
            InvalidValueException.class,
            refusal -> {
              assertThat(refusal.code()).isEqualTo("lost-zero");
              assertThat(refusal.position()).isEqualTo(4);
              assertThat(refusal.getMessage()).startsWith("region code must ").endsWith("'11.1'");
            });
  }

  @Test
  void mapsAValue() {
    assertThat(Parsed.valid("35").map(Integer::valueOf)).isEqualTo(Parsed.valid(35));
  }

  @Test
  void keepsARefusalWhenMapped() {
    assertThat(REFUSED.map(String::length))
        .isEqualTo(Parsed.invalid("region code", KodeWilayahReason.LOST_ZERO, 4, "11.1"));
  }
}
