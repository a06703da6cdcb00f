package id.pamong.wilayah;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WilayahEditionTest {

  private static WilayahEdition edition(String until) {
    return new WilayahEdition(
        "permendagri-72-2019",
        "2019",
        "Permendagri 72 Tahun 2019",
        LocalDate.of(2019, 10, 25),
        until.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(until)),
        List.of());
  }

  @ParameterizedTest
  @CsvSource({"2019-10-24, false", "2019-10-25, true", "2022-02-13, true", "2022-02-14, false"})
  void isExactFromTheFirstToTheLastDay(LocalDate date, boolean exact) {
    assertThat(edition("2022-02-13").isExactOn(date)).isEqualTo(exact);
  }

  @Test
  void anOpenEditionStaysExact() {
    assertThat(edition("").isExactOn(LocalDate.of(2099, 1, 1))).isTrue();
  }

  @Test
  void refusesALastDayBeforeTheFirst() {
    assertThatThrownBy(() -> edition("2019-10-24"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("2019-10-25")
        .hasMessageContaining("'2019-10-24'");
  }

  @Test
  void refusesABlankId() {
    assertThatThrownBy(
            () ->
                new WilayahEdition(
                    " ", "1", "Contoh", LocalDate.of(2020, 1, 1), Optional.empty(), List.of()))
        .hasMessageContaining("id");
  }

  @Test
  void keepsItsOwnCopyOfTheConfirmations() {
    List<WilayahEdition.Confirmation> given = new ArrayList<>();
    WilayahEdition edition =
        new WilayahEdition("a", "1", "Contoh", LocalDate.of(2020, 1, 1), Optional.empty(), given);
    given.add(new WilayahEdition.Confirmation("Contoh 2", LocalDate.of(2021, 1, 1)));
    assertThat(edition.alsoUnder()).isEmpty();
  }

  @Test
  void isShownByItsId() {
    assertThat(edition("")).hasToString("permendagri-72-2019");
  }
}
