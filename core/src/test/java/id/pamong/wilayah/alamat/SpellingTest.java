package id.pamong.wilayah.alamat;

import static org.assertj.core.api.Assertions.assertThat;

import id.pamong.wilayah.Tingkat;
import id.pamong.wilayah.nama.Typos;
import org.junit.jupiter.api.Test;

class SpellingTest {

  private static Spelling first(String name) {
    return Part.of(Tingkat.KECAMATAN, name).spellings().get(0);
  }

  private static boolean mayBeMisspelt(String typed, String name) {
    return first(typed).mayBeMisspelt(Typos.signature(name), name.length());
  }

  private static boolean mayBeAbbreviated(String typed, String name) {
    return first(typed).mayBeAbbreviated(Typos.signature(name), name.length());
  }

  @Test
  void moreErrorsAreToleratedInLongerNames() {
    assertThat(first("Heramm").tolerated(2)).isZero();
    assertThat(first("Heramm").tolerated(5)).isEqualTo(1);
    assertThat(first("Abepurra").tolerated(7)).isEqualTo(2);
    assertThat(first("Sentani Timurr").tolerated(12)).isEqualTo(3);
  }

  @Test
  void nameOfFewOtherLettersMayBeMeant() {
    assertThat(mayBeMisspelt("Abepurra", "abepura")).isTrue();
    assertThat(mayBeMisspelt("Abepurra", "muaratami")).isFalse();
    assertThat(mayBeMisspelt("Abepurra", "abepuratengah")).isFalse();
  }

  @Test
  void longerNameOfAllLettersMayBeAbbreviated() {
    assertThat(mayBeAbbreviated("Sntani", "sentani")).isTrue();
    assertThat(mayBeAbbreviated("Sntani", "sntani")).isFalse();
    assertThat(mayBeAbbreviated("Sntani", "abepura")).isFalse();
    assertThat(mayBeAbbreviated("S", "sentani")).isFalse();
  }

  @Test
  void lettersAloneNeverExcludeWhatMayBeMeant() {
    assertThat(first("Abepurra").mayHaveLetters(Typos.signature("abepura"))).isTrue();
    assertThat(first("Sntani").mayHaveLetters(Typos.signature("sentanitimur"))).isTrue();
    assertThat(first("Abepurra").mayHaveLetters(Typos.signature("wondiboy"))).isFalse();
  }

  @Test
  void isMadeReadyOnce() {
    Spelling spelling = first("Heramm");
    assertThat(spelling.typos()).isSameAs(spelling.typos());
    assertThat(spelling.typos().count("heram".toCharArray(), 0, 5, 3)).isEqualTo(1);
  }
}
