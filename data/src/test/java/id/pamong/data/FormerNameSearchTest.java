package id.pamong.data;

import static org.assertj.core.api.Assertions.assertThat;

import id.pamong.wilayah.KodeWilayah;
import id.pamong.wilayah.Tingkat;
import id.pamong.wilayah.WilayahCatalog;
import id.pamong.wilayah.WilayahEdition;
import id.pamong.wilayah.search.MatchKind;
import id.pamong.wilayah.search.NamaLama;
import id.pamong.wilayah.search.SearchHit;
import id.pamong.wilayah.search.SearchQuery;
import id.pamong.wilayah.search.WilayahSearch;
import id.pamong.wilayah.search.WordMatch;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Search by names that regions have in other editions, or had before the first one. */
class FormerNameSearchTest {

  private static final WilayahCatalog CATALOG = OfficialWilayah.catalog();
  private static final WilayahSearch SEARCH = WilayahSearch.of(OfficialWilayah.suksesi());

  private static List<SearchHit> hits(String text) {
    return SEARCH.search(text).hits();
  }

  @ParameterizedTest
  @CsvSource({
    "Mamuju Utara, 76.01, Kabupaten Mamuju Utara, permendagri-72-2019, PP 61/2017",
    "kab. maluku tenggara barat, 81.03, Kabupaten Maluku Tenggara Barat, permendagri-72-2019, PP 2/2019",
    "toba samosir, 12.12, Kabupaten Toba Samosir, permendagri-72-2019, PP 14/2020",
    "birawan flores timur, 53.06.16.2002, Birawan, permendagri-72-2019, ''",
    "stm hilir, 12.07.08, STM Hilir, kepmendagri-100.1.1-6117-2022, ''"
  })
  void regionIsFoundByItsNameOfAnotherEdition(
      String text, String kode, String name, String edition, String basis) {
    SearchHit first = hits(text).get(0);
    assertThat(first.wilayah().kode()).hasToString(kode);
    assertThat(first.wilayah().edisi()).isEqualTo(CATALOG.newest());
    assertThat(first.namaLama())
        .contains(
            new NamaLama(
                KodeWilayah.parse(kode),
                name,
                Optional.of(edition),
                basis.isEmpty() ? List.of() : List.of(basis)));
  }

  @Test
  void regionIsFoundByItsNameOfBeforeTheFirstEdition() {
    SearchHit first = hits("Irian Jaya").get(0);
    assertThat(first.wilayah().kode()).hasToString("91");
    assertThat(first.path()).containsExactly("Papua");
    assertThat(first.namaLama())
        .contains(
            new NamaLama(
                KodeWilayah.parse("91"), "Irian Jaya", Optional.empty(), List.of("UU 21/2001")));
  }

  @Test
  void presentNameThatAgreesAsWellStandsBefore() {
    List<SearchHit> hits = hits("Ujung Pandang");
    assertThat(hits.subList(0, 3))
        .extracting(hit -> hit.wilayah().kode().toString())
        .containsExactly("73.71.04", "61.06.05.2006", "73.71");
    assertThat(hits.get(0).namaLama()).isEmpty();
    assertThat(hits.get(2).namaLama()).map(NamaLama::nama).contains("Ujung Pandang");
  }

  @Test
  void formerNameMayBeMisspelt() {
    assertThat(hits("Mamuju Utra").get(0).wilayah().kode()).hasToString("76.01");
  }

  @Test
  void partOfAFormerNameLeadsNowhere() {
    assertThat(hits("Mamuju")).noneMatch(hit -> hit.namaLama().isPresent());
    assertThat(hits("utara")).noneMatch(hit -> hit.namaLama().isPresent());
  }

  @Test
  void everyRegionIsAHitOnce() {
    assertThat(hits("Ujung Pandang")).extracting(SearchHit::wilayah).doesNotHaveDuplicates();
  }

  @Test
  void levelsThatAreNotWantedAreNoHits() {
    SearchQuery villages = SearchQuery.of("Mamuju Utara").at(Set.of(Tingkat.DESA_KELURAHAN));
    assertThat(SEARCH.search(villages).hits())
        .isNotEmpty()
        .allMatch(hit -> hit.wilayah().tingkat() == Tingkat.DESA_KELURAHAN);
  }

  @Test
  void earlierEditionKnowsTheLaterName() {
    WilayahEdition first = CATALOG.editions().get(0);
    SearchHit hit = SEARCH.search(SearchQuery.of("Pasangkayu").in(first)).hits().get(0);
    assertThat(hit.namaLama()).isEmpty();
    assertThat(SEARCH.search(SearchQuery.of("Kabupaten Pasangkayu").in(first)).hits())
        .anySatisfy(
            later -> {
              assertThat(later.wilayah().nama()).isEqualTo("Kabupaten Mamuju Utara");
              assertThat(later.namaLama()).map(NamaLama::nama).contains("Kabupaten Pasangkayu");
            });
  }

  @Test
  void searchOfACatalogAloneKnowsNoOtherNames() {
    assertThat(WilayahSearch.of(CATALOG).search("Mamuju Utara").hits())
        .isNotEmpty()
        .noneMatch(hit -> hit.namaLama().isPresent())
        .noneMatch(hit -> hit.wilayah().kode().toString().equals("76.01"));
  }

  @ParameterizedTest
  @CsvSource({
    "Bambalamotu Mamuju Utara, 76.01.01, 76.01, Kabupaten Mamuju Utara",
    "bambalamotu kab mamuju utara, 76.01.01, 76.01, Kabupaten Mamuju Utara",
    "bambalamotu mamuju utra, 76.01.01, 76.01, Kabupaten Mamuju Utara",
    "mamuju utara bambalamotu sulawesi barat, 76.01.01, 76.01, Kabupaten Mamuju Utara",
    "Saumlaki Maluku Tenggara Barat, 81.03.01.1001, 81.03, Kabupaten Maluku Tenggara Barat",
    "Nabire Irian Jaya, 94.01, 94, Irian Jaya",
    "Manokwari Irian Jaya Barat, 92.02, 92, Irian Jaya Barat"
  })
  void regionIsFoundByTheFormerNameOfTheOneAbove(
      String text, String kode, String above, String name) {
    SearchHit first = hits(text).get(0);
    assertThat(first.wilayah().kode()).hasToString(kode);
    assertThat(first.namaLama()).map(NamaLama::kode).contains(KodeWilayah.parse(above));
    assertThat(first.namaLama()).map(NamaLama::nama).contains(name);
  }

  @Test
  void wordsOfAFormerNameAboveAreToldTogether() {
    assertThat(hits("Bambalamotu Mamuju Utara").get(0).matches())
        .containsExactly(
            new WordMatch(
                "bambalamotu",
                MatchKind.EXACT,
                "bambalamotu",
                Optional.of(KodeWilayah.parse("76.01.01"))),
            new WordMatch(
                "mamuju utara",
                MatchKind.FORMER_NAME,
                "pasangkayu",
                Optional.of(KodeWilayah.parse("76.01"))));
  }

  @Test
  void presentNameAboveStandsBeforeTheFormerOneOfAnother() {
    SearchHit first = hits("Pontianak Barat Pontianak").get(0);
    assertThat(first.wilayah().kode()).hasToString("61.71.03");
    assertThat(first.namaLama()).isEmpty();
  }

  @Test
  void regionThatOnlyHasThePresentNameAboveIsNoHitOfTheFormerOne() {
    assertThat(hits("Gambir Mamuju Utara"))
        .filteredOn(hit -> hit.namaLama().isPresent())
        .extracting(hit -> hit.wilayah().kode().toString())
        .containsExactly("76.01");
  }

  @Test
  void levelsThatWereAskedForHoldBelowAFormerNameToo() {
    SearchQuery query =
        SearchQuery.of("Bambalamotu Mamuju Utara").at(Set.of(Tingkat.DESA_KELURAHAN));
    assertThat(SEARCH.search(query).hits().get(0).wilayah().kode()).hasToString("76.01.01.1006");
  }
}
