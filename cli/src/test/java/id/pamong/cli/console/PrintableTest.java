package id.pamong.cli.console;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PrintableTest {

  @Test
  void plainTextStays() {
    assertThat(Printable.of("Kota Probolinggo – ñ 🏛")).isEqualTo("Kota Probolinggo – ñ 🏛");
  }

  @Test
  void controlAndFormatCharactersAreWrittenOut() {
    assertThat(Printable.of("a\nb\u001b[0m\u202e\u2028\ud800"))
        .isEqualTo("a\\u000ab\\u001b[0m\\u202e\\u2028\\ud800");
  }

  @Test
  void longTextIsCutBetweenCharacters() {
    assertThat(Printable.cut("🏛".repeat(61))).isEqualTo("🏛".repeat(60) + "…");
    assertThat(Printable.cut("x".repeat(60))).isEqualTo("x".repeat(60));
  }
}
