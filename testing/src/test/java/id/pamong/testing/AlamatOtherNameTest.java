package id.pamong.testing;

import static id.pamong.testing.OfficialAddresses.RESOLVER;
import static id.pamong.testing.OfficialAddresses.candidates;
import static id.pamong.testing.OfficialAddresses.found;
import static org.assertj.core.api.Assertions.assertThat;

import id.pamong.wilayah.alamat.Alamat;
import id.pamong.wilayah.alamat.DiagnosisAlamat;
import id.pamong.wilayah.alamat.StatusAlamat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names that look like others, stand elsewhere or are no names: none becomes a sure answer. */
class AlamatOtherNameTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Kota Denpasar, Ubud",
        "Kota Bandung, Lembang",
        "Kota Makassar, Sungguminasa",
        "Kabupaten Tambrauw, Kepulauan Ayau",
        "Kabupaten Ciamis, Xyqwertzu",
        "Lumbung, Kabupaten Ciamis, Xyqwertzu",
      })
  void lastNameThatIsNoProvinsiIsNotDropped(String text) {
    assertThat(RESOLVER.resolve(text).status().isFound()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Depok, Sleman, Caturtunggal | 34.04.07.2001",
        "Mata Oleo, Bombana, Hambawa | 74.06.08.2010",
        "Rappocini, Karunrung, Kota Makassar, Sulawesi Selatan | 73.71.13.1009",
      })
  void exactNamesMayStandInAnyOrder(String text, String kode) {
    assertThat(found(RESOLVER.resolve(text))).isEqualTo("COCOK " + kode);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Pasar Kota Bahagia, Kuala Batee, Kabupaten Aceh Barat Daya, Aceh | 11.12.05.2002",
        "Kasang Kota Karang, Kumpeh Ulu, Kabupaten Muaro Jambi, Jambi | 15.05.06.2024",
        "Kel. Tanjung Balai Kota Kec. Karimun Kabupaten Karimun | 21.02.03.1007",
        "Menggala Kota Menggala Kabupaten Tulang Bawang | 18.05.02.1011",
        "Sungai Mata - Mata, Simpang Hilir, Kabupaten Kayong Utara | 61.11.02.2006",
        "Caturtunggal/Depok/Sleman | 34.04.07.2001",
        "Dusun Baru/Siulak/Kabupaten Kerinci/Jambi | 15.01.16.2014",
      })
  void wholeNameWinsOverAWordOfAKindOrASignInIt(String text, String kode) {
    assertThat(found(RESOLVER.resolve(text))).isEqualTo("COCOK " + kode);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Rorotan, Cilincing, Cilincing, Jakarta Utara | 31.72.04.1006",
        "Bungur, Kec. Kanor, Kanor, Kabupaten Bojonegoro | 35.22.11.2022",
        "Sumber Agung, Sungai Gelam, Kabupaten Muaro Jambi, Muaro Jambi, Jambi | 15.05.08.2010",
        "Gambir, Gambir, Gambir, Jakarta Pusat | 31.71.01.1001",
        "Serang, Serang, Kota Serang, Banten | 36.73.01.1001",
      })
  void nameThatIsGivenTwiceDisplacesNoOther(String text, String kode) {
    assertThat(found(RESOLVER.resolve(text))).isEqualTo("COCOK " + kode);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Kec. Tasikmalaya, Kab. Tasikmalaya",
        "Kec. Surabaya, Kota Surabaya",
        "Kel. Sorong Kota Sorong",
        "Kel. Kota Sorong, Kota Sorong",
        "Kecamatan Papua, Papua",
      })
  void kecamatanOrKelurahanThatDoesNotExistIsNotDropped(String text) {
    assertThat(RESOLVER.resolve(text).status().isFound()).isFalse();
  }

  @Test
  void exactNameOfAnEarlierEditionElsewhereIsNotRespeltWithoutADoubt() {
    DiagnosisAlamat diagnosis = RESOLVER.resolve("Kota Padang, Lubuk Alung");

    assertThat(diagnosis.status()).isEqualTo(StatusAlamat.RAGU);
    assertThat(candidates(diagnosis)).contains("13.05.01");
  }

  @Test
  void threeSpellingsAtOnceAreNoAnswer() {
    assertThat(RESOLVER.resolve("Desa Sidoarjo Lawang, Kec. Lawang").status().isFound()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Kel/Desa Gambir, Kecamatan Gambir, Kab./Kota Jakarta Pusat | 31.71.01.1001",
        "Desa/Kelurahan: Remu Utara, Kecamatan: Sorong, Kabupaten/Kota: Kota Sorong | 96.71.01.1001",
        "Kel/Desa Wanggudu Raya Kec Asera Kab/Kota Konawe Utara | 74.09.01.2006",
      })
  void labelsOfTwoKindsMayMeanEither(String text, String kode) {
    assertThat(found(RESOLVER.resolve(text))).isEqualTo("COCOK " + kode);
  }

  @Test
  void kotaInTheWrongProvinsiIsStillRepaired() {
    assertThat(found(RESOLVER.resolve("Kota Bandung, Jawa Tengah"))).isEqualTo("DIPERBAIKI 32.73");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Selatpanjang Utara, Tebing Tinggi, Kepulauan Meranti, Riau",
        "Desa Ulak Karang Barat, Kec. Padang Utara, Kota Padang",
        "Kec. Semarang Pusat, Kota Semarang",
        "Desa Ranotongkor Utara, Kec. Tombariri Timur, Kabupaten Minahasa",
        "Desa Teluk Panji V, Kec. Kampung Rakyat, Kab. Labuhanbatu Selatan",
        "Desa Talang Liak III, Kec. Bingin Kuning, Kab. Lebong",
      })
  void directionAndNumeralAreNeverRespeltNorDropped(String text) {
    assertThat(RESOLVER.resolve(text).status().isFound()).isFalse();
  }

  @Test
  void abbreviatedDirectionIsItsOwnAndMayBeMisspelt() {
    assertThat(found(RESOLVER.resolve("Ulak Karang Utr, Padang Utara, Kota Padang")))
        .endsWith(" 13.71.04.1003");
    assertThat(found(RESOLVER.resolve("Ulak Karang Utaar, Padang Utara, Kota Padang")))
        .isEqualTo("DIPERBAIKI 13.71.04.1003");
  }

  @Test
  void nameWithAnotherDirectionIsNoNeighbourOfTheRightOne() {
    assertThat(found(RESOLVER.resolve("Kec. Bungku Utara, Kab. Morowali, Sulawesi Tengah")))
        .isEqualTo("DIPERBAIKI 72.12.08");
  }

  @Test
  void numeralMayBeTypedWithoutABlank() {
    assertThat(found(RESOLVER.resolve("MorongeI, Moronge, KepulauanTalaud")))
        .isEqualTo("COCOK 71.04.17.2002");
  }

  @Test
  void villageAndKecamatanInTheFieldOfEachOtherLeaveADoubt() {
    DiagnosisAlamat diagnosis =
        RESOLVER.resolve(Alamat.of("Srumbung", "Tegalrandu", "Kabupaten Magelang", "Jawa Tengah"));

    assertThat(diagnosis.status()).isEqualTo(StatusAlamat.RAGU);
    assertThat(candidates(diagnosis)).contains("33.08.05.2004");
  }
}
