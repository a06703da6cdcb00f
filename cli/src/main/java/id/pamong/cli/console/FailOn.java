package id.pamong.cli.console;

import id.pamong.finding.Severity;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** From which severity on findings make the exit status 1. */
public enum FailOn {
  ERROR,
  WARNING,
  INFO,
  NEVER;

  public static Optional<FailOn> find(String option) {
    return Arrays.stream(values()).filter(level -> level.option().equals(option)).findFirst();
  }

  /** Tells whether a finding of this severity counts. */
  public boolean isReachedBy(Severity severity) {
    return this != NEVER && severity.compareTo(Severity.valueOf(name())) <= 0;
  }

  public String option() {
    return name().toLowerCase(Locale.ROOT);
  }
}
