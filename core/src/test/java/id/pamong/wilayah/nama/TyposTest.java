package id.pamong.wilayah.nama;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class TyposTest {

  private static int count(String one, String other, int limit) {
    return Typos.of(one).count(other.toCharArray(), 0, other.length(), limit);
  }

  @Test
  void countsEachKindOfErrorOnce() {
    assertThat(count("merauke", "meruake", 3)).isEqualTo(1);
    assertThat(count("merauke", "merake", 3)).isEqualTo(1);
    assertThat(count("merauke", "merauuke", 3)).isEqualTo(1);
    assertThat(count("merauke", "merauje", 3)).isEqualTo(1);
    assertThat(count("merauke", "merauke", 3)).isZero();
  }

  @Test
  void countsOnlyTheLettersOfItsStretch() {
    assertThat(Typos.of("wamena").count("xxwamenaxx".toCharArray(), 2, 8, 3)).isZero();
  }

  @Test
  void tellsMoreThanTheLimitAsOneMore() {
    assertThat(count("sabang", "merauke", 2)).isEqualTo(3);
  }

  @Test
  void comparesTextsLongerThanAWordOfTheMachine() {
    String longText = "a".repeat(70) + "b";
    assertThat(count(longText, "a".repeat(70) + "c", 3)).isEqualTo(1);
  }

  @Test
  void comparesLettersBeyondAscii() {
    assertThat(count("ñandu", "ñandú", 3)).isEqualTo(1);
    assertThat(count("ññ", "ñ", 3)).isEqualTo(1);
  }

  @Property(tries = 3000)
  void agreesWithTheTableOfDistances(
      @ForAll @CharRange(from = 'a', to = 'd') @StringLength(min = 1, max = 12) String one,
      @ForAll @CharRange(from = 'a', to = 'd') @StringLength(max = 12) String other,
      @ForAll @IntRange(max = 6) int limit) {
    assertThat(count(one, other, limit)).isEqualTo(EditDistance.within(one, other, limit));
  }

  @Property(tries = 2000)
  void signatureDiffersByTwoBitsAtMostForEachError(
      @ForAll @CharRange(from = 'a', to = 'c') @StringLength(min = 1, max = 9) String one,
      @ForAll @CharRange(from = 'a', to = 'c') @StringLength(min = 1, max = 9) String other) {
    int errors = EditDistance.within(one, other, 20);
    int apart = Math.abs(one.length() - other.length());
    assertThat(Long.bitCount(Typos.signature(one) ^ Typos.signature(other)))
        .isLessThanOrEqualTo(apart + 2 * (errors - apart));
  }

  @Test
  void signatureTellsDigitsAndSecondLettersApart() {
    assertThat(Typos.signature("a")).isNotEqualTo(Typos.signature("aa"));
    assertThat(Typos.signature("1")).isNotEqualTo(Typos.signature("2"));
    assertThat(Typos.signature("ñ")).isNotEqualTo(Typos.signature("n"));
  }
}
