package id.pamong.wewenang.syarat;

import static org.assertj.core.api.Assertions.assertThat;

import id.pamong.finding.JsonPointer;
import id.pamong.hukum.Periode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FaktaTest {

  @Test
  void valuesReadAsTexts_andEqualAListOfThem() {
    Fakta facts =
        Fakta.of(
            LocalDate.of(2021, 4, 1),
            Periode.of(LocalDate.of(2021, 4, 1), LocalDate.of(2026, 4, 1)),
            Optional.of(Periode.sejak(LocalDate.of(2021, 4, 1))),
            Optional.empty(),
            new BigDecimal("1E+3"),
            "x");
    List<String> texts =
        List.of("2021-04-01", "[2021-04-01, 2026-04-01)", "[2021-04-01, ∞)", "", "1000", "x");
    assertThat(facts).isEqualTo(texts).hasSameHashCodeAs(texts);
    assertThat(texts).isEqualTo(facts);
  }

  @Test
  void numberOfMoreDigitsThanAnyMeasureHas_isNotWrittenOut() {
    assertThat(Fakta.of(new BigDecimal("1E+2147483647"))).containsExactly("1E+2147483647");
    assertThat(Fakta.of(new BigDecimal("1E+40"))).containsExactly("1" + "0".repeat(40));
    assertThat(Fakta.of(new BigDecimal("1E+41"))).containsExactly("1E+41");
    assertThat(Fakta.of(new BigDecimal("0.05"))).containsExactly("0.05");
  }

  @Test
  void valuesCannotBeChangedFromOutside() {
    Object[] values = {"a"};
    Fakta facts = Fakta.of(values);
    values[0] = "b";
    assertThat(facts).containsExactly("a");
    List<String> list = new ArrayList<>(List.of("a"));
    Dalil dalil = new Dalil(List.of(), list, Dalil.HUKUM, JsonPointer.ROOT);
    list.add("b");
    assertThat(dalil.fakta()).containsExactly("a");
    assertThat(Fakta.of()).isEmpty();
  }
}
