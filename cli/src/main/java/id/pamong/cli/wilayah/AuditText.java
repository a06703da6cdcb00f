package id.pamong.cli.wilayah;

import id.pamong.cli.console.Answer;
import id.pamong.cli.console.Invocation;
import id.pamong.cli.console.Paint;
import id.pamong.cli.console.Printable;
import id.pamong.cli.console.Texts;
import id.pamong.csv.AuditCsv;
import id.pamong.finding.Finding;
import id.pamong.finding.PersonalNumbers;
import id.pamong.finding.RuleId;
import id.pamong.finding.Severity;
import id.pamong.validation.Messages;
import id.pamong.wilayah.EditionOnDate;
import id.pamong.wilayah.audit.RingkasanAudit;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Collectors;

/** Writes an audit for people: finding by finding, then the changes, then the counts. */
final class AuditText implements AuditOutput {

  private final Answer answer;
  private final Texts texts;
  private final Messages messages;
  private final Paint paint;

  AuditText(Invocation invocation) {
    this.answer = invocation.answer();
    this.texts = invocation.texts();
    this.messages = invocation.language().messages();
    this.paint = invocation.paint();
  }

  @Override
  public void start(String source, EditionOnDate edition) {
    answer.line(paint.bold(Printable.path(source)));
    String id = edition.edition().id();
    answer.line("  " + paint.dim(edition.exact() ? id : texts.get("check.inexact", id)));
  }

  @Override
  public void finding(Finding finding) {
    String label = String.format("%-12s", texts.get("severity." + finding.severity()));
    answer.line(
        "  "
            + paint.severity(finding.severity(), label)
            + String.format("%-24s", finding.rule())
            + "  "
            + Printable.of(messages.text(finding)));
  }

  @Override
  public void startChanges(String copy, boolean replaces) {
    answer.line("");
    String key = replaces ? "audit.changes.replaced" : "audit.changes";
    answer.line(paint.bold(texts.get(key, Printable.path(copy))));
  }

  @Override
  public void breakOff() {
    // Standard error says why; what was found stands.
  }

  @Override
  public void change(AuditCsv.Perubahan change) {
    String before = pair(change.kode(), change.nama());
    String after = pair(change.koreksi().kode(), change.koreksi().nama());
    answer.line(
        "  "
            + texts.get(
                "audit.change",
                change.koreksi().baris(),
                Printable.of(before),
                Printable.of(after),
                change.koreksi().aturan().stream()
                    .map(RuleId::toString)
                    .collect(Collectors.joining(", "))));
  }

  @Override
  public void endChanges(SortedMap<RuleId, Long> left) {
    List<String> counts = new ArrayList<>();
    left.forEach((rule, count) -> counts.add(count + " " + rule));
    answer.line(
        "  "
            + (counts.isEmpty()
                ? texts.get("audit.left.none")
                : texts.get("audit.left", String.join(", ", counts))));
  }

  private static String pair(String kode, String nama) {
    return (PersonalNumbers.maskedInTable(kode) + "  " + PersonalNumbers.maskedInTable(nama))
        .strip();
  }

  @Override
  public void end(RingkasanAudit summary) {
    answer.line("");
    summary
        .temuan()
        .forEach((rule, count) -> answer.line(String.format("  %10d  %s", count, rule)));
    List<String> counts = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      long count = summary.tingkat().getOrDefault(severity, 0L);
      String text = texts.get("count." + severity + (count == 1 ? ".one" : ""), count);
      counts.add(count > 0 ? paint.severity(severity, text) : text);
    }
    answer.line(texts.get("audit.rows", summary.baris()) + ": " + String.join(", ", counts));
  }
}
