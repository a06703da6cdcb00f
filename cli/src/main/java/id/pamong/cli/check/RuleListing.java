package id.pamong.cli.check;

import com.fasterxml.jackson.core.JsonGenerator;
import id.pamong.cli.console.JsonLine;
import id.pamong.cli.console.Paint;
import id.pamong.cli.console.Texts;
import id.pamong.finding.Severity;
import id.pamong.hukum.DasarHukum;
import id.pamong.hukum.Periode;
import id.pamong.validation.Messages;
import id.pamong.validation.Rule;
import id.pamong.validation.RuleEntry;
import id.pamong.validation.RuleSet;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Lists rules with the entries that hold on a day, or with all of them. */
final class RuleListing {

  private final Messages messages;
  private final Optional<LocalDate> date;

  RuleListing(Messages messages, Optional<LocalDate> date) {
    this.messages = messages;
    this.date = date;
  }

  /** Returns an array with one rule a line. */
  String json(List<RuleSet<?>> sets) {
    return sets.stream()
        .flatMap(
            set ->
                set.rules().stream()
                    .filter(this::holds)
                    .map(rule -> JsonLine.of(out -> write(out, set.jenis(), rule))))
        .collect(Collectors.joining(",\n", "[", "]\n"));
  }

  /** Returns the rules for people. */
  String text(List<RuleSet<?>> sets, Texts texts, Paint paint) {
    StringBuilder page = new StringBuilder();
    for (RuleSet<?> set : sets) {
      long count = set.rules().stream().filter(this::holds).count();
      page.append(texts.get("rules.heading", set.jenis(), count, set.version())).append('\n');
      for (Rule<?> rule : set.rules()) {
        if (holds(rule)) {
          page.append('\n').append(paint.bold(rule.id().value())).append('\n');
          page.append("  ").append(messages.rule(rule.id())).append('\n');
          for (RuleEntry entry : entries(rule)) {
            page.append(line(entry, texts, paint)).append('\n');
          }
        }
      }
    }
    return page.toString();
  }

  private String line(RuleEntry entry, Texts texts, Paint paint) {
    Severity severity = entry.severity();
    String label = String.format("%-11s", texts.get("severity." + severity));
    Periode periode = entry.periode();
    String last = periode.akhir().map(end -> end.minusDays(1).toString()).orElse("");
    return "  "
        + paint.severity(severity, label)
        + String.format("  %s – %-10s  ", periode.mulai(), last)
        + String.join("; ", citations(entry));
  }

  private void write(JsonGenerator out, String jenis, Rule<?> rule) throws IOException {
    out.writeStartObject();
    out.writeStringField("rule", rule.id().value());
    out.writeStringField("jenis", jenis);
    out.writeArrayFieldStart("entries");
    for (RuleEntry entry : entries(rule)) {
      out.writeStartObject();
      JsonLine.texts(out, "basis", citations(entry));
      out.writeStringField("severity", entry.severity().name());
      out.writeStringField("mulai", entry.periode().mulai().toString());
      out.writeFieldName("akhir");
      out.writeString(entry.periode().akhir().map(LocalDate::toString).orElse(null));
      out.writeEndObject();
    }
    out.writeEndArray();
    out.writeStringField("message", messages.rule(rule.id()));
    out.writeEndObject();
  }

  private boolean holds(Rule<?> rule) {
    return !entries(rule).isEmpty();
  }

  private List<RuleEntry> entries(Rule<?> rule) {
    return rule.entries().stream()
        .filter(entry -> date.map(entry.periode()::contains).orElse(true))
        .toList();
  }

  private static List<String> citations(RuleEntry entry) {
    return entry.basis().stream().map(DasarHukum::sitasi).toList();
  }
}
