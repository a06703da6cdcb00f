package id.pamong.wilayah.alamat;

import static org.assertj.core.api.Assertions.assertThat;

import id.pamong.wilayah.Tingkat;
import org.junit.jupiter.api.Test;

class AlamatTest {

  private final Alamat alamat = Alamat.of("Waena", "Heram", "Kota Jayapura", " ");

  @Test
  void blankPartsAreNotGiven() {
    assertThat(alamat.provinsi()).isEmpty();
    assertThat(alamat.desa()).contains("Waena");
  }

  @Test
  void givesPartsByLevel() {
    assertThat(alamat.part(Tingkat.DESA_KELURAHAN)).contains("Waena");
    assertThat(alamat.part(Tingkat.KECAMATAN)).contains("Heram");
    assertThat(alamat.part(Tingkat.KABUPATEN_KOTA)).contains("Kota Jayapura");
    assertThat(alamat.part(Tingkat.PROVINSI)).isEmpty();
  }

  @Test
  void changesOnePart() {
    assertThat(alamat.with(Tingkat.PROVINSI, "Papua"))
        .isEqualTo(Alamat.of("Waena", "Heram", "Kota Jayapura", "Papua"));
    assertThat(alamat.with(Tingkat.DESA_KELURAHAN, "").desa()).isEmpty();
    assertThat(alamat.with(Tingkat.KECAMATAN, "Abepura").kecamatan()).contains("Abepura");
    assertThat(alamat.with(Tingkat.KABUPATEN_KOTA, "91.71").kabkota()).contains("91.71");
  }

  @Test
  void partsMaskLongNumbersButNotCodes() {
    Part number = Part.of(Tingkat.KABUPATEN_KOTA, "Jayapura 0812 3456 7890");
    assertThat(number.given()).isEqualTo("Jayapura ••••");
    assertThat(Part.of(Tingkat.DESA_KELURAHAN, "9171051002").given()).isEqualTo("9171051002");
  }

  @Test
  void partsKnowCodesOfTheirLevelAlone() {
    assertThat(Part.of(Tingkat.KABUPATEN_KOTA, " 91.71 ").kode()).isPresent();
    assertThat(Part.of(Tingkat.KECAMATAN, "91.71").kode()).isEmpty();
  }

  @Test
  void dashIsNoPart() {
    assertThat(Alamat.of("-", " – ", "Merauke", "...")).isEqualTo(Alamat.of("", "", "Merauke", ""));
  }
}
