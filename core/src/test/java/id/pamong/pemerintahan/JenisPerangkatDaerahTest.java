package id.pamong.pemerintahan;

import static org.assertj.core.api.Assertions.assertThat;

import id.pamong.wilayah.Tingkat;
import org.junit.jupiter.api.Test;

class JenisPerangkatDaerahTest {

  @Test
  void kabupatenOrKotaHasSix_inTheOrderAndSpellingOfTheLaw() {
    assertThat(JenisPerangkatDaerah.of(Tingkat.KABUPATEN_KOTA))
        .extracting(JenisPerangkatDaerah::nama)
        .containsExactly(
            "sekretariat daerah", "sekretariat DPRD", "inspektorat", "dinas", "badan", "Kecamatan");
  }

  @Test
  void provinceHasTheFirstFive_andNoKecamatan() {
    assertThat(JenisPerangkatDaerah.of(Tingkat.PROVINSI))
        .extracting(JenisPerangkatDaerah::nama)
        .containsExactly("sekretariat daerah", "sekretariat DPRD", "inspektorat", "dinas", "badan");
  }

  @Test
  void belowTheAutonomousRegion_thereIsNone() {
    assertThat(JenisPerangkatDaerah.of(Tingkat.KECAMATAN)).isEmpty();
    assertThat(JenisPerangkatDaerah.of(Tingkat.DESA_KELURAHAN)).isEmpty();
  }
}
