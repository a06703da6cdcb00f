package id.pamong.pemerintahan;

import static org.assertj.core.api.Assertions.assertThat;

import id.pamong.wilayah.Tingkat;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class JabatanTest {

  @Test
  void onlyBupatiAndWaliKotaHeadKabupatenAndKota() {
    assertThat(Arrays.stream(Jabatan.values()).filter(Jabatan::isKepalaDaerahKabupatenKota))
        .containsExactly(Jabatan.BUPATI, Jabatan.WALI_KOTA);
  }

  @Test
  void spellsWaliKotaInTwoWords() {
    assertThat(Jabatan.WALI_KOTA.sebutan()).isEqualTo("wali kota");
  }

  @Test
  void placesLurahOneStepBelowCamatAndKepalaDesaInAnotherGovernment() {
    assertThat(Jabatan.LURAH.jenjang() - Jabatan.CAMAT.jenjang()).isEqualTo(1);
    assertThat(Jabatan.KEPALA_SEKSI_KELURAHAN.jenjang() - Jabatan.CAMAT.jenjang()).isEqualTo(2);
    assertThat(Jabatan.KEPALA_DESA.lingkungan()).isEqualTo(LingkunganPemerintahan.DESA);
  }

  @Test
  void servesTheLevelThatTheLawGivesIt() {
    assertThat(Jabatan.CAMAT.tingkat()).isEqualTo(Tingkat.KECAMATAN);
    assertThat(Jabatan.LURAH.tingkat()).isEqualTo(Tingkat.DESA_KELURAHAN);
    assertThat(Jabatan.BUPATI.tingkat()).isEqualTo(Tingkat.KABUPATEN_KOTA);
  }

  @Test
  void namesOfficeAndRegion() {
    assertThat(JabatanWilayah.of(Jabatan.CAMAT, "35.74.01")).hasToString("camat 35.74.01");
  }
}
