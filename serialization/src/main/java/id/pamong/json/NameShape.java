package id.pamong.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.pamong.value.Parsed;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/** A constant of an enum, written by its name, such as {@code CAMAT}. */
record NameShape(String type, List<Enum<?>> constants) implements ScalarShape {

  static NameShape of(Class<?> type) {
    return new NameShape(
        type.getSimpleName(),
        Arrays.stream(type.getEnumConstants()).<Enum<?>>map(c -> (Enum<?>) c).toList());
  }

  @Override
  public JsonKind kind() {
    return JsonKind.STRING;
  }

  @Override
  public Parsed<?> read(JsonNode node) {
    String text = node.textValue();
    for (Enum<?> constant : constants) {
      if (constant.name().equals(text)) {
        return Parsed.valid(constant);
      }
    }
    return Parsed.invalid(type, ScalarReason.UNKNOWN_NAME, 0, Shown.text(text));
  }

  @Override
  public void write(Object value, JsonGenerator out) throws IOException {
    out.writeString(((Enum<?>) value).name());
  }

  @Override
  public void describe(ObjectNode schema) {
    ArrayNode names = schema.putArray("enum");
    allowed().forEach(names::add);
  }

  @Override
  public List<String> allowed() {
    return constants.stream().<String>map(Enum::name).toList();
  }
}
