package id.pamong.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;

/** The kinds of JSON values, with whole numbers set apart. */
enum JsonKind {
  OBJECT,
  ARRAY,
  STRING,
  INTEGER,
  NUMBER,
  BOOLEAN,
  NULL;

  static JsonKind of(JsonNode node) {
    return switch (node.getNodeType()) {
      case OBJECT -> OBJECT;
      case ARRAY -> ARRAY;
      case STRING -> STRING;
      case BOOLEAN -> BOOLEAN;
      case NUMBER -> node.decimalValue().stripTrailingZeros().scale() <= 0 ? INTEGER : NUMBER;
      default -> NULL;
    };
  }

  /** Tells whether a value of another kind can stand where this kind is expected. */
  boolean takes(JsonKind actual) {
    return this == actual || (this == NUMBER && actual == INTEGER);
  }

  /** Returns the name of the kind as JSON Schema writes it. */
  String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
