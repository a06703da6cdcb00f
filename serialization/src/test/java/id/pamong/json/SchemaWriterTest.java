package id.pamong.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.pamong.hukum.JenisInstrumen;
import id.pamong.hukum.LingkupInstrumen;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaWriterTest {

  private static final SchemaChecker CHECKER = new SchemaChecker();

  private final JsonNode schema =
      new SchemaWriter(Descriptions.load("id")).write(JenisDokumen.PELIMPAHAN_WEWENANG);

  @Test
  void everyReferenceHasItsDefinitionAndEveryDefinitionAReference() {
    List<String> references = new ArrayList<>();
    schema.findValuesAsText("$ref").forEach(ref -> references.add(ref.replace("#/$defs/", "")));
    List<String> definitions = new ArrayList<>();
    schema.path("$defs").fieldNames().forEachRemaining(definitions::add);
    assertThat(definitions).isSorted().doesNotHaveDuplicates();
    assertThat(references).containsAll(definitions);
    assertThat(definitions).containsAll(references);
  }

  @Test
  void optionalPropertiesAreNotRequired() {
    assertThat(schema.at("/$defs/Periode/required"))
        .extracting(JsonNode::textValue)
        .containsExactly("mulai");
    assertThat(schema.at("/$defs/KriteriaLayanan/required")).isEmpty();
  }

  @Test
  void listsDescribeTheirElements() {
    JsonNode penerima = schema.at("/properties/penerima");
    assertThat(penerima.path("type").textValue()).isEqualTo("array");
    assertThat(penerima.path("minItems").intValue()).isEqualTo(1);
    assertThat(penerima.at("/items/$ref").textValue()).isEqualTo("#/$defs/JabatanWilayah");
    assertThat(schema.at("/properties/layanan").has("minItems")).isFalse();
    assertThat(schema.at("/properties/catatan/items/type").textValue()).isEqualTo("string");
  }

  @Test
  void constraintsStandBesideTheType() {
    assertThat(schema.at("/$defs/InstrumenHukum/properties/tahun/minimum").intValue())
        .isEqualTo(1945);
    assertThat(schema.at("/$defs/InstrumenHukum/properties/tahun/type").textValue())
        .isEqualTo("integer");
    assertThat(schema.at("/$defs/BatasMateri/properties/palingBanyak/minimum").intValue()).isZero();
    assertThat(schema.at("/$defs/BatasMateri/properties/hal").has("pattern")).isTrue();
  }

  @ParameterizedTest
  @EnumSource
  void regionStandsInTheInstrumentsOfRegionsAlone(JenisInstrumen jenis) {
    String without = "\"jenis\":\"" + jenis + "\",\"nomor\":\"1\",\"tahun\":2014";
    String with = without + ",\"daerah\":\"35.12\"";
    assertThat(isAccepted(without)).isEqualTo(jenis.lingkup() != LingkupInstrumen.DAERAH);
    assertThat(isAccepted(with)).isEqualTo(jenis.lingkup() != LingkupInstrumen.NASIONAL);
  }

  /** Asks the schema, and makes sure that the reader says the same. */
  private static boolean isAccepted(String instrumen) {
    String json =
        Contoh.ringkasJson()
            .replaceFirst("}$", ",\"dasarHukum\":[{\"instrumen\":{" + instrumen + "}}]}");
    boolean isAccepted = CHECKER.accepts(json);
    assertThat(PamongJson.withDefaults().read(json).findings().isEmpty()).isEqualTo(isAccepted);
    return isAccepted;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "35",
        "35.12",
        "3512",
        "35.12.01",
        "351201",
        "35.12.01.2001",
        "3512012001",
        "99.99.99.3999"
      })
  void codesOfEveryLevelAreAccepted(String code) {
    assertThat(CHECKER.accepts(withCode(code))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "3", "10", "35.70", "3570", "35.00", "35.12.00", "35.12.01.0001", "35.12.01.4001",
        "35.12.01.2000", "35.1201", "3512.01", "351.2", "35121", "3512012", "35.12.", ".35", "35 "
      })
  void whatIsNoCodeIsRefused(String code) {
    assertThat(CHECKER.accepts(withCode(code))).isFalse();
  }

  private static String withCode(String code) {
    return Contoh.ringkasJson().replace("\"wilayah\":\"35.12\"", "\"wilayah\":\"" + code + "\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "null", "7", "\"x\"", "{}", "{\"jenis\":\"lain\"}"})
  void whatIsNoDocumentIsRefused(String json) {
    assertThat(CHECKER.accepts(json)).isFalse();
  }

  @Test
  void lengthOfATextIsLimitedAsTheReaderDoes() {
    for (String text : List.of("luas bangunan", "Berkas rekaan untuk pengujian.")) {
      for (String letter : List.of("a", "😀")) {
        String longest = Reading.lengkapWith(text, letter.repeat(10_000));
        assertThat(CHECKER.accepts(longest)).isTrue();
        assertThat(Reading.faults(longest)).isEmpty();
        String tooLong = Reading.lengkapWith(text, letter.repeat(10_001));
        assertThat(CHECKER.accepts(tooLong)).isFalse();
        assertThat(Reading.faults(tooLong)).hasSize(1);
      }
    }
  }
}
