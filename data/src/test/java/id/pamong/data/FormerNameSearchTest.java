package id.pamong.data;

import static org.assertj.core.api.Assertions.assertThat;

import id.pamong.wilayah.Tingkat;
import id.pamong.wilayah.WilayahCatalog;
import id.pamong.wilayah.WilayahEdition;
import id.pamong.wilayah.search.NamaLama;
import id.pamong.wilayah.search.SearchHit;
import id.pamong.wilayah.search.SearchQuery;
import id.pamong.wilayah.search.WilayahSearch;
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
            new NamaLama(name, Optional.of(edition), basis.isEmpty() ? List.of() : List.of(basis)));
  }

  @Test
  void regionIsFoundByItsNameOfBeforeTheFirstEdition() {
    SearchHit first = hits("Irian Jaya").get(0);
    assertThat(first.wilayah().kode()).hasToString("91");
    assertThat(first.path()).containsExactly("Papua");
    assertThat(first.namaLama())
        .contains(new NamaLama("Irian Jaya", Optional.empty(), List.of("UU 21/2001")));
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
}
