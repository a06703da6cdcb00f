package id.pamong.cli.console;

import static org.assertj.core.api.Assertions.assertThat;

import id.pamong.finding.StructuralRule;
import id.pamong.wilayah.KodeWilayahReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TextsTest {

  @ParameterizedTest
  @EnumSource
  void everyReasonHasATextInBothLanguages(KodeWilayahReason reason) {
    for (Language language : Language.values()) {
      assertThat(language.messages().reason(reason.code())).isNotBlank();
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyStructuralRuleHasATextInBothLanguages(StructuralRule rule) {
    for (Language language : Language.values()) {
      assertThat(language.messages().rule(rule.id())).isNotBlank();
      assertThat(language.messages().keys()).contains(rule.id() + ".finding");
    }
  }

  @Test
  void bothLanguagesHaveTheSameTexts() {
    assertThat(Texts.in(Language.EN).keys()).isEqualTo(Texts.in(Language.ID).keys());
    assertThat(Texts.help(Language.EN).keySet()).isEqualTo(Texts.help(Language.ID).keySet());
  }

  @Test
  void valuesAreTakenAsTheyAre() {
    assertThat(Texts.in(Language.EN).get("fault.missing", "a{1}$b\\"))
        .isEqualTo("a{1}$b\\: does not exist");
  }

  @Test
  void languageIsKnownBeforeTheArgumentsAre() {
    assertThat(Language.askedBy("check", "--lang", "en")).isEqualTo(Language.EN);
    assertThat(Language.askedBy("--lang=en", "check")).isEqualTo(Language.EN);
    assertThat(Language.askedBy("check", "--lang")).isEqualTo(Language.ID);
    assertThat(Language.askedBy("check", "--lang=xx")).isEqualTo(Language.ID);
    assertThat(Language.askedBy("check", "--", "--lang=en")).isEqualTo(Language.ID);
  }
}
