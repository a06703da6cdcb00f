package id.pamong.data;

import static org.assertj.core.api.Assertions.assertThat;

import id.pamong.wilayah.KodeWilayah;
import id.pamong.wilayah.Tingkat;
import id.pamong.wilayah.Wilayah;
import id.pamong.wilayah.WilayahCatalog;
import id.pamong.wilayah.WilayahCounts;
import id.pamong.wilayah.WilayahEdition;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every region of every edition. */
class OfficialTreeTest {

  private final WilayahCatalog catalog = OfficialWilayah.catalog();

  private List<Wilayah> all(WilayahEdition edition) {
    return Arrays.stream(Tingkat.values())
        .flatMap(tingkat -> catalog.all(tingkat, edition))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2019", "2022", "2025"})
  void everyRegionIsFoundByItsCode(String name) {
    WilayahEdition edition = catalog.getEdition(name);
    for (Wilayah wilayah : all(edition)) {
      assertThat(catalog.get(wilayah.kode(), edition)).isEqualTo(wilayah);
      assertThat(wilayah.edisi()).isSameAs(edition);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"2019", "2022", "2025"})
  void everyCodeSurvivesItsText(String name) {
    for (Wilayah wilayah : all(catalog.getEdition(name))) {
      assertThat(KodeWilayah.parse(wilayah.kode().toString())).isEqualTo(wilayah.kode());
      assertThat(KodeWilayah.parse(wilayah.kode().undotted())).isEqualTo(wilayah.kode());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"2019", "2022", "2025"})
  void everyAncestorExistsAndContainsTheRegion(String name) {
    for (Wilayah wilayah : all(catalog.getEdition(name))) {
      List<Wilayah> ancestors = catalog.ancestors(wilayah);
      assertThat(ancestors).hasSameSizeAs(wilayah.kode().ancestors());
      for (Wilayah ancestor : ancestors) {
        assertThat(ancestor.kode().contains(wilayah.kode())).isTrue();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"2019", "2022", "2025"})
  void childrenOfALevelAreTheNextLevelInCodeOrder(String name) {
    WilayahEdition edition = catalog.getEdition(name);
    List<Tingkat> levels = List.of(Tingkat.values());
    for (int i = 0; i + 1 < levels.size(); i++) {
      List<Wilayah> below =
          catalog
              .all(levels.get(i), edition)
              .flatMap(parent -> catalog.children(parent).stream())
              .toList();
      assertThat(below).isEqualTo(catalog.all(levels.get(i + 1), edition).toList());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"2019", "2022", "2025"})
  void everyLevelIsInCodeOrderWithoutDoubles(String name) {
    for (Tingkat tingkat : Tingkat.values()) {
      List<KodeWilayah> codes =
          catalog.all(tingkat, catalog.getEdition(name)).map(Wilayah::kode).toList();
      for (int i = 1; i < codes.size(); i++) {
        assertThat(codes.get(i - 1)).isLessThan(codes.get(i));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"2019", "2022", "2025"})
  void everyRegionAboveTheVillagesHasChildren(String name) {
    WilayahEdition edition = catalog.getEdition(name);
    Stream.of(Tingkat.PROVINSI, Tingkat.KABUPATEN_KOTA, Tingkat.KECAMATAN)
        .flatMap(tingkat -> catalog.all(tingkat, edition))
        .forEach(wilayah -> assertThat(catalog.children(wilayah)).isNotEmpty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"2019", "2022", "2025"})
  void countsAreWhatAWalkThroughAllRegionsGives(String name) {
    WilayahEdition edition = catalog.getEdition(name);
    WilayahCounts counts = catalog.counts(edition);
    for (Tingkat tingkat : Tingkat.values()) {
      assertThat(catalog.all(tingkat, edition)).hasSize(counts.at(tingkat));
    }
    List<Wilayah> villages = catalog.all(Tingkat.DESA_KELURAHAN, edition).toList();
    assertThat(villages.stream().filter(village -> village.kode().isDesa())).hasSize(counts.desa());
    assertThat(villages.stream().filter(village -> village.kode().isKelurahan()))
        .hasSize(counts.kelurahan());
    assertThat(villages.stream().filter(village -> village.kode().isDesaAdat()))
        .hasSize(counts.desaAdat());
  }

  @ParameterizedTest
  @ValueSource(strings = {"2019", "2022", "2025"})
  void findEverHasEachEditionOnceAndInOrder(String name) {
    WilayahEdition edition = catalog.getEdition(name);
    List<Wilayah> upper = new ArrayList<>(catalog.all(Tingkat.KABUPATEN_KOTA, edition).toList());
    upper.addAll(catalog.all(Tingkat.KECAMATAN, edition).toList());
    for (Wilayah wilayah : upper) {
      List<Wilayah> ever = catalog.findEver(wilayah.kode());
      assertThat(ever).contains(wilayah).allMatch(found -> found.kode().equals(wilayah.kode()));
      assertThat(ever).map(found -> found.edisi().inForceFrom()).isSorted();
    }
  }
}
