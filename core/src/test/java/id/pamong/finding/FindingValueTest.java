package id.pamong.finding;

import static org.assertj.core.api.Assertions.assertThat;

import id.pamong.wilayah.KodeWilayah;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FindingValueTest {

  @Test
  void rendersEachKind() {
    assertThat(new FindingValue.Text("camat").teks()).isEqualTo("camat");
    assertThat(new FindingValue.Amount(new BigDecimal("1E+3")).teks()).isEqualTo("1000");
    assertThat(new FindingValue.Day(LocalDate.of(2014, 12, 6)).teks()).isEqualTo("2014-12-06");
    assertThat(new FindingValue.Kode(KodeWilayah.parse("3574")).teks()).isEqualTo("35.74");
    assertThat(new FindingValue.Texts(List.of("a", "b")).teks()).isEqualTo("a, b");
  }

  @Test
  void keepsItsOwnCopyOfTexts() {
    List<String> texts = new ArrayList<>(List.of("a"));
    FindingValue value = new FindingValue.Texts(texts);
    texts.add("b");
    assertThat(value.teks()).isEqualTo("a");
  }
}
