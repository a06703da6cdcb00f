package id.pamong.pemerintahan;

import static org.assertj.core.api.Assertions.assertThat;

import id.pamong.wilayah.KodeWilayah;
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

  @Test
  void camatOfPapuaIsKepalaDistrik_inAllSixProvincesAlone() {
    assertThat(Jabatan.CAMAT.sebutanDi(KodeWilayah.parse("91.03.02"))).isEqualTo("kepala distrik");
    assertThat(Jabatan.CAMAT.sebutanDi(KodeWilayah.parse("96.71.01"))).isEqualTo("kepala distrik");
    assertThat(Jabatan.CAMAT.sebutanDi(KodeWilayah.parse("82.71.01"))).isEqualTo("camat");
    assertThat(Jabatan.SEKRETARIS_KECAMATAN.sebutanDi(KodeWilayah.parse("93.01.01")))
        .isEqualTo("sekretaris distrik");
    assertThat(Jabatan.LURAH.sebutanDi(KodeWilayah.parse("93.01.01.1001"))).isEqualTo("lurah");
  }

  @Test
  void kepalaDesaOfAcehIsKeuchik() {
    assertThat(Jabatan.KEPALA_DESA.sebutanDi(KodeWilayah.parse("11.01.01.2001")))
        .isEqualTo("keuchik");
    assertThat(Jabatan.CAMAT.sebutanDi(KodeWilayah.parse("11.01.01"))).isEqualTo("camat");
    assertThat(Jabatan.KEPALA_DESA.sebutanDi(KodeWilayah.parse("12.01.01.2001")))
        .isEqualTo("kepala Desa");
  }
}
