package id.pamong.testing;

import static id.pamong.testing.OfficialAddresses.RESOLVER;
import static id.pamong.testing.OfficialAddresses.found;
import static org.assertj.core.api.Assertions.assertThat;

import id.pamong.wilayah.alamat.StatusAlamat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines without commas, with a misspelt word or with Kota in names. */
class AlamatLineTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "titiwungan utara sario menado | 71.71.06.1005",
        "sauti swa erma asmat | 93.04.03.2009",
        "sauti swa erma asmat papua selatan | 93.04.03.2009",
        "jayalaksana kdokan bunder indramayu | 32.12.28.2007",
        "bukit buai tapan basa ampek bali tapan pesisir selatan | 13.01.11.2016",
        "waley senggi kierom | 91.11.03.2011",
      })
  void oneUpperNameMayBeMisspelt(String line, String kode) {
    assertThat(found(RESOLVER.resolve(line))).isEqualTo("DIPERBAIKI " + kode);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Mokmer Biak Kota Kabupaten Biak Numfor | 91.06.01.2009",
        "Mokmer Biak Kota Biak Numfor Papua | 91.06.01.2009",
        "Klabala Sorong Kota Kota Sorong | 96.71.07.1002",
        "Teladan Timur Medan Kota Kota Medan Sumatera Utara | 12.71.01.1008",
        "Kota Raja Riung Ngada | 53.09.09.2023",
        "Kota Alam Kotabumi Selatan Lampung Utara | 18.03.10.1003",
      })
  void kotaMayBeAWordOfNames(String line, String kode) {
    assertThat(found(RESOLVER.resolve(line))).isEqualTo("COCOK " + kode);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Kota Tiggi, Pekanbaru Kota, Pekanbaru, Riau | 14.71.02.1006",
        "Kota Gajah Timr, Kota Gajah, Lampung Tengah, Lampung | 18.02.23.2007",
        "Sari Npdi, Kota Bangun Dart, Kutai Kartanegara | 64.02.19.2008",
      })
  void kotaMayBeginAMisspeltName(String text, String kode) {
    assertThat(found(RESOLVER.resolve(text))).isEqualTo("DIPERBAIKI " + kode);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Xyqwertzu Bunder Indramayu",
        "tapian nauli/ saurmanggita tukka tapanuli tengah",
        "lobmok barat tinombo parigi moutong sulawesi tengah",
        "peulnadok teungoh trienggadeng pidie jaya aceh",
        "bbaakan gebang babakan cirebon jawa barat",
      })
  void wordsLeftBesideANameLeaveADoubt(String line) {
    assertThat(RESOLVER.resolve(line).status()).isEqualTo(StatusAlamat.RAGU);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Selebung, Batukliang, Kabupaen Lombok Tengah, Nusa Tenggara Barat | 52.02.03.2002",
        "Sumber Rejo, Mokmer, Biak Kota, Kabupaten Biak Numfor | 91.06.01.2009",
        "Batukliang, Kabupaen Lombok Tengah, Nusa Tenggara Barat | 52.02.03",
      })
  void misspeltKindsAndPlacesBehindCommasAreLeftAside(String text, String kode) {
    assertThat(found(RESOLVER.resolve(text))).isEqualTo("COCOK " + kode);
  }
}
