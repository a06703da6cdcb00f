package id.pamong.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.pamong.finding.Finding;
import id.pamong.finding.StructuralRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PamongSchemaTest {

  private static final SchemaChecker CHECKER = new SchemaChecker();

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
            "/instrumen/hubungan/0/instrumen/tanggal = \"0000-01-01\"",
            "/layanan/0/batas/periode/akhir = \"0000-01-01\"",
            "/layanan/0/batas/periode/akhir = \"2014-02-28\"",
            "/periode/akhir = \"0000-01-01\"",
            "/periode/akhir = \"2014-02-28\"");
  }

  /** Tells whether a finding is one of the two that the schema documents as out of its reach. */
  private static boolean isOrderOfDays(Finding finding) {
    String message = Reading.param(finding, "message");
    return finding.rule().equals(StructuralRule.GABUNGAN_TIDAK_SAH.id())
        && (message.startsWith("akhir of a periode must be after mulai")
            || message.startsWith("tanggal of an instrument must lie in its tahun"));
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
