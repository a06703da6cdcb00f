package id.pamong.wilayah.nama;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameFormTest {

  @ParameterizedTest
  @ValueSource(strings = {"Soka'an", "SOKA\"AN", "soka’an", "Soka`an", "Sokaan", " Soka‘an. "})
  void apostrophesOfEveryKindVanish(String name) {
    assertThat(NameForm.of(name)).isEqualTo("sokaan");
  }

  @ParameterizedTest
  @CsvSource({
    "'Lubuk Pakam I,II', lubuk pakam 1 2",
    "'Lubuk  Pakam 1/2', lubuk pakam 1 2",
    "Bangun Rejo XXXIX, bangun rejo 39",
    "Sako 007, sako 7",
    "2 x 11 Kayu Tanam, 2 x 11 kayu tanam",
    "2x11 Kayu Tanam, 2 x 11 kayu tanam",
    "Semelako IIa, semelako 2a",
    "Sungai Via, sungai via",
    "Wae Ia, wae ia",
    "Blok 3x, blok 3x",
    "Blok x3, blok x3",
    "Kurau (Timur), kurau timur",
    "Ujung-Tanjung, ujung tanjung",
    "Vi, vi",
    "I, i",
    "Tu, tu",
    "Banda Ácèh, banda aceh"
  })
  void namesHaveOneForm(String name, String form) {
    assertThat(NameForm.of(name)).isEqualTo(form);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Mix", "Siti", "Xl", "Iiii", "Xxxx"})
  void onlyWellFormedNumeralsAreNumbers(String word) {
    assertThat(NameForm.words("Desa " + word).get(1)).isEqualTo(word.toLowerCase(Locale.ROOT));
  }

  @Test
  void keyHasNoBlanks() {
    assertThat(NameForm.key("Karang Pilang")).isEqualTo(NameForm.key("KARANGPILANG"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "'.-/"})
  void textWithoutLettersHasNoWords(String text) {
    assertThat(NameForm.words(text)).isEmpty();
  }

  @Test
  void dotsBetweenInitialsPartNoWords() {
    assertThat(NameForm.wordsAnywhere("D.I. Yogyakarta")).containsExactly("di", "yogyakarta");
    assertThat(NameForm.wordsAnywhere("D.K.I. Jakarta")).containsExactly("dki", "jakarta");
    assertThat(NameForm.wordsAnywhere("D.K.I")).containsExactly("dki");
    assertThat(NameForm.wordsAnywhere("Kp.C")).containsExactly("kp", "c");
    assertThat(NameForm.wordsAnywhere("K. Pilang No.5")).containsExactly("k", "pilang", "no", "5");
    assertThat(NameForm.wordsAnywhere("Kel.Waena.")).containsExactly("kel", "waena");
  }
}
