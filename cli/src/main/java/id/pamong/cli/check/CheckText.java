package id.pamong.cli.check;

import id.pamong.cli.console.Answer;
import id.pamong.cli.console.Invocation;
import id.pamong.cli.console.Paint;
import id.pamong.cli.console.Printable;
import id.pamong.cli.console.Texts;
import id.pamong.finding.Finding;
import id.pamong.finding.Report;
import id.pamong.finding.Severity;
import id.pamong.hukum.DasarHukum;
import id.pamong.json.CheckedDocument;
import id.pamong.json.JenisDokumen;
import id.pamong.validation.Messages;
import id.pamong.wilayah.EditionOnDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes the report for people: document by document, then the counts. */
public final class CheckText implements CheckOutput {

  private static final String INDENT = " ".repeat(14);

  private final Answer answer;
  private final Texts texts;
  private final Messages messages;
  private final Paint paint;

  public CheckText(Invocation invocation) {
    this.answer = invocation.answer();
    this.texts = invocation.texts();
    this.messages = invocation.language().messages();
    this.paint = invocation.paint();
  }

  @Override
  public void document(CheckedDocument document) {
    Report report = document.report();
    answer.line(paint.bold(Printable.path(document.source())));
    answer.line("  " + paint.dim(heading(document)));
    if (report.findings().isEmpty()) {
      answer.line("  " + paint.good(texts.get("check.nothing")));
    }
    report.findings().forEach(this::finding);
    if (report.omitted() > 0) {
      answer.line("  " + texts.get("check.omitted", report.omitted()));
    }
    answer.line("");
  }

  @Override
  public void end(Tally tally) {
    List<String> counts = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      long count = tally.count(severity);
      String text = texts.get("count." + severity + (count == 1 ? ".one" : ""), count);
      counts.add(count > 0 ? paint.severity(severity, text) : text);
    }
    String documents = "count.documents" + (tally.documents() == 1 ? ".one" : "");
    answer.line(texts.get(documents, tally.documents()) + ": " + String.join(", ", counts));
    answer.line(paint.dim(texts.get("check.rules", RuleSets.versions(tally.rules()))));
  }

  private String heading(CheckedDocument document) {
    List<String> parts = new ArrayList<>();
    parts.add(document.jenis().map(JenisDokumen::id).orElse(texts.get("check.no-type")));
    document.report().tanggal().map(LocalDate::toString).ifPresent(parts::add);
    document.report().edisi().map(this::edition).ifPresent(parts::add);
    return String.join(" · ", parts);
  }

  private String edition(EditionOnDate edition) {
    String id = edition.edition().id();
    return edition.exact() ? id : texts.get("check.inexact", id);
  }

  private void finding(Finding finding) {
    String label = String.format("%-12s", texts.get("severity." + finding.severity()));
    String place =
        finding.path().value().isEmpty() ? texts.get("check.whole") : finding.path().value();
    answer.line(
        "  "
            + paint.severity(finding.severity(), label)
            + finding.rule()
            + "  "
            + paint.dim(Printable.of(place)));
    answer.line(INDENT + Printable.of(messages.text(finding)));
    if (!finding.basis().isEmpty()) {
      answer.line(
          INDENT
              + texts.get(
                  "check.basis",
                  finding.basis().stream()
                      .map(DasarHukum::sitasi)
                      .collect(Collectors.joining("; "))));
    }
    if (!finding.suggestions().isEmpty()) {
      String suggestions = String.join(", ", finding.suggestions());
      answer.line(INDENT + texts.get("check.suggestion", Printable.of(suggestions)));
    }
  }
}
