package id.pamong.validation;

import id.pamong.finding.Severity;
import id.pamong.hukum.DasarHukum;
import id.pamong.hukum.Periode;
import java.util.List;

/**
 * How a rule stands in the law for a time: its articles, how grave a breach is, and from when to
 * when. Immutable and thread-safe.
 *
 * @param severity how grave a breach is
 * @param periode the days of documents that the entry judges
 * @param basis the articles, at least one
 */
public record RuleEntry(Severity severity, Periode periode, List<DasarHukum> basis) {

  /** Refuses an entry without an article. */
  public RuleEntry {
    basis = List.copyOf(basis);
    if (basis.isEmpty()) {
      throw new IllegalArgumentException("basis of a rule entry must not be empty");
    }
  }
}
