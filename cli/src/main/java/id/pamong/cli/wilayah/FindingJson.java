package id.pamong.cli.wilayah;

import com.fasterxml.jackson.core.JsonGenerator;
import id.pamong.cli.console.JsonLine;
import id.pamong.finding.Finding;
import id.pamong.finding.FindingValue;
import id.pamong.validation.Messages;
import java.io.IOException;
import java.util.Map;

/** Writes the finding of a row of a table as an object of JSON. */
final class FindingJson {

  private FindingJson() {}

  static void write(JsonGenerator out, Finding finding, Messages messages) throws IOException {
    out.writeStartObject();
    FindingValue row = finding.params().get("baris");
    if (row instanceof FindingValue.Amount amount) {
      out.writeNumberField("baris", amount.value());
    } else {
      out.writeNullField("baris");
    }
    out.writeStringField("rule", finding.rule().value());
    out.writeStringField("severity", finding.severity().name());
    out.writeStringField("path", finding.path().value());
    out.writeStringField("message", messages.text(finding));
    out.writeObjectFieldStart("params");
    for (Map.Entry<String, FindingValue> param : finding.params().entrySet()) {
      if (param.getValue() instanceof FindingValue.Amount amount) {
        out.writeNumberField(param.getKey(), amount.value());
      } else {
        out.writeStringField(param.getKey(), param.getValue().teks());
      }
    }
    out.writeEndObject();
    JsonLine.texts(out, "suggestions", finding.suggestions());
    out.writeEndObject();
  }
}
