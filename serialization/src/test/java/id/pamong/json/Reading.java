package id.pamong.json;

import id.pamong.finding.Finding;
import id.pamong.finding.FindingValue;
import java.util.List;

/** Short ways to read a text and to look at what was found. */
final class Reading {

  private Reading() {}

  /** The findings of a text, each as {@code rule-without-prefix path}. */
  static List<String> faults(String json) {
    return PamongJson.withDefaults().read(json).findings().stream().map(Reading::line).toList();
  }

  /** The one finding of a text. */
  static Finding onlyFault(String json) {
    return only(PamongJson.withDefaults().read(json));
  }

  static Finding only(ReadResult<?> result) {
    List<Finding> findings = result.findings();
    if (findings.size() != 1) {
      throw new AssertionError("one finding expected, but were " + findings);
    }
    return findings.get(0);
  }

  static String line(Finding finding) {
    return finding.rule().value().substring("struktur.".length()) + " " + finding.path();
  }

  static String param(Finding finding, String name) {
    FindingValue value = finding.params().get(name);
    return value == null ? "" : value.teks();
  }

  /** The full document with a part of its text replaced. */
  static String lengkapWith(String part, String other) {
    String json = Contoh.lengkapJson();
    if (!json.contains(part)) {
      throw new IllegalArgumentException("part must occur, but was '" + part + "'");
    }
    return json.replace(part, other);
  }
}
