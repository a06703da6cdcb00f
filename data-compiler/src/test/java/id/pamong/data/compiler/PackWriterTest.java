package id.pamong.data.compiler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pamong.data.WilayahPack;
import id.pamong.wilayah.KodeWilayah;
import id.pamong.wilayah.Tingkat;
import id.pamong.wilayah.Wilayah;
import id.pamong.wilayah.WilayahCatalog;
import id.pamong.wilayah.WilayahCounts;
import id.pamong.wilayah.WilayahEdition;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class PackWriterTest {

  private static final WilayahEdition FIRST =
      edition("2020", Optional.of(LocalDate.of(2020, 12, 31)));
  private static final WilayahEdition SECOND = edition("2022", Optional.empty());

  private static WilayahEdition edition(String year, Optional<LocalDate> until) {
    return new WilayahEdition(
        "contoh-" + year,
        year,
        "Contoh Tahun " + year,
        LocalDate.of(Integer.parseInt(year), 1, 1),
        until,
        List.of(new WilayahEdition.Confirmation("Ulang " + year, LocalDate.of(2030, 5, 6))));
  }

  private static RegionTable first() {
    return new RegionTable()
        .add("35", "Jawa Timur")
        .add("35.78", "Kota Surabaya")
        .add("35.78.01", "Karangpilang")
        .add("35.78.01.1001", "Karangpilang")
        .add("35.78.01.1003", "Kedurus")
        .add("35.78.01.2001", "Desa Lama");
  }

  private static RegionTable second() {
    return new RegionTable()
        .add("35", "Jawa Timur")
        .add("35.78", "Kota Surabaya")
        .add("35.78.01", "Karang Pilang")
        .add("35.78.01.1001", "Karang Pilang")
        .add("35.78.01.1002", "Kebraon")
        .add("36", "Banten")
        .add("36.01", "Kabupaten Pandeglang")
        .add("36.01.01", "Sumur")
        .add("36.01.01.2001", "Sumberjaya");
  }

  private static WilayahCatalog pack(RegionTable... tables) throws IOException {
    List<EditionTable> editions =
        tables.length == 1
            ? List.of(new EditionTable(FIRST, tables[0]))
            : List.of(new EditionTable(FIRST, tables[0]), new EditionTable(SECOND, tables[1]));
    return WilayahPack.read("contoh.pack", PackWriter.write(editions));
  }

  private static Map<KodeWilayah, String> names(WilayahCatalog catalog, WilayahEdition edition) {
    Map<KodeWilayah, String> names = new TreeMap<>();
    for (Tingkat tingkat : Tingkat.values()) {
      catalog.all(tingkat, edition).forEach(region -> names.put(region.kode(), region.nama()));
    }
    return names;
  }

  @Test
  void everyEditionComesBackAsItWas() throws Exception {
    WilayahCatalog catalog = pack(first(), second());
    assertThat(catalog.editions()).containsExactly(FIRST, SECOND);
    assertThat(names(catalog, FIRST)).isEqualTo(first().names());
    assertThat(names(catalog, SECOND)).isEqualTo(second().names());
  }

  @Test
  void aCodeMayHaveAnotherNameInEachEdition() throws Exception {
    WilayahCatalog catalog = pack(first(), second());
    assertThat(catalog.findEver(KodeWilayah.parse("35.78.01.1001")))
        .map(Wilayah::nama)
        .containsExactly("Karangpilang", "Karang Pilang");
  }

  @Test
  void aCodeThatWentKeepsItsLastName() throws Exception {
    WilayahCatalog catalog = pack(first(), second());
    assertThat(catalog.find(KodeWilayah.parse("35.78.01.2001"), FIRST))
        .map(Wilayah::nama)
        .contains("Desa Lama");
    assertThat(catalog.find(KodeWilayah.parse("35.78.01.2001"), SECOND)).isEmpty();
    assertThat(catalog.find(KodeWilayah.of(36), FIRST)).isEmpty();
  }

  @Test
  void countsArePacked() throws Exception {
    WilayahCatalog catalog = pack(first(), second());
    assertThat(catalog.counts(FIRST)).isEqualTo(new WilayahCounts(1, 0, 1, 1, 2, 1, 0));
    assertThat(catalog.counts(SECOND)).isEqualTo(new WilayahCounts(2, 1, 1, 2, 2, 1, 0));
  }

  @Test
  void sameInputGivesTheSameBytes() throws Exception {
    List<EditionTable> editions = List.of(new EditionTable(FIRST, first()));
    assertThat(PackWriter.write(editions)).isEqualTo(PackWriter.write(editions));
  }

  @Test
  void refusesNoEditionAndMoreThanSeven() {
    assertThatThrownBy(() -> PackWriter.write(List.of())).isInstanceOf(CompileException.class);
    List<EditionTable> eight = Collections.nCopies(8, new EditionTable(FIRST, first()));
    assertThatThrownBy(() -> PackWriter.write(eight))
        .hasMessage("pack must have 1 to 7 editions, but was '8'");
  }

  @Test
  void refusesANameThatIsNotAscii() {
    assertThatThrownBy(() -> pack(first().add("35.78.01.1009", "Udek Du’en")))
        .isInstanceOf(CompileException.class)
        .hasMessageContaining("35.78.01.1009");
  }

  @Test
  void refusesANameOf128Characters() throws Exception {
    assertThat(pack(first().add("35.78.01.1009", "x".repeat(127))).counts(FIRST).kelurahan())
        .isEqualTo(3);
    assertThatThrownBy(() -> pack(first().add("35.78.01.1009", "x".repeat(128))))
        .isInstanceOf(CompileException.class);
  }

  @Test
  void refusesMoreNamesInOneRegionThanThePackCanPlace() {
    RegionTable table = first();
    for (int number = 100; number < 140; number++) {
      table.add("35.78.01.2" + number, "x".repeat(120));
    }
    assertThatThrownBy(() -> pack(table))
        .isInstanceOf(CompileException.class)
        .hasMessageContaining("at most 4095 characters");
  }

  @Property(tries = 200)
  void anyTwoEditionsComeBackAsTheyWere(
      @ForAll("tables") RegionTable one, @ForAll("tables") RegionTable other) throws Exception {
    WilayahCatalog catalog = pack(one, other);
    assertThat(names(catalog, FIRST)).isEqualTo(one.names());
    assertThat(names(catalog, SECOND)).isEqualTo(other.names());
    for (Map.Entry<KodeWilayah, String> region : one.names().entrySet()) {
      assertThat(catalog.get(region.getKey(), FIRST).nama()).isEqualTo(region.getValue());
    }
  }

  @Provide
  Arbitrary<RegionTable> tables() {
    Arbitrary<KodeWilayah> villages =
        Combinators.combine(
                Arbitraries.integers().between(11, 14),
                Arbitraries.of(1, 2, 69, 71, 99),
                Arbitraries.integers().between(1, 3),
                Arbitraries.integers().between(1, 3),
                Arbitraries.of(1, 2, 3, 5, 999))
            .as((p, k, c, kind, number) -> KodeWilayah.of(p, k, c, kind * 1000 + number));
    return villages.set().ofMinSize(1).ofMaxSize(40).flatMap(PackWriterTest::tableOf);
  }

  private static Arbitrary<RegionTable> tableOf(Set<KodeWilayah> villages) {
    return Arbitraries.strings()
        .withCharRange('a', 'z')
        .ofMinLength(1)
        .ofMaxLength(12)
        .list()
        .ofSize(5)
        .map(
            names -> {
              RegionTable table = new RegionTable();
              SortedSet<KodeWilayah> codes = new TreeSet<>(villages);
              villages.forEach(village -> codes.addAll(village.ancestors()));
              int i = 0;
              for (KodeWilayah kode : codes) {
                table.add(kode.toString(), names.get(i++ % names.size()));
              }
              return table;
            });
  }
}
