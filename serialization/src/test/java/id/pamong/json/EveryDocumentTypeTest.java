package id.pamong.json;

import static org.assertj.core.api.Assertions.assertThat;

import id.pamong.finding.Finding;
import id.pamong.finding.StructuralRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What holds of every document type, shown with a document of each that has every property ({@code
 * contoh/JENIS.json}).
 */
class EveryDocumentTypeTest {

  /** What a schema cannot say: the order of two days. */
  private static final Set<String> ORDER_OF_DAYS =
      Set.of("akhir-tidak-sesudah-mulai", "tanggal-di-luar-tahun");

  private final PamongJson json = PamongJson.withDefaults();

  @ParameterizedTest
  @EnumSource
  void documentIsWrittenAsItStands(JenisDokumen jenis) {
    ReadResult<Object> read = json.read(text(jenis));
    assertThat(read.findings()).isEmpty();
    assertThat(json.write(read.toOptional().orElseThrow())).isEqualTo(text(jenis));
  }

  @ParameterizedTest
  @EnumSource
  void everyPropertyStandsInTheDocument(JenisDokumen jenis) {
    List<String> missing = new ArrayList<>();
    collect(Shapes.of(jenis), text(jenis), missing);
    assertThat(missing).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void schemaAgreesWithTheReaderOnEveryMutant(JenisDokumen jenis) {
    SchemaChecker checker = new SchemaChecker(jenis, true);
    assertThat(checker.faults(text(jenis))).isEmpty();
    List<String> disagreements = new ArrayList<>();
    int accepted = 0;
    for (Mutants.Mutant mutant : Mutants.of(text(jenis))) {
      List<Finding> findings = json.read(mutant.json()).findings();
      boolean isAccepted = checker.accepts(mutant.json());
      accepted += isAccepted ? 1 : 0;
      boolean agrees =
          findings.isEmpty() == isAccepted
              || (isAccepted && findings.stream().allMatch(EveryDocumentTypeTest::isOrderOfDays));
      if (!agrees) {
        disagreements.add(mutant.label() + ": schema " + isAccepted + ", reader " + findings);
      }
    }
    assertThat(disagreements).isEmpty();
    assertThat(accepted).isGreaterThan(50);
  }

  @ParameterizedTest
  @EnumSource
  void modelRefusesNothingThatConstraintsAndCombinationsTake(JenisDokumen jenis) {
    for (Mutants.Mutant mutant : Mutants.of(text(jenis))) {
      assertThat(json.read(mutant.json()).findings())
          .as(mutant.label())
          .allSatisfy(finding -> assertThat(finding.params()).doesNotContainKey("message"));
    }
  }

  private static String text(JenisDokumen jenis) {
    return Contoh.resource(
        jenis == JenisDokumen.PELIMPAHAN_WEWENANG
            ? "lengkap.json"
            : "contoh/" + jenis.id() + ".json");
  }

  private static boolean isOrderOfDays(Finding finding) {
    return finding.rule().equals(StructuralRule.GABUNGAN_TIDAK_SAH.id())
        && ORDER_OF_DAYS.contains(Reading.param(finding, "reason"));
  }

  private static void collect(Shape shape, String text, List<String> missing) {
    if (shape instanceof ObjectShape object) {
      for (Property property : object.properties()) {
        if (!text.contains("\"" + property.name() + "\"")) {
          missing.add(object.type().getSimpleName() + "." + property.name());
        }
        collect(property.shape(), text, missing);
      }
    }
  }
}
