package id.pamong.wilayah.search;

import static org.assertj.core.api.Assertions.assertThat;

import id.pamong.wilayah.KodeWilayah;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class QueryTextTest {

  private static Optional<KodeWilayah> kode(String text) {
    return Optional.of(KodeWilayah.parse(text));
  }

  @Test
  void codeWithDotsIsNoWord() {
    QueryText text = QueryText.of("merauke 93.01 papua");
    assertThat(text.size()).isEqualTo(2);
    assertThat(text.codes()).containsExactly(new TypedCode("93.01", kode("93.01"), 1));
    assertThat(text.isCodeBesideWords()).isTrue();
  }

  @Test
  void codeWithoutDotsIsAWordToo() {
    QueryText text = QueryText.of("19");
    assertThat(text.codes()).containsExactly(new TypedCode("19", kode("19"), 0));
    assertThat(text.size()).isOne();
    assertThat(text.isCodeBesideWords()).isFalse();
  }

  @Test
  void whatLooksLikeACodeIsOneThatNoRegionHas() {
    assertThat(QueryText.of("gambir 93.01.01.5001").codes())
        .containsExactly(new TypedCode("93.01.01.5001", Optional.empty(), 1));
  }

  @Test
  void severalNumbersAloneAreNoWords() {
    assertThat(QueryText.of("93 01").size()).isZero();
    assertThat(QueryText.of("93.1").size()).isZero();
    assertThat(QueryText.of("2 x 11").size()).isEqualTo(3);
  }

  @Test
  void codesKeepTheirPlaceWhenAnAbbreviationIsWrittenOut() {
    QueryText text = QueryText.of("sulsel 73.71").writtenOut().orElseThrow();
    assertThat(text.codes().get(0).at()).isEqualTo(2);
    assertThat(text.way(0)).isEqualTo(MatchKind.ABBREVIATION);
  }

  @Test
  void numbersOfEightDigitsAreMasked() {
    assertThat(QueryText.of("gambir 12345678").typed(1)).isEqualTo("••••");
    assertThat(QueryText.of("gambir 1234567").typed(1)).isEqualTo("1234567");
  }

  @Test
  void numeralsAreToldAsTheyWereTyped() {
    QueryText text = QueryText.of("2x11 Koto XI");
    assertThat(text.words())
        .extracting(QueryWord::typed)
        .containsExactly("2", "x", "11", "koto", "xi");
    assertThat(text.word(4)).isEqualTo("11");
  }

  @Test
  void longWordsAreCutInBothForms() {
    String word = "sumatera".repeat(6);
    QueryText text = QueryText.of(word);
    assertThat(text.word(0)).hasSize(40);
    assertThat(text.typed(0)).hasSize(40);
    assertThat(text.bounds()).containsExactly(SearchBound.WORDS);
  }
}
