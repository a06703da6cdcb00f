package id.pamong.wilayah.audit;

import id.pamong.finding.Finding;
import id.pamong.finding.RuleId;
import id.pamong.finding.Severity;
import id.pamong.wilayah.KodeWilayah;
import id.pamong.wilayah.Tingkat;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * The audit of one table, row by row, in any order of rows.
 *
 * <p>It remembers of each different code the row on which it came first, in some 20 bytes, and of
 * those that became another region which one. Not thread-safe.
 */
public final class AuditRun {

  private final RowJudge judge;
  private final NameSearch names;
  private final Consumer<Finding> sink;

  /** The first row of each region, negative where no edition has it. */
  private final RowTable first = new RowTable();

  /** The regions of rows whose codes are wounded, as far as they were made out. */
  private final RowTable madeOut = new RowTable();

  /** What codes of other editions became, where that is one region. */
  private final LongTable successors = new LongTable();

  /** How many corrections lead to a code. */
  private final LongTable corrected = new LongTable();

  private final Set<Tingkat> levels = EnumSet.noneOf(Tingkat.class);
  private final SortedMap<RuleId, Long> byRule = new TreeMap<>();
  private final Map<Severity, Long> bySeverity = new EnumMap<>(Severity.class);
  private long rows;

  /** How many sound codes have dots, less those that lack them. */
  private long dotted;

  AuditRun(RowJudge judge, NameSearch names, Consumer<Finding> sink) {
    this.judge = judge;
    this.names = names;
    this.sink = sink;
    for (Severity severity : Severity.values()) {
      bySeverity.put(severity, 0L);
    }
  }

  /**
   * Judges the next row.
   *
   * @param row the row
   */
  public void add(BarisTabel row) {
    rows++;
    Putusan putusan = judge.judge(row);
    if (putusan.sendiri() && row.kode().length() > 2) {
      dotted += CodeRepair.isDotted(row.kode()) ? 1 : -1;
    }
    if (putusan.hadir().isPresent()) {
      KodeWilayah kode = putusan.hadir().get();
      if (putusan.sendiri() && isRepeated(row, kode)) {
        // What is wrong with its name stays wrong when the row gets another code.
        putusan.temuan().stream().filter(AuditRun::isOfName).forEach(this::tell);
        return;
      }
      RowTable table = putusan.sendiri() ? first : madeOut;
      table.put(kode.packed(), putusan.dikenal() ? row.baris() : -row.baris());
      levels.add(kode.tingkat());
      putusan
          .pengganti()
          .ifPresent(
              successor -> {
                successors.put(kode.packed(), successor.packed());
                madeOut.put(successor.packed(), row.baris());
              });
    }
    putusan
        .menjadi()
        .ifPresent(kode -> corrected.put(kode.packed(), corrected.get(kode.packed()) + 1));
    putusan.temuan().forEach(this::tell);
  }

  private boolean isRepeated(BarisTabel row, KodeWilayah kode) {
    long before = Math.abs(first.get(kode.packed()));
    if (before != 0) {
      tell(
          Temuan.ofKode(AuditRule.KODE_GANDA, row)
              .with("sama", kode.toString())
              .with("pertama", before)
              .build());
    }
    return before != 0;
  }

  private static boolean isOfName(Finding finding) {
    return !finding.path().value().endsWith("/kode");
  }

  private void tell(Finding finding) {
    byRule.merge(finding.rule(), 1L, Long::sum);
    bySeverity.merge(finding.severity(), 1L, Long::sum);
    sink.accept(finding);
  }

  /**
   * Ends the table: tells of the regions that rows lie in and that the table lacks, though it has
   * others of their level or of one above it. A table of villages alone lacks none.
   *
   * @return the counts of all findings
   */
  public RingkasanAudit finish() {
    MissingParents missing = new MissingParents(judge.suksesi(), names, this::isPresent);
    first.sortedKeys().filter(key -> first.get(key) > 0).forEach(key -> addParent(key, missing));
    missing.tell(this::tell);
    return new RingkasanAudit(rows, byRule, bySeverity);
  }

  /** A region misses its parent where the table has regions of that level, or of one above. */
  private void addParent(long key, MissingParents missing) {
    Optional<KodeWilayah> parent =
        KodeWilayah.ofPacked(key)
            .induk()
            .filter(one -> levels.stream().anyMatch(level -> level.compareTo(one.tingkat()) <= 0));
    if (parent.isEmpty()) {
      return;
    }
    long successor = successors.get(key);
    if (successor == 0) {
      missing.add(parent.get(), first.get(key));
    } else {
      KodeWilayah home = KodeWilayah.ofPacked(successor).induk().orElse(parent.get());
      missing.addStale(parent.get(), home, first.get(key));
    }
  }

  private boolean isPresent(KodeWilayah kode) {
    return first.get(kode.packed()) != 0 || madeOut.get(kode.packed()) != 0;
  }

  /**
   * Returns what a row of this table should say, where there is no doubt. To be asked when all rows
   * were added: a correction that would make two rows say the same is none.
   *
   * @param row a row that was added
   * @return the correction; empty for a sound row, and wherever there is a doubt
   */
  public Optional<Koreksi> findKoreksi(BarisTabel row) {
    Putusan putusan = judge.judge(row);
    if (putusan.menjadi().isEmpty() || putusan.hadir().isEmpty()) {
      return Optional.empty();
    }
    long own = putusan.hadir().get().packed();
    long target = putusan.menjadi().get().packed();
    boolean isFirst = !putusan.sendiri() || Math.abs(first.get(own)) == row.baris();
    boolean isTaken = first.get(target) != 0 && !(putusan.sendiri() && target == own);
    return isFirst && !isTaken && corrected.get(target) == 1
        ? putusan.koreksi().map(one -> inForm(one, row, putusan.menjadi().get()))
        : Optional.empty();
  }

  /** Of a code that was written as a number the other codes of the table tell the form. */
  private Koreksi inForm(Koreksi koreksi, BarisTabel row, KodeWilayah kode) {
    if (!koreksi.aturan().contains(AuditRule.FORMAT_ANGKA.id())) {
      return koreksi;
    }
    boolean isDotted = dotted == 0 ? CodeRepair.isParted(row.kode()) : dotted > 0;
    return koreksi.withKode(isDotted ? kode.toString() : kode.undotted());
  }
}
