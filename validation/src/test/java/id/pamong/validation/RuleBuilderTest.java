package id.pamong.validation;

import static id.pamong.validation.Rule.rule;
import static id.pamong.validation.register.NationalLaw.pasal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pamong.finding.Severity;
import id.pamong.hukum.DasarHukum;
import id.pamong.hukum.InstrumenHukum;
import id.pamong.hukum.JenisInstrumen;
import id.pamong.hukum.Periode;
import id.pamong.validation.register.NationalLaw;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class RuleBuilderTest {

  @Test
  void holdsWhileEveryCitedInstrumentIsInForce() {
    RuleEntry entry =
        rule("a.b")
            .error(
                pasal(NationalLaw.UU_32_2004, "126 ayat (2)"),
                pasal(NationalLaw.PP_19_2008, "15 ayat (4)"))
            .check((document, context, found) -> {})
            .entries()
            .get(0);
    assertThat(entry.periode())
        .isEqualTo(Periode.of(LocalDate.of(2008, 2, 28), LocalDate.of(2014, 10, 2)));
    assertThat(entry.severity()).isEqualTo(Severity.ERROR);
  }

  @Test
  void holdsOnWithoutEndWhereNoneIsKnown() {
    Rule<String> rule =
        rule("a.b").warning(pasal(NationalLaw.UU_23_2014, "226 ayat (3)")).check(NOTHING);
    assertThat(rule.entryOn(LocalDate.of(2014, 10, 1))).isEmpty();
    assertThat(rule.entryOn(LocalDate.of(2014, 10, 2))).isPresent();
    assertThat(rule.entryOn(LocalDate.of(2999, 1, 1))).isPresent();
  }

  @Test
  void beginsAndEndsWhereItIsTold() {
    Rule<String> rule =
        rule("a.b")
            .info(pasal(NationalLaw.UU_23_2014, "1"))
            .from(LocalDate.of(2016, 1, 1))
            .until(LocalDate.of(2017, 1, 1))
            .check(NOTHING);
    assertThat(rule.entries().get(0).periode())
        .isEqualTo(Periode.of(LocalDate.of(2016, 1, 1), LocalDate.of(2017, 1, 1)));
  }

  @Test
  void refusesEntriesThatOverlap() {
    RuleBuilder builder =
        rule("a.b")
            .error(pasal(NationalLaw.UU_23_2014, "1"))
            .error(pasal(NationalLaw.PP_17_2018, "1"));
    assertThatThrownBy(() -> builder.check(NOTHING))
        .hasMessage("entries of rule a.b must follow one another");
  }

  @Test
  void acceptsEntriesThatMeet() {
    Rule<String> rule =
        rule("a.b")
            .error(pasal(NationalLaw.PP_19_2008, "15 ayat (2)"))
            .error(pasal(NationalLaw.PP_17_2018, "11 ayat (2)"))
            .check(NOTHING);
    assertThat(rule.entryOn(LocalDate.of(2018, 5, 7)).orElseThrow().basis().get(0).sitasi())
        .startsWith("PP 19/2008");
    assertThat(rule.entryOn(LocalDate.of(2018, 5, 8)).orElseThrow().basis().get(0).sitasi())
        .startsWith("PP 17/2018");
  }

  @Test
  void refusesRuleWithoutEntryAndEntryWithoutArticle() {
    RuleBuilder empty = rule("a.b");
    assertThatThrownBy(() -> empty.check(NOTHING)).hasMessage("rule a.b must have an entry");
    RuleBuilder another = rule("a.b");
    assertThatThrownBy(another::error).hasMessage("basis of a rule entry must not be empty");
  }

  @Test
  void refusesArticleOfUnregisteredInstrument() {
    RuleBuilder builder = rule("a.b");
    DasarHukum unknown = DasarHukum.of(InstrumenHukum.of(JenisInstrumen.PP, "999", 2001));
    assertThatThrownBy(() -> builder.error(unknown))
        .hasMessage("instrument must be registered, but was 'PP 999/2001'");
  }

  private static final Check<String> NOTHING = (document, context, found) -> {};
}
