package id.pamong.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.pamong.finding.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every property of the full document is put at fault in turn; each fault is found where it is. */
class DocumentBinderTest {

  private static final JsonNode BASE = Mutants.tree(Contoh.lengkapJson());

  static Stream<String> everyPlace() {
    List<String> places = new ArrayList<>();
    collect(BASE, "", places);
    return places.stream().filter(place -> !place.isEmpty());
  }

  static Stream<String> everyObject() {
    List<String> places = new ArrayList<>();
    collect(BASE, "", places);
    return places.stream().filter(place -> BASE.at(place).isObject());
  }

  static Stream<String> everyText() {
    return everyPlace().filter(place -> BASE.at(place).isTextual());
  }

  private static void collect(JsonNode node, String place, List<String> places) {
    places.add(place);
    for (Map.Entry<String, JsonNode> entry : node.properties()) {
      collect(entry.getValue(), place + "/" + entry.getKey(), places);
    }
    if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        collect(node.get(i), place + "/" + i, places);
      }
    }
  }

  private static String with(String place, String value) {
    JsonNode copy = BASE.deepCopy();
    int cut = place.lastIndexOf('/');
    JsonNode parent = copy.at(place.substring(0, cut));
    String step = place.substring(cut + 1);
    if (parent instanceof ArrayNode array) {
      array.set(Integer.parseInt(step), Mutants.tree(value));
    } else {
      ((ObjectNode) parent).set(step, Mutants.tree(value));
    }
    return copy.toString();
  }

  @ParameterizedTest
  @MethodSource("everyPlace")
  void nullIsOfTheWrongKindEverywhere(String place) {
    Finding finding = Reading.onlyFault(with(place, "null"));
    assertThat(Reading.line(finding)).isEqualTo("jenis-nilai " + place);
    assertThat(Reading.param(finding, "actual")).isEqualTo("null");
    assertThat(Reading.param(finding, "expected"))
        .isIn("object", "array", "string", "integer", "number", "boolean");
  }

  @ParameterizedTest
  @MethodSource("everyPlace")
  void otherKindIsFoundEverywhere(String place) {
    JsonNode node = BASE.at(place);
    String other = node.isContainerNode() ? "\"x\"" : node.isTextual() ? "[\"x\"]" : "{}";
    assertThat(Reading.faults(with(place, other))).containsExactly("jenis-nilai " + place);
  }

  @ParameterizedTest
  @MethodSource("everyText")
  void emptyTextIsFoundUnlessItMayBeEmpty(String place) {
    boolean mayBeEmpty = place.startsWith("/catatan/") || place.contains("/pengecualian/");
    String rule = place.equals("/jenis") ? "jenis-dokumen " : "nilai-tidak-sah ";
    assertThat(Reading.faults(with(place, "\"\"")))
        .isEqualTo(mayBeEmpty ? List.of() : List.of(rule + place));
  }

  @ParameterizedTest
  @MethodSource("everyObject")
  void unknownPropertyIsFoundInEveryObject(String place) {
    JsonNode copy = BASE.deepCopy();
    ((ObjectNode) copy.at(place)).putObject("asing").putNull("apa pun");
    assertThat(Reading.faults(copy.toString()))
        .containsExactly("properti-tidak-dikenal " + place + "/asing");
  }

  @ParameterizedTest
  @MethodSource("everyObject")
  void emptyObjectLacksWhatIsRequired(String place) {
    List<String> faults =
        Reading.faults(place.isEmpty() ? "{\"jenis\":\"pelimpahan-wewenang\"}" : with(place, "{}"));
    assertThat(faults).allMatch(line -> line.equals("properti-wajib " + place));
    boolean hasRequired = !place.endsWith("/kriteria") && !place.endsWith("/batas");
    assertThat(faults.isEmpty()).isEqualTo(!hasRequired);
  }

  @Test
  void faultOfAPartIsNotReportedAgainAtTheWhole() {
    assertThat(Reading.faults(with("/subdelegasi/dasar/instrumen/tahun", "\"2018\"")))
        .containsExactly("jenis-nilai /subdelegasi/dasar/instrumen/tahun");
  }

  @Test
  void elementsAreJudgedOneByOne() {
    assertThat(Reading.faults(with("/catatan", "[\"a\",1,\"b\",null,{}]")))
        .containsExactly(
            "jenis-nilai /catatan/1", "jenis-nilai /catatan/3", "jenis-nilai /catatan/4");
  }

  @Test
  void emptyListsAreTheSameAsNone() {
    String json = Contoh.ringkasJson().replaceFirst("}$", ",\"dasarHukum\":[]}");
    assertThat(PamongJson.withDefaults().read(json).toOptional()).contains(Contoh.ringkas());
  }

  @Test
  void suggestionsLeaveOutWhatIsAlreadyThere() {
    JsonNode copy = BASE.deepCopy();
    ((ObjectNode) copy).put("catatn", 1);
    assertThat(Reading.onlyFault(copy.toString()).suggestions()).isEmpty();
    ((ObjectNode) copy).remove("catatan");
    assertThat(Reading.onlyFault(copy.toString()).suggestions()).containsExactly("catatan");
  }
}
