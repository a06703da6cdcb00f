package id.pamong.wilayah.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pamong.wilayah.KodeWilayah;
import id.pamong.wilayah.Tingkat;
import id.pamong.wilayah.Wilayah;
import id.pamong.wilayah.WilayahCatalog;
import id.pamong.wilayah.WilayahEdition;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CombinedCatalogTest {

  private static WilayahCatalog edition(String id, String shortName, int year, String... rows) {
    EditionBuilder builder =
        new EditionBuilder(
            new WilayahEdition(
                id, shortName, id, LocalDate.of(year, 1, 1), Optional.empty(), List.of()));
    for (int i = 0; i < rows.length; i += 2) {
      builder.add(rows[i], rows[i + 1]);
    }
    return builder.build().orElseThrow();
  }

  private final WilayahCatalog late = edition("b", "2026", 2026, "76", "Sulawesi Barat");
  private final WilayahCatalog early =
      edition("a", "2015", 2015, "76", "Sulbar", "76.01", "Kabupaten Mamuju Utara");

  @Test
  void editionsAreOrderedByTheirFirstDays() {
    CombinedCatalog catalog = CombinedCatalog.of(late, early);
    assertThat(catalog.editions()).extracting(WilayahEdition::id).containsExactly("a", "b");
    assertThat(catalog.newest().id()).isEqualTo("b");
    assertThat(catalog.editionOn(LocalDate.of(2020, 5, 5)).edition().id()).isEqualTo("a");
  }

  @Test
  void eachEditionIsAnsweredByItsOwnCatalog() {
    CombinedCatalog catalog = CombinedCatalog.of(List.of(late, early));
    KodeWilayah sulbar = KodeWilayah.of(76);
    assertThat(catalog.findEver(sulbar))
        .extracting(Wilayah::nama)
        .containsExactly("Sulbar", "Sulawesi Barat");
    assertThat(catalog.children(sulbar, catalog.getEdition("2015"))).hasSize(1);
    assertThat(catalog.children(sulbar, catalog.getEdition("2026"))).isEmpty();
    assertThat(catalog.all(Tingkat.KABUPATEN_KOTA, catalog.getEdition("a"))).hasSize(1);
    assertThat(catalog.counts(catalog.getEdition("a")).total()).isEqualTo(2);
  }

  @Test
  void takesAnEqualEditionForItsOwn() {
    WilayahEdition equal = edition("a", "2015", 2015, "76", "X").newest();
    assertThat(CombinedCatalog.of(late, early).find(KodeWilayah.of(76, 1), equal)).isPresent();
  }

  @Test
  void refusesEditionsThatCannotBeToldApart() {
    assertThatThrownBy(() -> CombinedCatalog.of(late, edition("b", "2027", 2027, "91", "Papua")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("id and short name of an edition must be its own, but was 'b' (2027)");
    assertThatThrownBy(() -> CombinedCatalog.of(late, edition("c", "b", 2027, "91", "Papua")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(CombinedCatalog::of).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void anEditionMayHaveItsIdForAShortName() {
    assertThat(CombinedCatalog.of(edition("x", "x", 2020, "91", "Papua")).editions()).hasSize(1);
  }

  @Test
  void refusesAnUnknownEdition() {
    WilayahEdition foreign = edition("z", "z", 2020, "91", "Papua").newest();
    assertThatThrownBy(() -> CombinedCatalog.of(late, early).find(KodeWilayah.of(91), foreign))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("edition must be one of [a, b], but was 'z'");
  }
}
