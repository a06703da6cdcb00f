package id.pamong.validation.keputusan.page;

import static org.assertj.core.api.Assertions.assertThat;

import id.pamong.validation.keputusan.Cases;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class RegionWordsTest {

  private static final RegionWords WORDS =
      new RegionWords(Cases.CATALOG, LocalDate.of(2024, 2, 29));

  @Test
  void nameStandsBesideTheCode() {
    assertThat(WORDS.name("lurah 35.74.01.1001"))
        .isEqualTo("lurah Contoh 35.74.01.1001 (35.74.01.1001)");
  }

  @Test
  void everyCodeOfAListIsNamed() {
    assertThat(WORDS.name("35.74.01, 35.74.02"))
        .isEqualTo("Contoh 35.74.01 (35.74.01), Contoh 35.74.02 (35.74.02)");
  }

  @Test
  void codeThatNoEditionKnows_staysBare() {
    assertThat(WORDS.name("camat 99.99.99")).isEqualTo("camat 99.99.99");
  }

  @Test
  void numberThatIsNoCode_isLeftAlone() {
    assertThat(WORDS.name("35.7 dan 135.74 dan 35.74.")).isEqualTo("35.7 dan 135.74 dan 35.74.");
  }

  @Test
  void officeIsCalledAsItsProvinceCallsIt() {
    assertThat(WORDS.name("camat 93.01.01")).isEqualTo("kepala distrik 93.01.01");
  }
}
