package id.pamong.csv;

import id.pamong.finding.Finding;
import id.pamong.finding.RuleId;
import id.pamong.finding.Severity;
import id.pamong.wilayah.audit.AuditRun;
import id.pamong.wilayah.audit.BarisTabel;
import id.pamong.wilayah.audit.Koreksi;
import id.pamong.wilayah.audit.RingkasanAudit;
import id.pamong.wilayah.audit.WilayahAudit;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * The audit of a table of regions in CSV: read once for its findings, and once more where a
 * corrected copy is wanted. Neither holds more than a row. Not thread-safe.
 */
public final class AuditCsv {

  private static final Set<CsvRule> UNCOPYABLE =
      EnumSet.of(
          CsvRule.BARIS_TERLALU_PANJANG,
          CsvRule.PENGODEAN,
          CsvRule.BUKAN_TEKS,
          CsvRule.JSON,
          CsvRule.KOSONG,
          CsvRule.KOLOM_GANDA,
          CsvRule.KOLOM_KODE_TIDAK_ADA);

  private final AuditRun run;
  private final Consumer<Finding> sink;
  private final SortedMap<RuleId, Long> unreadable = new TreeMap<>();
  private final Map<Severity, Long> bySeverity = new EnumMap<>(Severity.class);
  private Optional<RingkasanAudit> ringkasan = Optional.empty();

  private AuditCsv(WilayahAudit audit, Consumer<Finding> sink) {
    this.run = audit.start(sink);
    this.sink = sink;
  }

  /**
   * Audits a table.
   *
   * @param in the table as {@link CsvTable} reads it; not closed
   * @param audit what it is compared with
   * @param sink told of each finding as soon as it is made, faults of the table among them
   * @return the audit, which knows the counts
   * @throws IOException if the bytes cannot be read
   */
  public static AuditCsv read(InputStream in, WilayahAudit audit, Consumer<Finding> sink)
      throws IOException {
    AuditCsv csv = new AuditCsv(audit, sink);
    CsvTable.read(in, csv.new Judged());
    csv.ringkasan = Optional.of(csv.withFaults(csv.run.finish()));
    return csv;
  }

  /**
   * Returns the counts of all findings, faults of the table among them.
   *
   * @return the counts
   */
  public RingkasanAudit ringkasan() {
    return ringkasan.orElseThrow();
  }

  /**
   * Says whether every line could be read as text, and the table as one with codes, so that a copy
   * loses nothing.
   *
   * @return false if a line was too long, in another encoding, or no text, or if no rows were found
   */
  public boolean isCopyable() {
    return UNCOPYABLE.stream().noneMatch(rule -> unreadable.containsKey(rule.id()));
  }

  /**
   * Writes a copy of the table in which every row says what it should, where there is no doubt. All
   * other text stays as it is, in the same encoding.
   *
   * @param in the same table once more; not closed
   * @param out where to write; not closed
   * @param changes told of each change with the row as it was
   * @return how often each rule is still broken in the copy, as far as this audit sees; only those
   *     that are
   * @throws IOException if the bytes cannot be read or written
   * @throws IllegalStateException if the table is not {@linkplain #isCopyable copyable}
   */
  public SortedMap<RuleId, Long> copy(InputStream in, OutputStream out, Consumer<Perubahan> changes)
      throws IOException {
    if (!isCopyable()) {
      throw new IllegalStateException(
          "table must be text in all lines with a column of codes, but was '" + unreadable + "'");
    }
    CopyWriter writer = new CopyWriter(run, out, changes);
    CsvTable.read(in, writer);
    writer.flush();
    SortedMap<RuleId, Long> left = new TreeMap<>(ringkasan().temuan());
    writer.settled().forEach((rule, count) -> left.merge(rule, -count, Long::sum));
    left.values().removeIf(count -> count == 0);
    return left;
  }

  /**
   * A change in a corrected copy.
   *
   * @param koreksi what the row says now
   * @param kode the code that it had
   * @param nama the name that it had
   */
  public record Perubahan(Koreksi koreksi, String kode, String nama) {}

  static BarisTabel baris(CsvRow row) {
    Optional<String> nama =
        row.columns().nama().isPresent() ? Optional.of(row.nama()) : Optional.empty();
    Optional<String> status =
        row.columns().status().isPresent() ? Optional.of(row.status()) : Optional.empty();
    return new BarisTabel(row.baris(), row.kodeAsWritten(), nama, status);
  }

  private RingkasanAudit withFaults(RingkasanAudit rows) {
    SortedMap<RuleId, Long> temuan = new TreeMap<>(rows.temuan());
    temuan.putAll(unreadable);
    Map<Severity, Long> tingkat = new EnumMap<>(rows.tingkat());
    bySeverity.forEach((severity, count) -> tingkat.merge(severity, count, Long::sum));
    return new RingkasanAudit(rows.baris(), temuan, tingkat);
  }

  /** Hands rows to the audit and counts what is none. */
  private final class Judged implements CsvVisitor {
    @Override
    public void row(CsvRow row) {
      run.add(baris(row));
    }

    @Override
    public void fault(Finding finding) {
      unreadable.merge(finding.rule(), 1L, Long::sum);
      bySeverity.merge(finding.severity(), 1L, Long::sum);
      sink.accept(finding);
    }
  }
}
