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
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

  /**
   * Gives rows as they are asked for; all of them together would not fit into the test's memory.
   */
  @Test
  void aMillionRowsAreStreamed() throws IOException {
    byte[] row = "53.71,Kota Kupang,catatan yang tidak dibaca\n".getBytes(UTF_8);
    InputStream rows =
        new InputStream() {
          private long at;

          @Override
          public int read() {
            return at < 1_000_000L * row.length ? row[(int) (at++ % row.length)] : -1;
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
    assertThat(csv.ringkasan().baris()).isEqualTo(1_000_000);
    assertThat(told[0]).isEqualTo(999_999);
  }
}
