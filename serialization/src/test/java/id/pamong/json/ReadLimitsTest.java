package id.pamong.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class ReadLimitsTest {

  @Test
  void defaultsAreThoseThatAreDocumented() {
    assertThat(ReadLimits.DEFAULT)
        .isEqualTo(new ReadLimits(8_388_608, 32, 100_000, 10_000, 40, 1_000));
  }

  @Test
  void changesOneLimit() {
    assertThat(ReadLimits.DEFAULT.withBytes(5).withNodes(6).withFindings(7))
        .isEqualTo(new ReadLimits(5, 32, 6, 10_000, 40, 7));
  }

  @Test
  void refusesLimitsOfNothing() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ReadLimits.DEFAULT.withBytes(0))
        .withMessage("bytes must be one or more, but was '0'");
    assertThatIllegalArgumentException().isThrownBy(() -> ReadLimits.DEFAULT.withNodes(0));
    assertThatIllegalArgumentException().isThrownBy(() -> ReadLimits.DEFAULT.withFindings(0));
    assertThatIllegalArgumentException().isThrownBy(() -> new ReadLimits(1, 0, 1, 1, 1, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> new ReadLimits(1, 1, 1, 0, 1, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> new ReadLimits(1, 1, 1, 1, 0, 1));
  }

  @Test
  void refusesWhatTheReaderCannotHold() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ReadLimits.DEFAULT.withBytes(Integer.MAX_VALUE));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ReadLimits(1, 501, 1, 1, 1, 1))
        .withMessage("depth must be at most 500, but was '501'");
  }
}
