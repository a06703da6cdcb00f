package id.pamong.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.pamong.json.JenisDokumen;
import id.pamong.json.PamongSchema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CliSchemaTest {

  @ParameterizedTest
  @EnumSource
  void printsTheSchemaOfTheLibrary(JenisDokumen jenis) {
    assertThat(Ran.pamong("schema", jenis.id())).isEqualTo(new Ran(0, PamongSchema.of(jenis), ""));
    assertThat(Ran.pamong("schema", jenis.id(), "--format", "json").out())
        .isEqualTo(PamongSchema.of(jenis));
  }

  @Test
  void unknownTypeNamesThoseThereAre() {
    assertThat(Ran.pamong("schema", "lain").err())
        .isEqualTo(
            "pamong: nilai JENIS harus salah satu dari: pelimpahan-wewenang, berkas-keputusan; yang diberikan"
                + " 'lain'\n");
  }
}
