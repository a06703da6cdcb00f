package id.pamong.wilayah.nama;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class AbbreviationsTest {

  private final Abbreviations inUse = Abbreviations.inUse();

  @Test
  void readsAbbreviationsInBothDirections() {
    assertThat(inUse.of("tj")).contains("tanjung");
    assertThat(inUse.of("meunasah")).contains("mns");
    assertThat(inUse.of("wamena")).isEmpty();
  }

  @Test
  void writesOutPhrases() {
    assertThat(inUse.phrase("sultra")).containsExactly("sulawesi", "tenggara");
    assertThat(inUse.phrase("tj")).isEmpty();
  }

  @Test
  void anyShortenedWordIsPossible() {
    assertThat(Abbreviations.isPossible("k", "karang")).isTrue();
    assertThat(Abbreviations.isPossible("krg", "karang")).isTrue();
    assertThat(Abbreviations.isPossible("gkr", "karang")).isFalse();
    assertThat(Abbreviations.isPossible("krx", "karang")).isFalse();
    assertThat(Abbreviations.isPossible("karan", "karang")).isFalse();
    assertThat(Abbreviations.isPossible("pku", "pku")).isFalse();
  }

  @Test
  void everyRowHasItsReasonAndStandsInItsForm() throws IOException {
    try (InputStream in = Abbreviations.class.getResourceAsStream("singkatan.csv")) {
      assertThat(in).isNotNull();
      List<String> rows =
          new String(in.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.startsWith("#"))
              .toList();
      assertThat(rows)
          .doesNotHaveDuplicates()
          .allSatisfy(row -> assertThat(row).matches("[a-z0-9]+,[a-z]+( [a-z]+)*,.+"));
    }
  }
}
