package id.pamong.testing;

import static id.pamong.testing.OfficialAddresses.RESOLVER;
import static id.pamong.testing.OfficialAddresses.candidates;
import static id.pamong.testing.OfficialAddresses.found;
import static org.assertj.core.api.Assertions.assertThat;

import id.pamong.wilayah.Tingkat;
import id.pamong.wilayah.alamat.Alamat;
import id.pamong.wilayah.alamat.DiagnosisAlamat;
import id.pamong.wilayah.alamat.Perbaikan;
import id.pamong.wilayah.alamat.SebabPerbaikan;
import id.pamong.wilayah.alamat.StatusAlamat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Parts that were given for another level than their own. */
class AlamatExchangedTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Desa Weime, Kec. Meryang, Kabupaten Pegunungan Bintang, Papua Pegunungan | 95.02.27.2004 | 95.02.27.2003",
        "Kel. Mungkajang Kec. Latuppa Kota Palopo | 73.73.08.1003 | 73.73.08.1001",
        "Desa Bukit Batu, Kec. Pangkalan Jambi, Kabupaten Bengkalis, Riau | 14.03.03.2003 | 14.03.03.2006",
        "Desa Haruyan, Kec. Haruyan Seberang, Kabupaten Hulu Sungai Tengah | 63.07.01.2007 | 63.07.01.2006",
      })
  void labelsOfNamesakesLeaveDoubtInText(String text, String exchanged, String asLabelled) {
    DiagnosisAlamat diagnosis = RESOLVER.resolve(text);

    assertThat(diagnosis.status()).isEqualTo(StatusAlamat.RAGU);
    assertThat(candidates(diagnosis)).contains(exchanged, asLabelled);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Weime | Meryang | Kabupaten Pegunungan Bintang | 95.02.27.2004",
        "Mungkajang | Latuppa | Kota Palopo | 73.73.08.1003",
      })
  void fieldsOfNamesakesLeaveDoubt(String desa, String kecamatan, String kabkota, String kode) {
    DiagnosisAlamat diagnosis = RESOLVER.resolve(Alamat.of(desa, kecamatan, kabkota, ""));

    assertThat(diagnosis.status()).isEqualTo(StatusAlamat.RAGU);
    assertThat(candidates(diagnosis)).contains(kode);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Passi Timur | Insil | Kabupaten Bolaang Mongondow | Sulawesi Utara | 71.01.22.2007",
        "Desa Samarinda Kota | Kec. Pelabuhan | Kota Samarinda | '' | 64.72.09.1002",
        "'' | '' | Papua Tengah | Kabupaten Puncak | 94.05",
        "Insil | '' | Sulawesi Utara | Kabupaten Bolaang Mongondow | 71.01.22.2007",
        "'' | Meryang | Weime | Kabupaten Pegunungan Bintang | 95.02.27.2004",
        "Papua Pegunungan | Pegunungan Bintang | Weime | Meryang | 95.02.27.2004",
      })
  void namesOfOtherLevelsAreFoundAndTold(
      String desa, String kecamatan, String kabkota, String provinsi, String kode) {
    DiagnosisAlamat diagnosis = RESOLVER.resolve(Alamat.of(desa, kecamatan, kabkota, provinsi));

    assertThat(found(diagnosis)).isEqualTo("DIPERBAIKI " + kode);
    assertThat(diagnosis.sebab())
        .isNotEmpty()
        .allMatch(cause -> cause.sebab() == SebabPerbaikan.NAMA_TINGKAT_LAIN);
  }

  @Test
  void twoNamesFitNoOtherTwoLevels() {
    assertThat(RESOLVER.resolve(Alamat.of("Jakarta Pusat", "DKI Jakarta", "", "")).status())
        .isEqualTo(StatusAlamat.TIDAK_DITEMUKAN);
  }

  @Test
  void exchangedLabelsAreToldFromTheTopDown() {
    DiagnosisAlamat diagnosis =
        RESOLVER.resolve("Desa Kota Raja, Kec. Kuanino, Kota Kupang, Nusa Tenggara Timur");

    assertThat(found(diagnosis)).isEqualTo("DIPERBAIKI 53.71.05.1006");
    assertThat(diagnosis.sebab())
        .containsExactly(
            new Perbaikan(
                SebabPerbaikan.NAMA_TINGKAT_LAIN, Tingkat.KECAMATAN, "Kec. Kuanino", "Kota Raja"),
            new Perbaikan(
                SebabPerbaikan.NAMA_TINGKAT_LAIN,
                Tingkat.DESA_KELURAHAN,
                "Desa Kota Raja",
                "Kuanino"));
  }

  @Test
  void wholeAddressMayStandInOneField() {
    DiagnosisAlamat diagnosis =
        RESOLVER.resolve(Alamat.of("Insil, Passi Timur, Bolaang Mongondow", "", "", ""));

    assertThat(found(diagnosis)).isEqualTo("DIPERBAIKI 71.01.22.2007");
    assertThat(diagnosis.sebab())
        .containsExactly(
            new Perbaikan(
                SebabPerbaikan.NAMA_TINGKAT_LAIN,
                Tingkat.DESA_KELURAHAN,
                "Insil, Passi Timur, Bolaang Mongondow",
                "Insil"));
  }

  @Test
  void unknownWordsInOneFieldAreNoAddress() {
    assertThat(RESOLVER.resolve(Alamat.of("Xyqwertzu, Insilo", "", "", "")).status())
        .isEqualTo(StatusAlamat.TIDAK_DITEMUKAN);
  }
}
