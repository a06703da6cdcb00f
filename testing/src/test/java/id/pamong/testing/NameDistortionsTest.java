package id.pamong.testing;

import static org.assertj.core.api.Assertions.assertThat;

import id.pamong.data.OfficialWilayah;
import id.pamong.wilayah.Tingkat;
import id.pamong.wilayah.WilayahCatalog;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NameDistortionsTest {

  private static final WilayahCatalog CATALOG = OfficialWilayah.catalog();

  private static List<DistortedName> draw(long seed, int count) {
    return NameDistortions.seeded(seed).draw(CATALOG, CATALOG.newest(), count);
  }

  private static String once(Distortion distortion, String name) {
    return NameDistortions.seeded(3).distort(name, List.of(distortion));
  }

  @Test
  void sameSeedGivesTheSameErrors() {
    assertThat(draw(9101, 200)).isEqualTo(draw(9101, 200));
    assertThat(draw(9101, 200)).isNotEqualTo(draw(9102, 200));
  }

  @Test
  void everyNameIsChanged() {
    assertThat(draw(11, 2_000))
        .hasSize(2_000)
        .allSatisfy(name -> assertThat(name.text()).isNotEqualTo(name.wilayah().nama()));
  }

  @Test
  void drawsFromAllProvincesAndLevels() {
    List<DistortedName> names = draw(11, 2_000);
    assertThat(names.stream().map(name -> name.wilayah().kode().provinsi()).distinct()).hasSize(38);
    Map<Tingkat, Long> levels =
        names.stream()
            .collect(
                Collectors.groupingBy(name -> name.wilayah().tingkat(), Collectors.counting()));
    assertThat(levels)
        .containsEntry(Tingkat.PROVINSI, 100L)
        .containsEntry(Tingkat.KABUPATEN_KOTA, 300L)
        .containsEntry(Tingkat.KECAMATAN, 600L)
        .containsEntry(Tingkat.DESA_KELURAHAN, 1_000L);
  }

  @Test
  void kindsHaveEqualSharesAndAThirdHasTwo() {
    List<DistortedName> names = draw(11, 1_200);
    Map<Distortion, Long> first =
        names.stream()
            .collect(
                Collectors.groupingBy(name -> name.distortions().get(0), Collectors.counting()));
    assertThat(first.values()).containsOnly(300L);
    assertThat(names.stream().filter(name -> name.distortions().size() == 2)).hasSize(400);
  }

  @Test
  void swapsNeighboursWithinAWord() {
    String text = once(Distortion.SWAP, "Wamena");
    assertThat(text).hasSize(6).isNotEqualToIgnoringCase("Wamena");
    assertThat(text.toLowerCase(Locale.ROOT).chars().sorted().toArray())
        .isEqualTo("wamena".chars().sorted().toArray());
  }

  @Test
  void dropsALetter() {
    assertThat(once(Distortion.DROP, "Wamena")).hasSize(5);
  }

  @Test
  void replacesALetter() {
    String text = once(Distortion.SUBSTITUTION, "Wamena");
    assertThat(text).hasSize(6).isNotEqualToIgnoringCase("Wamena");
  }

  @ParameterizedTest
  @EnumSource(
      value = Distortion.class,
      names = {"SWAP", "DROP", "SUBSTITUTION"})
  void firstLetterIsAsLikelyAsAnyOther(Distortion distortion) {
    NameDistortions distortions = NameDistortions.seeded(95);
    int touched = 0;
    for (int i = 0; i < 6_000; i++) {
      String text = distortions.distort("Wamena", List.of(distortion));
      assertThat(text.charAt(0)).isUpperCase();
      assertThat(text.substring(1)).isLowerCase();
      touched += text.startsWith("W") ? 0 : 1;
    }
    // Of six letters a swap begins at one of the first five.
    int expected = distortion == Distortion.SWAP ? 1_200 : 1_000;
    assertThat(touched).isBetween(expected - 120, expected + 120);
  }

  @Test
  void abbreviationKeepsTheFirstLetter() {
    NameDistortions distortions = NameDistortions.seeded(96);
    for (int i = 0; i < 200; i++) {
      assertThat(distortions.distort("Wamena", List.of(Distortion.ABBREVIATION))).startsWith("W");
    }
  }

  @Test
  void abbreviatesUsualWordsAsPeopleDo() {
    assertThat(once(Distortion.ABBREVIATION, "Tanjung Priok")).matches("Tj\\. Priok|Tjg Priok");
    assertThat(once(Distortion.ABBREVIATION, "Wamena")).isEqualTo("Wmn");
  }

  @Test
  void keepsTheWordOfTheKind() {
    assertThat(once(Distortion.SWAP, "Kabupaten Merauke")).startsWith("Kabupaten ").hasSize(17);
    assertThat(once(Distortion.DROP, "Kota Sabang")).startsWith("Kota ").hasSize(10);
  }

  @Test
  void leavesNamesWithoutALongWord() {
    assertThat(once(Distortion.SWAP, "Tu")).isEqualTo("Tu");
    assertThat(once(Distortion.DROP, "2")).isEqualTo("2");
  }
}
