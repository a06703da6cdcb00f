package id.pamong.csv;

import id.pamong.finding.Finding;
import id.pamong.finding.RuleId;
import id.pamong.wilayah.audit.AuditRun;
import id.pamong.wilayah.audit.Koreksi;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Writes a table as it is read, with its corrections. Not thread-safe. */
final class CopyWriter implements CsvVisitor {

  private final AuditRun run;
  private final OutputStream out;
  private final Consumer<AuditCsv.Perubahan> changes;
  private final SortedMap<RuleId, Long> settled = new TreeMap<>();
  private Writer writer;

  CopyWriter(AuditRun run, OutputStream out, Consumer<AuditCsv.Perubahan> changes) {
    this.run = run;
    this.out = out;
    this.changes = changes;
    this.writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
  }

  @Override
  public void columns(CsvColumns columns) {
    writer = new BufferedWriter(new OutputStreamWriter(out, columns.charset()));
    if (columns.mark()) {
      write("\uFEFF");
    }
  }

  @Override
  public void row(CsvRow row) {
    Optional<Koreksi> koreksi = run.findKoreksi(AuditCsv.baris(row));
    if (koreksi.isEmpty()) {
      write(row.text());
      return;
    }
    koreksi.get().aturan().forEach(rule -> settled.merge(rule, 1L, Long::sum));
    changes.accept(new AuditCsv.Perubahan(koreksi.get(), row.kodeAsWritten(), row.nama()));
    write(row.with(koreksi.get().kode(), koreksi.get().nama()));
  }

  @Override
  public void fault(Finding finding) {
    // Told when the table was read first; its text is copied as it is.
  }

  @Override
  public void other(String text) {
    write(text);
  }

  /** How many findings of each rule the copy settled. */
  SortedMap<RuleId, Long> settled() {
    return settled;
  }

  void flush() throws IOException {
    writer.flush();
  }

  private void write(String text) {
    try {
      writer.write(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
