package id.pamong.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pamong.wilayah.Desa;
import id.pamong.wilayah.DesaAdat;
import id.pamong.wilayah.Kelurahan;
import id.pamong.wilayah.KodeWilayah;
import id.pamong.wilayah.Kota;
import id.pamong.wilayah.Tingkat;
import id.pamong.wilayah.UnknownWilayahException;
import id.pamong.wilayah.Wilayah;
import id.pamong.wilayah.WilayahCatalog;
import id.pamong.wilayah.WilayahCounts;
import id.pamong.wilayah.WilayahEdition;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OfficialWilayahTest {

  private final WilayahCatalog catalog = OfficialWilayah.catalog();
  private final WilayahEdition newest = catalog.newest();

  private Wilayah region(String code, String edition) {
    return catalog.get(KodeWilayah.parse(code), catalog.getEdition(edition));
  }

  private boolean has(String code, String edition) {
    return catalog.find(KodeWilayah.parse(code), catalog.getEdition(edition)).isPresent();
  }

  private List<Wilayah> villagesIn(String code) {
    KodeWilayah outer = KodeWilayah.parse(code);
    return catalog
        .all(Tingkat.DESA_KELURAHAN, newest)
        .filter(village -> outer.contains(village.kode()))
        .toList();
  }

  @Test
  void hasThreeEditionsInDateOrder() {
    assertThat(catalog.editions())
        .map(WilayahEdition::id)
        .containsExactly(
            "permendagri-72-2019",
            "kepmendagri-100.1.1-6117-2022",
            "kepmendagri-300.2.2-2138-2025");
    assertThat(catalog.editions())
        .map(WilayahEdition::inForceFrom)
        .containsExactly(
            LocalDate.of(2019, 10, 25), LocalDate.of(2022, 11, 9), LocalDate.of(2025, 4, 25));
    assertThat(catalog.editions())
        .map(WilayahEdition::shortName)
        .containsExactly("2019", "2022", "2025");
  }

  @Test
  void newestEditionAlsoHoldsUnderTheDecreeOnIslands() {
    assertThat(newest.alsoUnder())
        .containsExactly(
            new WilayahEdition.Confirmation(
                "Kepmendagri 300.2.2-2430 Tahun 2025", LocalDate.of(2025, 6, 23)));
  }

  @ParameterizedTest
  @CsvSource({
    "2015-01-01, 2019, false",
    "2019-10-24, 2019, false",
    "2019-10-25, 2019, true",
    "2022-02-13, 2019, true",
    "2022-02-14, 2019, false",
    "2022-11-08, 2019, false",
    "2022-11-09, 2022, true",
    "2025-04-24, 2022, true",
    "2025-04-25, 2025, true",
    "2025-06-23, 2025, true",
    "2026-11-22, 2025, true"
  })
  void knowsWhichEditionAnswersForADay(LocalDate date, String edition, boolean exact) {
    assertThat(catalog.editionOn(date).edition()).isEqualTo(catalog.getEdition(edition));
    assertThat(catalog.editionOn(date).exact()).isEqualTo(exact);
  }

  @Test
  void countsAreThoseOfTheDecrees() {
    assertThat(catalog.counts(catalog.getEdition("2019")))
        .isEqualTo(new WilayahCounts(34, 416, 98, 7230, 8488, 74_953, 0));
    assertThat(catalog.counts(catalog.getEdition("2022")))
        .isEqualTo(new WilayahCounts(37, 416, 98, 7277, 8498, 75_265 - 14, 14));
    assertThat(catalog.counts(catalog.getEdition("2025")))
        .isEqualTo(new WilayahCounts(38, 416, 98, 7285, 8496, 75_266 - 14, 14));
  }

  @ParameterizedTest
  @CsvSource({
    "35, Jawa Timur",
    "35.78, Kota Surabaya",
    "35.78.02, Wonocolo",
    "31, Daerah Khusus Ibukota Jakarta",
    "31.01, Kabupaten Administrasi Kepulauan Seribu",
    "31.71, Kota Administrasi Jakarta Pusat",
    "34, Daerah Istimewa Yogyakarta",
    "91, Papua"
  })
  void givesTheSameNameInEveryEdition(String code, String name) {
    assertThat(catalog.findEver(KodeWilayah.parse(code)))
        .hasSize(3)
        .allSatisfy(wilayah -> assertThat(wilayah.nama()).isEqualTo(name));
  }

  @ParameterizedTest
  @ValueSource(strings = {"11.10", "12.20", "33.20", "11.10.10", "35.10"})
  void codesThatEndInZeroExist(String code) {
    assertThat(has(code, "2025")).isTrue();
  }

  @Test
  void kotaBatuHasDesa() {
    assertThat(region("35.79", "2025")).isInstanceOf(Kota.class);
    assertThat(villagesIn("35.79")).hasAtLeastOneElementOfType(Desa.class);
  }

  @Test
  void nineteenKotaHaveDesa() {
    List<KodeWilayah> kota =
        catalog
            .all(Tingkat.DESA_KELURAHAN, newest)
            .filter(Desa.class::isInstance)
            .map(desa -> desa.kode().kabupatenKota().orElseThrow())
            .filter(KodeWilayah::isKota)
            .toList();
    assertThat(kota).hasSize(820);
    assertThat(kota.stream().distinct()).hasSize(19);
  }

  @Test
  void jakartaHasNoDesa() {
    assertThat(villagesIn("31")).isNotEmpty().hasOnlyElementsOfType(Kelurahan.class);
  }

  @Test
  void acehHasNoKelurahan() {
    assertThat(villagesIn("11")).isNotEmpty().doesNotHaveAnyElementsOfTypes(Kelurahan.class);
  }

  @Test
  void allDesaAdatAreInJayapura() {
    assertThat(villagesIn("91.03").stream().filter(DesaAdat.class::isInstance)).hasSize(14);
    assertThat(catalog.counts(newest).desaAdat()).isEqualTo(14);
    assertThat(region("91.03.02.3003", "2025").nama()).isEqualTo("Desa Adat Ayapo");
    assertThat(has("91.03.02.2003", "2019")).isTrue();
    assertThat(has("91.03.02.2003", "2025")).isFalse();
  }

  @Test
  void papuaWasSplitInTwoSteps() {
    assertThat(region("91.01", "2019").nama()).isEqualTo("Kabupaten Merauke");
    assertThat(has("91.01", "2022")).isFalse();
    assertThat(region("93.01", "2022").nama()).isEqualTo("Kabupaten Merauke");
    assertThat(region("92.71", "2022").nama()).isEqualTo("Kota Sorong");
    assertThat(has("92.71", "2025")).isFalse();
    assertThat(region("96.71", "2025").nama()).isEqualTo("Kota Sorong");
    assertThat(has("96", "2022")).isFalse();
    assertThat(region("96", "2025").nama()).isEqualTo("Papua Barat Daya");
  }

  @Test
  void keepsTheSpellingOfAVillageInEachEdition() {
    assertThat(catalog.findEver(KodeWilayah.parse("35.78.01.1001")))
        .map(Wilayah::nama)
        .containsExactly("Karangpilang", "Karang Pilang", "Karang Pilang");
  }

  @Test
  void aRealRenameKeepsBothNames() {
    assertThat(region("76.01", "2019").nama()).isEqualTo("Kabupaten Mamuju Utara");
    assertThat(region("76.01", "2022").nama()).isEqualTo("Kabupaten Pasangkayu");
    assertThat(region("81.03", "2019").nama()).isEqualTo("Kabupaten Maluku Tenggara Barat");
    assertThat(region("12.12", "2019").nama()).isEqualTo("Kabupaten Toba Samosir");
  }

  @Test
  void givesThePathOfAVillage() {
    assertThat(catalog.path(region("35.78.01.1001", "2025")))
        .containsExactly("Jawa Timur", "Kota Surabaya", "Karang Pilang", "Karang Pilang");
  }

  @Test
  void findsNothingForACodeOfNoRegion() {
    assertThat(catalog.find(KodeWilayah.of(99), newest)).isEmpty();
    assertThat(catalog.find(KodeWilayah.of(35, 50), newest)).isEmpty();
    assertThat(catalog.find(KodeWilayah.of(35, 78, 99), newest)).isEmpty();
    assertThat(catalog.find(KodeWilayah.of(35, 78, 99, 1001), newest)).isEmpty();
    assertThat(catalog.find(KodeWilayah.of(35, 78, 1, 1999), newest)).isEmpty();
    assertThat(catalog.find(KodeWilayah.of(35, 78, 1, 3001), newest)).isEmpty();
    assertThat(catalog.children(KodeWilayah.of(99), newest)).isEmpty();
    assertThat(catalog.children(KodeWilayah.of(35, 78, 1, 1001), newest)).isEmpty();
  }

  @Test
  void givesNoChildrenOfAParentThatTheEditionLacks() {
    assertThat(catalog.children(KodeWilayah.of(96), catalog.getEdition("2019"))).isEmpty();
    assertThat(catalog.children(KodeWilayah.of(91, 1), newest)).isEmpty();
  }

  @Test
  void getNamesTheCodeAndTheEdition() {
    assertThatThrownBy(() -> region("91.01", "2025"))
        .isInstanceOf(UnknownWilayahException.class)
        .hasMessage(
            "region code must be in edition kepmendagri-300.2.2-2138-2025, but was '91.01'");
  }

  @Test
  void refusesAnEditionOfAnotherCatalog() {
    WilayahEdition foreign =
        new WilayahEdition(
            "lain", "1", "Lain", LocalDate.of(2020, 1, 1), Optional.empty(), List.of());
    assertThatThrownBy(() -> catalog.find(KodeWilayah.of(35), foreign))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageEndingWith("but was 'lain'");
    assertThatThrownBy(() -> catalog.children(KodeWilayah.of(35), foreign))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> catalog.all(Tingkat.PROVINSI, foreign))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> catalog.counts(foreign)).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource({
    "Lubuk Pakam, 12.07.28.1007",
    "Teuw, 91.20.07.2005",
    "Soka'an, 35.13.15.2017",
    "Ra'as, 35.29.22"
  })
  void keepsUnusualNames(String part, String code) {
    assertThat(region(code, "2025").nama()).contains(part);
  }
}
