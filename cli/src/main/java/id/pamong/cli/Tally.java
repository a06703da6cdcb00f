package id.pamong.cli;

import id.pamong.finding.Severity;
import id.pamong.json.CheckedDocument;
import java.util.EnumMap;
import java.util.Map;

/** The counts of a whole report. Not thread-safe. */
final class Tally {

  private final Map<Severity, Long> counts = new EnumMap<>(Severity.class);
  private long documents;

  void add(CheckedDocument document) {
    documents++;
    for (Severity severity : Severity.values()) {
      counts.merge(severity, (long) document.report().count(severity), Long::sum);
    }
  }

  long documents() {
    return documents;
  }

  long count(Severity severity) {
    return counts.getOrDefault(severity, 0L);
  }

  /** Tells whether there is a finding that makes the exit status 1. */
  boolean reaches(FailOn level) {
    return counts.entrySet().stream()
        .anyMatch(entry -> entry.getValue() > 0 && level.isReachedBy(entry.getKey()));
  }
}
