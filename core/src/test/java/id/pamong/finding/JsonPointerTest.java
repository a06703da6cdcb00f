package id.pamong.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class JsonPointerTest {

  @Test
  void buildsPathsStepByStep() {
    assertThat(JsonPointer.ROOT.property("penerima").index(0).property("wilayah"))
        .hasToString("/penerima/0/wilayah");
  }

  @Test
  void escapesSlashAndTilde() {
    assertThat(JsonPointer.ROOT.property("a/b~c")).hasToString("/a~1b~0c");
  }

  @Test
  void refusesTextWithoutSlash() {
    assertThatThrownBy(() -> JsonPointer.parse("penerima"))
        .hasMessage("JSON pointer must be empty or start with '/', but was 'penerima'");
  }

  @Test
  void ordersIndicesAsNumbers() {
    assertThat(
            List.of(
                JsonPointer.ROOT,
                JsonPointer.parse("/penerima"),
                JsonPointer.parse("/penerima/2"),
                JsonPointer.parse("/penerima/2/wilayah"),
                JsonPointer.parse("/penerima/10"),
                JsonPointer.parse("/periode")))
        .isSorted();
  }

  @Test
  void ordersNamesAsText() {
    assertThat(JsonPointer.parse("/a2")).isGreaterThan(JsonPointer.parse("/a10"));
    assertThat(JsonPointer.parse("/a")).isLessThan(JsonPointer.parse("/b"));
    assertThat(JsonPointer.parse("/a")).isEqualByComparingTo(JsonPointer.parse("/a"));
  }
}
