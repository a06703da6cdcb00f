package id.pamong.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pamong.finding.Finding;
import id.pamong.finding.FindingValue;
import id.pamong.finding.JsonPointer;
import id.pamong.finding.RuleId;
import id.pamong.finding.Severity;
import id.pamong.finding.StructuralRule;
import id.pamong.validation.pelimpahan.PelimpahanRules;
import id.pamong.wilayah.KodeWilayah;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
  void saysReasonsByThemselves() {
    assertThat(Messages.indonesian().reason("letter")).isEqualTo("tidak boleh memuat huruf");
    assertThatThrownBy(() -> Messages.english().reason("nonsense"))
        .isInstanceOf(IllegalArgumentException.class);
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

  @ParameterizedTest
  @ValueSource(strings = {"messages_id.properties", "messages_en.properties"})
  void writesEachTextOnce(String file) throws IOException {
    try (InputStream in = Messages.class.getResourceAsStream(file)) {
      assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines())
          .filteredOn(line -> !line.isBlank())
          .extracting(line -> line.substring(0, line.indexOf('=')))
          .doesNotHaveDuplicates();
    }
  }

  @Test
  void refusesRuleWithoutText() {
    assertThatThrownBy(() -> Messages.english().rule(RuleId.parse("a.b")))
        .hasMessage("text must exist for 'a.b.rule'");
  }

  @Test
  void dropsThePartsWhoseValuesAreMissing() {
    Finding.Builder invalid =
        Finding.builder()
            .rule(StructuralRule.NILAI_TIDAK_SAH.id())
            .severity(Severity.ERROR)
            .path(JsonPointer.ROOT)
            .putParams("type", new FindingValue.Text("KodeWilayah"))
            .putParams("reason", new FindingValue.Text("lost-zero"));
    assertThat(Messages.english().text(invalid.build()))
        .isEqualTo("is no valid KodeWilayah: a zero was lost (11.1 for 11.10).");
    invalid
        .putParams("value", new FindingValue.Text("11.1"))
        .putParams("position", new FindingValue.Amount(BigDecimal.valueOf(4)));
    assertThat(Messages.english().text(invalid.build()))
        .isEqualTo(
            "The value \"11.1\" is no valid KodeWilayah: a zero was lost (11.1 for 11.10),"
                + " at position 4.");
  }

  @Test
  void hasTwoTextsForEveryRuleOfStructure() {
    assertThat(StructuralRule.values())
        .allSatisfy(
            rule ->
                assertThat(Messages.indonesian().keys())
                    .contains(rule.id() + ".rule", rule.id() + ".finding"));
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
