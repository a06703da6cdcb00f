package id.pamong.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InvalidValueExceptionTest {

  private enum Colour implements Reason {
    TOO_BRIGHT("be dark");

    private final String rule;

    Colour(String rule) {
      this.rule = rule;
    }

    @Override
    public String rule() {
      return rule;
    }
  }

  @Test
  void messageSaysWhatMustDoWhatAndWhatItWas() {
    assertThat(InvalidValueException.message("colour", Colour.TOO_BRIGHT, "white"))
        .isEqualTo("colour must be dark, but was 'white'");
  }

  @Test
  void messageCutsALongValueAfterFortyCharacters() {
    assertThat(InvalidValueException.message("colour", Colour.TOO_BRIGHT, "w".repeat(41)))
        .isEqualTo("colour must be dark, but was '" + "w".repeat(40) + "…'");
  }

  @Test
  void messageShowsAValueOfFortyCharactersWhole() {
    assertThat(InvalidValueException.message("colour", Colour.TOO_BRIGHT, "w".repeat(40)))
        .endsWith("w'");
  }

  @Test
  void messageNeverCutsACharacterInTwo() {
    String value = "w".repeat(39) + "😀😀";
    assertThat(InvalidValueException.message("colour", Colour.TOO_BRIGHT, value))
        .isEqualTo("colour must be dark, but was '" + "w".repeat(39) + "…'");
  }

  @Test
  void messageShowsSignsThatCannotBeSeen() {
    assertThat(InvalidValueException.message("colour", Colour.TOO_BRIGHT, "a\nb\u200Bc\u2028"))
        .isEqualTo("colour must be dark, but was 'a\\u000ab\\u200bc\\u2028'");
  }

  @Test
  void codeIsTheReasonInKebabCase() {
    InvalidValueException refusal = new InvalidValueException(Colour.TOO_BRIGHT, 3, "text");
    assertThat(refusal.code()).isEqualTo("too-bright");
    assertThat(refusal.reason()).isEqualTo(Colour.TOO_BRIGHT);
    assertThat(refusal.position()).isEqualTo(3);
    assertThat(refusal).hasMessage("text").isInstanceOf(IllegalArgumentException.class);
  }
}
