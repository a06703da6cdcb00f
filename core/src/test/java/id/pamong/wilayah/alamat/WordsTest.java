package id.pamong.wilayah.alamat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordsTest {

  @Test
  void keepsWhatWasTypedBesideTheForms() {
    Words words = Words.of(" Kel.  Soka'an ");
    assertThat(words.forms()).containsExactly("kel", "sokaan");
    assertThat(words.text()).isEqualTo("Kel. Soka'an");
    assertThat(words.from(1).text()).isEqualTo("Soka'an");
    assertThat(words.to(1).text()).isEqualTo("Kel.");
  }

  @Test
  void wordsTypedWithoutABlankAreRepeatedTogether() {
    Words words = Words.of("Pakam I-II");
    assertThat(words.forms()).containsExactly("pakam", "1", "2");
    assertThat(words.text()).isEqualTo("Pakam I-II");
    assertThat(words.from(2).text()).isEqualTo("2");
  }

  @Test
  void joinsWithWordsBehind() {
    assertThat(Words.of("Kec.").and(Words.of("ULEE Kareng")).text()).isEqualTo("Kec. ULEE Kareng");
  }

  @Test
  void tellsNumbersFromNames() {
    assertThat(Words.of("02 14").hasLetter()).isFalse();
    assertThat(Words.of("19 Nopember").hasLetter()).isTrue();
    assertThat(Words.of(" … ")).isEqualTo(new Words(List.of(), List.of()));
  }
}
