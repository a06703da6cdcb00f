package id.pamong.wilayah.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pamong.wilayah.Tingkat;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SearchQueryTest {

  @Test
  void asksForTenRegionsOfAnyLevel() {
    assertThat(SearchQuery.of("wamena").limit()).isEqualTo(10);
    assertThat(SearchQuery.of("wamena").tingkat()).hasSize(4);
    assertThat(SearchQuery.of("wamena").edition()).isEmpty();
  }

  @Test
  void keepsTheRestWhenOneThingChanges() {
    SearchQuery query = SearchQuery.of("wamena").limitedTo(3).at(Set.of(Tingkat.KECAMATAN));
    assertThat(query)
        .isEqualTo(
            new SearchQuery(
                "wamena", Set.of(Tingkat.KECAMATAN), 3, SearchQuery.of("wamena").edition()));
  }

  @Test
  void refusesLimitsOutOfRange() {
    assertThatThrownBy(() -> SearchQuery.of("wamena").limitedTo(0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("limit must be from 1 to 1000, but was '0'");
    assertThatThrownBy(() -> SearchQuery.of("wamena").limitedTo(1001))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(SearchQuery.of("wamena").limitedTo(1000).limit()).isEqualTo(1000);
  }

  @Test
  void refusesNoLevel() {
    assertThatThrownBy(() -> SearchQuery.of("wamena").at(Set.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("levels must be one or more, but was '[]'");
  }
}
