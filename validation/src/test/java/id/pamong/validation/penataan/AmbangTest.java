package id.pamong.validation.penataan;

import static org.assertj.core.api.Assertions.assertThat;

import id.pamong.pemerintahan.penataan.ObjekPenataan;
import id.pamong.wilayah.KodeWilayah;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rows of Lampiran I and II of PP 17/2018, as printed there. */
class AmbangTest {

  @ParameterizedTest
  @CsvSource({
    "32, 6000, 1200, 8000, 1600, 7.5, 3",
    "51, 5000, 1000, 8000, 1600, 7.5, 3",
    "11, 4000, 800, 5000, 1000, 10, 5",
    "18, 4000, 800, 5000, 1000, 10, 5",
    "71, 3000, 600, 4000, 800, 10, 5",
    "73, 3000, 600, 4000, 800, 10, 5",
    "52, 2500, 500, 3500, 700, 12.5, 7",
    "72, 2000, 400, 2750, 550, 12.5, 7",
    "74, 2000, 400, 2750, 550, 12.5, 7",
    "75, 2000, 400, 2750, 550, 12.5, 7",
    "76, 2000, 400, 2750, 550, 12.5, 7",
    "63, 2000, 400, 2750, 550, 12.5, 7",
    "61, 1500, 300, 2000, 400, 12.5, 7",
    "62, 1500, 300, 2000, 400, 12.5, 7",
    "64, 1500, 300, 2000, 400, 12.5, 7",
    "65, 1500, 300, 2000, 400, 12.5, 7",
    "53, 1000, 200, 1500, 300, 12.5, 7",
    "81, 1000, 200, 1500, 300, 12.5, 7",
    "82, 1000, 200, 1500, 300, 12.5, 7",
    "91, 500, 100, 1000, 200, 12.5, 7",
    "92, 500, 100, 1000, 200, 12.5, 7"
  })
  void hasTheRowsOfTheAnnexes(
      int provinsi, int desa, int kkDesa, int kelurahan, int kkKelurahan, String kec, String kel) {
    Ambang ambang = Ambang.of(KodeWilayah.of(provinsi, 1)).orElseThrow();
    assertThat(ambang.jiwa(false)).isEqualTo(desa);
    assertThat(ambang.kepalaKeluarga(false)).isEqualTo(kkDesa);
    assertThat(ambang.jiwa(true)).isEqualTo(kelurahan);
    assertThat(ambang.kepalaKeluarga(true)).isEqualTo(kkKelurahan);
    assertThat(ambang.luas(ObjekPenataan.KECAMATAN)).isEqualByComparingTo(kec);
    assertThat(ambang.luas(ObjekPenataan.KELURAHAN)).isEqualByComparingTo(kel);
  }

  @Test
  void hasNoRowWhereTheAnnexesNameNone() {
    for (int provinsi : new int[] {19, 21, 93, 94, 95, 96}) {
      assertThat(Ambang.of(KodeWilayah.of(provinsi))).isEmpty();
    }
  }
}
