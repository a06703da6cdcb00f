package id.pamong.json;

import static org.assertj.core.api.Assertions.assertThat;

import id.pamong.finding.Finding;
import id.pamong.finding.FindingValue;
import id.pamong.finding.Severity;
import id.pamong.finding.StructuralRule;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class FaultsTest {

  private final Faults faults = new Faults(500);

  @Test
  void nothingIsFoundAtFirst() {
    assertThat(faults.any()).isFalse();
    assertThat(faults.report().findings()).isEmpty();
    assertThat(faults.report().edisi()).isEmpty();
  }

  @Test
  void faultThatIsNotAddedDoesNotCount() {
    Faults.Fault fault = faults.at(Place.root(), StructuralRule.KUNCI_GANDA);
    assertThat(faults.any()).isFalse();
    fault.add();
    assertThat(faults.any()).isTrue();
  }

  @Test
  void paramsKeepTheirTypes() {
    faults
        .at(Place.root().property("a"), StructuralRule.NILAI_TIDAK_SAH)
        .with("value", "x")
        .with("position", 7)
        .with("allowed", List.of("A", "B"))
        .suggest("a", List.of("A", "B"))
        .add();
    Finding finding = faults.report().findings().get(0);
    assertThat(finding.rule().value()).isEqualTo("struktur.nilai-tidak-sah");
    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
    assertThat(finding.path().value()).isEqualTo("/a");
    assertThat(finding.params())
        .containsEntry("value", new FindingValue.Text("x"))
        .containsEntry("position", new FindingValue.Amount(BigDecimal.valueOf(7)))
        .containsEntry("allowed", new FindingValue.Texts(List.of("A", "B")));
    assertThat(finding.suggestions()).contains("A");
  }

  @Test
  void suggestionsComeToAnEnd() {
    for (int i = 0; i < 300; i++) {
      faults
          .at(Place.root().element(i), StructuralRule.NILAI_TIDAK_SAH)
          .suggest("CAMATT", List.of("CAMAT"))
          .add();
    }
    assertThat(faults.report().findings().stream().filter(f -> !f.suggestions().isEmpty()))
        .hasSize(200);
  }
}
