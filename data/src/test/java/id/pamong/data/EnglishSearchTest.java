package id.pamong.data;

import static org.assertj.core.api.Assertions.assertThat;

import id.pamong.wilayah.KodeWilayah;
import id.pamong.wilayah.search.MatchKind;
import id.pamong.wilayah.search.SearchHit;
import id.pamong.wilayah.search.WilayahSearch;
import id.pamong.wilayah.search.WordMatch;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Search by English names of provinsi, kabupaten and kota. */
class EnglishSearchTest {

  private static final WilayahSearch SEARCH = WilayahSearch.of(OfficialWilayah.catalog());

  private static SearchHit first(String text) {
    return SEARCH.search(text).hits().get(0);
  }

  @ParameterizedTest
  @CsvSource({
    "East Java, 35",
    "Central Sulawesi, 72",
    "West Papua, 92",
    "Southwest Papua, 96",
    "Highland Papua, 95",
    "Riau Islands, 21",
    "North Sumatra Province, 12",
    "Special Region of Yogyakarta, 34",
    "South Jakarta, 31.74",
    "Central Jakarta City, 31.71",
    "Thousand Islands Regency, 31.01",
    "North Central Timor, 53.03",
    "City of Medan, 12.71",
    "Malang City, 35.73",
    "Malang Regency, 35.07",
    "Sorong Southwest Papua, 96.01"
  })
  void regionIsFoundByItsEnglishName(String text, String kode) {
    assertThat(first(text).wilayah().kode()).hasToString(kode);
  }

  @Test
  void regionBelowIsFoundBesideTheEnglishNameOfTheOneAbove() {
    assertThat(first("Menteng Central Jakarta").wilayah().kode()).hasToString("31.71.06");
  }

  @Test
  void hitSaysWhichWordsWereEnglish() {
    assertThat(first("Central Sulawesi").matches())
        .contains(
            new WordMatch(
                "central", MatchKind.ENGLISH, "tengah", Optional.of(KodeWilayah.parse("72"))))
        .contains(
            new WordMatch(
                "sulawesi", MatchKind.EXACT, "sulawesi", Optional.of(KodeWilayah.parse("72"))));
  }

  @Test
  void englishWordsThatNoRegionIsCalledAreLeftAsTheyAre() {
    assertThat(SEARCH.search("East Gambir").hits())
        .allSatisfy(
            hit ->
                assertThat(hit.matches())
                    .extracting(WordMatch::kind)
                    .doesNotContain(MatchKind.ENGLISH));
  }
}
