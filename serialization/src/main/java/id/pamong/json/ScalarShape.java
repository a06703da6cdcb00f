package id.pamong.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.pamong.value.Parsed;
import java.io.IOException;
import java.util.List;

/** The JSON form of a type that is written as one text, number or boolean. */
non-sealed interface ScalarShape extends Shape {

  /** Returns the name of the type for people and in findings, such as {@code kode-wilayah}. */
  String type();

  /** Returns the kind of JSON value that it is written as. */
  JsonKind kind();

  /** Reads a value of the right kind. */
  Parsed<?> read(JsonNode node);

  /** Writes a value of the type. */
  void write(Object value, JsonGenerator out) throws IOException;

  /** Adds to a schema what a value must be, beyond its kind. */
  void describe(ObjectNode schema);

  /** Returns all values there are, where they can be listed. */
  default List<String> allowed() {
    return List.of();
  }
}
