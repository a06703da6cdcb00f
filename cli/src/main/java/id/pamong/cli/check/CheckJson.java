package id.pamong.cli.check;

import id.pamong.cli.console.Invocation;
import id.pamong.cli.console.JsonLine;
import id.pamong.finding.Severity;
import id.pamong.json.CheckedDocument;
import id.pamong.json.ReportJson;
import id.pamong.wilayah.WilayahEdition;

/** Writes the report as one JSON object, one document a line, so that it need not be held. */
public final class CheckJson implements CheckOutput {

  private final Invocation invocation;
  private final ReportJson json;
  private boolean any;

  public CheckJson(Invocation invocation) {
    this.invocation = invocation;
    this.json = ReportJson.withTexts(invocation.language().messages()::text);
  }

  @Override
  public void document(CheckedDocument document) {
    invocation.answer().print(any ? ",\n" : "{\"documents\":[\n");
    invocation.answer().print(json.writeLine(document));
    any = true;
  }

  @Override
  public void end(Tally tally) {
    WilayahEdition regions = invocation.edition().orElseGet(invocation.catalog()::newest);
    String tail =
        JsonLine.of(
            out -> {
              out.writeStartObject();
              out.writeObjectFieldStart("counts");
              for (Severity severity : Severity.values()) {
                out.writeNumberField(severity.name(), tally.count(severity));
              }
              out.writeEndObject();
              out.writeStringField("rules", RuleSets.versions(tally.rules()));
              out.writeStringField("regions", regions.id());
              out.writeEndObject();
            });
    invocation.answer().print(any ? "\n],\n" : "{\"documents\":[],\n");
    invocation.answer().line(tail.substring(1));
  }
}
