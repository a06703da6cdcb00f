package id.pamong.testing;

import static id.pamong.testing.OfficialAddresses.RESOLVER;
import static id.pamong.testing.OfficialAddresses.candidates;
import static id.pamong.testing.OfficialAddresses.causes;
import static id.pamong.testing.OfficialAddresses.found;
import static org.assertj.core.api.Assertions.assertThat;

import id.pamong.data.OfficialWilayah;
import id.pamong.wilayah.Tingkat;
import id.pamong.wilayah.Wilayah;
import id.pamong.wilayah.WilayahCatalog;
import id.pamong.wilayah.alamat.Alamat;
import id.pamong.wilayah.alamat.DiagnosisAlamat;
import id.pamong.wilayah.alamat.StatusAlamat;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses that may mean several regions, and what is told of them. */
class AlamatDoubtTest {

  private static final WilayahCatalog CATALOG = OfficialWilayah.catalog();
  private static final List<Distortion> KINDS = List.of(Distortion.values());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Kota Palu, Donggala | 72.71 | 72.03",
        "Kota Palu Donggala | 72.71 | 72.03",
        "Singkawang, Sambas | 61.72 | 61.01",
        "Kota Singkawang, Bengkayang | 61.72 | 61.07",
        "Gunungsitoli, Nias | 12.78 | 12.04",
        "Kota Tidore, Halmahera Tengah | 82.72 | 82.02",
      })
  void eitherOfTwoKabupatenOrKotaMayBeMeant(String text, String one, String other) {
    DiagnosisAlamat diagnosis = RESOLVER.resolve(text);

    assertThat(diagnosis.status()).isEqualTo(StatusAlamat.RAGU);
    assertThat(candidates(diagnosis)).contains(one, other);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Anggi, Manokwari | 92.12.01 | 92.02",
        "Kec. Banda Sakti, Kab. Aceh Utara | 11.73.02 | 11.08",
        "Dobo, Kepulauan Aru | 53.07.02.2002 | 81.07",
        "Taliwang, Sumbawa | 52.07.02 | 52.04",
      })
  void parentThatMayBeRightStandsBesideTheNameElsewhere(String text, String name, String parent) {
    DiagnosisAlamat diagnosis = RESOLVER.resolve(text);

    assertThat(diagnosis.status()).isEqualTo(StatusAlamat.RAGU);
    assertThat(candidates(diagnosis)).containsExactly(name, parent);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Kab. Boven Digul | DIPERBAIKI 93.02 | EJAAN Kab. Boven Digul > Kabupaten Boven Digoel",
        "Kota Tidore | DIPERBAIKI 82.72 | SINGKATAN Kota Tidore > Kota Tidore Kepulauan",
        "Kab. Sabu | DIPERBAIKI 53.20 | SINGKATAN Kab. Sabu > Kabupaten Sabu Raijua",
        "Kep. Tanimbar | DIPERBAIKI 81.03 | SINGKATAN Kep. Tanimbar > Kabupaten Kepulauan Tanimbar",
        "Kab. Siantar | TIDAK_DITEMUKAN | EJAAN Kab. Siantar > Kabupaten Gianyar",
        "Bnjrmsn | TIDAK_DITEMUKAN | SINGKATAN Bnjrmsn > Kota Banjarmasin",
        "Kab. Buur | TIDAK_DITEMUKAN | EJAAN Kab. Buur > Kabupaten Buru",
      })
  void oneKabupatenOrKotaAloneIsRepairedOrUnknown(String text, String expected, String cause) {
    DiagnosisAlamat diagnosis = RESOLVER.resolve(text);

    assertThat(found(diagnosis)).isEqualTo(expected);
    assertThat(causes(diagnosis)).containsExactly(cause);
    assertThat(diagnosis.kandidat()).hasSize(1);
  }

  @Test
  void doubtIsAlwaysOneBetweenRegions() {
    List<String> alone = new ArrayList<>();
    NameDistortions distortions = NameDistortions.seeded(41);
    List<Wilayah> districts = CATALOG.all(Tingkat.KECAMATAN, CATALOG.newest()).toList();
    for (int i = 0; i < districts.size(); i += 9) {
      String name = distortions.distort(districts.get(i).nama(), List.of(KINDS.get(i % 4)));
      String kabkota = CATALOG.parent(districts.get(i)).orElseThrow().nama();
      for (DiagnosisAlamat diagnosis :
          List.of(
              RESOLVER.resolve(name + ", " + kabkota),
              RESOLVER.resolve(Alamat.of("", name, kabkota, "")),
              RESOLVER.resolve(name))) {
        if (diagnosis.status() == StatusAlamat.RAGU && diagnosis.kandidat().size() == 1) {
          alone.add(name + ", " + kabkota);
        }
      }
    }
    assertThat(alone).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Sangata, Kutim | SINGKATAN Kutim > Kabupaten Kutai Timur",
        "Praya, Loteng | SINGKATAN Loteng > Kabupaten Lombok Tengah",
        "Elelim, Yalimo, Papua | NAMA_LAMA Papua > Papua Pegunungan",
        "Skanto, Keerom, Kab. Jayapura | INDUK_SALAH Jayapura > Kabupaten Keerom",
      })
  void whatIsWrongWhicheverRegionIsMeantIsTold(String text, String cause) {
    DiagnosisAlamat diagnosis = RESOLVER.resolve(text);

    assertThat(diagnosis.status()).isEqualTo(StatusAlamat.RAGU);
    assertThat(causes(diagnosis)).containsExactly(cause);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Padang Bulan Selayang II, Medan Selayang, Medan",
        "Kel. Padang Bulan Selayang II, Kec. Medan Selayang, Kodya Medan",
      })
  void nameThatTheListShortensIsFoundAndTold(String text) {
    DiagnosisAlamat diagnosis = RESOLVER.resolve(text);

    assertThat(found(diagnosis)).isEqualTo("DIPERBAIKI 12.71.21.1003");
    assertThat(causes(diagnosis))
        .singleElement()
        .asString()
        .startsWith("SINGKATAN")
        .endsWith("> P Bulan Selayang II");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Muara Jambi", "Muara Jambi, Jambi"})
  void wholeTextMayBeOneMisspeltName(String text) {
    assertThat(candidates(RESOLVER.resolve(text))).startsWith("15.05");
  }

  @Test
  void formerNameThatOnlyOneRegionOfTheAddressHadIsTold() {
    DiagnosisAlamat diagnosis = RESOLVER.resolve("Kota Bontang, Kutai");

    assertThat(found(diagnosis)).isEqualTo("DIPERBAIKI 64.74");
    assertThat(causes(diagnosis)).containsExactly("NAMA_LAMA Kutai > Kota Bontang");
  }
}
