package id.pamong.json;

import static org.assertj.core.api.Assertions.assertThat;

import id.pamong.finding.StructuralRule;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReadResultTest {

  @Test
  void documentHasNoFindings() {
    ReadResult<String> read = new ReadResult.Document<>(JenisDokumen.PELIMPAHAN_WEWENANG, "x");
    assertThat(read.toOptional()).contains("x");
    assertThat(read.findings()).isEmpty();
  }

  @Test
  void refusalHasNoDocument() {
    Faults faults = new Faults(5);
    faults.at(Place.root(), StructuralRule.BUKAN_UTF8).add();
    ReadResult<String> refused = new ReadResult.Refused<>(Optional.empty(), faults.report());
    assertThat(refused.toOptional()).isEmpty();
    assertThat(refused.findings()).isEqualTo(faults.report().findings()).hasSize(1);
  }
}
