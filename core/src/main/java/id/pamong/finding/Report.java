package id.pamong.finding;

import id.pamong.wilayah.EditionOnDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The answer to a check of one document: findings in a fixed order, exact counts, and what it was
 * judged by. Immutable and thread-safe.
 *
 * <p>The counts are exact even where more was found than is stored.
 *
 * @param findings the findings that are stored: gravest first, then by rule, then by place
 * @param counts how many were found of each severity; every severity has a count
 * @param rules the version of the rule set
 * @param tanggal the day whose law judged the document; absent if the document could not be read
 * @param edisi the region edition of that day; absent if none was asked
 */
public record Report(
    List<Finding> findings,
    Map<Severity, Integer> counts,
    String rules,
    Optional<LocalDate> tanggal,
    Optional<EditionOnDate> edisi) {

  /** Takes copies. */
  public Report {
    findings = List.copyOf(findings);
    counts = Map.copyOf(counts);
  }

  /**
   * Returns how many findings of a severity there are.
   *
   * @param severity the severity
   * @return the count, zero or more
   */
  public int count(Severity severity) {
    return counts.getOrDefault(severity, 0);
  }

  /**
   * Tells whether the report has a finding as grave as this or graver.
   *
   * @param severity the severity
   * @return true if it has
   */
  public boolean hasAtLeast(Severity severity) {
    return counts.entrySet().stream()
        .anyMatch(entry -> entry.getValue() > 0 && entry.getKey().compareTo(severity) <= 0);
  }

  /**
   * Tells how many findings were counted but not stored.
   *
   * @return the number, zero or more
   */
  public int omitted() {
    return counts.values().stream().mapToInt(Integer::intValue).sum() - findings.size();
  }
}
