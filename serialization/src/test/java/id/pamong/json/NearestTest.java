package id.pamong.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NearestTest {

  private static final List<String> OFFICES = List.of("GUBERNUR", "BUPATI", "WALI_KOTA", "CAMAT");

  @ParameterizedTest
  @ValueSource(
      strings = {"Wali Kota", "walikota", "WALIKTOA", "WALI-KOTA", "WALI_KOT", "VALI_KOTA"})
  void findsTheNameThatWasMeant(String wrong) {
    assertThat(Nearest.to(wrong, OFFICES)).containsExactly("WALI_KOTA");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "LURAH", "x", "PRESIDEN"})
  void findsNothingThatIsFar(String wrong) {
    assertThat(Nearest.to(wrong, OFFICES)).isEmpty();
  }

  @Test
  void givesTheClosestFirstAndThreeAtMost() {
    assertThat(Nearest.to("abcdefgh", List.of("abcdefxy", "abcdefgx", "abcdefgy", "abcdefgz")))
        .containsExactly("abcdefgx", "abcdefgy", "abcdefgz");
  }

  @Test
  void olderSpellingMeansOneNameOnly() {
    List<String> kinds = List.of("PERATURAN_WALI_KOTA", "KEPUTUSAN_BUPATI", "KEPUTUSAN_WALI_KOTA");
    assertThat(Nearest.to("KEPUTUSAN_WALIKOTA", kinds)).containsExactly("KEPUTUSAN_WALI_KOTA");
  }

  @Test
  void looksAtNoLongName() {
    String wrong = "a".repeat(81);
    assertThat(Nearest.to(wrong, List.of(wrong))).isEmpty();
  }
}
