package id.pamong.json;

import id.pamong.finding.Finding;
import id.pamong.finding.FindingCollector;
import id.pamong.finding.FindingValue;
import id.pamong.finding.Report;
import id.pamong.finding.Severity;
import id.pamong.finding.StructuralRule;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The structural findings of one text as they are gathered. Not thread-safe. */
final class Faults {

  /** Looking for the nearest name costs time, so a text with endless faults gets no more of it. */
  private static final int MOST_SUGGESTED = 200;

  private final FindingCollector collector;
  private boolean any;
  private int suggested;

  Faults(int limit) {
    collector = new FindingCollector(limit);
  }

  boolean any() {
    return any;
  }

  Report report() {
    return collector.report(PamongJson.RULES, Optional.empty(), Optional.empty());
  }

  Fault at(Place place, StructuralRule rule) {
    return new Fault(place, rule);
  }

  /** Returns those of the right names that are close to a wrong one, while suggestions are made. */
  List<String> nearest(String wrong, Collection<String> right) {
    if (suggested >= MOST_SUGGESTED) {
      return List.of();
    }
    suggested++;
    return Nearest.to(wrong, right);
  }

  /** One finding in the making. */
  final class Fault {

    private final Finding.Builder finding;

    private Fault(Place place, StructuralRule rule) {
      finding = Finding.builder().rule(rule.id()).severity(Severity.ERROR).path(place.pointer());
    }

    Fault with(String name, String value) {
      finding.putParams(name, new FindingValue.Text(value));
      return this;
    }

    Fault with(String name, long value) {
      finding.putParams(name, new FindingValue.Amount(BigDecimal.valueOf(value)));
      return this;
    }

    Fault with(String name, Collection<String> values) {
      finding.putParams(name, new FindingValue.Texts(List.copyOf(values)));
      return this;
    }

    /** Suggests those of the right names that are close to the wrong one. */
    Fault suggest(String wrong, Collection<String> right) {
      return suggest(nearest(wrong, right));
    }

    Fault suggest(List<String> names) {
      finding.suggestions(names);
      return this;
    }

    void add() {
      any = true;
      collector.add(finding.build());
    }
  }
}
