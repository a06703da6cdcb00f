package id.pamong.wewenang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LayananDilimpahkanTest {

  @Test
  void refusesServiceWithoutName() {
    assertThatThrownBy(() -> LayananDilimpahkan.builder().nama(" ").build())
        .hasMessage("nama of a layanan must not be blank");
  }

  @Test
  void refusesThresholdThatMeasuresNothing() {
    assertThatThrownBy(() -> new BatasMateri("", BigDecimal.ONE, SatuanBatas.METER_PERSEGI))
        .hasMessage("hal of a batas must not be blank");
  }

  @Test
  void refusesNegativeThreshold() {
    BigDecimal negative = new BigDecimal("-0.01");
    assertThatThrownBy(() -> new BatasMateri("luas", negative, SatuanBatas.METER_PERSEGI))
        .hasMessage("palingBanyak of a batas must not be negative, but was '-0.01'");
  }

  @Test
  void acceptsThresholdOfZero() {
    assertThat(new BatasMateri("retribusi", BigDecimal.ZERO, SatuanBatas.RUPIAH).palingBanyak())
        .isZero();
  }

  @Test
  void refusesMappingWithoutDocument() {
    assertThatThrownBy(() -> new PemetaanPelayanan("", Optional.empty()))
        .hasMessage("dokumen of a pemetaan must not be blank");
  }
}
