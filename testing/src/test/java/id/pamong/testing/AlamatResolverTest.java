package id.pamong.testing;

import static id.pamong.testing.OfficialAddresses.RESOLVER;
import static id.pamong.testing.OfficialAddresses.candidates;
import static id.pamong.testing.OfficialAddresses.found;
import static id.pamong.wilayah.alamat.SebabPerbaikan.DESA_KELURAHAN_TERTUKAR;
import static id.pamong.wilayah.alamat.SebabPerbaikan.EJAAN;
import static id.pamong.wilayah.alamat.SebabPerbaikan.INDUK_SALAH;
import static id.pamong.wilayah.alamat.SebabPerbaikan.KAB_KOTA_TERTUKAR;
import static id.pamong.wilayah.alamat.SebabPerbaikan.KODE_LAMA;
import static id.pamong.wilayah.alamat.SebabPerbaikan.NAMA_LAMA;
import static id.pamong.wilayah.alamat.SebabPerbaikan.SINGKATAN;
import static id.pamong.wilayah.alamat.SebabPerbaikan.TIDAK_ADA_KABUPATEN;
import static id.pamong.wilayah.alamat.SebabPerbaikan.TIDAK_ADA_KOTA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pamong.data.OfficialWilayah;
import id.pamong.wilayah.Tingkat;
import id.pamong.wilayah.WilayahCatalog;
import id.pamong.wilayah.WilayahEdition;
import id.pamong.wilayah.alamat.Alamat;
import id.pamong.wilayah.alamat.AlamatResolver;
import id.pamong.wilayah.alamat.DiagnosisAlamat;
import id.pamong.wilayah.alamat.JenisSisa;
import id.pamong.wilayah.alamat.Perbaikan;
import id.pamong.wilayah.alamat.SebabPerbaikan;
import id.pamong.wilayah.alamat.StatusAlamat;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AlamatResolverTest {

  private static final WilayahCatalog CATALOG = OfficialWilayah.catalog();

  private static DiagnosisAlamat resolve(
      String desa, String kecamatan, String kabkota, String provinsi) {
    return RESOLVER.resolve(Alamat.of(desa, kecamatan, kabkota, provinsi));
  }

  private static List<SebabPerbaikan> causes(DiagnosisAlamat diagnosis) {
    return diagnosis.sebab().stream().map(Perbaikan::sebab).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "Gambir, Gambir, Kota Administrasi Jakarta Pusat, DKI Jakarta, 31.71.01.1001",
    "GAMBIR, gambir, jakarta pusat, '', 31.71.01.1001",
    "Kel. Gambir, Kec. Gambir, Kota Jakarta Pusat, '', 31.71.01.1001",
    "Lamteumen Barat, Jaya Baru, Banda Aceh, Aceh, 11.71.08.2009",
    "Gampong Lamteumen Barat, Jaya Baru, Kota Banda Aceh, '', 11.71.08.2009",
    "'', Sentanitimur, Kab. Jayapura, Papua, 91.03.02",
    "'', '', Yogyakarta, '', 34.71",
    "'', '', '', Papua Barat Daya, 96",
    "3578011001, '', '', '', 35.78.01.1001",
    "'', '', 93.01, '', 93.01",
  })
  void everyPartAgrees(
      String desa, String kecamatan, String kabkota, String provinsi, String kode) {
    DiagnosisAlamat diagnosis = resolve(desa, kecamatan, kabkota, provinsi);
    assertThat(diagnosis.wilayah().map(wilayah -> wilayah.kode().toString())).contains(kode);
    assertThat(causes(diagnosis)).allMatch(SINGKATAN::equals);
  }

  @Test
  void fullChainIsRight() {
    DiagnosisAlamat diagnosis = resolve("Waena", "", "", "");
    assertThat(diagnosis.status()).isEqualTo(StatusAlamat.RAGU);
    assertThat(found(resolve("Kelurahan Waena", "Heram", "Kota Jayapura", "Papua")))
        .isEqualTo("COCOK 91.71.05.1002");
  }

  @Test
  void nameOfBothKindsIsDoubtful() {
    DiagnosisAlamat diagnosis = resolve("", "", "Bandung", "");
    assertThat(diagnosis.status()).isEqualTo(StatusAlamat.RAGU);
    assertThat(diagnosis.wilayah()).isEmpty();
    assertThat(candidates(diagnosis)).containsExactly("32.04", "32.73");
  }

  @Test
  void kecamatanDecidesBetweenTheKinds() {
    assertThat(found(resolve("", "Cibeunying Kidul", "Bandung", ""))).isEqualTo("COCOK 32.73.14");
  }

  @Test
  void kindsAreTold() {
    DiagnosisAlamat swapped = resolve("", "Kepanjen", "Kota Malang", "Jawa Timur");
    assertThat(found(swapped)).isEqualTo("DIPERBAIKI 35.07.13");
    assertThat(swapped.sebab())
        .containsExactly(
            new Perbaikan(
                KAB_KOTA_TERTUKAR, Tingkat.KABUPATEN_KOTA, "Kota Malang", "Kabupaten Malang"));
    assertThat(causes(resolve("", "", "Kota Merauke", ""))).containsExactly(TIDAK_ADA_KOTA);
    assertThat(causes(resolve("", "", "Kab. Sabang", ""))).containsExactly(TIDAK_ADA_KABUPATEN);
  }

  @Test
  void desaAndKelurahanOfOneNameAreDoubtfulUnlessTheWordDecides() {
    DiagnosisAlamat bare = resolve("Nusaniwe", "Nusaniwe", "Kota Ambon", "Maluku");
    assertThat(bare.status()).isEqualTo(StatusAlamat.RAGU);
    assertThat(candidates(bare)).containsExactly("81.71.01.1006", "81.71.01.2003");
    assertThat(found(resolve("Kelurahan Nusaniwe", "Nusaniwe", "Kota Ambon", "")))
        .isEqualTo("COCOK 81.71.01.1006");
    assertThat(found(resolve("Desa Nusaniwe", "Nusaniwe", "Kota Ambon", "")))
        .isEqualTo("COCOK 81.71.01.2003");
  }

  @Test
  void otherKindOfVillageIsTold() {
    DiagnosisAlamat diagnosis = resolve("Desa Gambir", "Gambir", "Jakarta Pusat", "");
    assertThat(found(diagnosis)).isEqualTo("DIPERBAIKI 31.71.01.1001");
    assertThat(causes(diagnosis)).containsExactly(DESA_KELURAHAN_TERTUKAR);
  }

  @Test
  void misspeltAndAbbreviatedPartsAreTold() {
    DiagnosisAlamat diagnosis = resolve("", "Tj. Priok", "Jkarta Utara", "");
    assertThat(found(diagnosis)).isEqualTo("DIPERBAIKI 31.72.02");
    assertThat(causes(diagnosis)).containsExactly(EJAAN, SINGKATAN);
    assertThat(diagnosis.sebab().get(1).seharusnya()).isEqualTo("Tanjung Priok");
  }

  @Test
  void wrongParentIsTold() {
    DiagnosisAlamat diagnosis =
        resolve("Sidomulyo", "Wates", "Kulon Progo", "Daerah Istimewa Yogyakarta");
    assertThat(found(diagnosis)).isEqualTo("DIPERBAIKI 34.01.07.2007");
    assertThat(diagnosis.sebab())
        .containsExactly(new Perbaikan(INDUK_SALAH, Tingkat.KECAMATAN, "Wates", "Pengasih"));
  }

  @Test
  void wrongParentIsDoubtfulWhereAnotherPartMayBeTheWrongOne() {
    DiagnosisAlamat diagnosis = resolve("Sidomulyo", "Wates", "Kulon Progo", "");
    assertThat(diagnosis.status()).isEqualTo(StatusAlamat.RAGU);
    assertThat(candidates(diagnosis)).contains("34.01.07.2007", "35.06.06.2017");
  }

  @Test
  void wrongParentOfANameThatSeveralRegionsHaveIsDoubtful() {
    DiagnosisAlamat diagnosis = resolve("Sukamaju", "Cibadak", "Kabupaten Sukabumi", "");
    assertThat(diagnosis.status()).isEqualTo(StatusAlamat.RAGU);
    assertThat(diagnosis.kandidat()).hasSizeGreaterThan(1);
  }

  @Test
  void unknownVillageIsNotFoundButItsKecamatanIsNamed() {
    DiagnosisAlamat diagnosis = resolve("Xyzzy", "Gambir", "Jakarta Pusat", "");
    assertThat(diagnosis.status()).isEqualTo(StatusAlamat.TIDAK_DITEMUKAN);
    assertThat(candidates(diagnosis)).containsExactly("31.71.01");
    assertThat(diagnosis.wilayah()).isEmpty();
  }

  @Test
  void provinceOfBeforeTheSplitIsAnOldName() {
    DiagnosisAlamat diagnosis = resolve("", "", "Kab. Merauke", "Papua");
    assertThat(found(diagnosis)).isEqualTo("DIPERBAIKI 93.01");
    assertThat(diagnosis.sebab())
        .containsExactly(
            new Perbaikan(NAMA_LAMA, Tingkat.PROVINSI, "Papua", "Papua Selatan"),
            new Perbaikan(KODE_LAMA, Tingkat.KABUPATEN_KOTA, "91.01", "93.01"));
  }

  @Test
  void oldProvinceDoesNotDecideBetweenTheKinds() {
    DiagnosisAlamat diagnosis = resolve("", "", "Sorong", "Papua Barat");
    assertThat(diagnosis.status()).isEqualTo(StatusAlamat.RAGU);
    assertThat(candidates(diagnosis)).containsExactly("96.01", "96.71");
    assertThat(causes(diagnosis)).containsExactly(NAMA_LAMA);
  }

  @ParameterizedTest
  @CsvSource({
    "Toba Samosir, 12.12, Kabupaten Toba",
    "Kabupaten Mamuju Utara, 76.01, Kabupaten Pasangkayu",
    "Maluku Tenggara Barat, 81.03, Kabupaten Kepulauan Tanimbar",
  })
  void oldNameIsTold(String given, String kode, String name) {
    DiagnosisAlamat diagnosis = resolve("", "", given, "");
    assertThat(found(diagnosis)).isEqualTo("DIPERBAIKI " + kode);
    assertThat(diagnosis.sebab())
        .containsExactly(new Perbaikan(NAMA_LAMA, Tingkat.KABUPATEN_KOTA, given, name));
  }

  @Test
  void mergedVillageIsFollowed() {
    DiagnosisAlamat diagnosis = resolve("Perak Timur", "Pabean Cantian", "Surabaya", "");
    assertThat(found(diagnosis)).isEqualTo("DIPERBAIKI 35.78.12.1006");
    assertThat(causes(diagnosis)).containsExactly(NAMA_LAMA, KODE_LAMA);
  }

  @Test
  void oldCodeIsFollowed() {
    DiagnosisAlamat diagnosis = resolve("", "", "91.01", "");
    assertThat(found(diagnosis)).isEqualTo("DIPERBAIKI 93.01");
    assertThat(diagnosis.sebab())
        .containsExactly(new Perbaikan(KODE_LAMA, Tingkat.KABUPATEN_KOTA, "91.01", "93.01"));
  }

  @Test
  void withoutSuccessionNothingIsFollowed() {
    AlamatResolver alone = AlamatResolver.of(CATALOG);
    assertThat(alone.resolve(Alamat.of("", "", "91.01", "")).status())
        .isEqualTo(StatusAlamat.TIDAK_DITEMUKAN);
    DiagnosisAlamat merauke = alone.resolve(Alamat.of("", "", "Kab. Merauke", "Papua"));
    assertThat(found(merauke)).isEqualTo("DIPERBAIKI 93.01");
    assertThat(causes(merauke)).containsExactly(INDUK_SALAH);
  }

  @ParameterizedTest
  @CsvSource({
    "31.71.01, '', '', '', 31.71.01",
    "'', 93.01, '', '', 93.01",
    "'', '', '', 31.71, 31.71",
    "Gambir, '', 31.71.01, '', 31.71.01.1001",
    "'', '', 9101010, '', ''",
    "'', '', 91.01.01, '', 93.01.01",
  })
  void codeOfAnotherLevelIsToldWithItsRegion(
      String desa, String kecamatan, String kabkota, String provinsi, String kode) {
    DiagnosisAlamat diagnosis = resolve(desa, kecamatan, kabkota, provinsi);
    assertThat(diagnosis.wilayah()).isEmpty();
    assertThat(candidates(diagnosis)).isEqualTo(kode.isEmpty() ? List.of() : List.of(kode));
    assertThat(causes(diagnosis).contains(SebabPerbaikan.KODE_TINGKAT_LAIN))
        .isEqualTo(!kode.isEmpty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"Malang", "Kab. Malang"})
  void nameOfAnotherProvinceIsACandidateBesideASimilarOneOfThisProvince(String kabkota) {
    DiagnosisAlamat diagnosis = resolve("", "", kabkota, "Jawa Barat");
    assertThat(diagnosis.status()).isEqualTo(StatusAlamat.RAGU);
    assertThat(candidates(diagnosis)).contains("32.10", "35.07");
  }

  @Test
  void kindThatWasGivenDecidesWhereTheProvinceIsWrong() {
    DiagnosisAlamat diagnosis = resolve("", "", "Kota Sorong", "Papua");
    assertThat(found(diagnosis)).isEqualTo("DIPERBAIKI 96.71");
    assertThat(causes(diagnosis)).containsExactly(INDUK_SALAH);
  }

  @ParameterizedTest
  @CsvSource({
    "'', 'Irian Jaya Barat', 92, Papua Barat",
    "'', Nanggroe Aceh Darussalam, 11, Aceh",
    "Ujung Pandang, '', 73.71, Kota Makassar",
    "Sawahlunto/Sijunjung, '', 13.03, Kabupaten Sijunjung",
  })
  void nameOfBeforeTheFirstEditionIsTold(
      String kabkota, String provinsi, String kode, String name) {
    DiagnosisAlamat diagnosis = resolve("", "", kabkota, provinsi);
    assertThat(found(diagnosis)).isEqualTo("DIPERBAIKI " + kode);
    assertThat(diagnosis.sebab().get(0).sebab()).isEqualTo(NAMA_LAMA);
    assertThat(diagnosis.sebab().get(0).seharusnya()).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource({"Morotai, 82.07", "Aru, 81.07", "Selayar, 73.01", "Kab. Sangihe, 71.03"})
  void wordThatPeopleLeaveOutIsTold(String given, String kode) {
    DiagnosisAlamat diagnosis = resolve("", "", given, "");
    assertThat(found(diagnosis)).isEqualTo("DIPERBAIKI " + kode);
    assertThat(causes(diagnosis)).containsExactly(SINGKATAN);
  }

  @ParameterizedTest
  @CsvSource({"Irean Jaya, 94.07", "Ban. Laut, 72.11"})
  void roughSpellingAloneIsNoRegionButNearOne(String given, String nearest) {
    DiagnosisAlamat diagnosis = resolve("", "", given, "");
    assertThat(diagnosis.status()).isEqualTo(StatusAlamat.TIDAK_DITEMUKAN);
    assertThat(candidates(diagnosis)).containsExactly(nearest);
  }

  @Test
  void letterBehindANumberIsNoSpelling() {
    assertThat(resolve("Semelako IIa", "Lebong Tengah", "Lebong", "").status())
        .isEqualTo(StatusAlamat.TIDAK_DITEMUKAN);
    assertThat(found(resolve("Semelako II", "Lebong Tengah", "Lebong", "")))
        .isEqualTo("COCOK 17.07.03.2013");
  }

  @Test
  void resolvesInTheEditionAskedFor() {
    AlamatResolver older = RESOLVER.in(CATALOG.getEdition("2019"));
    assertThat(found(older.resolve(Alamat.of("", "", "Merauke", "Papua"))))
        .isEqualTo("COCOK 91.01");
    assertThat(found(older.resolve(Alamat.of("", "", "Merauke", "Papua Selatan"))))
        .isEqualTo("DIPERBAIKI 91.01");
  }

  @Test
  void refusesAnEditionThatTheCatalogDoesNotHave() {
    WilayahEdition foreign =
        new WilayahEdition("x", "x", "x", LocalDate.of(2030, 1, 1), Optional.empty(), List.of());
    assertThatThrownBy(() -> RESOLVER.in(foreign)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void candidatesAreCappedAndTheRestIsCounted() {
    DiagnosisAlamat diagnosis = resolve("Kampung Baru", "", "", "");
    assertThat(diagnosis.status()).isEqualTo(StatusAlamat.RAGU);
    assertThat(diagnosis.kandidat()).hasSize(20);
    assertThat(diagnosis.sisa().kandidatLain()).isGreaterThan(20);
  }

  @Test
  void addressWithoutPartsIsNotFound() {
    assertThat(resolve("", " ", "", "").status()).isEqualTo(StatusAlamat.TIDAK_DITEMUKAN);
  }

  @Test
  void longNumbersAreNeverRepeated() {
    DiagnosisAlamat diagnosis = resolve("", "", "Merauek 9101 0112 3456 7890", "Papua Selatan");
    assertThat(diagnosis.toString()).doesNotContain("3456");
    assertThat(RESOLVER.resolve("Merauke, Papua, 9101011234567890").toString())
        .doesNotContain("34567890");
  }

  @Test
  void freeTextIsReadAndTheRestIsLeftAside() {
    DiagnosisAlamat diagnosis =
        RESOLVER.resolve(
            "Jl. Medan Merdeka Barat 12, RT 5/RW 2, Kel. Gambir, Jakarta Pusat 10110,"
                + " 0812-3456-7890");
    assertThat(found(diagnosis)).isEqualTo("COCOK 31.71.01.1001");
    assertThat(diagnosis.sisa().disisihkan())
        .containsExactlyInAnyOrder(
            JenisSisa.JALAN, JenisSisa.RT_RW, JenisSisa.KODE_POS, JenisSisa.NOMOR_PANJANG);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "sidomulyo pengasih kulon progo | COCOK 34.01.07.2007",
        "Gampong Lamteumen Barat, Jaya Baru, Banda Aceh | COCOK 11.71.08.2009",
        "Merauke, Papua | DIPERBAIKI 93.01",
        "Kota Gorontalo, Gorontalo | COCOK 75.71",
        "Kel. Gambir Kec. Gambir Kota Jakarta Pusat | COCOK 31.71.01.1001",
        "31.71.01.1001 | COCOK 31.71.01.1001",
        "Distrik Sentani Timur Kab. Jayapura Prov. Papua | COCOK 91.03.02",
        "Lamteumen Baart, Jaya Baru, Banda Aech, Aceh | DIPERBAIKI 11.71.08.2009",
      })
  void freeTextNeedsNoLabels(String text, String found) {
    assertThat(found(RESOLVER.resolve(text))).isEqualTo(found);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Gorontalo", "Bandung", "Sorong, Papua Barat", "Makasar, Jakarta Timur"})
  void freeTextThatMayMeanSeveralRegionsIsDoubtful(String text) {
    DiagnosisAlamat diagnosis = RESOLVER.resolve(text);
    assertThat(diagnosis.status()).isEqualTo(StatusAlamat.RAGU);
    assertThat(diagnosis.kandidat()).hasSizeGreaterThan(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "🙂", ",,,,", "Jl. Melati No. 5", "\ud800", "8"})
  void textWithoutRegionsIsNotFound(String text) {
    assertThat(RESOLVER.resolve(text).status()).isEqualTo(StatusAlamat.TIDAK_DITEMUKAN);
  }

  @Test
  void longTextIsReadInPartAndSaysSo() {
    DiagnosisAlamat diagnosis =
        RESOLVER.resolve("Merauke, Papua Selatan," + " ".repeat(10_000_000));
    assertThat(found(diagnosis)).isEqualTo("COCOK 93.01");
    assertThat(diagnosis.sisa().disisihkan()).containsExactly(JenisSisa.TEKS_TERPOTONG);
    assertThat(RESOLVER.resolve("1-".repeat(5_000_000)).status())
        .isEqualTo(StatusAlamat.TIDAK_DITEMUKAN);
  }
}
