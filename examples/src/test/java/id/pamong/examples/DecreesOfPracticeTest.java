package id.pamong.examples;

import static org.assertj.core.api.Assertions.assertThat;

import id.pamong.data.OfficialWilayah;
import id.pamong.finding.Finding;
import id.pamong.finding.Severity;
import id.pamong.json.PamongJson;
import id.pamong.json.ReadResult;
import id.pamong.validation.DocumentValidator;
import id.pamong.validation.pelimpahan.PelimpahanRules;
import id.pamong.wewenang.PelimpahanWewenang;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Decrees written from the law alone, as a clerk would write them, sound ones and ones with a
 * single fault: a sound one has no ERROR or WARNING, a faulty one has the one that its article
 * demands. Each line of {@code salah.expected} is for the same line of {@code salah.ndjson}.
 */
class DecreesOfPracticeTest {

  private static final Path PUTUSAN =
      Path.of("src", "test", "resources", "id", "pamong", "examples", "putusan");

  private static final DocumentValidator<PelimpahanWewenang> VALIDATOR =
      PelimpahanRules.validator(OfficialWilayah.catalog());

  @TestFactory
  Stream<DynamicTest> soundDecree_hasNoErrorOrWarning() throws IOException {
    return Files.readAllLines(PUTUSAN.resolve("sah.ndjson")).stream()
        .map(
            line -> {
              PelimpahanWewenang decree = read(line);
              return DynamicTest.dynamicTest(
                  decree.catatan().get(0), () -> assertThat(faults(decree)).isEmpty());
            });
  }

  @TestFactory
  Stream<DynamicTest> faultyDecree_hasTheOneFindingThatItsArticleDemands() throws IOException {
    List<String> lines = Files.readAllLines(PUTUSAN.resolve("salah.ndjson"));
    List<String> expected = Files.readAllLines(PUTUSAN.resolve("salah.expected"));
    assertThat(expected).hasSameSizeAs(lines);
    return IntStream.range(0, lines.size())
        .mapToObj(
            i -> {
              PelimpahanWewenang decree = read(lines.get(i));
              String[] parts = expected.get(i).split(" ", 3);
              return DynamicTest.dynamicTest(
                  decree.catatan().get(0),
                  () -> assertOneFault(decree, parts[0], parts[1], parts[2]));
            });
  }

  private static void assertOneFault(
      PelimpahanWewenang decree, String severity, String rule, String article) {
    List<Finding> faults = faults(decree);
    assertThat(faults)
        .extracting(fault -> fault.severity() + " " + fault.rule())
        .containsExactly(severity + " " + rule);
    assertThat(faults.get(0).basis())
        .extracting(Object::toString)
        .as("basis of %s", rule)
        .contains(article);
  }

  private static List<Finding> faults(PelimpahanWewenang decree) {
    return VALIDATOR.validate(decree).findings().stream()
        .filter(finding -> finding.severity() != Severity.INFO)
        .toList();
  }

  private static PelimpahanWewenang read(String line) {
    ReadResult<PelimpahanWewenang> read =
        PamongJson.withDefaults()
            .read(line.getBytes(StandardCharsets.UTF_8), PelimpahanWewenang.class);
    return read.toOptional().orElseThrow(() -> new AssertionError(read.findings() + " in " + line));
  }
}
