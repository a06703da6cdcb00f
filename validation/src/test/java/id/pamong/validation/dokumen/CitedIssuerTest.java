package id.pamong.validation.dokumen;

import static org.assertj.core.api.Assertions.assertThat;

import id.pamong.hukum.InstrumenHukum;
import id.pamong.hukum.JenisInstrumen;
import id.pamong.validation.SmallCatalog;
import id.pamong.validation.Truth;
import id.pamong.wilayah.EditionOnDate;
import id.pamong.wilayah.KodeWilayah;
import id.pamong.wilayah.WilayahCatalog;
import java.time.LocalDate;
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

  /** The year of the formation and the next, in which the young provinsi was not yet at work. */
  @Test
  void youngProvinsi_mayGoOnByWhatTheOtherMadeUntilItWasAtWork() {
    KodeWilayah tarakan = KodeWilayah.parse("65.71");
    InstrumenHukum before = of(JenisInstrumen.PERDA_PROVINSI, "64", 2013);
    InstrumenHukum after = of(JenisInstrumen.PERDA_PROVINSI, "64", 2014);
    assertThat(CitedIssuer.mayGoOn(before, tarakan)).isTrue();
    assertThat(CitedIssuer.mayGoOn(after, tarakan)).isFalse();
    assertThat(CitedIssuer.mayGoOn(before, KodeWilayah.parse("63.71"))).isFalse();
    WilayahCatalog catalog = new SmallCatalog();
    EditionOnDate edition = catalog.editionOn(LocalDate.of(2020, 6, 1));
    assertThat(SubdelegationLaw.binds(before, tarakan, catalog, edition)).isEqualTo(Truth.UNKNOWN);
    assertThat(SubdelegationLaw.binds(after, tarakan, catalog, edition)).isEqualTo(Truth.NO);
  }
}
