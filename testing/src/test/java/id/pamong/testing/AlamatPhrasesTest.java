package id.pamong.testing;

import static id.pamong.testing.OfficialAddresses.RESOLVER;
import static id.pamong.testing.OfficialAddresses.candidates;
import static id.pamong.testing.OfficialAddresses.causes;
import static id.pamong.testing.OfficialAddresses.found;
import static org.assertj.core.api.Assertions.assertThat;

import id.pamong.wilayah.alamat.Alamat;
import id.pamong.wilayah.alamat.DiagnosisAlamat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Addresses with old or English words for the kinds of regions, and with English names. */
class AlamatPhrasesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Kotamadya Dati II Jayapura | COCOK 91.71",
        "Kotamadya Daerah Tingkat II Surabaya | COCOK 35.78",
        "Kodya DATI II Medan, Propinsi Dati I Sumatera Utara | COCOK 12.71",
        "Kab. Dati II Jayapura | COCOK 91.03",
        "Kab. Tk. II Sleman | COCOK 34.04",
        "Dati II Sleman | COCOK 34.04",
        "Kota Administratif Palu | COCOK 72.71",
        "Kotif Sorong | COCOK 96.71",
        "Kelurahan Vim, Abepura, Kotamadya Dati II Jayapura | COCOK 91.71.03.1014",
        "Kotamadya Dati II Merauke | DIPERBAIKI 93.01",
        "Dati II Jayapura | RAGU",
      })
  void wordsOfBeforeTheLawOf1999TellTheKind(String text, String expected) {
    assertThat(found(RESOLVER.resolve(text))).isEqualTo(expected);
  }

  @Test
  void oldWordThatTellsNoKindLeavesTheDoubtBetweenBoth() {
    assertThat(candidates(RESOLVER.resolve("Dati II Jayapura"))).containsExactly("91.03", "91.71");
  }

  @Test
  void repairTellsWhatWasTyped() {
    assertThat(causes(RESOLVER.resolve("Kotamadya Dati II Merauke")))
        .containsExactly("TIDAK_ADA_KOTA Kotamadya Dati II Merauke > Kabupaten Merauke");
    assertThat(causes(RESOLVER.resolve("Kodya Dati II Ujung Pandang")))
        .containsExactly("NAMA_LAMA Kodya Dati II Ujung Pandang > Kota Makassar");
  }

  @ParameterizedTest
  @CsvSource({
    "'', '', Kotamadya Dati II Medan, Propinsi Dati I Sumatera Utara, COCOK 12.71",
    "'', '', Dati II Jayapura, '', RAGU",
    "'', '', Kota Administratif Palu, Sulawesi Tengah, COCOK 72.71",
    "'', Sentani District, Jayapura Regency, Papua, COCOK 91.03.01",
    "Sinduadi Village, Mlati District, Sleman, Yogyakarta, COCOK 34.04.06.2001",
    "'', '', Bandung City, West Java, DIPERBAIKI 32.73",
    "'', '', '', Province of East Java, DIPERBAIKI 35",
    "'', '', Sleman Regency, Special Region of Yogyakarta, DIPERBAIKI 34.04",
  })
  void phrasesAreReadInFieldsToo(
      String desa, String kecamatan, String kabkota, String provinsi, String expected) {
    assertThat(found(RESOLVER.resolve(Alamat.of(desa, kecamatan, kabkota, provinsi))))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "East Java | 35 | East Java > Jawa Timur",
        "Province of North Sumatra | 12 | Province of North Sumatra > Sumatera Utara",
        "Makassar, South Sulawesi, Indonesia | 73.71 | South Sulawesi > Sulawesi Selatan",
        "Nabire, Central Papua | 94.01 | Central Papua > Papua Tengah",
        "Sorong City, Southwest Papua | 96.71 | Southwest Papua > Papua Barat Daya",
        "Wamena, Jayawijaya Regency, Highland Papua | 95.01.01 | Highland Papua > Papua Pegunungan",
        "Batam, Riau Islands | 21.71 | Riau Islands > Kepulauan Riau",
        "Central Jakarta | 31.71 | Central Jakarta > Kota Administrasi Jakarta Pusat",
        "Special Region of Yogyakarta | 34"
            + " | Special Region of Yogyakarta > Daerah Istimewa Yogyakarta",
      })
  void englishNameIsTold(String text, String kode, String cause) {
    DiagnosisAlamat diagnosis = RESOLVER.resolve(text);

    assertThat(found(diagnosis)).isEqualTo("DIPERBAIKI " + kode);
    assertThat(causes(diagnosis)).containsExactly("NAMA_INGGRIS " + cause);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Jayapura Regency | COCOK 91.03",
        "City of Bandung | COCOK 32.73",
        "Banda Aceh City Aceh Province | COCOK 11.71",
        "Sentani District, Jayapura Regency, Papua | COCOK 91.03.01",
        "Gambir Subdistrict, Gambir District, Jakarta Pusat | COCOK 31.71.01.1001",
        "Sinduadi Village, Mlati District, Sleman Regency | COCOK 34.04.06.2001",
      })
  void englishWordTellsTheKind(String text, String expected) {
    assertThat(found(RESOLVER.resolve(text))).isEqualTo(expected);
  }

  @Test
  void districtMayBeAKecamatanOrAKabupaten() {
    DiagnosisAlamat diagnosis = RESOLVER.resolve("Sleman District, Yogyakarta");

    assertThat(found(diagnosis)).isEqualTo("RAGU");
    assertThat(candidates(diagnosis)).containsExactlyInAnyOrder("34.04", "34.04.13");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Perum Citra Garden City, Kalideres, Kalideres, Jakarta Barat | COCOK 31.73.06.1001",
        "Sinunukan I Central, Sinunukan, Mandailing Natal | COCOK 12.13.22.2014",
      })
  void englishWordBesideNoNameOfARegionIsNoKind(String text, String expected) {
    assertThat(found(RESOLVER.resolve(text))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Sukapura RT 01 RW 02 | Cilincing | Jakarta Utara | 31.72.04.1002",
        "RT 05/RW 02, Sukapura | Cilincing | Jakarta Utara | 31.72.04.1002",
        "Remu Utara RT.001/RW.002 | Sorong | Kota Sorong | 96.71.01.1001",
        "Dusun Krajan Sinduadi | Mlati | Sleman | 34.04.06.2001",
        "Dsn. Krajan Ds. Sinduadi RT 2 RW 3 | Mlati | Sleman | 34.04.06.2001",
        "Sinduadi Dusun Krajan | Mlati | Sleman | 34.04.06.2001",
        "Jl. Merdeka No 5 Sinduadi | Mlati | Sleman | 34.04.06.2001",
        "Sinduadi | Mlati 55284 | Sleman | 34.04.06.2001",
      })
  void whatIsNoNameIsLeftAsideInAField(String desa, String kecamatan, String kabkota, String kode) {
    DiagnosisAlamat diagnosis = RESOLVER.resolve(Alamat.of(desa, kecamatan, kabkota, ""));

    assertThat(found(diagnosis)).isEqualTo("COCOK " + kode);
    assertThat(diagnosis.sisa().disisihkan()).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({"Jl. Raya Sinduadi", "Dusun Sinduadi", "RT 05 RW 02"})
  void streetOrHamletOfTheNameOfAVillageIsNotThatVillage(String desa) {
    DiagnosisAlamat diagnosis = RESOLVER.resolve(Alamat.of(desa, "Mlati", "Sleman", ""));

    assertThat(found(diagnosis)).isEqualTo("TIDAK_DITEMUKAN");
    assertThat(candidates(diagnosis)).containsExactly("34.04.06");
  }
}
