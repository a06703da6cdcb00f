package id.pamong.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;

/**
 * The names under which an object gives the properties of its shape: their own, or a wrong one that
 * was most likely meant. A misspelt name is one fault, so that its property counts as given, and
 * what it holds is looked at. Not thread-safe.
 */
final class GivenNames {

  private final Map<String, String> misspelt = new HashMap<>();

  /** Takes a wrong name for that of a property that the object lacks; the first one stands. */
  void misspelt(String property, String given) {
    misspelt.putIfAbsent(property, given);
  }

  boolean isMisspelt(String property) {
    return misspelt.containsKey(property);
  }

  /** Returns the name under which a property stands, if it does. */
  String of(String property) {
    return misspelt.getOrDefault(property, property);
  }

  /** Tells whether a value is of the kind of a property; one that was refused before may be. */
  static boolean fits(JsonNode value, Property property) {
    JsonKind kind =
        property.cardinality().isList()
            ? JsonKind.ARRAY
            : property.shape() instanceof ScalarShape scalar ? scalar.kind() : JsonKind.OBJECT;
    return value.isMissingNode() || kind.takes(JsonKind.of(value));
  }
}
