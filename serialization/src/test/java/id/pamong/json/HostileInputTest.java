package id.pamong.json;

import static id.pamong.json.Reading.faults;
import static id.pamong.json.Reading.lengkapWith;
import static id.pamong.json.Reading.only;
import static id.pamong.json.Reading.onlyFault;
import static id.pamong.json.Reading.param;
import static org.assertj.core.api.Assertions.assertThat;

import id.pamong.finding.Finding;
import id.pamong.finding.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.concurrent.atomic.AtomicLong;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostileInputTest {

  private final PamongJson json = PamongJson.withDefaults();

  @ParameterizedTest
  @ValueSource(strings = {"", " \n\t", "\uFEFF"})
  void emptyInputIsFound(String text) {
    Finding finding = onlyFault(text);
    assertThat(Reading.line(finding)).isEqualTo("json-tidak-sah ");
    assertThat(param(finding, "reason")).isEqualTo("empty");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nul",
        "NaN",
        "Infinity",
        "{'jenis':1}",
        "{jenis:1}",
        "[1,]",
        "{\"a\":1,}",
        "// c",
        "01",
        "+1",
        ".5",
        "1.",
        "0x10",
        "\"\\x\"",
        "\"a\nb\"",
        "\0",
        "{\"a\":\0}",
        "\"\\u12\"",
        "}",
        "1e"
      })
  void whatIsNoJsonIsFound(String text) {
    assertThat(faults(text)).hasSize(1).allMatch(line -> line.startsWith("json-tidak-sah "));
  }

  @Test
  void syntaxIsFoundWithLineAndColumn() {
    Finding finding = onlyFault("{\"jenis\":\n  \"pelimpahan-wewenang\"\n  \"pemberi\":{}}");
    assertThat(Reading.line(finding)).isEqualTo("json-tidak-sah ");
    assertThat(param(finding, "reason")).isEqualTo("malformed");
    assertThat(param(finding, "line")).isEqualTo("3");
  }

  @Property(tries = 300)
  void everyTruncatedDocumentIsRefused(@ForAll @IntRange(max = 2900) int length) {
    String text = Contoh.lengkapJson().stripTrailing();
    String start = text.substring(0, Math.min(length, text.length() - 1));
    Finding finding = onlyFault(start);
    assertThat(finding.rule().value()).isEqualTo("struktur.json-tidak-sah");
    assertThat(param(finding, "reason")).isIn("empty", "truncated", "malformed");
  }

  @Property(tries = 1000)
  void noBytesMakeTheReaderThrow(@ForAll byte[] bytes) {
    assertThat(json.read(bytes).findings()).isNotEmpty();
  }

  @Property(tries = 1000)
  void noChangedByteMakesTheReaderThrow(
      @ForAll @IntRange(max = 2900) int place, @ForAll byte other) {
    byte[] bytes = Contoh.lengkapJson().getBytes(StandardCharsets.UTF_8);
    bytes[place % bytes.length] = other;
    ReadResult<Object> result = json.read(bytes);
    assertThat(result.toOptional().isPresent()).isEqualTo(result.findings().isEmpty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "]", "1", "x", ",", "\"\""})
  void whatFollowsTheDocumentIsFound(String more) {
    assertThat(faults(Contoh.ringkasJson() + " " + more)).containsExactly("json-tidak-sah ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{\"a\":", "[{\"a\":", "{\"jenis\":\"pelimpahan-wewenang\",\"a\":["})
  void deepNestingIsFound(String opening) {
    Finding finding = onlyFault(opening.repeat(100_000));
    assertThat(finding.rule().value()).isEqualTo("struktur.terlalu-besar");
    assertThat(param(finding, "what")).isEqualTo("depth");
    assertThat(param(finding, "limit")).isEqualTo("32");
  }

  @Test
  void hugeStreamIsNotReadToItsEnd() throws IOException {
    AtomicLong given = new AtomicLong();
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            given.incrementAndGet();
            return '[';
          }

          @Override
          public int read(byte[] into, int from, int length) {
            Arrays.fill(into, from, from + length, (byte) '[');
            given.addAndGet(length);
            return length;
          }
        };
    Finding finding = only(json.read(endless));
    assertThat(Reading.line(finding)).isEqualTo("terlalu-besar ");
    assertThat(param(finding, "what")).isEqualTo("bytes");
    assertThat(given.get()).isLessThanOrEqualTo(ReadLimits.DEFAULT.bytes() + 1L);
  }

  @Test
  void hugeArrayOfBytesAndHugeTextAreFound() {
    String text = " ".repeat(50_000_000);
    assertThat(faults(text)).containsExactly("terlalu-besar ");
    assertThat(json.read(text.getBytes(StandardCharsets.UTF_8)).findings()).hasSize(1);
  }

  @Test
  void sizeIsThatOfUtf8() {
    PamongJson small = PamongJson.withLimits(ReadLimits.DEFAULT.withBytes(11));
    assertThat(small.read("\"²²²😀\"  ").findings().get(0).rule().value())
        .isEqualTo("struktur.terlalu-besar");
    assertThat(small.read("\"²²😀\" ").findings().get(0).rule().value())
        .isEqualTo("struktur.jenis-nilai");
  }

  @ParameterizedTest
  @CsvSource({"c328, 12", "c0af, 12", "eda080, 12", "f4908080, 12", "ff, 12", "e282, 12"})
  void whatIsNotUtf8IsFound(String hex, String position) {
    byte[] text = "{\"jenis\":\"aa??????\"}".getBytes(StandardCharsets.ISO_8859_1);
    byte[] bad = HexFormat.of().parseHex(hex);
    System.arraycopy(bad, 0, text, 12, bad.length);
    Finding finding = only(json.read(text));
    assertThat(Reading.line(finding)).isEqualTo("bukan-utf8 ");
    assertThat(param(finding, "position")).isEqualTo(position);
  }

  @Test
  void otherEncodingsAreNotGuessed() {
    byte[] utf16 = Contoh.ringkasJson().getBytes(StandardCharsets.UTF_16);
    assertThat(only(json.read(utf16)).rule().value()).isEqualTo("struktur.bukan-utf8");
    byte[] withoutMark = Contoh.ringkasJson().getBytes(StandardCharsets.UTF_16LE);
    assertThat(only(json.read(withoutMark)).rule().value()).isEqualTo("struktur.json-tidak-sah");
  }

  @Test
  void loneSurrogateInAStringIsFound() {
    assertThat(faults("{\"jenis\":\"\uD800\"}")).containsExactly("bukan-utf8 ");
  }

  @ParameterizedTest
  @CsvSource({"\\ud800, lone-surrogate", "\\udc00\\ud800, lone-surrogate", "a\\u0000, nul"})
  void escapedTextThatIsNoUnicodeIsFound(String escaped, String reason) {
    Finding finding = onlyFault(lengkapWith("luas bangunan", escaped));
    assertThat(Reading.line(finding)).isEqualTo("nilai-tidak-sah /layanan/0/batas/materi/0/hal");
    assertThat(param(finding, "reason")).isEqualTo(reason);
  }

  @Test
  void namesThatAreNoUnicodeAreFound() {
    assertThat(faults(lengkapWith("\"catatan\"", "\"a\\u0000\":1,\"catatan\"")))
        .containsExactly("nilai-tidak-sah /a\\u0000");
    assertThat(faults(lengkapWith("\"catatan\"", "\"\\ud800\":1,\"catatan\""))).hasSize(1);
  }

  @Test
  void longTextIsFoundAndTheRestIsRead() {
    assertThat(
            faults(
                lengkapWith("luas bangunan", "a".repeat(10_001))
                    .replace("\"MENCABUT\"", "\"LAIN\"")))
        .containsExactly(
            "nilai-tidak-sah /instrumen/hubungan/0/jenis",
            "terlalu-besar /layanan/0/batas/materi/0/hal");
    assertThat(faults(lengkapWith("luas bangunan", "a".repeat(10_000)))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1e999999999",
        "1e-999999999",
        "1e9999999999999",
        "0e999999999",
        "1e41",
        "1e-41",
        "12345678901234567890123456789012345678901",
        "0.00000000000000000000000000000000000000001"
      })
  void hugeNumbersAreFound(String number) {
    Finding finding = onlyFault(lengkapWith("100.00", number));
    assertThat(Reading.line(finding))
        .isEqualTo("terlalu-besar /layanan/0/batas/materi/0/palingBanyak");
    assertThat(param(finding, "what")).isEqualTo("number");
  }

  @Test
  void numberOfAMillionDigitsIsFoundQuickly() {
    String number = "9".repeat(1_000_000);
    Assertions.assertTimeout(
        Duration.ofSeconds(2),
        () ->
            assertThat(faults(lengkapWith("100.00", number)))
                .containsExactly("terlalu-besar /layanan/0/batas/materi/0/palingBanyak"));
  }

  @Test
  void repeatedKeysAreFoundAtAnyDepth() {
    String text =
        lengkapWith(
                "\"sumber\"", "\"asing\":[{\"a\":{\"b\":1,\"b\":{\"c\":2,\"c\":3}}}],\"sumber\"")
            .replace("\"hal\"", "\"hal\":\"x\",\"hal\"");
    assertThat(faults(text))
        .containsExactly(
            "kunci-ganda /asing/0/a/b",
            "kunci-ganda /asing/0/a/b/c",
            "kunci-ganda /layanan/0/batas/materi/0/hal",
            "properti-tidak-dikenal /asing");
  }

  @Test
  void keysAreTheSameHoweverTheyAreEscaped() {
    assertThat(faults("{\"jenis\":\"pelimpahan-wewenang\",\"je\\u006eis\":1}"))
        .contains("kunci-ganda /jenis");
  }

  @Test
  void valuesAreCounted() {
    String text = "{\"jenis\":\"pelimpahan-wewenang\",\"a\":[" + "0,".repeat(200_000) + "0]}";
    Finding finding = onlyFault(text);
    assertThat(Reading.line(finding)).isEqualTo("terlalu-besar /a/99997");
    assertThat(param(finding, "what")).isEqualTo("nodes");
  }

  @Test
  void findingsAreCountedBeyondTheCap() {
    StringBuilder text = new StringBuilder("{\"jenis\":\"pelimpahan-wewenang\"");
    for (int i = 0; i < 20_000; i++) {
      text.append(",\"tanggalBerlaku").append(i).append("\":0");
    }
    PamongJson capped = PamongJson.withLimits(ReadLimits.DEFAULT.withFindings(10));
    ReadResult.Refused<Object> refused =
        (ReadResult.Refused<Object>) capped.read(text.append('}').toString());
    assertThat(refused.report().findings()).hasSize(10);
    assertThat(refused.report().count(Severity.ERROR)).isEqualTo(20_004);
    assertThat(refused.report().omitted()).isEqualTo(19_994);
  }

  @Test
  void personalNumbersAreMaskedWhereverTheyStand() {
    String nik = "3578010190909999";
    String text =
        lengkapWith("\"DELEGASI\"", "\"" + nik + "\"")
            .replace("\"catatan\"", "\"" + nik + "\":{\"a\":1,\"a\":2},\"catatan\"")
            .replace("226 ayat (1)", nik)
            .replace("\"tahun\": 2019", "\"tahun\": " + nik)
            .replace("\"2024-01-01\"", "\"" + nik + "\"");
    ReadResult<Object> result = json.read(text);
    assertThat(result.findings()).hasSize(6);
    assertThat(result.toString()).doesNotContain(nik).contains("3578********9999");
  }

  @Test
  void namesOfTheTextAreShortenedInPointers() {
    String name = "x".repeat(9_000);
    Finding finding = onlyFault(lengkapWith("\"catatan\"", "\"" + name + "\":1,\"catatan\""));
    assertThat(finding.path().value()).isEqualTo("/" + "x".repeat(40) + "…");
  }

  @Test
  void namesOfTheTextAreEscapedInPointers() {
    assertThat(faults(lengkapWith("\"catatan\"", "\"a/b~\\n\":1,\"catatan\"")))
        .containsExactly("properti-tidak-dikenal /a~1b~0\\u000a");
  }
}
