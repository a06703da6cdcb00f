package id.pamong.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Writes a document by its shape: in declaration order, without what is unknown or empty. */
final class DocumentWriter {

  private final JsonGenerator out;

  DocumentWriter(JsonGenerator out) {
    this.out = out;
  }

  void write(JenisDokumen jenis, Object document) throws IOException {
    out.writeStartObject();
    out.writeStringField(DocumentBinder.JENIS, jenis.id());
    writeProperties(document, Shapes.of(jenis));
    out.writeEndObject();
  }

  private void writeProperties(Object object, ObjectShape shape) throws IOException {
    for (Property property : shape.properties()) {
      Object value = Reflection.invoke(property.accessor(), object);
      if (value instanceof List<?> list) {
        writeList(property, list);
      } else if (value instanceof Optional<?> optional) {
        if (optional.isPresent()) {
          out.writeFieldName(property.name());
          writeValue(optional.get(), property.shape());
        }
      } else {
        out.writeFieldName(property.name());
        writeValue(value, property.shape());
      }
    }
  }

  private void writeList(Property property, List<?> values) throws IOException {
    if (values.isEmpty()) {
      return;
    }
    out.writeArrayFieldStart(property.name());
    for (Object value : values) {
      writeValue(value, property.shape());
    }
    out.writeEndArray();
  }

  private void writeValue(Object value, Shape shape) throws IOException {
    if (shape instanceof ObjectShape object) {
      out.writeStartObject();
      writeProperties(value, object);
      out.writeEndObject();
    } else {
      ((ScalarShape) shape).write(value, out);
    }
  }
}
