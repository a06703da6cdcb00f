package id.pamong.csv;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LevelColumnsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "kode_provinsi,provinsi,kode_kab,kabupaten,kode_desa,desa"
            + "#96,Papua Barat Daya,96.71,Kota Sorong,96.71.10.1001,Suprau",
        "desa,kode_desa,kecamatan,kode_kecamatan#Suprau,96.71.10.1001,Maladum Mes,96.71.10",
        "district_code,village_code,district_name,village_name#96.71.10,96.71.10.1001,x,Suprau",
        "kode,provinsi,kabupaten,kecamatan,kelurahan#96.71.10.1001,a,b,c,Suprau",
        "kd_prop,kd_kab,kd_kec,kd_kel,nm_prop,nm_kab,nm_kec,nm_kel"
            + "#96,9671,967110,96.71.10.1001,a,b,c,Suprau",
        "id_kecamatan,id_desa,nama#96.71.10,96.71.10.1001,Suprau",
        "kode_kecamatan,kode_desa,nama#96.71.10,96.71.10.1001,Suprau",
        "id,kode_kec,kode_desa,nama_desa,nama_kec#1,96.71.10,96.71.10.1001,Suprau,x"
      })
  void nameStandsInTheColumnOfTheLevelOfTheCode(String header, String row) {
    Told told = Told.of(header + "\n" + row + "\n");
    assertThat(told.faults).isEmpty();
    assertThat(told.pairs()).containsExactly("2 96.71.10.1001=Suprau");
  }

  @Test
  void namesOfOtherLevelsAreNotThoseOfTheRows() {
    Told told = Told.of("kode_desa,provinsi,kecamatan\n96.71.10.1001,Papua Barat Daya,x\n");
    assertThat(told.columns.orElseThrow().nama()).isEmpty();
    assertThat(told.pairs()).containsExactly("2 96.71.10.1001=");
  }

  @Test
  void codesOfSeveralLevelsWithoutAColumnOfTheirNamesHaveNone() {
    Told told = Told.of("kode,provinsi,kabupaten\n96,Papua Barat Daya,\n96.71,x,Kota Sorong\n");
    assertThat(told.pairs()).containsExactly("2 96=", "3 96.71=");
  }

  @Test
  void onlyColumnOfNamesIsTheirsWhateverItIsCalled() {
    Told told = Told.of("kode;kabupaten/kota\n96;Papua Barat Daya\n96.71;Kota Sorong\n");
    assertThat(told.pairs()).containsExactly("2 96=Papua Barat Daya", "3 96.71=Kota Sorong");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "prov;kab;kec;desa;nama\n73;71;01;1001;Bontorannu\n73;71;01;1002;Tamarunang\n",
        "kode_prov;kode_kab;kode_kec;nama\n73;71;01;Mariso\n73;71;02;Mamajang\n",
        "NO_PROP,NO_KAB,NO_KEC,NO_KEL,NAMA_KEL\n73,71,1,1001,BONTORANNU\n73,71,1,1002,X\n"
      })
  void codesPartedOverColumnsAreOneFaultAndNeverReadAsWhole(String text) {
    Told told = Told.of(text);
    assertThat(told.rules()).containsExactly("tabel.kolom-kode-tidak-ada");
    assertThat(told.rows).isEmpty();
  }
}
