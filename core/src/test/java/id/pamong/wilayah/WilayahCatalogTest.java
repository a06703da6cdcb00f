package id.pamong.wilayah;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What follows from the four methods that a catalog of a user's own has to write. */
class WilayahCatalogTest {

  private static final WilayahEdition FIRST =
      new WilayahEdition(
          "pertama-2020",
          "2020",
          "Contoh 1 Tahun 2020",
          LocalDate.of(2020, 1, 1),
          Optional.of(LocalDate.of(2020, 12, 31)),
          List.of());
  private static final WilayahEdition SECOND =
      new WilayahEdition(
          "kedua-2022",
          "2022",
          "Contoh 2 Tahun 2022",
          LocalDate.of(2022, 1, 1),
          Optional.empty(),
          List.of());

  private static final WilayahCatalog CATALOG =
      new MapCatalog(
          Map.of(
              FIRST,
                  Map.of(
                      "35",
                      "Jawa Timur",
                      "35.78",
                      "Kota Surabaya",
                      "35.78.01",
                      "Karang Pilang",
                      "35.78.01.1001",
                      "Karang Pilang",
                      "35.01",
                      "Kabupaten Pacitan"),
              SECOND, Map.of("35", "Jawa Timur", "35.78", "Kota Surabaya")));

  private record MapCatalog(Map<WilayahEdition, Map<String, String>> names)
      implements WilayahCatalog {

    @Override
    public List<WilayahEdition> editions() {
      return List.of(FIRST, SECOND);
    }

    @Override
    public Optional<Wilayah> find(KodeWilayah kode, WilayahEdition edition) {
      return Optional.ofNullable(names.getOrDefault(edition, Map.of()).get(kode.toString()))
          .map(name -> Wilayah.of(kode, name, edition));
    }

    @Override
    public List<Wilayah> children(KodeWilayah kode, WilayahEdition edition) {
      return regions(edition)
          .filter(wilayah -> wilayah.kode().induk().equals(Optional.of(kode)))
          .toList();
    }

    @Override
    public Stream<Wilayah> all(Tingkat tingkat, WilayahEdition edition) {
      return regions(edition).filter(wilayah -> wilayah.tingkat() == tingkat);
    }

    private Stream<Wilayah> regions(WilayahEdition edition) {
      return new TreeMap<>(names.getOrDefault(edition, Map.of()))
          .entrySet().stream()
              .map(
                  region ->
                      Wilayah.of(KodeWilayah.parse(region.getKey()), region.getValue(), edition));
    }
  }

  private static final KodeWilayah VILLAGE = KodeWilayah.of(35, 78, 1, 1001);

  @Test
  void newestIsTheLastEdition() {
    assertThat(CATALOG.newest()).isEqualTo(SECOND);
  }

  @Test
  void findsAnEditionByIdAndByShortName() {
    assertThat(CATALOG.findEdition("pertama-2020")).contains(FIRST);
    assertThat(CATALOG.findEdition("2022")).contains(SECOND);
    assertThat(CATALOG.getEdition("2022")).isEqualTo(SECOND);
    assertThat(CATALOG.findEdition("2021")).isEmpty();
  }

  @Test
  void anUnknownEditionIsNamedBesideThoseThereAre() {
    assertThatThrownBy(() -> CATALOG.getEdition("2021"))
        .isInstanceOf(UnknownWilayahException.class)
        .hasMessage("edition must be one of [pertama-2020, kedua-2022], but was '2021'");
  }

  @ParameterizedTest
  @CsvSource({
    "2019-12-31, pertama-2020, false",
    "2020-01-01, pertama-2020, true",
    "2020-12-31, pertama-2020, true",
    "2021-01-01, pertama-2020, false",
    "2021-12-31, pertama-2020, false",
    "2022-01-01, kedua-2022, true",
    "2099-01-01, kedua-2022, true"
  })
  void dateChoosesTheEdition(LocalDate date, String edition, boolean exact) {
    EditionOnDate on = CATALOG.editionOn(date);
    assertThat(on.edition().id()).isEqualTo(edition);
    assertThat(on.exact()).isEqualTo(exact);
  }

  @Test
  void getNamesTheCodeAndTheEdition() {
    assertThatThrownBy(() -> CATALOG.get(VILLAGE, SECOND))
        .isInstanceOf(UnknownWilayahException.class)
        .hasMessage("region code must be in edition kedua-2022, but was '35.78.01.1001'");
  }

  @Test
  void getGivesTheRegion() {
    assertThat(CATALOG.get(VILLAGE, FIRST).nama()).isEqualTo("Karang Pilang");
  }

  @Test
  void answersOnADateWithItsExactness() {
    assertThat(CATALOG.findOn(VILLAGE, LocalDate.of(2021, 6, 1)))
        .contains(new WilayahOnDate(CATALOG.get(VILLAGE, FIRST), false));
    assertThat(CATALOG.getOn(VILLAGE, LocalDate.of(2020, 6, 1)).exact()).isTrue();
    assertThat(CATALOG.findOn(VILLAGE, LocalDate.of(2022, 1, 1))).isEmpty();
  }

  @Test
  void getOnNamesTheEditionThatAnswered() {
    assertThatThrownBy(() -> CATALOG.getOn(VILLAGE, LocalDate.of(2022, 1, 1)))
        .isInstanceOf(UnknownWilayahException.class)
        .hasMessageContaining("kedua-2022");
  }

  @Test
  void findsACodeInEveryEditionThatHasIt() {
    assertThat(CATALOG.findEver(KodeWilayah.of(35)))
        .map(Wilayah::edisi)
        .containsExactly(FIRST, SECOND);
    assertThat(CATALOG.findEver(VILLAGE)).map(Wilayah::edisi).containsExactly(FIRST);
    assertThat(CATALOG.findEver(KodeWilayah.of(99))).isEmpty();
  }

  @Test
  void walksUpAndDownTheTree() {
    Wilayah village = CATALOG.get(VILLAGE, FIRST);
    assertThat(CATALOG.parent(village)).map(Wilayah::kode).contains(KodeWilayah.of(35, 78, 1));
    assertThat(CATALOG.ancestors(village))
        .map(wilayah -> wilayah.kode().toString())
        .containsExactly("35", "35.78", "35.78.01");
    assertThat(CATALOG.path(village))
        .containsExactly("Jawa Timur", "Kota Surabaya", "Karang Pilang", "Karang Pilang");
    Wilayah province = CATALOG.get(KodeWilayah.of(35), FIRST);
    assertThat(CATALOG.children(province))
        .map(Wilayah::nama)
        .containsExactly("Kabupaten Pacitan", "Kota Surabaya");
    assertThat(CATALOG.parent(province)).isEmpty();
    assertThat(CATALOG.path(province)).containsExactly("Jawa Timur");
  }

  @Test
  void countsEachKind() {
    WilayahCounts counts = CATALOG.counts(FIRST);
    assertThat(counts).isEqualTo(new WilayahCounts(1, 1, 1, 1, 1, 0, 0));
    assertThat(counts.total()).isEqualTo(5);
    assertThat(counts.at(Tingkat.PROVINSI)).isEqualTo(1);
    assertThat(counts.at(Tingkat.KABUPATEN_KOTA)).isEqualTo(2);
    assertThat(counts.at(Tingkat.KECAMATAN)).isEqualTo(1);
    assertThat(counts.at(Tingkat.DESA_KELURAHAN)).isEqualTo(1);
  }
}
