package id.pamong.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.pamong.value.InvalidValueException;
import id.pamong.value.Parsed;
import java.io.IOException;
import java.lang.reflect.Method;
import java.util.Optional;

/**
 * A value type of the model, such as a region code: read by its {@code parse}, written by its
 * {@code toString}.
 */
record ValueShape(String type, Method parse, Optional<TextForm> form) implements ScalarShape {

  /** Finds the static {@code parse(String)} that makes a type a value type. */
  static Optional<ValueShape> of(Class<?> type) {
    try {
      Method parse = type.getMethod("parse", String.class);
      return parse.getReturnType() == type
          ? Optional.of(new ValueShape(type.getSimpleName(), parse, TextForm.of(type)))
          : Optional.empty();
    } catch (NoSuchMethodException e) {
      return Optional.empty();
    }
  }

  @Override
  public JsonKind kind() {
    return JsonKind.STRING;
  }

  @Override
  public Parsed<?> read(JsonNode node) {
    String text = node.textValue();
    try {
      return Parsed.valid(Reflection.invoke(parse, null, text));
    } catch (InvalidValueException e) {
      return new Parsed.Invalid<>(e.reason(), e.position(), "");
    } catch (IllegalArgumentException e) {
      return Parsed.invalid(type, ScalarReason.BAD_FORM, 0, Shown.text(text));
    }
  }

  @Override
  public void write(Object value, JsonGenerator out) throws IOException {
    out.writeString(value.toString());
  }

  @Override
  public void describe(ObjectNode schema) {
    form.ifPresent(f -> f.describe(schema));
  }
}
