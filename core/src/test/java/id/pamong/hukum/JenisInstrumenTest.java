package id.pamong.hukum;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class JenisInstrumenTest {

  @Test
  void onlyRegionalKindsAreOfRegions() {
    assertThat(JenisInstrumen.PERATURAN_BUPATI.isDaerah()).isTrue();
    assertThat(JenisInstrumen.PP.isDaerah()).isFalse();
    assertThat(JenisInstrumen.SURAT_EDARAN.isDaerah()).isFalse();
  }

  @ParameterizedTest
  @EnumSource
  void namesWhatItIsByItsNature(JenisInstrumen jenis) {
    if (jenis.name().startsWith("KEPUTUSAN") || jenis.name().startsWith("KEP")) {
      assertThat(jenis.sifat()).isEqualTo(SifatInstrumen.KEPUTUSAN);
    }
    if (jenis.name().startsWith("PER")) {
      assertThat(jenis.sifat()).isEqualTo(SifatInstrumen.PERATURAN);
    }
    assertThat(jenis.singkatan()).isNotBlank();
  }

  @Test
  void ordersTheHierarchyAsTheLawDoes() {
    assertThat(
            List.of(
                JenisInstrumen.UUD_1945,
                JenisInstrumen.TAP_MPR,
                JenisInstrumen.UU,
                JenisInstrumen.PP,
                JenisInstrumen.PERPRES,
                JenisInstrumen.PERDA_PROVINSI,
                JenisInstrumen.PERDA_KABUPATEN_KOTA))
        .isSorted();
  }
}
