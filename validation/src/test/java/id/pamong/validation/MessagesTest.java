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
import java.util.List;
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
  void tellsAStatedFactAsStatedInBoth() {
    List<String> stated = beginning(Messages.indonesian(), "Dinyatakan");
    assertThat(stated).hasSizeGreaterThan(12);
    assertThat(beginning(Messages.english(), "It is stated that")).isEqualTo(stated);
  }

  private static List<String> beginning(Messages messages, String words) {
    Finding.Builder any = Finding.builder().severity(Severity.ERROR).path(JsonPointer.ROOT);
    return messages.keys().stream()
        .filter(key -> key.endsWith(".finding"))
        .map(key -> key.substring(0, key.length() - ".finding".length()))
        .filter(id -> messages.text(any.rule(RuleId.parse(id)).build()).startsWith(words))
        .sorted()
        .toList();
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
        .isEqualTo("The value is no valid region code: a zero was lost (11.1 for 11.10).");
    invalid
        .putParams("value", new FindingValue.Text("11.1"))
        .putParams("position", new FindingValue.Amount(BigDecimal.valueOf(4)));
    assertThat(Messages.english().text(invalid.build()))
        .isEqualTo(
            "The value \"11.1\" is no valid region code: a zero was lost (11.1 for 11.10),"
                + " at position 4 (counted from 0).");
  }

  @Test
  void saysOfACombinationWhichPropertyIsAtFaultAndWhy() {
    Finding.Builder broken = structural(StructuralRule.GABUNGAN_TIDAK_SAH);
    broken
        .putParams("property", new FindingValue.Text("daerah"))
        .putParams("reason", new FindingValue.Text("daerah-wajib"));
    assertThat(Messages.indonesian().text(broken.build()))
        .isEqualTo(
            "Properti \"daerah\" tidak cocok dengan yang lain: wajib ada, karena instrumen jenis ini"
                + " ditetapkan oleh daerah.");
    broken
        .putParams("property", new FindingValue.Text("akhir"))
        .putParams("value", new FindingValue.Text("2018-01-01"))
        .putParams("reason", new FindingValue.Text("akhir-tidak-sesudah-mulai"));
    assertThat(Messages.english().text(broken.build()))
        .isEqualTo(
            "The property \"akhir\" with the value \"2018-01-01\" does not go with the others: it"
                + " must come after the first day.");
  }

  @Test
  void saysOfACombinationWithoutCodeWhatTheModelSays() {
    Finding.Builder broken = structural(StructuralRule.GABUNGAN_TIDAK_SAH);
    broken.putParams("message", new FindingValue.Text("a must b"));
    assertThat(Messages.english().text(broken.build()))
        .isEqualTo("The values here do not go together: a must b.");
  }

  @Test
  void tellsAMissingDocumentTypeFromAnUnknownOne() {
    Finding.Builder missing =
        structural(StructuralRule.JENIS_DOKUMEN)
            .putParams("property", new FindingValue.Text("jenis"))
            .putParams("allowed", new FindingValue.Text("a-b"));
    Finding unknown = missing.putParams("value", new FindingValue.Text("ab")).build();
    assertThat(Messages.indonesian().text(unknown))
        .isEqualTo(
            "Jenis dokumen \"ab\" tidak dikenal; properti \"jenis\" harus salah satu dari: a-b.");
    Finding absent =
        structural(StructuralRule.JENIS_DOKUMEN)
            .putParams("missing", new FindingValue.Text("jenis"))
            .putParams("property", new FindingValue.Text("jenis"))
            .putParams("allowed", new FindingValue.Text("a-b"))
            .build();
    assertThat(Messages.indonesian().text(absent))
        .isEqualTo(
            "Properti \"jenis\", yang menyebut jenis dokumen, tidak ada; nilainya harus salah satu"
                + " dari: a-b.");
  }

  @Test
  void saysOfABlankTextAndOfABlankInACodeWhatIsTrueOfEach() {
    assertThat(Messages.english().text(refused("text", "blank-text")))
        .isEqualTo("The value is no valid text: its text must not be blank.");
    assertThat(Messages.english().text(refused("KodeWilayah", "blank")))
        .isEqualTo("The value is no valid region code: it must hold no blanks.");
  }

  private static Finding refused(String type, String reason) {
    return structural(StructuralRule.NILAI_TIDAK_SAH)
        .putParams("type", new FindingValue.Text(type))
        .putParams("reason", new FindingValue.Text(reason))
        .build();
  }

  private static Finding.Builder structural(StructuralRule rule) {
    return Finding.builder().rule(rule.id()).severity(Severity.ERROR).path(JsonPointer.ROOT);
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
