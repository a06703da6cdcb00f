package id.pamong.testing;

import static id.pamong.testing.OfficialAddresses.RESOLVER;
import static org.assertj.core.api.Assertions.assertThat;

import id.pamong.wilayah.alamat.DiagnosisAlamat;
import id.pamong.wilayah.alamat.StatusAlamat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses with the name of a region that was parted since. */
class AlamatFormerNamesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Manokwari, Irian Jaya | 92.02 | Papua Barat",
        "Kota Sorong, Irian Jaya | 96.71 | Papua Barat Daya",
        "Kota Sorong, Irian Jaya Barat | 96.71 | Papua Barat Daya",
        "Wamena, Jayawijaya, Irian Jaya | 95.01.01 | Papua Pegunungan",
        "Nabire, Propinsi Irian Jaya | 94.01 | Papua Tengah",
        "Biak Numfor, Irian Jaya | 91.06 | Papua",
        "Tahuna, Sangihe Talaud | 71.03.17 | Kabupaten Kepulauan Sangihe",
      })
  void formerNameThatHeldThePlaceIsNoWrongParent(String text, String kode, String now) {
    DiagnosisAlamat diagnosis = RESOLVER.resolve(text);

    assertThat(diagnosis.status()).isEqualTo(StatusAlamat.DIPERBAIKI);
    assertThat(diagnosis.wilayah().orElseThrow().kode()).hasToString(kode);
    assertThat(diagnosis.sebab())
        .extracting(cause -> cause.sebab() + " " + cause.seharusnya())
        .containsExactly("NAMA_LAMA " + now);
  }

  @Test
  void formerNameOfAnotherPartOfTheCountryStaysAWrongParent() {
    assertThat(RESOLVER.resolve("Kota Ambon, Irian Jaya").sebab())
        .extracting(cause -> cause.sebab() + " " + cause.seharusnya())
        .containsExactly("INDUK_SALAH Maluku");
  }

  @Test
  void formerNameAloneIsTheRegionThatTookItsPlace() {
    DiagnosisAlamat diagnosis = RESOLVER.resolve("Irian Jaya");

    assertThat(diagnosis.wilayah().orElseThrow().kode()).hasToString("91");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Kab. Sangihe Talaud", "Kabupaten Kepulauan Sangihe dan Talaud, Sulawesi Utara"})
  void formerNameThatNoRegionTookIsInDoubtBetweenItsParts(String text) {
    DiagnosisAlamat diagnosis = RESOLVER.resolve(text);

    assertThat(diagnosis.status()).isEqualTo(StatusAlamat.RAGU);
    assertThat(diagnosis.kandidat())
        .extracting(candidate -> candidate.wilayah().kode().toString())
        .containsExactly("71.03", "71.04", "71.09");
  }
}
