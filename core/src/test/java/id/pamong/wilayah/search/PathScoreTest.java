package id.pamong.wilayah.search;

import static org.assertj.core.api.Assertions.assertThat;

import id.pamong.wilayah.WilayahEdition;
import id.pamong.wilayah.edition.EditionBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Scores worked out by hand. Words weigh their letters, eight at most, and two: Nusa 6, Tenggara
 * 10, Timur 7, Kupang 8, Kelapa 8, Lima 6, Oesapa 8, so that the path of Oesapa weighs 53 without
 * the words of kinds, and that of Liliba 45.
 */
class PathScoreTest {

  private static final WilayahSearch SEARCH =
      WilayahSearch.of(
          new EditionBuilder(
                  new WilayahEdition(
                      "uji-2026",
                      "2026",
                      "Uji Tahun 2026",
                      LocalDate.of(2026, 1, 2),
                      Optional.empty(),
                      List.of()))
              .add("53", "Nusa Tenggara Timur")
              .add("53.71", "Kota Kupang")
              .add("53.71.03", "Kelapa Lima")
              .add("53.71.03.1010", "Oesapa")
              .add("53.71.04", "Oebobo")
              .add("53.71.04.1006", "Liliba")
              .build()
              .catalog()
              .orElseThrow());

  private static SearchHit first(String query) {
    return SEARCH.search(query).hits().get(0);
  }

  @ParameterizedTest
  @CsvSource({
    // 6,200 of the query, 2,700 of the name, 700 × 8/53 of the path, 300 alone, 100 in order
    "Oesapa, 53.71.03.1010, 0.9406",
    // The path is typed as 16/53, and the query is not the own name alone.
    "Oesapa Kupang, 53.71.03.1010, 0.9211",
    "Kupang Oesapa, 53.71.03.1010, 0.9211",
    // Half of a name above: 0.3 × 6/14 of the weight of Kelapa is not counted for the query.
    "Oesapa Kelapa, 53.71.03.1010, 0.8813",
    // 8/15 of the query
    "Oesapa Xyzzy, 53.71.03.1010, 0.6212",
    // The whole path, from either end
    "Oesapa Kelapa Lima Kota Kupang Nusa Tenggara Timur, 53.71.03.1010, 1.0",
    "Nusa Tenggara Timur Kota Kupang Kelapa Lima Oesapa, 53.71.03.1010, 1.0",
    // All words of the path, but in no order: 6,200 + 2,700 + 700
    "Kota Kupang Oesapa Kelapa Lima Nusa Tenggara Timur, 53.71.03.1010, 0.96",
  })
  void scoreIsThatOfTheParts(String query, String kode, double score) {
    SearchHit hit = first(query);

    assertThat(hit.wilayah().kode()).hasToString(kode);
    assertThat(hit.score()).isEqualTo(score);
  }

  @Test
  void kindOfTheRegionIsExplainedWithoutBeingPartOfTheName() {
    SearchHit hit = first("Kota Kupang");

    assertThat(hit.wilayah().kode()).hasToString("53.71");
    assertThat(hit.matches()).extracting(WordMatch::kind).containsOnly(MatchKind.EXACT);
  }

  @Test
  void kindBeforeANameOfAnotherKindIsNotExplained() {
    assertThat(first("Kelurahan Oesapa").matches())
        .extracting(WordMatch::kind)
        .containsExactly(MatchKind.LEVEL, MatchKind.EXACT);
    assertThat(first("Desa Oesapa").matches())
        .extracting(WordMatch::kind)
        .containsExactly(MatchKind.NONE, MatchKind.EXACT);
  }

  @Test
  void eachWordOfAQueryTakesOneWordOfThePathAtMost() {
    assertThat(first("Liliba Liliba").matches())
        .extracting(WordMatch::kind)
        .containsExactlyInAnyOrder(MatchKind.EXACT, MatchKind.NONE);
  }
}
