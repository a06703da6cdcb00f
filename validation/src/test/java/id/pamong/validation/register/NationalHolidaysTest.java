package id.pamong.validation.register;

import static org.assertj.core.api.Assertions.assertThat;

import id.pamong.hukum.DasarHukum;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NationalHolidaysTest {

  @ParameterizedTest
  @CsvSource({
    "2021-01-01, Keppres 251/1967",
    "2014-05-01, Keppres 24/2013",
    "2013-05-01,",
    "2017-06-01, Keppres 24/2016",
    "2016-06-01,",
    "2015-08-17, Keppres 251/1967",
    "2015-12-25, Keppres 251/1967",
    "2021-12-31,",
    "2021-05-13,"
  })
  void holidaysOfEveryYear_areThoseOfTheirDecrees(LocalDate day, String citation) {
    assertThat(NationalHolidays.official().find(day).map(DasarHukum::sitasi).orElse(null))
        .isEqualTo(citation);
  }
}
