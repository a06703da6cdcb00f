package id.pamong.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.pamong.cli.console.Exit;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CliWewenangDecideTest {

  private static final Path EXAMPLES = Path.of("../examples/keputusan");

  @ParameterizedTest
  @CsvSource({
    "probolinggo-2014.json, 1, TIDAK DAPAT DITENTUKAN",
    "probolinggo-2014-koordinasi.json, 0, BERWENANG",
    "pulosari-imb-100.json, 0, BERWENANG",
    "pulosari-imb-101.json, 1, TIDAK BERWENANG",
    "mandat-seharusnya-delegasi.json, 1, TIDAK BERWENANG",
    "mandat-menjadi-delegasi.json, 0, BERWENANG"
  })
  void tellsTheOutcomeAndExitsByIt(String file, int status, String outcome) {
    Ran ran = Ran.pamong("wewenang", "decide", EXAMPLES.resolve(file).toString());
    assertThat(ran.lines()).startsWith(outcome);
    assertThat(ran.status()).isEqualTo(status);
    assertThat(ran.err()).isEmpty();
  }

  @Test
  void givesTheTreeAsJson() {
    String file = EXAMPLES.resolve("pulosari-imb-101.json").toString();
    Ran ran = Ran.pamong("wewenang", "decide", file, "--format", "json", "--lang", "en");
    assertThat(ran.out())
        .startsWith("{\n  \"keputusan\": \"TIDAK_BERWENANG\",\n")
        .contains("\"sebab\": \"MENCAMPURADUKKAN_MATERI\"", "\"akibat\": \"DAPAT_DIBATALKAN\"")
        .contains("\"fakta\": \"luas bangunan 101 is at most 100 m²\"")
        .contains("\"letak\": \"/ukuran/0/nilai\"");
  }

  @Test
  void readsTheRequestFromStandardInput() {
    String request =
        """
        {"jenis":"berkas-keputusan","permintaan":{"pejabat":{"jabatan":"CAMAT",\
        "wilayah":"35.74.01"},"layanan":"Izin X","wilayah":"35.74.01","tanggal":"2022-01-03"}}\
        """;
    Ran ran = Ran.withInput(request, "wewenang", "decide", "-", "--format", "markdown");
    assertThat(ran.lines()).startsWith("## TIDAK BERWENANG");
    assertThat(ran.status()).isEqualTo(Exit.FOUND);
  }

  @Test
  void readsTheRequestFromAPipe() throws IOException, InterruptedException {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    Process process =
        new ProcessBuilder(
                java.toString(),
                "-cp",
                String.join(
                    File.pathSeparator,
                    System.getProperty("jdk.module.path", ""),
                    System.getProperty("java.class.path")),
                Main.class.getName(),
                "wewenang",
                "decide",
                "-")
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (OutputStream in = process.getOutputStream()) {
      Files.copy(EXAMPLES.resolve("pulosari-imb-100.json"), in);
    }
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isEqualTo(Exit.OK);
    assertThat(out).startsWith("BERWENANG");
  }

  @Test
  void faultyRequest_isReportedAsCheckDoes(@TempDir Path directory) throws IOException {
    Path file = Files.writeString(directory.resolve("a.json"), "{\"jenis\":\"berkas-keputusan\"}");
    Ran ran = Ran.pamong("wewenang", "decide", file.toString());
    assertThat(ran.status()).isEqualTo(Exit.FOUND);
    assertThat(ran.out()).contains("struktur.properti-wajib");
  }

  @Test
  void fileThatIsNotThere_orLeadsOut_isComplainedOf(@TempDir Path directory) throws IOException {
    Ran missing = Ran.pamong("wewenang", "decide", directory.resolve("x.json").toString());
    assertThat(missing.status()).isEqualTo(Exit.FAULT);
    assertThat(missing.hasOneComplaint()).isTrue();
    Path inner = Files.createDirectory(directory.resolve("a"));
    Path file =
        Files.writeString(
            inner.resolve("b.json"),
            """
            {"jenis":"berkas-keputusan","permintaan":{"pejabat":{"jabatan":"CAMAT",\
            "wilayah":"35.74.01"},"layanan":"Izin X","wilayah":"35.74.01","tanggal":"2022-01-03"},\
            "lampiran":["../luar.json"]}\
            """);
    Files.writeString(directory.resolve("luar.json"), "{}");
    Ran outside = Ran.pamong("wewenang", "decide", file.toString());
    assertThat(outside.status()).isEqualTo(Exit.FAULT);
    assertThat(outside.err()).contains("../luar.json");
  }

  @Test
  void dayOfTheRequestCannotBeReplaced() {
    Ran ran = Ran.pamong("wewenang", "decide", "a.json", "--date", "2022-01-03");
    assertThat(ran.status()).isEqualTo(Exit.FAULT);
    assertThat(ran.hasOneComplaint()).isTrue();
    assertThat(Ran.pamong("wewenang").status()).isEqualTo(Exit.FAULT);
  }
}
