package id.pamong.cli.check;

import id.pamong.cli.console.FailOn;
import id.pamong.finding.Severity;
import id.pamong.json.CheckedDocument;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The counts of a whole report. Not thread-safe. */
public final class Tally {

  private final Map<Severity, Long> counts = new EnumMap<>(Severity.class);
  private final Set<String> rules = new HashSet<>();
  private long documents;

  public void add(CheckedDocument document) {
    documents++;
    rules.add(document.report().rules());
    for (Severity severity : Severity.values()) {
      counts.merge(severity, (long) document.report().count(severity), Long::sum);
    }
  }

  public long documents() {
    return documents;
  }

  long count(Severity severity) {
    return counts.getOrDefault(severity, 0L);
  }

  /** Returns the versions of the rules that judged. */
  Set<String> rules() {
    return Set.copyOf(rules);
  }

  /** Tells whether there is a finding that makes the exit status 1. */
  boolean reaches(FailOn level) {
    return counts.entrySet().stream()
        .anyMatch(entry -> entry.getValue() > 0 && level.isReachedBy(entry.getKey()));
  }
}
