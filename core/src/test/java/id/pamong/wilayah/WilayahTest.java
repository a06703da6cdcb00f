package id.pamong.wilayah;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WilayahTest {

  private static final WilayahEdition EDITION =
      new WilayahEdition(
          "contoh-1", "1", "Contoh 1", LocalDate.of(2020, 1, 1), Optional.empty(), List.of());

  @ParameterizedTest
  @CsvSource({
    "35, id.pamong.wilayah.Provinsi",
    "35.16, id.pamong.wilayah.Kabupaten",
    "35.76, id.pamong.wilayah.Kota",
    "35.78.01, id.pamong.wilayah.Kecamatan",
    "35.78.01.1001, id.pamong.wilayah.Kelurahan",
    "35.79.01.2001, id.pamong.wilayah.Desa",
    "91.03.02.3003, id.pamong.wilayah.DesaAdat"
  })
  void codeChoosesTheKind(String code, Class<? extends Wilayah> kind) {
    KodeWilayah kode = KodeWilayah.parse(code);
    Wilayah wilayah = Wilayah.of(kode, "Nama", EDITION);
    assertThat(wilayah).isExactlyInstanceOf(kind);
    assertThat(wilayah.kode()).isEqualTo(kode);
    assertThat(wilayah.tingkat()).isEqualTo(kode.tingkat());
    assertThat(wilayah.nama()).isEqualTo("Nama");
    assertThat(wilayah.edisi()).isEqualTo(EDITION);
  }

  @Test
  void provinsiRefusesAnotherKind() {
    assertThatThrownBy(() -> new Provinsi(KodeWilayah.of(35, 78), "Kota Surabaya", EDITION))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("code of a provinsi must be of this kind, but was '35.78'");
  }

  @Test
  void kabupatenRefusesAKota() {
    assertThatThrownBy(() -> new Kabupaten(KodeWilayah.of(35, 78), "Kota Surabaya", EDITION))
        .hasMessageContaining("kabupaten");
  }

  @Test
  void kotaRefusesAKabupaten() {
    assertThatThrownBy(() -> new Kota(KodeWilayah.of(35, 1), "Kabupaten Pacitan", EDITION))
        .hasMessageContaining("kota");
  }

  @Test
  void kecamatanRefusesAVillage() {
    assertThatThrownBy(() -> new Kecamatan(KodeWilayah.of(35, 78, 1, 1001), "Nama", EDITION))
        .hasMessageContaining("kecamatan");
  }

  @Test
  void villagesRefuseEachOthersCodes() {
    KodeWilayah kelurahan = KodeWilayah.of(35, 78, 1, 1001);
    KodeWilayah desa = KodeWilayah.of(35, 79, 1, 2001);
    assertThatThrownBy(() -> new Desa(kelurahan, "Nama", EDITION)).hasMessageContaining("desa");
    assertThatThrownBy(() -> new Kelurahan(desa, "Nama", EDITION))
        .hasMessageContaining("kelurahan");
    assertThatThrownBy(() -> new DesaAdat(desa, "Nama", EDITION)).hasMessageContaining("desa adat");
  }

  @Test
  void sealedFactoriesRefuseOtherLevels() {
    assertThatThrownBy(() -> KabupatenKota.of(KodeWilayah.of(35), "Jawa Timur", EDITION))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> DesaKelurahan.of(KodeWilayah.of(35), "Jawa Timur", EDITION))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " "})
  void refusesABlankName(String name) {
    assertThatThrownBy(() -> Wilayah.of(KodeWilayah.of(35), name, EDITION))
        .hasMessage("name of region 35 must not be blank, but was '" + name + "'");
  }

  @ParameterizedTest
  @CsvSource({"31.01, true", "31.74, true", "32.01, false", "36.71, false"})
  void onlyJakartaIsAdministrative(String code, boolean administrative) {
    KabupatenKota region = KabupatenKota.of(KodeWilayah.parse(code), "Nama", EDITION);
    assertThat(region.isAdministratif()).isEqualTo(administrative);
  }

  @Test
  void regionReadsItsNameFromItsSource() {
    NameSource source = (kode, edisi) -> kode + " in " + edisi.shortName();
    Wilayah wilayah = Wilayah.of(KodeWilayah.parse("91.03.02.3003"), source, EDITION);
    assertThat(wilayah).isExactlyInstanceOf(DesaAdat.class);
    assertThat(wilayah.nama()).isEqualTo("91.03.02.3003 in 1");
    assertThat(wilayah)
        .isEqualTo(Wilayah.of(wilayah.kode(), "91.03.02.3003 in 1", EDITION))
        .hasSameHashCodeAs(Wilayah.of(wilayah.kode(), "91.03.02.3003 in 1", EDITION))
        .hasToString("DesaAdat[kode=91.03.02.3003, nama=91.03.02.3003 in 1, edisi=contoh-1]");
  }

  @Test
  void regionsDifferInCodeNameAndEdition() {
    WilayahEdition later =
        new WilayahEdition(
            "contoh-2", "2", "Contoh 2", LocalDate.of(2021, 1, 1), Optional.empty(), List.of());
    Wilayah wilayah = Wilayah.of(KodeWilayah.parse("11.01"), "Kabupaten Aceh Selatan", EDITION);
    assertThat(wilayah)
        .isNotEqualTo(Wilayah.of(KodeWilayah.parse("11.02"), "Kabupaten Aceh Selatan", EDITION))
        .isNotEqualTo(Wilayah.of(KodeWilayah.parse("11.01"), "Kabupaten Simeulue", EDITION))
        .isNotEqualTo(Wilayah.of(KodeWilayah.parse("11.01"), "Kabupaten Aceh Selatan", later))
        .isNotEqualTo("11.01");
  }
}
