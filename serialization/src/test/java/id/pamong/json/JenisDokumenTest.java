package id.pamong.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class JenisDokumenTest {

  @ParameterizedTest
  @EnumSource
  void nameIsTheConstantInKebabCase(JenisDokumen jenis) {
    assertThat(jenis.id()).matches("[a-z]+(-[a-z]+)*");
    assertThat(jenis.name()).isEqualTo(jenis.id().toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  @Test
  void namesAndModelsAreUnique() {
    assertThat(Arrays.stream(JenisDokumen.values()).map(JenisDokumen::id)).doesNotHaveDuplicates();
    assertThat(Arrays.stream(JenisDokumen.values()).map(JenisDokumen::model))
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "PELIMPAHAN_WEWENANG", "pelimpahan wewenang", "pelimpahan-wewenang "})
  void otherNamesAreNotFound(String id) {
    assertThat(JenisDokumen.find(id)).isEmpty();
  }

  @Test
  void typeOfADocumentIsFound() {
    assertThat(JenisDokumen.find(Contoh.ringkas().getClass()))
        .contains(JenisDokumen.PELIMPAHAN_WEWENANG);
    assertThat(JenisDokumen.find(Object.class)).isEmpty();
  }
}
