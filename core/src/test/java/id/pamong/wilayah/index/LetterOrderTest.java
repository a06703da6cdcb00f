package id.pamong.wilayah.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LetterOrderTest {

  private static String[] inOrder(String[] texts) {
    return Arrays.stream(LetterOrder.of(texts))
        .mapToObj(place -> texts[place])
        .toArray(String[]::new);
  }

  @Test
  void shorterTextsStandFirst() {
    assertThat(inOrder(new String[] {"wamena", "biak", "sorong", "sabu"}))
        .containsExactly("biak", "sabu", "sorong", "wamena");
  }

  @Test
  void placesAreThoseOfTheTexts() {
    assertThat(LetterOrder.of(new String[] {"wamena", "biak", "sorong"})).containsExactly(1, 2, 0);
  }

  @Test
  void nothingHasNoOrder() {
    assertThat(LetterOrder.of(new String[0])).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ab", "abcdefghijklmnopqrstuvwxyz0123456789", "aé\u0101ÿz"})
  void manyTextsStandAsComparingPutsThem(String letters) {
    Random random = new Random(9_103);
    String[] texts = new String[3_000];
    for (int i = 0; i < texts.length; i++) {
      StringBuilder text = new StringBuilder();
      for (int length = random.nextInt(14); length >= 0; length--) {
        text.append(letters.charAt(random.nextInt(letters.length())));
      }
      texts[i] = text.toString();
    }
    String[] expected = texts.clone();
    Arrays.sort(
        expected, Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()));
    assertThat(inOrder(texts)).isEqualTo(expected);
  }
}
