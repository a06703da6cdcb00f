package id.pamong.json;

import static org.assertj.core.api.Assertions.assertThat;

import id.pamong.finding.Finding;
import id.pamong.finding.StructuralRule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Texts are written against the parameters, so each rule bears those that are documented. */
class FindingParametersTest {

  private static final Map<String, Set<String>> PARAMETERS =
      Map.of(
          "json-tidak-sah", Set.of("column line reason"),
          "bukan-utf8", Set.of("position"),
          "terlalu-besar", Set.of("limit what"),
          "kunci-ganda", Set.of("property"),
          "jenis-nilai", Set.of("actual expected"),
          "properti-tidak-dikenal", Set.of("property"),
          "properti-wajib", Set.of("property"),
          "nilai-tidak-sah",
              Set.of(
                  "position reason type value",
                  "allowed reason type value",
                  "reason type value",
                  "reason type"),
          "gabungan-tidak-sah", Set.of("property reason type", "property reason type value"),
          "jenis-dokumen", Set.of("allowed missing property", "allowed property value"));

  @Test
  void everyRuleBearsTheDocumentedParameters() {
    List<String> texts =
        new ArrayList<>(
            List.of("", "[", "\uD800", "{}", "{\"a\":1e99,\"a\":\"\\u0000\"}", "[".repeat(40)));
    Mutants.of(Contoh.lengkapJson()).forEach(mutant -> texts.add(mutant.json()));
    Set<String> seen = new TreeSet<>();
    for (String text : texts) {
      for (Finding finding : PamongJson.withDefaults().read(text).findings()) {
        String rule = finding.rule().value().substring("struktur.".length());
        seen.add(rule);
        String names = finding.params().keySet().stream().sorted().collect(Collectors.joining(" "));
        assertThat(PARAMETERS.getOrDefault(rule, Set.of())).as(rule).contains(names);
      }
    }
    assertThat(seen)
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(StructuralRule.values())
                .map(rule -> rule.id().value().substring("struktur.".length()))
                .toList());
  }
}
