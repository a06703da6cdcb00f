package id.pamong.testing;

import static id.pamong.testing.OfficialAddresses.RESOLVER;
import static id.pamong.testing.OfficialAddresses.found;
import static org.assertj.core.api.Assertions.assertThat;

import id.pamong.wilayah.alamat.Alamat;
import id.pamong.wilayah.alamat.DiagnosisAlamat;
import id.pamong.wilayah.alamat.StatusAlamat;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numerals and letters of directions at the end of names: what tells two neighbours apart. */
class AlamatNumeralTest {

  private static Alamat fields(String text) {
    List<String> parts = List.of(text.split(", ", -1));
    return Alamat.of(
        parts.get(0), parts.get(1), parts.get(2), parts.size() > 3 ? parts.get(3) : "");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Solimandungan Satu, Bolaang, Bolaang Mongondow, Sulawesi Utara | 71.01.13.2003",
        "Were Lima, Golewa Selatan, Ngada, Nusa Tenggara Timur | 53.09.18.2014",
        "Lubuk Kapundung Dua, Muara Batang Gadis, Kabupaten Mandailing Natal | 12.13.17.2013",
        "Malalayang 1 Timur, Malalayang, Kota Manado | 71.71.09.1005",
        "Malalayang I Timur, Malalayang, Kota Manado | 71.71.09.1005",
      })
  void numeralsInWordsAndDigitsAreTheSame(String address, String kode) {
    assertThat(found(RESOLVER.resolve(address))).isEqualTo("COCOK " + kode);
    assertThat(found(RESOLVER.resolve(fields(address)))).isEqualTo("COCOK " + kode);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Winangn 1, Malalayang, Kota Manado, Sulawesi Utara | 71.71.09.1008",
        "Kel. Winangn I, Kec. Malalayang, Kota Manado | 71.71.09.1008",
      })
  void numeralStaysWhereTheNameIsMisspelt(String address, String kode) {
    assertThat(found(RESOLVER.resolve(address))).isEqualTo("DIPERBAIKI " + kode);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Solimandungan Tiga, Bolaang, Kabupaten Bolaang Mongondow, Sulawesi Utara",
        "Were Sembilan, Golewa Selatan, Kabupaten Ngada, Nusa Tenggara Timur",
        "Gambir Dua, Gambir, Kota Administrasi Jakarta Pusat, DKI Jakarta",
      })
  void numeralIsNoMisspeltWordNorAnother(String address) {
    assertThat(RESOLVER.resolve(address).status().isFound()).isFalse();
    assertThat(RESOLVER.resolve(fields(address)).status().isFound()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Padang Laweh S, Koto VII, Kabupaten Sijunjung, Sumatera Barat | 13.03.08.2007",
        "Padang Laweh S., Koto VII, Kabupaten Sijunjung, Sumatera Barat | 13.03.08.2007",
        "Netemnanu U, Amfoang Timur, Kabupaten Kupang, Nusa Tenggara Timur | 53.01.26.2004",
      })
  void letterOfADirectionIsThatDirection(String address, String kode) {
    assertThat(found(RESOLVER.resolve(address))).isEqualTo("DIPERBAIKI " + kode);
    assertThat(found(RESOLVER.resolve(fields(address)))).isEqualTo("DIPERBAIKI " + kode);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Dasan Agung B, Selaparang, Kota Mataram, Nusa Tenggara Barat | 52.71.05.1007",
        "Cipang Kiri H, Rokan IV Koto, Kabupaten Rokan Hulu, Riau | 14.06.02.2003",
        "Monia A, Tingginambut, Kabupaten Puncak Jaya, Papua Tengah | 94.02.08.2002",
      })
  void otherLettersLeaveADoubt(String address, String kode) {
    for (DiagnosisAlamat diagnosis :
        List.of(RESOLVER.resolve(address), RESOLVER.resolve(fields(address)))) {
      assertThat(diagnosis.status()).isEqualTo(StatusAlamat.RAGU);
      assertThat(diagnosis.kandidat())
          .anyMatch(candidate -> candidate.wilayah().kode().toString().equals(kode));
    }
  }
}
