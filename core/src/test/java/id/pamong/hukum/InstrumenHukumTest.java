package id.pamong.hukum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pamong.wilayah.KodeWilayah;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InstrumenHukumTest {

  @Test
  void citesNationalInstrumentByKindNumberAndYear() {
    assertThat(InstrumenHukum.of(JenisInstrumen.UU, "23", 2014).sitasi()).isEqualTo("UU 23/2014");
  }

  @Test
  void citesRegionalInstrumentWithItsRegion() {
    assertThat(perbup().build().sitasi()).isEqualTo("Perbup 24/2012 (35.12)");
  }

  @Test
  void citesTheYearOnceWhereTheNumberEndsWithIt() {
    assertThat(perbup().nomor("188/9/2012").build().sitasi())
        .isEqualTo("Perbup 188/9/2012 (35.12)");
    assertThat(perbup().nomor("24 Tahun 2012").build().sitasi())
        .isEqualTo("Perbup 24 Tahun 2012 (35.12)");
    assertThat(perbup().nomor("188/9/2011").build().sitasi())
        .isEqualTo("Perbup 188/9/2011/2012 (35.12)");
    assertThat(perbup().nomor("2012").build().sitasi()).isEqualTo("Perbup 2012/2012 (35.12)");
  }

  @Test
  void refusesRegionalInstrumentWithoutRegion() {
    assertThatThrownBy(() -> InstrumenHukum.of(JenisInstrumen.PERATURAN_BUPATI, "24", 2012))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("daerah of an instrument must be given for a Perbup");
  }

  @Test
  void refusesNationalInstrumentWithRegion() {
    assertThatThrownBy(() -> perbup().jenis(JenisInstrumen.PP).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("daerah of an instrument must be absent for a PP, but was '35.12'");
  }

  @Test
  void letsCircularsBeOfEitherScope() {
    assertThat(perbup().jenis(JenisInstrumen.SURAT_EDARAN).build().daerah()).isPresent();
    assertThat(InstrumenHukum.of(JenisInstrumen.SURAT_EDARAN, "1", 2020).daerah()).isEmpty();
  }

  @Test
  void refusesBlankNumber() {
    assertThatThrownBy(() -> InstrumenHukum.of(JenisInstrumen.UU, " ", 2014))
        .hasMessage("nomor of an instrument must not be blank");
  }

  @ParameterizedTest
  @ValueSource(ints = {1944, 10_000, 0, -1})
  void refusesYearOutsideTheRepublic(int tahun) {
    assertThatThrownBy(() -> InstrumenHukum.of(JenisInstrumen.UU, "1", tahun))
        .hasMessageContaining("between 1945 and 9999");
  }

  @ParameterizedTest
  @ValueSource(ints = {1945, 9999})
  void acceptsFirstAndLastYear(int tahun) {
    assertThat(InstrumenHukum.of(JenisInstrumen.UU, "1", tahun).tahun()).isEqualTo(tahun);
  }

  @Test
  void refusesDayOfAnotherYear() {
    assertThatThrownBy(() -> perbup().tanggal(LocalDate.of(2013, 1, 1)).build())
        .hasMessage("tanggal of an instrument must lie in its tahun 2012, but was '2013-01-01'");
  }

  @Test
  void equalsByValue() {
    assertThat(perbup().build()).isEqualTo(perbup().build()).hasSameHashCodeAs(perbup().build());
    assertThat(perbup().build()).isNotEqualTo(perbup().nomor("25").build());
  }

  private static InstrumenHukum.Builder perbup() {
    return InstrumenHukum.builder()
        .jenis(JenisInstrumen.PERATURAN_BUPATI)
        .nomor("24")
        .tahun(2012)
        .daerah(KodeWilayah.parse("35.12"));
  }
}
