package id.pamong.testing;

import static org.assertj.core.api.Assertions.assertThat;

import id.pamong.data.OfficialWilayah;
import id.pamong.wilayah.Tingkat;
import id.pamong.wilayah.Wilayah;
import id.pamong.wilayah.WilayahCatalog;
import id.pamong.wilayah.WilayahEdition;
import id.pamong.wilayah.search.SearchHit;
import id.pamong.wilayah.search.SearchQuery;
import id.pamong.wilayah.search.WilayahSearch;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The law of the search, over all codes of all editions. */
class WilayahSearchLawTest {

  private static final WilayahCatalog CATALOG = OfficialWilayah.catalog();
  private static final WilayahSearch SEARCH = WilayahSearch.of(CATALOG);

  static Stream<Arguments> editions() {
    return CATALOG.editions().stream()
        .flatMap(edition -> Stream.of(Arguments.of(edition, false), Arguments.of(edition, true)));
  }

  @ParameterizedTest
  @MethodSource("editions")
  void everyRegionIsTheFirstHitOfItsOwnPath(WilayahEdition edition, boolean fromTheEnd) {
    List<String> lost = new ArrayList<>();
    for (Tingkat tingkat : Tingkat.values()) {
      CATALOG
          .all(tingkat, edition)
          .filter(region -> !isFirst(region, edition, fromTheEnd))
          .forEach(region -> lost.add(region.kode().toString()));
    }
    assertThat(lost).isEmpty();
  }

  private static boolean isFirst(Wilayah region, WilayahEdition edition, boolean fromTheEnd) {
    List<String> path = CATALOG.path(region);
    List<String> words = new ArrayList<>(path);
    if (fromTheEnd) {
      Collections.reverse(words);
    }
    SearchQuery query = SearchQuery.of(String.join(" ", words)).in(edition);
    SearchHit first = SEARCH.search(query.limitedTo(1)).hits().get(0);
    boolean isFirst = first.wilayah().equals(region);
    if (!isFirst && first.path().equals(path)) {
      // Regions of one path stand by code.
      return first.wilayah().kode().compareTo(region.kode()) < 0
          && SEARCH.search(query).hits().stream()
              .anyMatch(hit -> hit.wilayah().equals(region) && hit.score() == 1);
    }
    return isFirst && first.score() == 1;
  }
}
