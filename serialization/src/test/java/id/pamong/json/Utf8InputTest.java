package id.pamong.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Utf8InputTest {

  private final Faults faults = new Faults(10);
  private final Utf8Input input = new Utf8Input(ReadLimits.DEFAULT.withBytes(20), faults);

  private String rule() {
    return faults.report().findings().get(0).rule().value();
  }

  @Test
  void decodesUtf8() {
    assertThat(input.decode("a²€😀".getBytes(StandardCharsets.UTF_8))).isEqualTo("a²€😀");
    assertThat(faults.any()).isFalse();
  }

  @Test
  void takesOneByteOrderMarkAway() {
    assertThat(input.decode("\uFEFFa".getBytes(StandardCharsets.UTF_8))).isEqualTo("a");
    assertThat(input.check("\uFEFF\uFEFFa")).isEqualTo("\uFEFFa");
    assertThat(input.check("a\uFEFF")).isEqualTo("a\uFEFF");
  }

  @Test
  void takesAsManyBytesAsAllowed() {
    assertThat(input.decode(new byte[20])).hasSize(20);
    assertThat(input.decode(new byte[21])).isNull();
    assertThat(rule()).isEqualTo("struktur.terlalu-besar");
    assertThat(Reading.param(faults.report().findings().get(0), "limit")).isEqualTo("20");
  }

  @ParameterizedTest
  @CsvSource({"a, 20", "², 10", "€, 6", "😀, 5"})
  void measuresTextAsUtf8(String rune, int most) {
    assertThat(input.check(rune.repeat(most))).isNotNull();
    assertThat(input.check(rune.repeat(most + 1))).isNull();
    assertThat(rule()).isEqualTo("struktur.terlalu-besar");
  }

  @Test
  void refusesLoneSurrogates() {
    assertThat(input.check("ab\uDC00")).isNull();
    assertThat(rule()).isEqualTo("struktur.bukan-utf8");
    assertThat(Reading.param(faults.report().findings().get(0), "position")).isEqualTo("2");
  }

  @ParameterizedTest
  @CsvSource({"a, -1", "😀, -1"})
  void findsNoLoneSurrogateInText(String text, int index) {
    assertThat(Utf8Input.loneSurrogate(text)).isEqualTo(index);
  }

  @Test
  void findsTheFirstLoneSurrogate() {
    assertThat(Utf8Input.loneSurrogate("\uD83D")).isZero();
    assertThat(Utf8Input.loneSurrogate("😀\uD83D😀")).isEqualTo(2);
    assertThat(Utf8Input.loneSurrogate("😀\uDE00")).isEqualTo(2);
    assertThat(Utf8Input.loneSurrogate("")).isEqualTo(-1);
  }

  @Property
  void agreesWithTheEncoderOfJava(@ForAll String text) {
    boolean isUnicode = StandardCharsets.UTF_8.newEncoder().canEncode(text);
    assertThat(Utf8Input.loneSurrogate(text) < 0).isEqualTo(isUnicode);
  }
}
