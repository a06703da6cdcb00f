package id.pamong.testing;

import static id.pamong.testing.OfficialAddresses.RESOLVER;
import static id.pamong.testing.OfficialAddresses.candidates;
import static id.pamong.testing.OfficialAddresses.found;
import static org.assertj.core.api.Assertions.assertThat;

import id.pamong.wilayah.Tingkat;
import id.pamong.wilayah.alamat.DiagnosisAlamat;
import id.pamong.wilayah.alamat.Perbaikan;
import id.pamong.wilayah.alamat.SebabPerbaikan;
import id.pamong.wilayah.alamat.StatusAlamat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses in one text whose names other regions have, or had, too. */
class AlamatNamesakeTest {

  @Test
  void nameOfAKotaMayBeThatOfAVillageBelowTheProvinsi() {
    assertThat(found("Binjai, Kalimantan Barat")).isEqualTo("COCOK 61.03.10.2010");
    assertThat(found("Ambon, Papua")).isEqualTo("DIPERBAIKI 81.71");
    assertThat(found("Kota Bandung, Jawa Tengah")).isEqualTo("DIPERBAIKI 32.73");
  }

  @Test
  void severalVillagesStandBesideTheKotaInAnotherProvinsi() {
    DiagnosisAlamat diagnosis = RESOLVER.resolve("Bandung, Jawa Tengah");

    assertThat(diagnosis.status()).isEqualTo(StatusAlamat.RAGU);
    assertThat(candidates(diagnosis)).startsWith("33.05.12.2019").endsWith("32.04", "32.73");
  }

  @Test
  void provinsiAtTheEndIsNoVillageBelowTheFirstName() {
    assertThat(found("Padang, Riau")).isEqualTo("DIPERBAIKI 13.71");
    assertThat(found("Makassar, Kepulauan Riau")).isEqualTo("DIPERBAIKI 73.71");
  }

  @Test
  void twoRegionsThatBeginWithTheNameAreInDoubt() {
    DiagnosisAlamat diagnosis = RESOLVER.resolve("Jayapura, Kota Jayapura, Papua");

    assertThat(diagnosis.status()).isEqualTo(StatusAlamat.RAGU);
    assertThat(candidates(diagnosis)).containsExactly("91.71.01", "91.71.02");
  }

  @Test
  void villagesThatBeginLikeAStreetAreInDoubtWithoutCommasToo() {
    assertThat(found("Dusun Raja Bengkulu Utara")).isEqualTo("RAGU");
    assertThat(found("Dusun Krajan Banyuwangi")).isEqualTo("COCOK 35.10");
  }

  @Test
  void formerNameIsFoundWithAnotherKindAndWithATypingError() {
    assertThat(causes("Kota Mamuju Utara"))
        .containsExactly(SebabPerbaikan.TIDAK_ADA_KOTA, SebabPerbaikan.NAMA_LAMA);
    assertThat(causes("Mamuju Utra"))
        .containsExactly(SebabPerbaikan.EJAAN, SebabPerbaikan.NAMA_LAMA);
    assertThat(causes("Kota Merauke, Papua"))
        .containsExactly(
            SebabPerbaikan.NAMA_LAMA, SebabPerbaikan.TIDAK_ADA_KOTA, SebabPerbaikan.KODE_LAMA);
  }

  private static List<SebabPerbaikan> causes(String text) {
    DiagnosisAlamat diagnosis = RESOLVER.resolve(text);
    assertThat(diagnosis.status()).isEqualTo(StatusAlamat.DIPERBAIKI);
    return diagnosis.sebab().stream().map(Perbaikan::sebab).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mauponggo, Nagekeo",
        "Mauponggo, Nagekeo, NTT",
        "Mauponggo, Nageeko",
        "Cipauyng, Jakarta Timur",
        "Ransiki, Manokwari"
      })
  void kecamatanAndVillageOfOneNameAreInDoubtWhateverElseIsRepaired(String text) {
    DiagnosisAlamat diagnosis = RESOLVER.resolve(text);

    assertThat(diagnosis.status()).isEqualTo(StatusAlamat.RAGU);
    assertThat(diagnosis.kandidat())
        .extracting(candidate -> candidate.wilayah().tingkat())
        .containsExactlyInAnyOrder(Tingkat.KECAMATAN, Tingkat.DESA_KELURAHAN);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Langsa, Aceh Timur | 11.74",
        "Sekadau, Sanggau | 61.09",
        "Supiori, Biak Numfor | 91.19",
        "Kec. Waesama, Kab. Buru, Maluku | 81.09.02",
        "Welak, Manggarai | 53.15.07",
        "Lewoleba, Flores Timur | 53.13.05.1001"
      })
  void nameThatAnotherRegionHasIsNotRespeltWithoutADoubt(String text, String elsewhere) {
    DiagnosisAlamat diagnosis = RESOLVER.resolve(text);

    assertThat(diagnosis.status()).isEqualTo(StatusAlamat.RAGU);
    assertThat(candidates(diagnosis)).contains(elsewhere);
  }

  @Test
  void formerProvinsiIsUnderstoodBesideAnotherFault() {
    assertThat(causes("Distrik Edera, Kab. Merauke, Papua"))
        .containsExactly(
            SebabPerbaikan.NAMA_LAMA, SebabPerbaikan.INDUK_SALAH, SebabPerbaikan.KODE_LAMA);
    assertThat(found("Klabra, Aimas, Sorong, Papua Barat")).isEqualTo("RAGU");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Gambir Gambir Jakarta Pusat DKI | DIPERBAIKI 31.71.01.1001",
        "Lampulo Kuta Alam Banda Aceh NAD | DIPERBAIKI 11.71.02.2010",
        "Ternate Tengah, Ternate, Maluku Utara | DIPERBAIKI 82.71.06",
        "Kab. Pontianak | DIPERBAIKI 61.02",
        "Pontianak | COCOK 61.71",
        "Kab. Kendari | DIPERBAIKI 74.02",
        "Kab. Kepulauan Riau | DIPERBAIKI 21.01",
        "Kepulauan Riau | COCOK 21"
      })
  void shortAndFormerNamesAreThoseOfOneRegion(String text, String expected) {
    assertThat(found(text)).isEqualTo(expected);
  }
}
