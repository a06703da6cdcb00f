package id.pamong.data.compiler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pamong.wilayah.KodeWilayah;
import org.junit.jupiter.api.Test;

class RegionTableTest {

  private static RegionTable complete() {
    return new RegionTable()
        .add("35", "Jawa Timur")
        .add("35.78", "Kota Surabaya")
        .add("35.78.01", "Karang Pilang")
        .add("35.78.01.1001", "Karang Pilang");
  }

  @Test
  void keepsRegionsInCodeOrder() {
    RegionTable table = new RegionTable().add("36", "Banten").add("35", "Jawa Timur");
    assertThat(table.names().keySet()).containsExactly(KodeWilayah.of(35), KodeWilayah.of(36));
  }

  @Test
  void refusesACodeThatComesTwice() {
    assertThatThrownBy(() -> complete().add("35", "Jatim"))
        .isInstanceOf(CompileException.class)
        .hasMessage("code must come once, but was '35' for Jawa Timur and Jatim");
  }

  @Test
  void refusesWhatIsNoCode() {
    assertThatThrownBy(() -> complete().add("35.7", "Kota"))
        .isInstanceOf(CompileException.class)
        .hasMessageContaining("'35.7'")
        .hasMessageEndingWith("for Kota");
  }

  @Test
  void acceptsACompleteTree() {
    assertThat(complete().checkTree().names()).hasSize(4);
  }

  @Test
  void refusesAnOrphan() {
    assertThatThrownBy(() -> complete().add("35.79.01", "Batu").checkTree())
        .isInstanceOf(CompileException.class)
        .hasMessage("parent must be in the edition, but was '35.79'");
  }

  @Test
  void refusesAParentWithoutChildren() {
    assertThatThrownBy(() -> complete().add("35.79", "Kota Batu").checkTree())
        .isInstanceOf(CompileException.class)
        .hasMessage("region must have children, but was '35.79'");
  }
}
