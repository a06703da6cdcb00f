package id.pamong.wilayah.alamat;

import static id.pamong.wilayah.Tingkat.DESA_KELURAHAN;
import static id.pamong.wilayah.Tingkat.KABUPATEN_KOTA;
import static id.pamong.wilayah.Tingkat.KECAMATAN;
import static id.pamong.wilayah.Tingkat.PROVINSI;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LevelsTest {

  @Test
  void hasWhatWasAddedAndNothingElse() {
    Levels levels = Levels.NONE.and(PROVINSI).and(KECAMATAN);

    assertThat(levels.has(PROVINSI)).isTrue();
    assertThat(levels.has(KABUPATEN_KOTA)).isFalse();
    assertThat(levels.has(KECAMATAN)).isTrue();
    assertThat(levels.has(DESA_KELURAHAN)).isFalse();
  }

  @Test
  void joinsTwoSets() {
    Levels joined = Levels.NONE.and(KABUPATEN_KOTA).and(Levels.NONE.and(DESA_KELURAHAN));

    assertThat(joined).isEqualTo(Levels.of(10));
    assertThat(joined.and(KABUPATEN_KOTA)).isEqualTo(joined);
  }
}
