package id.pamong.hukum;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DasarHukumTest {

  private static final InstrumenHukum UU_23 = InstrumenHukum.of(JenisInstrumen.UU, "23", 2014);

  @Test
  void citesArticleInInstrument() {
    assertThat(DasarHukum.of(UU_23, "226 ayat (3)")).hasToString("UU 23/2014 Pasal 226 ayat (3)");
  }

  @Test
  void citesWholeInstrument() {
    assertThat(DasarHukum.of(UU_23).sitasi()).isEqualTo("UU 23/2014");
    assertThat(DasarHukum.of(UU_23).pasal()).isEmpty();
  }
}
