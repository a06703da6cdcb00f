package id.pamong.wilayah.audit;

import id.pamong.finding.Finding;
import id.pamong.wilayah.KodeWilayah;
import id.pamong.wilayah.Wilayah;
import id.pamong.wilayah.suksesi.Jejak;
import id.pamong.wilayah.suksesi.StatusSuksesi;
import id.pamong.wilayah.suksesi.Suksesi;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Gathers the regions that a table lacks though it has regions inside them, as the edition asked
 * for has them. It holds one entry for each. Not thread-safe.
 */
final class MissingParents {

  private final Suksesi suksesi;
  private final NameSearch names;
  private final Predicate<KodeWilayah> present;
  private final Map<KodeWilayah, KodeWilayah> today = new HashMap<>();
  private final SortedMap<KodeWilayah, Rows> missing = new TreeMap<>();

  /**
   * Starts.
   *
   * @param present tells which regions the table has, wounded rows among them
   */
  MissingParents(Suksesi suksesi, NameSearch names, Predicate<KodeWilayah> present) {
    this.suksesi = suksesi;
    this.names = names;
    this.present = present;
  }

  /** The rows inside a region, and the codes of other editions by which they name it. */
  private static final class Rows {
    private final SortedSet<KodeWilayah> former = new TreeSet<>();
    private long count;
    private long first = Long.MAX_VALUE;
  }

  /** Looks at a row of the parent's own edition, or of another one. */
  void add(KodeWilayah parent, long row) {
    if (!present.test(parent)) {
      addStale(parent, today.computeIfAbsent(parent, this::today), row);
    }
  }

  /** Looks at a stale row: it is at home where its own parent is, or that of its successor. */
  void addStale(KodeWilayah former, KodeWilayah parent, long row) {
    if (present.test(former) || present.test(parent)) {
      return;
    }
    Rows rows = missing.computeIfAbsent(parent, key -> new Rows());
    rows.count++;
    rows.first = Math.min(rows.first, row);
    if (!former.equals(parent)) {
      rows.former.add(former);
    }
  }

  /** What a region is called today; itself where that is not one. */
  private KodeWilayah today(KodeWilayah kode) {
    List<Wilayah> ever = names.catalog().findEver(kode);
    if (ever.isEmpty() || names.catalog().find(kode, names.edition()).isPresent()) {
      return kode;
    }
    Jejak jejak = suksesi.trace(kode, ever.get(ever.size() - 1).edisi(), names.edition());
    return jejak.status() == StatusSuksesi.SATU ? jejak.penerus().get(0).wilayah().kode() : kode;
  }

  void tell(Consumer<Finding> sink) {
    missing.forEach((kode, rows) -> sink.accept(finding(kode, rows)));
  }

  private Finding finding(KodeWilayah kode, Rows rows) {
    Temuan temuan =
        Temuan.ofRows(AuditRule.INDUK_TIDAK_ADA, rows.first)
            .with("kode", kode.toString())
            .with("jumlah", rows.count);
    if (!rows.former.isEmpty()) {
      temuan.with(
          "lama",
          rows.former.stream().map(KodeWilayah::toString).collect(Collectors.joining(", ")));
    }
    Optional<Wilayah> known = names.catalog().find(kode, names.edition());
    known.map(List::of).ifPresent(temuan::answers);
    return temuan.build();
  }
}
