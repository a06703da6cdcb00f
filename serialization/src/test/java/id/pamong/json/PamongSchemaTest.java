package id.pamong.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import id.pamong.finding.Finding;
import id.pamong.finding.StructuralRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PamongSchemaTest {

  private static final SchemaChecker CHECKER = new SchemaChecker();
  private static final SchemaChecker WITHOUT_FORMATS = new SchemaChecker(false);

  private final JsonNode schema = Mutants.tree(PamongSchema.of(JenisDokumen.PELIMPAHAN_WEWENANG));

  @Test
  void acceptsSoundDocuments() {
    assertThat(CHECKER.faults(Contoh.lengkapJson())).isEmpty();
    assertThat(CHECKER.faults(Contoh.ringkasJson())).isEmpty();
  }

  @Test
  void agreesWithTheReaderOnEveryMutant() {
    List<Mutants.Mutant> mutants = new ArrayList<>(Mutants.of(Contoh.lengkapJson()));
    mutants.addAll(Mutants.of(Contoh.ringkasJson()));
    List<String> disagreements = new ArrayList<>();
    Set<String> orderOfDays = new TreeSet<>();
    int accepted = 0;
    for (Mutants.Mutant mutant : mutants) {
      List<Finding> findings = PamongJson.withDefaults().read(mutant.json()).findings();
      boolean isAccepted = CHECKER.accepts(mutant.json());
      accepted += isAccepted ? 1 : 0;
      if (findings.isEmpty() != isAccepted) {
        if (isAccepted && findings.stream().allMatch(PamongSchemaTest::isOrderOfDays)) {
          orderOfDays.add(mutant.label());
        } else {
          disagreements.add(mutant.label() + ": schema " + isAccepted + ", reader " + findings);
        }
      }
    }
    assertThat(disagreements).isEmpty();
    assertThat(mutants).hasSizeGreaterThan(3_000);
    assertThat(accepted).isGreaterThan(200);
    assertThat(orderOfDays)
        .as("what a schema cannot say")
        .containsExactly(
            "/instrumen/hubungan/0/instrumen/tanggal = \"0001-01-01\"",
            "/layanan/0/batas/periode/akhir = \"0001-01-01\"",
            "/layanan/0/batas/periode/akhir = \"2014-02-28\"",
            "/periode/akhir = \"0001-01-01\"",
            "/periode/akhir = \"2014-02-28\"");
  }

  /** Tells whether a finding is one of the two that the schema documents as out of its reach. */
  private static boolean isOrderOfDays(Finding finding) {
    String reason = Reading.param(finding, "reason");
    return finding.rule().equals(StructuralRule.GABUNGAN_TIDAK_SAH.id())
        && (reason.equals("akhir-tidak-sesudah-mulai") || reason.equals("tanggal-di-luar-tahun"));
  }

  @ParameterizedTest
  @CsvSource({
    "2014-02-28, true",
    "2014-02-29, false",
    "2016-02-29, true",
    "1900-02-29, false",
    "2000-02-29, true",
    "2016-02-30, false",
    "2014-04-30, true",
    "2014-04-31, false",
    "2014-12-31, true",
    "2014-12-32, false",
    "2014-01-00, false",
    "2014-13-01, false",
    "0000-01-01, false",
    "0000-02-29, false",
    "0001-01-01, true",
    "0400-02-29, true",
    "9999-12-31, true"
  })
  void daysAreThoseOfTheReaderWithFormatsAssertedOrNot(String day, boolean isDay) {
    String json = Reading.lengkapWith("2019-02-11", day);
    assertThat(Reading.faults(json).isEmpty()).isEqualTo(isDay);
    assertThat(CHECKER.accepts(json)).isEqualTo(isDay);
    assertThat(WITHOUT_FORMATS.accepts(json)).isEqualTo(isDay);
  }

  @ParameterizedTest
  @ValueSource(strings = {"luas bangunan", "35.74", "2019-02-11", "DELEGASI"})
  void nulIsRefusedAsTheReaderDoes(String text) {
    String json = Reading.lengkapWith(text, text + "\\u0000");
    assertThat(Reading.faults(json)).isNotEmpty();
    assertThat(CHECKER.accepts(json)).isFalse();
  }

  @Test
  void describesInTwoLanguages() {
    JenisDokumen jenis = JenisDokumen.PELIMPAHAN_WEWENANG;
    assertThat(PamongSchema.of(jenis, "id")).isEqualTo(PamongSchema.of(jenis));
    JsonNode english = Mutants.tree(PamongSchema.of(jenis, "en"));
    assertThat(english.at("/properties/jenis/description").textValue())
        .isEqualTo("Name of the document type.");
    assertThat(english.findValuesAsText("description"))
        .hasSameSizeAs(schema.findValuesAsText("description"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PamongSchema.of(jenis, "nl"))
        .withMessage("language must be id or en, but was 'nl'");
  }

  @Test
  void isOfTheDialectItNames() {
    assertThat(schema.path("$schema").textValue())
        .isEqualTo("https://json-schema.org/draft/2020-12/schema");
    assertThat(schema.path("$id").textValue()).isEqualTo("urn:pamong:schema:pelimpahan-wewenang");
  }

  @Test
  void namesTheDocumentTypeFirst() {
    assertThat(schema.path("properties").fieldNames().next()).isEqualTo("jenis");
    assertThat(schema.at("/properties/jenis/const").textValue()).isEqualTo("pelimpahan-wewenang");
    assertThat(schema.path("required"))
        .extracting(JsonNode::textValue)
        .containsExactly("jenis", "instrumen", "pemberi", "penerima", "jenisPelimpahan");
  }

  @Test
  void everyObjectIsClosedAndEveryPropertyDescribed() {
    List<JsonNode> objects = new ArrayList<>(List.of(schema));
    schema.path("$defs").forEach(objects::add);
    for (JsonNode object : objects) {
      if (object.path("type").asText().equals("object")) {
        assertThat(object.path("additionalProperties")).hasToString("false");
        assertThat(object.path("description").asText()).isNotBlank();
        assertThat(object.path("properties"))
            .allSatisfy(p -> assertThat(p.path("description").asText()).isNotBlank());
      }
    }
    assertThat(objects).hasSizeGreaterThan(20);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/$defs/JenisInstrumen", "/$defs/Jabatan", "/$defs/UrusanPemerintahan"})
  void listsConstants(String pointer) {
    assertThat(schema.at(pointer).path("enum").size()).isGreaterThan(10);
  }

  @Test
  void isTheSameEveryTime() {
    assertThat(PamongSchema.of(JenisDokumen.PELIMPAHAN_WEWENANG))
        .isEqualTo(PamongSchema.of(JenisDokumen.PELIMPAHAN_WEWENANG))
        .endsWith("}\n");
  }
}
