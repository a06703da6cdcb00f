package id.pamong.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleIdTest {

  @ParameterizedTest
  @ValueSource(strings = {"pelimpahan.urusan-absolut", "struktur.bukan-utf8", "a.b.c"})
  void givesBackWhatItParsed(String text) {
    assertThat(RuleId.parse(text)).hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "pelimpahan", "Pelimpahan.a", "a.B", "a.b-", "a.-b", "a..b", "a.b--c"})
  void refusesOtherForms(String text) {
    assertThatThrownBy(() -> RuleId.parse(text)).hasMessageContaining("but was '" + text + "'");
  }

  @Test
  void namesEveryStructuralRuleDifferently() {
    assertThat(Arrays.stream(StructuralRule.values()).map(StructuralRule::id))
        .doesNotHaveDuplicates()
        .allMatch(id -> id.value().startsWith("struktur."));
  }
}
