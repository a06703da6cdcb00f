package id.pamong.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TruthTest {

  @ParameterizedTest
  @CsvSource({
    "YES, YES, YES, YES",
    "YES, NO, NO, YES",
    "YES, UNKNOWN, UNKNOWN, YES",
    "NO, YES, NO, YES",
    "NO, NO, NO, NO",
    "NO, UNKNOWN, NO, UNKNOWN",
    "UNKNOWN, YES, UNKNOWN, YES",
    "UNKNOWN, NO, NO, UNKNOWN",
    "UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN"
  })
  void joinsAsThreeValuedLogicDoes(Truth one, Truth other, Truth both, Truth either) {
    assertThat(one.and(other)).isEqualTo(both);
    assertThat(one.or(other)).isEqualTo(either);
  }

  @ParameterizedTest
  @CsvSource({"YES, NO", "NO, YES", "UNKNOWN, UNKNOWN"})
  void leavesTheUnknownUnknown(Truth fact, Truth opposite) {
    assertThat(fact.not()).isEqualTo(opposite);
  }

  @Test
  void takesWhatIsNotStatedAsUnknown() {
    assertThat(Truth.of(Optional.empty())).isEqualTo(Truth.UNKNOWN);
    assertThat(Truth.of(Optional.of(true))).isEqualTo(Truth.YES);
    assertThat(Truth.of(Optional.of(false))).isEqualTo(Truth.NO);
  }
}
