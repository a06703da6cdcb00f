package id.pamong.validation.dokumen;

import static org.assertj.core.api.Assertions.assertThat;

import id.pamong.hukum.InstrumenHukum;
import id.pamong.hukum.JenisInstrumen;
import id.pamong.wilayah.KodeWilayah;
import org.junit.jupiter.api.Test;

/** Instruments that are older than the provinsi they are said to be of. */
class CitedIssuerTest {

  private static InstrumenHukum of(JenisInstrumen jenis, String daerah, int tahun) {
    return InstrumenHukum.builder()
        .jenis(jenis)
        .nomor("3")
        .tahun(tahun)
        .daerah(KodeWilayah.parse(daerah))
        .build();
  }

  @Test
  void regulationOfAYoungProvinsi_isNotOlderThanIt() {
    assertThat(CitedIssuer.laterFormation(of(JenisInstrumen.PERATURAN_GUBERNUR, "65", 2011)))
        .hasValue(2012);
    assertThat(CitedIssuer.laterFormation(of(JenisInstrumen.PERATURAN_GUBERNUR, "65", 2012)))
        .isEmpty();
    assertThat(CitedIssuer.laterFormation(of(JenisInstrumen.PERDA_PROVINSI, "96", 2021)))
        .hasValue(2022);
    assertThat(CitedIssuer.laterFormation(of(JenisInstrumen.PERDA_PROVINSI, "91", 2009))).isEmpty();
  }

  /** Malinau is older than Kalimantan Utara; its regulations may be cited by its code of today. */
  @Test
  void kabupatenMayBeOlderThanItsCode() {
    assertThat(CitedIssuer.laterFormation(of(JenisInstrumen.PERATURAN_BUPATI, "65.02", 2009)))
        .isEmpty();
  }
}
