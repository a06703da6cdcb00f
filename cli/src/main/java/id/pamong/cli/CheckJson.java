package id.pamong.cli;

import id.pamong.finding.Severity;
import id.pamong.json.CheckedDocument;
import id.pamong.json.ReportJson;
import id.pamong.validation.pelimpahan.PelimpahanRules;
import id.pamong.wilayah.WilayahEdition;

/** Writes the report as one JSON object, one document a line, so that it need not be held. */
final class CheckJson implements CheckOutput {

  private final Session session;
  private final ReportJson json;
  private boolean any;

  CheckJson(Session session) {
    this.session = session;
    this.json = ReportJson.withTexts(session.language().messages()::text);
  }

  @Override
  public void document(CheckedDocument document) {
    session.answer().print(any ? ",\n" : "{\"documents\":[\n");
    session.answer().print(json.writeLine(document));
    any = true;
  }

  @Override
  public void end(Tally tally) {
    WilayahEdition regions = session.edition().orElseGet(session.catalog()::newest);
    String tail =
        JsonLine.of(
            out -> {
              out.writeStartObject();
              out.writeObjectFieldStart("counts");
              for (Severity severity : Severity.values()) {
                out.writeNumberField(severity.name(), tally.count(severity));
              }
              out.writeEndObject();
              out.writeStringField("rules", PelimpahanRules.all().version());
              out.writeStringField("regions", regions.id());
              out.writeEndObject();
            });
    session.answer().print(any ? "\n],\n" : "{\"documents\":[],\n");
    session.answer().line(tail.substring(1));
  }
}
