package id.pamong.data;

import static org.assertj.core.api.Assertions.assertThat;

import id.pamong.wilayah.KodeWilayah;
import id.pamong.wilayah.Tingkat;
import id.pamong.wilayah.Wilayah;
import id.pamong.wilayah.WilayahCatalog;
import id.pamong.wilayah.WilayahEdition;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OfficialNamesTest {

  private final WilayahCatalog catalog = OfficialWilayah.catalog();

  private Stream<Wilayah> all(WilayahEdition edition) {
    return Arrays.stream(Tingkat.values()).flatMap(tingkat -> catalog.all(tingkat, edition));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2019", "2022", "2025"})
  void noNameHasAFaultOfForm(String edition) {
    assertThat(all(catalog.getEdition(edition)).map(Wilayah::nama))
        .allSatisfy(name -> assertThat(name).matches("[A-Za-z0-9(][A-Za-z0-9 .,'/()-]*[^. *]"))
        .noneMatch(name -> name.contains("  "));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2019", "2022", "2025"})
  void provinsiAndKabupatenKotaAreNotInCapitals(String edition) {
    assertThat(
            Stream.of(Tingkat.PROVINSI, Tingkat.KABUPATEN_KOTA)
                .flatMap(tingkat -> catalog.all(tingkat, catalog.getEdition(edition)))
                .map(Wilayah::nama))
        .allSatisfy(name -> assertThat(name).matches("[A-Z][a-z]+([ -]([A-Z][a-z]+|dan))*"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2019", "2022", "2025"})
  void kabupatenAndKotaSayWhatTheyAre(String edition) {
    assertThat(catalog.all(Tingkat.KABUPATEN_KOTA, catalog.getEdition(edition)))
        .allSatisfy(
            wilayah ->
                assertThat(wilayah.nama())
                    .startsWith(wilayah.kode().isKota() ? "Kota " : "Kabupaten "));
  }

  @Test
  void onlyRealRenamesDifferBetweenEditions() {
    Map<KodeWilayah, Set<String>> names = new TreeMap<>();
    for (WilayahEdition edition : catalog.editions()) {
      Stream.of(Tingkat.PROVINSI, Tingkat.KABUPATEN_KOTA)
          .flatMap(tingkat -> catalog.all(tingkat, edition))
          .forEach(
              wilayah ->
                  names
                      .computeIfAbsent(wilayah.kode(), kode -> new TreeSet<>())
                      .add(wilayah.nama()));
    }
    names.values().removeIf(known -> known.size() == 1);
    assertThat(names)
        .hasToString(
            "{12.12=[Kabupaten Toba, Kabupaten Toba Samosir],"
                + " 76.01=[Kabupaten Mamuju Utara, Kabupaten Pasangkayu],"
                + " 81.03=[Kabupaten Kepulauan Tanimbar, Kabupaten Maluku Tenggara Barat]}");
  }

  @ParameterizedTest
  @CsvSource({"2019, 365", "2022, 439", "2025, 440"})
  void keepsEveryNameWithAnApostrophe(String edition, int names) {
    assertThat(
            all(catalog.getEdition(edition)).map(Wilayah::nama).filter(name -> name.contains("'")))
        .hasSize(names);
  }
}
