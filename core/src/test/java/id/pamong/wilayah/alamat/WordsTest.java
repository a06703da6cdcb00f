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
  void wordsOfTheSamePlacesAreTheSame() {
    Words words = Words.of("Kel. Ulee Kareng Banda Aceh");
    assertThat(words.sub(1, 3)).isSameAs(words.from(1).to(2));
    assertThat(words.sub(1, 2).and(words.sub(2, 4))).isSameAs(words.sub(1, 4));
    assertThat(words.sub(2, 4).sub(1, 2)).isSameAs(words.sub(3, 4));
    assertThat(words.sub(3, 5).text()).isEqualTo("Banda Aceh");
    assertThat(words.sub(3, 5).joined()).isEqualTo("bandaaceh");
    assertThat(words.sub(2, 2)).isSameAs(Words.NONE);
  }

  @Test
  void wordsInAnotherOrderAreOthers() {
    Words words = Words.of("Ulee Kareng");
    assertThat(words.from(1).and(words.to(1)).text()).isEqualTo("Kareng Ulee");
    assertThat(words.and(Words.NONE)).isEqualTo(Words.of("Ulee Kareng"));
    assertThat(Words.NONE.and(words).text()).isEqualTo("Ulee Kareng");
    assertThat(words).isNotEqualTo(Words.of("ULEE Kareng"));
  }

  @Test
  void tellsNumbersFromNames() {
    assertThat(Words.of("02 14").hasLetter()).isFalse();
    assertThat(Words.of("19 Nopember").hasLetter()).isTrue();
    assertThat(Words.of(" … ")).isEqualTo(new Words(List.of(), List.of()));
  }
}
