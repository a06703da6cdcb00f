package id.pamong.cli.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ProgressTest {

  private static final long SECOND = 1_000_000_000L;

  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private long now;
  private final Progress progress =
      Progress.on(new PrintStream(err, true, StandardCharsets.UTF_8), () -> now);

  @Test
  void shortInputHasNoBar() {
    progress.start(100);
    progress.read(100);
    progress.draw(1);
    progress.clear();
    assertThat(drawn()).isEmpty();
  }

  @Test
  void longInputHasABar() {
    progress.start(100);
    now = SECOND;
    progress.read(50);
    progress.draw(7);
    assertThat(drawn()).isEqualTo("\r\u001b[K[" + "#".repeat(15) + "-".repeat(15) + "] 50 %  7");
  }

  @Test
  void barIsDrawnTenTimesASecondAtMost() {
    progress.start(100);
    now = SECOND;
    progress.draw(1);
    String first = drawn();
    now += SECOND / 20;
    progress.draw(2);
    assertThat(drawn()).isEqualTo(first);
    now += SECOND / 10;
    progress.draw(3);
    assertThat(drawn()).isNotEqualTo(first);
  }

  @Test
  void barIsTakenAwayOnce() {
    progress.start(100);
    now = SECOND;
    progress.draw(1);
    progress.clear();
    String cleared = drawn();
    assertThat(cleared).endsWith("\r\u001b[K");
    progress.clear();
    assertThat(drawn()).isEqualTo(cleared);
  }

  @Test
  void inputOfUnknownLengthIsCounted() {
    progress.start(0);
    now = SECOND;
    progress.draw(12);
    assertThat(drawn()).isEqualTo("\r\u001b[K12");
  }

  @Test
  void fileThatGrewIsNotMoreThanWhole() {
    progress.start(10);
    now = SECOND;
    progress.read(50);
    progress.draw(1);
    assertThat(drawn()).contains("100 %");
  }

  private String drawn() {
    return err.toString(StandardCharsets.UTF_8);
  }
}
