package id.pamong.csv;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pamong.finding.Finding;
import id.pamong.finding.Severity;
import id.pamong.wilayah.WilayahCatalog;
import id.pamong.wilayah.WilayahEdition;
import id.pamong.wilayah.audit.WilayahAudit;
import id.pamong.wilayah.bps.EdisiJembatan;
import id.pamong.wilayah.bps.JembatanBps;
import id.pamong.wilayah.edition.EditionBuilder;
import id.pamong.wilayah.suksesi.Suksesi;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AuditCsvTest {

  private static final WilayahEdition EDITION =
      new WilayahEdition(
          "uji", "2026", "Uji", LocalDate.of(2026, 1, 2), Optional.empty(), List.of());

  private final List<Finding> findings = new ArrayList<>();

  private static WilayahAudit audit() {
    WilayahCatalog catalog =
        new EditionBuilder(EDITION)
            .add("53", "Nusa Tenggara Timur")
            .add("53.20", "Kabupaten Sabu Raijua")
            .add("53.71", "Kota Kupang")
            .build()
            .orElseThrow();
    return WilayahAudit.of(
        Suksesi.derive(catalog, List.of()),
        JembatanBps.of(new EdisiJembatan("uji", 2025, 1, "uji"), List.of()),
        EDITION);
  }

  private static InputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(UTF_8));
  }

  private AuditCsv read(String text) throws IOException {
    return AuditCsv.read(bytes(text), audit(), findings::add);
  }

  @Test
  void faultsOfLinesAndOfRowsAreCountedTogether() throws IOException {
    AuditCsv csv = read("53,Nusa Tenggara Timur\n53.2,Sabu Raijua\n\"53.71,Kupang\n53.71,Kupang\n");
    assertThat(findings)
        .extracting(finding -> finding.rule().value())
        .containsExactly("tabel.kutip-tidak-ditutup", "audit.nol-hilang");
    assertThat(csv.ringkasan().baris()).isEqualTo(3);
    assertThat(csv.ringkasan().tingkat()).containsEntry(Severity.ERROR, 2L);
    assertThat(csv.ringkasan().temuan()).hasSize(2);
  }

  @Test
  void copyChangesTheDoubtlessRowsAndNothingElse() throws IOException {
    String text =
        "# tabel\nkode,nama\n\n53.2,\"Sabu, Raijua\"\n53.2,Sabu Raijua\r\n\"x,y\n53.71,Kupang";
    AuditCsv csv = read(text);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    List<String> changes = new ArrayList<>();
    csv.copy(
        bytes(text), out, change -> changes.add(change.kode() + ">" + change.koreksi().kode()));
    assertThat(out.toString(UTF_8))
        .endsWith("\"x,y\n53.71,Kupang")
        .startsWith("# tabel\nkode,nama\n\n");
    assertThat(changes.size()).isEqualTo(out.toString(UTF_8).split("53\\.20", -1).length - 1);
  }

  @Test
  void doubtlessRowIsCorrected() throws IOException {
    String text = "kode,nama\r\n53.2,Sabu Raijua\r\n";
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    read(text).copy(bytes(text), out, change -> assertThat(change.nama()).isEqualTo("Sabu Raijua"));
    assertThat(out.toString(UTF_8)).isEqualTo("kode,nama\r\n53.20,Sabu Raijua\r\n");
  }

  @Test
  void tableThatIsNoTextInAllLinesIsNotCopied() throws IOException {
    AuditCsv csv = read("53,Nusa\uFFFD\n53.71,Kupang\n");
    assertThat(csv.isCopyable()).isFalse();
    assertThatThrownBy(() -> csv.copy(bytes("53,x\n"), new ByteArrayOutputStream(), change -> {}))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(
            "table must be text in all lines with a column of codes, but was '{tabel.pengodean=1}'");
  }

  @Test
  void tableWhoseColumnsAreNotFoundIsNotCopied() throws IOException {
    assertThat(read("kode,nama,kode\n53,x,1\n").isCopyable()).isFalse();
    assertThat(read("warna,harga\nmerah,murah\n").isCopyable()).isFalse();
    assertThat(read("").isCopyable()).isFalse();
    assertThat(read("kode,nama\n").isCopyable()).isTrue();
  }

  @Test
  void doubtfulHeaderIsNoError() throws IOException {
    AuditCsv csv = read("satu,dua\n53.71,Kota Kupang\n");
    assertThat(csv.ringkasan().tingkat())
        .containsEntry(Severity.INFO, 1L)
        .containsEntry(Severity.ERROR, 0L);
    assertThat(csv.isCopyable()).isTrue();
  }

  @Test
  void tableWithoutNamesIsJudgedByItsCodes() throws IOException {
    read("53\n53.20\n53.99\n53.71\n");
    assertThat(findings)
        .extracting(finding -> finding.rule().value())
        .containsExactly("audit.kode-tidak-dikenal");
  }

  @Test
  void kindsAreReadFromTheirColumn() throws IOException {
    read("kode,nama,status\n53.20,Sabu Raijua,KOTA\n53.71,Kupang,KOTA\n");
    assertThat(findings).extracting(finding -> finding.path().value()).containsExactly("/2/status");
  }

  /** Run in a Java of its own, with less memory than the rows would fill. */
  static final class ManyRows {

    private static final int ROWS = 1_000_000;

    public static void main(String[] args) throws IOException {
      InputStream rows =
          new InputStream() {
            private byte[] row = new byte[0];
            private long line;
            private int at;

            @Override
            public int read() {
              while (at == row.length) {
                if (line == ROWS) {
                  return -1;
                }
                // Every row has another code, and only the first one is known.
                long number = line++;
                String kode =
                    number == 0
                        ? "53.71"
                        : "11.%02d.%02d.%d"
                            .formatted(
                                1 + number / 89_100, 1 + number % 99, 1001 + number / 99 % 900);
                row = (kode + ",Kota Kupang,catatan yang tidak dibaca\n").getBytes(UTF_8);
                at = 0;
              }
              return row[at++];
            }

            @Override
            public int read(byte[] buffer, int from, int length) {
              int count = 0;
              for (int b = 0; count < length && (b = read()) >= 0; count++) {
                buffer[from + count] = (byte) b;
              }
              return count == 0 && length > 0 ? -1 : count;
            }
          };
      long[] told = {0};
      AuditCsv csv = AuditCsv.read(rows, audit(), finding -> told[0]++);
      String rules = csv.ringkasan().temuan().keySet().toString();
      System.out.println(
          csv.ringkasan().baris()
              + " rows, "
              + told[0]
              + " "
              + rules.substring(1, rules.length() - 1));
    }
  }

  @Test
  void aMillionDifferentRowsAreStreamedInAHeapOf96Megabytes() throws Exception {
    Process java =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx96m",
                "-XX:+UseSerialGC",
                "-cp",
                classPath(),
                ManyRows.class.getName())
            .redirectErrorStream(true)
            .start();
    String said = new String(java.getInputStream().readAllBytes(), UTF_8);
    assertThat(java.waitFor()).as(said).isZero();
    assertThat(said.strip()).isEqualTo("1000000 rows, 999999 audit.kode-tidak-dikenal");
  }

  /** Where the classes stand, whether the tests run on the class path or on the module path. */
  private static String classPath() {
    return Stream.of(AuditCsvTest.class, AuditCsv.class, WilayahAudit.class)
        .map(type -> type.getProtectionDomain().getCodeSource().getLocation())
        .map(location -> Path.of(URI.create(location.toString())).toString())
        .distinct()
        .collect(Collectors.joining(File.pathSeparator));
  }
}
