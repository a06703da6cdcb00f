package id.pamong.wilayah.index;

import static org.assertj.core.api.Assertions.assertThat;

import id.pamong.wilayah.KodeWilayah;
import id.pamong.wilayah.Tingkat;
import org.junit.jupiter.api.Test;

class LevelWordTest {

  @Test
  void knowsLocalWords() {
    assertThat(LevelWord.of("distrik")).contains(LevelWord.KECAMATAN);
    assertThat(LevelWord.of("kemantren")).contains(LevelWord.KECAMATAN);
    assertThat(LevelWord.of("gampong")).contains(LevelWord.DESA);
    assertThat(LevelWord.of("nagari")).contains(LevelWord.DESA);
    assertThat(LevelWord.of("pekon")).contains(LevelWord.DESA);
    assertThat(LevelWord.of("merauke")).isEmpty();
  }

  @Test
  void fitsRegionsOfItsKindAlone() {
    assertThat(LevelWord.KOTA.fits(KodeWilayah.parse("91.71"))).isTrue();
    assertThat(LevelWord.KOTA.fits(KodeWilayah.parse("91.03"))).isFalse();
    assertThat(LevelWord.KABUPATEN.fits(KodeWilayah.parse("91.03"))).isTrue();
    assertThat(LevelWord.KECAMATAN.fits(KodeWilayah.parse("91.03.02"))).isTrue();
    assertThat(LevelWord.KECAMATAN.fits(KodeWilayah.parse("91.03.02.2003"))).isFalse();
    assertThat(LevelWord.DESA.fits(KodeWilayah.parse("91.03.02.3003"))).isTrue();
    assertThat(LevelWord.DESA.fits(KodeWilayah.parse("31.71.01.1001"))).isFalse();
    assertThat(LevelWord.KELURAHAN.fits(KodeWilayah.parse("31.71.01.1001"))).isTrue();
    assertThat(LevelWord.PROVINSI.fits(KodeWilayah.parse("11"))).isTrue();
  }

  @Test
  void tellsTheLevel() {
    assertThat(LevelWord.KELURAHAN.tingkat()).isEqualTo(Tingkat.DESA_KELURAHAN);
    assertThat(LevelWord.KABUPATEN.tingkat()).isEqualTo(Tingkat.KABUPATEN_KOTA);
  }

  @Test
  void localNamesOfDesaAreOftenPartOfNames() {
    assertThat(LevelWord.isOftenPartOfName("kampung")).isTrue();
    assertThat(LevelWord.isOftenPartOfName("desa")).isFalse();
    assertThat(LevelWord.isOftenPartOfName("kec")).isFalse();
  }
}
