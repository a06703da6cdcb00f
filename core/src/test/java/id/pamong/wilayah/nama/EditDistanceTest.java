package id.pamong.wilayah.nama;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditDistanceTest {

  @ParameterizedTest
  @CsvSource({
    "sidomulyo, sidomulyo, 0",
    "sidomulyo, sidomuly, 1",
    "sidomulyo, sidomulyoo, 1",
    "sidomulyo, sidomulio, 1",
    "sidomulyo, sidoumlyo, 1",
    "sidomulyo, isdomulio, 2",
    "sidomulyo, sdmulyo, 2",
    "sidomulyo, sdmlyo, 3",
    "sidomulyo, wates, 3",
    "'', ab, 2"
  })
  void countsErrorsUpToTheLimit(String one, String other, int distance) {
    assertThat(EditDistance.within(one, other, 2)).isEqualTo(distance);
    assertThat(EditDistance.within(other, one, 2)).isEqualTo(distance);
  }

  @ParameterizedTest
  @CsvSource({"3, 0", "4, 1", "7, 1", "8, 2", "44, 2"})
  void longerNamesTolerateMoreErrors(int length, int errors) {
    assertThat(EditDistance.tolerated(length)).isEqualTo(errors);
  }
}
