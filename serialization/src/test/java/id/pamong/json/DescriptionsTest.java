package id.pamong.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.io.StringReader;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DescriptionsTest {

  @ParameterizedTest
  @ValueSource(strings = {"id", "en"})
  void noTextIsLeftOver(String language) throws IOException {
    Properties texts = new Properties();
    texts.load(new StringReader(Contoh.resource("descriptions_" + language + ".properties")));
    Set<String> used = new TreeSet<>();
    used.add("jenis");
    for (JenisDokumen jenis : JenisDokumen.values()) {
      collect(Shapes.of(jenis), used);
    }
    assertThat(new TreeSet<>(texts.stringPropertyNames())).isEqualTo(used);
  }

  private static void collect(Shape shape, Set<String> used) {
    if (shape instanceof ObjectShape object) {
      String type = object.type().getSimpleName();
      used.add(type);
      for (Property property : object.properties()) {
        used.add(type + "." + property.name());
        collect(property.shape(), used);
      }
    }
  }

  @Test
  void missingTextIsNamed() {
    assertThatIllegalStateException()
        .isThrownBy(() -> Descriptions.load("en").of(String.class, "panjang"))
        .withMessage("descriptions_en.properties must have a text for 'String.panjang'");
  }
}
