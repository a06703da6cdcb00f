package id.pamong.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Changes a sound document in one place, at every place and in every way. */
final class Mutants {

  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  /** What stands in place of every value in turn, as JSON. */
  private static final List<String> VALUES =
      List.of(
          "null",
          "true",
          "{}",
          "[]",
          "[null]",
          "0",
          "-1",
          "1.5",
          "2014",
          "2014.0",
          "1944",
          "10000",
          "99999999999",
          "\"\"",
          "\"  \"",
          "\"\\u2003\"",
          "\"\\u00a0\"",
          "\"x\"",
          "\"CAMAT\"",
          "\"camat\"",
          "\"UU\"",
          "\"PERATURAN_BUPATI\"",
          "\"SURAT_EDARAN\"",
          "\"MENGUBAH\"",
          "\"35\"",
          "\"35.74\"",
          "\"3574\"",
          "\"35.7\"",
          "\"35.70\"",
          "\"35.00\"",
          "\"35.74.00\"",
          "\"35.74.01.9001\"",
          "\"35.74.01.1000\"",
          "\"3574011001\"",
          "\"35.7401\"",
          "\"10.01\"",
          "\"35.74\\n\"",
          "\"３５\"",
          "\"226\"",
          "\"226 ayat\"",
          "\"0\"",
          "\"1 angka 2\"",
          "\"2014-02-28\"",
          "\"2014-02-29\"",
          "\"2014-2-28\"",
          "\"2014-02-28\\n\"",
          "\"0000-01-01\"",
          "\"0001-01-01\"",
          "\"2014-02-28T00:00:00Z\"",
          "\"pelimpahan-wewenang\"");

  /** A changed document, and what was changed. */
  record Mutant(String label, String json) {}

  private final JsonNode base;
  private final List<Mutant> mutants = new ArrayList<>();

  private Mutants(JsonNode base) {
    this.base = base;
  }

  static List<Mutant> of(String json) {
    Mutants mutants = new Mutants(tree(json));
    mutants.visit(mutants.base, "");
    return mutants.mutants;
  }

  private void visit(JsonNode node, String pointer) {
    if (node instanceof ObjectNode object) {
      add(pointer + " + asing", pointer, n -> ((ObjectNode) n).put("asing", 1));
      for (Map.Entry<String, JsonNode> entry : object.properties()) {
        String name = entry.getKey();
        add(pointer + "/" + name + " dropped", pointer, n -> ((ObjectNode) n).remove(name));
        for (String value : VALUES) {
          add(
              pointer + "/" + name + " = " + value,
              pointer,
              n -> ((ObjectNode) n).set(name, tree(value)));
        }
        visit(entry.getValue(), pointer + "/" + name);
      }
    } else if (node instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        int at = i;
        for (String value : VALUES) {
          add(
              pointer + "/" + i + " = " + value,
              pointer,
              n -> ((ArrayNode) n).set(at, tree(value)));
        }
        visit(array.get(i), pointer + "/" + i);
      }
    }
  }

  private void add(String label, String pointer, Consumer<JsonNode> change) {
    JsonNode copy = base.deepCopy();
    change.accept(copy.at(pointer));
    mutants.add(new Mutant(label, copy.toString()));
  }

  static JsonNode tree(String json) {
    try {
      return MAPPER.readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
