package id.pamong.json;

import static org.assertj.core.api.Assertions.assertThat;

import id.pamong.finding.Finding;
import id.pamong.validation.Messages;
import id.pamong.wilayah.KodeWilayahReason;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The codes of findings have words of both languages, so that no sentence mixes languages. */
class WordsTest {

  @ParameterizedTest
  @ValueSource(strings = {"id", "en"})
  void everyTypeAndReasonHasAWord(String language) {
    Set<String> words = new TreeSet<>(Set.of("word.type.array"));
    for (PlainShape shape : PlainShape.values()) {
      words.add("word.type." + shape.type());
    }
    Arrays.stream(JenisDokumen.values()).forEach(jenis -> collect(Shapes.of(jenis), words));
    Arrays.stream(ScalarReason.values()).forEach(r -> words.add("word.reason." + r.code()));
    Arrays.stream(KodeWilayahReason.values()).forEach(r -> words.add("word.reason." + r.code()));
    Arrays.stream(CombinationReason.values()).forEach(r -> words.add("word.reason." + r.code()));
    assertThat(Messages.in(language).orElseThrow().keys()).containsAll(words);
  }

  private static void collect(Shape shape, Set<String> words) {
    if (shape instanceof ScalarShape scalar) {
      words.add("word.type." + scalar.type());
    } else if (shape instanceof ObjectShape object) {
      object.properties().forEach(property -> collect(property.shape(), words));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"id", "en"})
  void everyFindingIsAWholeSentence(String language) {
    Messages messages = Messages.in(language).orElseThrow();
    for (Mutants.Mutant mutant : Mutants.of(Contoh.lengkapJson())) {
      for (Finding finding : PamongJson.withDefaults().read(mutant.json()).findings()) {
        assertThat(messages.text(finding))
            .as(mutant.label())
            .matches("(?s)\\p{Lu}.*\\.")
            .doesNotContainPattern("[\\[\\]{}]");
      }
    }
  }
}
