package id.pamong.hukum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PeriodeTest {

  private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
  private static final LocalDate END = LocalDate.of(2021, 1, 1);
  private static final Periode YEAR = Periode.of(FIRST, END);

  @Test
  void containsItsFirstDayAndNotItsEnd() {
    assertThat(YEAR.contains(FIRST)).isTrue();
    assertThat(YEAR.contains(FIRST.minusDays(1))).isFalse();
    assertThat(YEAR.contains(END.minusDays(1))).isTrue();
    assertThat(YEAR.contains(END)).isFalse();
  }

  @Test
  void containsEveryLaterDayWithoutEnd() {
    assertThat(Periode.sejak(FIRST).contains(LocalDate.of(9999, 12, 31))).isTrue();
    assertThat(Periode.sejak(FIRST).contains(FIRST.minusDays(1))).isFalse();
  }

  @Test
  void refusesEndThatIsNotAfterStart() {
    assertThatThrownBy(() -> Periode.of(FIRST, FIRST))
        .hasMessage("akhir of a periode must be after mulai 2020-01-01, but was '2020-01-01'");
    assertThatThrownBy(() -> Periode.of(END, FIRST)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void acceptsSingleDay() {
    assertThat(Periode.of(FIRST, FIRST.plusDays(1)).contains(FIRST)).isTrue();
  }

  @Test
  void enclosesItself() {
    assertThat(YEAR.encloses(YEAR)).isTrue();
    assertThat(Periode.sejak(FIRST).encloses(Periode.sejak(FIRST))).isTrue();
  }

  @Test
  void doesNotEncloseWhatBeginsEarlier() {
    assertThat(YEAR.encloses(Periode.of(FIRST.minusDays(1), END))).isFalse();
  }

  @Test
  void doesNotEncloseWhatEndsLater() {
    assertThat(YEAR.encloses(Periode.of(FIRST, END.plusDays(1)))).isFalse();
    assertThat(YEAR.encloses(Periode.sejak(FIRST))).isFalse();
  }

  @Test
  void enclosesWithoutEndWhatBeginsWithIt() {
    assertThat(Periode.sejak(FIRST).encloses(YEAR)).isTrue();
    assertThat(Periode.sejak(FIRST.plusDays(1)).encloses(YEAR)).isFalse();
  }
}
