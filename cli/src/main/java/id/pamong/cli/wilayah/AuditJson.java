package id.pamong.cli.wilayah;

import id.pamong.cli.console.Answer;
import id.pamong.cli.console.Invocation;
import id.pamong.cli.console.JsonLine;
import id.pamong.csv.AuditCsv;
import id.pamong.finding.Finding;
import id.pamong.finding.PersonalNumbers;
import id.pamong.finding.RuleId;
import id.pamong.finding.Severity;
import id.pamong.validation.Messages;
import id.pamong.wilayah.EditionOnDate;
import id.pamong.wilayah.audit.RingkasanAudit;
import java.util.SortedMap;

/** Writes an audit as one object of JSON, row by row as it is made, so that none is held. */
final class AuditJson implements AuditOutput {

  private final Answer answer;
  private final Messages messages;
  private boolean first = true;
  private boolean changes;
  private String left = "null";

  AuditJson(Invocation invocation) {
    this.answer = invocation.answer();
    this.messages = invocation.language().messages();
  }

  @Override
  public void start(String source, EditionOnDate edition) {
    String head =
        JsonLine.of(
            out -> {
              out.writeStartObject();
              out.writeStringField("source", source);
              out.writeStringField("edisi", edition.edition().id());
              out.writeBooleanField("edisiTepat", edition.exact());
              out.writeEndObject();
            });
    answer.print(head.substring(0, head.length() - 1) + ",\"rows\":[");
  }

  @Override
  public void finding(Finding finding) {
    element(JsonLine.of(out -> FindingJson.write(out, finding, messages)));
  }

  private void element(String json) {
    answer.print((first ? "\n" : ",\n") + json);
    first = false;
  }

  @Override
  public void startChanges(String copy, boolean replaces) {
    changes = true;
    first = true;
    String place = "],\"out\":" + JsonLine.of(out -> out.writeString(copy));
    answer.print(place + ",\"outDiganti\":" + replaces + ",\"perubahan\":[");
  }

  @Override
  public void breakOff() {
    answer.line("],\"out\":null,\"perubahan\":[],\n\"tersisa\":null,\n\"summary\":null}");
  }

  @Override
  public void change(AuditCsv.Perubahan change) {
    element(
        JsonLine.of(
            out -> {
              out.writeStartObject();
              out.writeNumberField("baris", change.koreksi().baris());
              out.writeStringField("rule", change.koreksi().aturan().get(0).value());
              out.writeArrayFieldStart("rules");
              for (RuleId rule : change.koreksi().aturan()) {
                out.writeString(rule.value());
              }
              out.writeEndArray();
              out.writeStringField("kode", PersonalNumbers.maskedInTable(change.kode()));
              out.writeStringField("nama", PersonalNumbers.maskedInTable(change.nama()));
              out.writeStringField(
                  "kodeBaru", PersonalNumbers.maskedInTable(change.koreksi().kode()));
              out.writeStringField(
                  "namaBaru", PersonalNumbers.maskedInTable(change.koreksi().nama()));
              out.writeEndObject();
            }));
  }

  @Override
  public void endChanges(SortedMap<RuleId, Long> remaining) {
    left =
        JsonLine.of(
            out -> {
              out.writeStartObject();
              for (var rule : remaining.entrySet()) {
                out.writeNumberField(rule.getKey().value(), rule.getValue());
              }
              out.writeEndObject();
            });
  }

  @Override
  public void end(RingkasanAudit summary) {
    if (!changes) {
      answer.print("],\"out\":null,\"perubahan\":[");
    }
    String tail =
        JsonLine.of(
            out -> {
              out.writeStartObject();
              out.writeNumberField("baris", summary.baris());
              out.writeObjectFieldStart("temuan");
              for (var rule : summary.temuan().entrySet()) {
                out.writeNumberField(rule.getKey().value(), rule.getValue());
              }
              out.writeEndObject();
              out.writeObjectFieldStart("counts");
              for (Severity severity : Severity.values()) {
                out.writeNumberField(severity.name(), summary.tingkat().getOrDefault(severity, 0L));
              }
              out.writeEndObject();
              out.writeEndObject();
            });
    answer.line("],\n\"tersisa\":" + left + ",\n\"summary\":" + tail + "}");
  }
}
