package id.pamong.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pamong.finding.Finding;
import id.pamong.finding.FindingValue;
import id.pamong.finding.JsonPointer;
import id.pamong.finding.RuleId;
import id.pamong.finding.Severity;
import id.pamong.validation.pelimpahan.PelimpahanRules;
import id.pamong.wilayah.KodeWilayah;
import org.junit.jupiter.api.Test;

class MessagesTest {

  @Test
  void putsValuesInPlace() {
    assertThat(Messages.english().text(finding()))
        .isEqualTo("The head of 35.74 is called wali kota, not bupati.");
    assertThat(Messages.indonesian().text(finding()))
        .isEqualTo("Kepala daerah 35.74 disebut wali kota, bukan bupati.");
  }

  @Test
  void knowsTwoLanguages() {
    assertThat(Messages.in("id")).containsSame(Messages.indonesian());
    assertThat(Messages.in("en")).containsSame(Messages.english());
    assertThat(Messages.in("nl")).isEmpty();
  }

  @Test
  void hasTheSameKeysInBoth() {
    assertThat(Messages.english().keys()).isEqualTo(Messages.indonesian().keys());
  }

  @Test
  void saysTheSameNothingTwice() {
    assertThat(Messages.english().keys()).isNotEmpty();
    assertThat(PelimpahanRules.all().rules())
        .allSatisfy(
            rule ->
                assertThat(Messages.english().rule(rule.id()))
                    .isNotEqualTo(Messages.indonesian().rule(rule.id())));
  }

  @Test
  void refusesRuleWithoutText() {
    assertThatThrownBy(() -> Messages.english().rule(RuleId.parse("a.b")))
        .hasMessage("text must exist for 'a.b.rule'");
  }

  private static Finding finding() {
    return Finding.builder()
        .rule(RuleId.parse("pelimpahan.gelar-pemberi-tidak-sesuai-wilayah"))
        .severity(Severity.ERROR)
        .path(JsonPointer.parse("/pemberi/jabatan"))
        .putParams("jabatan", new FindingValue.Text("bupati"))
        .putParams("seharusnya", new FindingValue.Text("wali kota"))
        .putParams("kode", new FindingValue.Kode(KodeWilayah.parse("35.74")))
        .build();
  }
}
