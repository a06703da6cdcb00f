package id.pamong.testing;

import static org.assertj.core.api.Assertions.assertThat;

import id.pamong.finding.Finding;
import id.pamong.json.JenisDokumen;
import id.pamong.json.PamongJson;
import id.pamong.json.ReadResult;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Documents that were written from the articles, far from Jawa Timur, with all that must be found
 * in each: what is sound gives no error, and one fault gives one finding more.
 */
class DocumentsFromTheLawTest {

  private static final List<Row> ROWS = rows();

  /** A document, with what is to be found in it. */
  private record Row(String kind, String name, String findings, String json) {
    boolean isSound() {
      return kind.equals("sound");
    }
  }

  @TestFactory
  Stream<DynamicTest> exactlyWhatTheLawSaysIsFound() {
    return ROWS.stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.name(), () -> assertThat(found(row.json())).isEqualTo(row.findings())));
  }

  @Test
  void soundOnesHaveNoErrorAndFaultyOnesAreMany() {
    assertThat(ROWS.stream().filter(Row::isSound))
        .hasSizeGreaterThanOrEqualTo(40)
        .noneMatch(row -> row.findings().contains("ERROR"));
    assertThat(ROWS.stream().filter(row -> !row.isSound()))
        .hasSizeGreaterThanOrEqualTo(60)
        .noneMatch(row -> row.findings().isEmpty());
    assertThat(ROWS.stream().map(Row::name)).doesNotHaveDuplicates();
  }

  private static String found(String json) {
    ReadResult<Object> read = PamongJson.withDefaults().read(json);
    assertThat(read.findings()).isEmpty();
    JenisDokumen jenis =
        JenisDokumen.find(read.toOptional().orElseThrow().getClass()).orElseThrow();
    return Corpus.ALL.stream()
        .filter(corpus -> corpus.rules().jenis().equals(jenis.id()))
        .map(corpus -> findings(corpus, read.toOptional().orElseThrow()))
        .findFirst()
        .orElseThrow()
        .stream()
        .map(finding -> finding.severity() + " " + finding.rule())
        .sorted()
        .collect(Collectors.joining(", "));
  }

  @SuppressWarnings("unchecked")
  private static <D> List<Finding> findings(Corpus<D> corpus, Object document) {
    return corpus.law().check((D) document);
  }

  private static List<Row> rows() {
    try (InputStream in = DocumentsFromTheLawTest.class.getResourceAsStream("dari-hukum.tsv")) {
      assertThat(in).isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(line -> line.split("\t", -1))
          .map(part -> new Row(part[0], part[1], part[2], part[3]))
          .toList();
    } catch (IOException e) {
      throw new IllegalStateException("dari-hukum.tsv must be readable", e);
    }
  }
}
