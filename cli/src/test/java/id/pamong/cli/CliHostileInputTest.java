package id.pamong.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What nobody should feed to the command, and somebody will: a finding or one line, no more. */
class CliHostileInputTest {

  @TempDir Path dir;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\n",
        "null",
        "[]",
        "[{}]",
        "{}",
        "42",
        "\"text\"",
        "{",
        "{\"jenis\":\"pelimpahan-wewenang\"",
        "{\"jenis\":\"pelimpahan-wewenang\"} {}",
        "{\"jenis\":\"lain\"}",
        "{\"jenis\":null}",
        "{\"jenis\":1e999999999}",
        "not json",
        "\uFEFF",
        "{\"a\":1,\"a\":2}"
      })
  void whatIsNoDocumentIsStructuralError(String text) throws IOException {
    isStructuralError(text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void whatIsNotUtf8IsStructuralError() throws IOException {
    isStructuralError(new byte[] {'{', '"', (byte) 0xff, (byte) 0xfe, '"', '}'});
    isStructuralError("{\"jenis\":\"é\"}".getBytes(StandardCharsets.ISO_8859_1));
    isStructuralError("{}".getBytes(StandardCharsets.UTF_16));
  }

  @Test
  void binaryIsStructuralError() throws IOException {
    byte[] bytes = new byte[100_000];
    new Random(7).nextBytes(bytes);
    isStructuralError(bytes);
    isStructuralError(new byte[1_000]);
  }

  @Test
  void deepNestingIsStructuralError() throws IOException {
    isStructuralError("[".repeat(100_000).getBytes(StandardCharsets.US_ASCII));
    isStructuralError(
        ("{\"a\":".repeat(100_000) + "1" + "}".repeat(100_000))
            .getBytes(StandardCharsets.US_ASCII));
  }

  @Test
  void fiftyMegabytesAreStructuralError() throws IOException {
    byte[] bytes = new byte[50 << 20];
    Arrays.fill(bytes, (byte) ' ');
    bytes[0] = '{';
    isStructuralError(bytes);
  }

  @Test
  void longLineOfStandardInputIsStructuralError() {
    Ran ran = Ran.withInput("[".repeat(12 << 20), "check", "-", "--format=json");
    assertThat(ran.status()).isEqualTo(1);
    assertThat(ran.out()).contains("struktur.terlalu-besar");
  }

  @Test
  void oneHugeLineDoesNotHideTheOthers() throws IOException {
    Path file = dir.resolve("x.ndjson");
    Files.writeString(
        file, Documents.SOUND + "\n" + "[".repeat(9 << 20) + "\n" + Documents.SOUND + "\n");
    Ran ran = Ran.pamong("check", file.toString(), "--format=json");
    assertThat(ran.status()).isEqualTo(1);
    assertThat(ran.out())
        .contains(file + ":1\"")
        .contains(file + ":2\"")
        .contains(file + ":3\"")
        .contains("\"counts\":{\"ERROR\":1,");
  }

  @Test
  void directoryWithoutDocumentsIsFault() {
    Ran ran = Ran.pamong("check", dir.toString());
    assertThat(ran.status()).isEqualTo(2);
    assertThat(ran.hasOneComplaint()).isTrue();
    assertThat(ran.err()).contains("tidak ada berkas .json atau .ndjson");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "missing.json", "nul\0.json", "/dev/null/x", "@file", "new\nline"})
  void missingPathIsFault(String path) {
    Ran ran = Ran.pamong("check", path);
    assertThat(ran.status()).isEqualTo(2);
    assertThat(ran.hasOneComplaint()).isTrue();
  }

  @Test
  void emptyFileOfLinesIsStructuralError() throws IOException {
    Path file = Files.writeString(dir.resolve("x.ndjson"), "\n\n");
    Ran ran = Ran.pamong("check", file.toString());
    assertThat(ran.status()).isEqualTo(1);
    assertThat(ran.out()).contains("struktur.");
  }

  @Test
  void escapesInDocumentsDoNotReachTheTerminal() throws IOException {
    String nasty =
        Documents.FAULTY.replace(
            "\"jenis\":\"pelimpahan", "\"\\u001b[2J\":1,\"jenis\":\"pelimpahan");
    Path file = Files.writeString(dir.resolve("x.json"), nasty);
    Ran ran = Ran.pamong("check", file.toString());
    assertThat(ran.status()).isEqualTo(1);
    assertThat(ran.out()).contains("struktur.properti-tidak-dikenal").doesNotContain("\u001b");
  }

  private void isStructuralError(byte[] bytes) throws IOException {
    Path file = Files.write(dir.resolve("x.json"), bytes);
    for (String format : new String[] {"text", "json"}) {
      Ran ran = Ran.pamong("check", file.toString(), "--format", format);
      assertThat(ran.status()).isEqualTo(1);
      assertThat(ran.err()).isEmpty();
      assertThat(ran.out())
          .contains("struktur.")
          .doesNotContain("Exception")
          .hasSizeLessThan(5_000);
    }
  }

  @Test
  void memoryThatRanOut_isOneLine() {
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            throw new OutOfMemoryError("Java heap space");
          }

          @Override
          public int read(byte[] bytes, int from, int length) {
            return read();
          }
        };

    Ran ran = Ran.withInput(endless, "alamat", "resolve", "-");

    assertThat(ran.status()).isEqualTo(2);
    assertThat(ran.hasOneComplaint()).as(ran.err()).isTrue();
    assertThat(ran.err()).contains("memori habis");
  }
}
