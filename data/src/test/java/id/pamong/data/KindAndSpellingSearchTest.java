package id.pamong.data;

import static org.assertj.core.api.Assertions.assertThat;

import id.pamong.wilayah.search.MatchKind;
import id.pamong.wilayah.search.SearchHit;
import id.pamong.wilayah.search.WilayahSearch;
import id.pamong.wilayah.search.WordMatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Local words for the kind of a village, and apostrophes, in what is searched for. */
class KindAndSpellingSearchTest {

  private static final WilayahSearch SEARCH = WilayahSearch.of(OfficialWilayah.catalog());

  private static SearchHit first(String text) {
    return SEARCH.search(text).hits().get(0);
  }

  @ParameterizedTest
  @CsvSource({
    "kampung yoboi, 91.03.01.3007",
    "yoboi, 91.03.01.3007",
    "desa adat yoboi, 91.03.01.3007",
    "gampong iboih, 11.72.03.2001",
    "negeri hila leihitu, 81.01.15.2011",
    "nagari sungai pua, 13.06.12.2002"
  })
  void wordForTheKindOfAVillageMayStandBeforeItsName(String text, String kode) {
    assertThat(first(text).wilayah().kode()).hasToString(kode);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Kampung Baru", "Negeri Lama", "Gampong Pie", "Pekon Balak", "Desa Baru"})
  void wordForAKindThatIsPartOfTheNameIsReadAsSuch(String text) {
    assertThat(first(text).wilayah().nama()).isEqualToIgnoringCase(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Ma'rang", "ma’rang", "MA`RANG"})
  void nameWithTheApostropheThatWasTypedStandsBeforeThoseWithout(String text) {
    assertThat(first(text).wilayah().nama()).isEqualTo("Ma'rang");
    assertThat(first(text).wilayah().kode()).hasToString("73.10.08.1003");
  }

  @Test
  void withoutAnApostropheNoneIsPreferred() {
    assertThat(first("marang").wilayah().nama()).isEqualTo("Marang");
    assertThat(first("\"marang\"").wilayah().nama()).isEqualTo("Marang");
  }

  @Test
  void apostropheOfAnotherWordChangesNothing() {
    assertThat(SEARCH.search("Marang").hits()).hasSameSizeAs(SEARCH.search("Ma'rang").hits());
  }

  @ParameterizedTest
  @ValueSource(strings = {"Gn Kidul", "Gn. Kidul", "Kab Gn Kidul", "gn kidul yogyakarta"})
  void abbreviatedWordIsJoinedWithItsNeighbour(String text) {
    assertThat(first(text).wilayah().nama()).isEqualTo("Kabupaten Gunungkidul");
    assertThat(first(text).matches())
        .extracting(WordMatch::kind)
        .contains(MatchKind.ABBREVIATION)
        .doesNotContain(MatchKind.NONE);
  }

  @Test
  void signOfMultiplicationIsToldAsItWasTyped() {
    assertThat(SEARCH.search("2x11 kayutanam").hits())
        .allSatisfy(
            hit ->
                assertThat(hit.matches())
                    .extracting(WordMatch::typed)
                    .containsExactly("2", "x", "11", "kayutanam"));
  }
}
