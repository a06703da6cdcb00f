package id.pamong.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.TreeMap;

/** Writes the JSON Schema of a shape; every type with a name of its own becomes a definition. */
final class SchemaWriter {

  private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

  private final JsonNodeFactory nodes = JsonNodeFactory.instance;
  private final Map<String, ObjectNode> definitions = new TreeMap<>();
  private final Descriptions descriptions;

  SchemaWriter(Descriptions descriptions) {
    this.descriptions = descriptions;
  }

  ObjectNode write(JenisDokumen jenis) {
    ObjectShape shape = Shapes.of(jenis);
    ObjectNode schema = nodes.objectNode();
    schema.put("$schema", DIALECT);
    schema.put("$id", "urn:pamong:schema:" + jenis.id());
    schema.put("title", jenis.id());
    writeObject(schema, shape);
    ObjectNode properties = nodes.objectNode();
    properties
        .putObject(DocumentBinder.JENIS)
        .put("const", jenis.id())
        .put("description", descriptions.ofDocumentType());
    properties.setAll((ObjectNode) schema.get("properties"));
    schema.set("properties", properties);
    ((ArrayNode) schema.get("required")).insert(0, DocumentBinder.JENIS);
    schema.putObject("$defs").setAll(definitions);
    return schema;
  }

  private void writeObject(ObjectNode schema, ObjectShape shape) {
    schema.put("description", descriptions.of(shape.type()));
    schema.put("type", "object");
    ObjectNode properties = schema.putObject("properties");
    ArrayNode required = schema.putArray("required");
    for (Property property : shape.properties()) {
      ObjectNode described = properties.putObject(property.name());
      described.put("description", descriptions.of(shape.type(), property.name()));
      writeProperty(described, property);
      if (property.cardinality().isRequired()) {
        required.add(property.name());
      }
    }
    schema.put("additionalProperties", false);
    Combinations.describe(shape.type(), schema);
  }

  private void writeProperty(ObjectNode schema, Property property) {
    if (property.cardinality().isList()) {
      schema.put("type", "array");
      if (property.cardinality() == Cardinality.NON_EMPTY_LIST) {
        schema.put("minItems", 1);
      }
      writeValue(schema.putObject("items"), property);
    } else {
      writeValue(schema, property);
    }
  }

  private void writeValue(ObjectNode schema, Property property) {
    if (property.shape() instanceof PlainShape plain) {
      writeScalar(schema, plain);
      property.constraint().describe(schema);
      return;
    }
    String name = define(property.shape());
    schema.put("$ref", "#/$defs/" + name);
    property.constraint().describe(schema);
  }

  private String define(Shape shape) {
    if (shape instanceof ObjectShape object) {
      String name = object.type().getSimpleName();
      if (!definitions.containsKey(name)) {
        ObjectNode schema = nodes.objectNode();
        definitions.put(name, schema);
        writeObject(schema, object);
      }
      return name;
    }
    ScalarShape scalar = (ScalarShape) shape;
    if (!definitions.containsKey(scalar.type())) {
      ObjectNode schema = nodes.objectNode();
      writeScalar(schema, scalar);
      definitions.put(scalar.type(), schema);
    }
    return scalar.type();
  }

  private static void writeScalar(ObjectNode schema, ScalarShape shape) {
    schema.put("type", shape.kind().id());
    shape.describe(schema);
  }
}
