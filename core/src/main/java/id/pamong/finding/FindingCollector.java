package id.pamong.finding;

import id.pamong.wilayah.EditionOnDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;

/**
 * Gathers findings into a {@link Report}: counts all of them and keeps the first of them in report
 * order, so that memory stays bounded. Not thread-safe.
 */
public final class FindingCollector {

  /** How many findings a report stores unless told otherwise. */
  public static final int DEFAULT_LIMIT = 1_000;

  private static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::severity)
          .thenComparing(Finding::rule)
          .thenComparing(Finding::path)
          .thenComparing(finding -> finding.params().toString());

  private final int limit;
  private final PriorityQueue<Finding> kept = new PriorityQueue<>(ORDER.reversed());
  private final Map<Severity, Integer> counts = new EnumMap<>(Severity.class);

  /**
   * Creates a collector.
   *
   * @param limit how many findings to store, one or more
   * @throws IllegalArgumentException if the limit is less than one
   */
  public FindingCollector(int limit) {
    if (limit < 1) {
      throw new IllegalArgumentException("limit must be one or more, but was '" + limit + "'");
    }
    this.limit = limit;
    for (Severity severity : Severity.values()) {
      counts.put(severity, 0);
    }
  }

  /**
   * Adds a finding.
   *
   * @param finding the finding
   */
  public void add(Finding finding) {
    counts.merge(finding.severity(), 1, Integer::sum);
    Finding last = kept.peek();
    if (kept.size() == limit && last != null && ORDER.compare(finding, last) >= 0) {
      return;
    }
    kept.add(finding);
    if (kept.size() > limit) {
      kept.remove();
    }
  }

  /**
   * Returns the report of what was added.
   *
   * @param rules the version of the rule set
   * @param tanggal the day whose law judged the document, if it could be read
   * @param edisi the region edition of that day, if one was asked
   * @return the report
   */
  public Report report(String rules, Optional<LocalDate> tanggal, Optional<EditionOnDate> edisi) {
    List<Finding> findings = new ArrayList<>(kept);
    findings.sort(ORDER);
    return new Report(findings, counts, rules, tanggal, edisi);
  }
}
