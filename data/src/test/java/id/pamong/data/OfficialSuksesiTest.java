package id.pamong.data;

import static org.assertj.core.api.Assertions.assertThat;

import id.pamong.wilayah.DesaAdat;
import id.pamong.wilayah.KodeWilayah;
import id.pamong.wilayah.Tingkat;
import id.pamong.wilayah.Wilayah;
import id.pamong.wilayah.WilayahCatalog;
import id.pamong.wilayah.WilayahEdition;
import id.pamong.wilayah.suksesi.Bukti;
import id.pamong.wilayah.suksesi.HubunganWilayah;
import id.pamong.wilayah.suksesi.Jejak;
import id.pamong.wilayah.suksesi.Penerus;
import id.pamong.wilayah.suksesi.StatusSuksesi;
import id.pamong.wilayah.suksesi.Suksesi;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Moves that are known from elsewhere than from this derivation. */
class OfficialSuksesiTest {

  private final Suksesi suksesi = OfficialWilayah.suksesi();
  private final WilayahCatalog catalog = suksesi.catalog();

  private Jejak trace(String code, String from, String to) {
    return suksesi.trace(KodeWilayah.parse(code), catalog.getEdition(from), catalog.getEdition(to));
  }

  private static String text(Jejak jejak) {
    return jejak.status()
        + jejak.penerus().stream()
            .map(one -> " " + one.wilayah().kode() + " " + one.bukti())
            .collect(Collectors.joining());
  }

  private static List<String> codes(List<Wilayah> regions) {
    return regions.stream().map(region -> region.kode().toString()).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "91.01, 93.01", "91.16, 93.02", "91.17, 93.03", "91.18, 93.04", "91.04, 94.01",
    "91.07, 94.02", "91.08, 94.03", "91.09, 94.04", "91.25, 94.05", "91.26, 94.06",
    "91.27, 94.07", "91.28, 94.08", "91.02, 95.01", "91.12, 95.02", "91.13, 95.03",
    "91.14, 95.04", "91.21, 95.05", "91.22, 95.06", "91.23, 95.07", "91.24, 95.08"
  })
  void regenciesOfPapuaMovedByLawIn2022(String old, String young) {
    assertThat(text(trace(old, "2019", "2022"))).isEqualTo("SATU " + young + " HUKUM");
    assertThat(text(trace(young, "2022", "2019"))).isEqualTo("SATU " + old + " HUKUM");
    assertThat(text(trace(old, "2019", "2025"))).isEqualTo("SATU " + young + " HUKUM");
  }

  @ParameterizedTest
  @CsvSource({
    "92.01, 96.01",
    "92.04, 96.02",
    "92.05, 96.03",
    "92.09, 96.04",
    "92.10, 96.05",
    "92.71, 96.71"
  })
  void regenciesOfPapuaBaratDayaMovedByLawIn2025(String old, String young) {
    assertThat(text(trace(old, "2022", "2025"))).isEqualTo("SATU " + young + " HUKUM");
    assertThat(text(trace(young, "2025", "2019"))).isEqualTo("SATU " + old + " HUKUM");
    assertThat(trace(old, "2022", "2025").dasar()).containsExactly("UU 29/2022");
  }

  @ParameterizedTest
  @CsvSource({"76.01, PP 61/2017", "81.03, PP 2/2019", "12.12, PP 14/2020"})
  void regenciesRenamedByLawKeptTheirCode(String code, String basis) {
    Jejak jejak = trace(code, "2019", "2025");
    assertThat(text(jejak)).isEqualTo("TETAP " + code + " HUKUM");
    assertThat(jejak.dasar()).containsExactly(basis);
    assertThat(jejak.langkah().get(0).perpindahan().get(0).isGantiNama()).isTrue();
  }

  @Test
  void mergerOfSurabaya() {
    assertThat(text(trace("35.78.12.1004", "2019", "2025"))).isEqualTo("SATU 35.78.12.1006 HUKUM");
    assertThat(text(trace("35.78.12.1005", "2019", "2022"))).isEqualTo("SATU 35.78.12.1006 HUKUM");
    assertThat(text(trace("35.78.12.1006", "2025", "2019")))
        .isEqualTo("BANYAK 35.78.12.1004 HUKUM 35.78.12.1005 HUKUM");
  }

  @ParameterizedTest
  @CsvSource({
    "35.15.04.1005",
    "35.15.04.1013",
    "35.15.04.1017",
    "35.15.04.2014",
    "35.15.05.2012",
    "35.15.05.2013",
    "35.15.06.2003"
  })
  void villagesUnderTheMudOfLapindoEndedByLaw(String code) {
    Jejak jejak = trace(code, "2019", "2025");
    assertThat(text(jejak)).isEqualTo("TIDAK_ADA");
    assertThat(jejak.bukti()).isEqualTo(Bukti.HUKUM);
    assertThat(jejak.dasar()).containsExactly("Permendagri 58/2021 Pasal 14 ayat (2)");
  }

  @Test
  void ayapoBecameADesaAdat() {
    Jejak jejak = trace("91.03.02.2003", "2019", "2022");
    assertThat(text(jejak)).isEqualTo("SATU 91.03.02.3003 HUKUM");
    assertThat(jejak.langkah().get(0).perpindahan().get(0).hubungan())
        .isEqualTo(HubunganWilayah.GANTI_STATUS);
  }

  @Test
  void everyDesaAdatHadBeenADesa() {
    assertThat(
            catalog
                .all(Tingkat.DESA_KELURAHAN, catalog.getEdition("2022"))
                .filter(DesaAdat.class::isInstance)
                .map(village -> trace(village.kode().toString(), "2022", "2019"))
                .map(jejak -> jejak.status() + " " + jejak.penerus().get(0).wilayah().kode()))
        .hasSize(14)
        .allMatch(answer -> answer.matches("SATU 91\\.03\\.\\d\\d\\.2\\d{3}"));
  }

  @Test
  void newProvinsiAreCarvedOutAndNoSuccessors() {
    assertThat(text(trace("91", "2019", "2025"))).isEqualTo("TETAP 91 KODE_SAMA");
    assertThat(codes(trace("91", "2019", "2025").pecahan())).containsExactly("93", "94", "95");
    assertThat(codes(trace("92", "2019", "2025").pecahan())).containsExactly("96");
    assertThat(text(trace("95", "2025", "2019"))).isEqualTo("TIDAK_ADA");
    assertThat(codes(trace("95", "2025", "2019").pecahanDari())).containsExactly("91");
  }

  @ParameterizedTest
  @CsvSource({
    // Number and kecamatan changed: 2022 in Papua Selatan, Tengah, Pegunungan.
    "91.01.02.2013, 2019, 93.01.02.2010, NAMA_MIRIP_SEKECAMATAN",
    "91.02.03.2017, 2019, 95.01.02.2006, NAMA_MIRIP_SEKECAMATAN",
    "91.13.44, 2019, 95.03.42, NAMA_MIRIP_SEKABUPATEN",
    // Kecamatan split off in the same step.
    "91.18.04.2007, 2019, 93.04.25.2003, NAMA_MIRIP_SEKABUPATEN",
    // 2025 in Papua Barat Daya.
    "92.01.08.2003, 2022, 96.01.06.2003, NAMA_MIRIP_SEKECAMATAN",
    "92.01.51.2001, 2022, 96.01.26.2001, NAMA_MIRIP_SEKECAMATAN",
    // Kecamatan split outside Papua.
    "12.21.08.2035, 2019, 12.21.14.2002, NAMA_SAMA_SEKABUPATEN",
    "72.06.06.2019, 2022, 72.06.20.2012, NAMA_SAMA_SEKABUPATEN",
    // Moved to a neighbouring kecamatan.
    "35.16.11.2015, 2019, 35.16.18.2013, NAMA_SAMA_SEKABUPATEN",
    "91.71.03.2013, 2019, 91.71.05.2005, NAMA_SAMA_SEKABUPATEN"
  })
  void villagesAreFollowedByNameInsideTheirParents(
      String old, String from, String young, Bukti grade) {
    assertThat(text(trace(old, from, "2025"))).isEqualTo("SATU " + young + " " + grade);
  }

  @ParameterizedTest
  @CsvSource({
    "92.05.05, 96.03.05", "92.05.24, 96.03.23",
    "92.05.05.2007, 96.03.05.2004", "92.05.24.2003, 96.03.23.2003"
  })
  void ayauAndKepulauanAyauSwappedNamesAndNotPlaces(String old, String young) {
    assertThat(codes(trace(old, "2022", "2025").penerus().stream().map(p -> p.wilayah()).toList()))
        .containsExactly(young);
  }

  @ParameterizedTest
  @CsvSource({
    "73.10.05.1003, SATU, 73.10.05.1004",
    "74.03.27.2003, SATU, 74.03.27.2004",
    "74.03.27.2004, SATU, 74.03.27.2003",
    "74.03.27.2017, SATU, 74.03.27.2009",
    "74.03.27.2009, TIDAK_ADA, ''",
    "73.10.05.1004, TIDAK_ADA, ''"
  })
  void codesThatChangedTheirMeaningAreMarked(String old, StatusSuksesi status, String young) {
    Jejak jejak = trace(old, "2019", "2025");
    assertThat(jejak.status()).isEqualTo(status);
    assertThat(jejak.berubahMakna()).isTrue();
    assertThat(codes(jejak.penerus().stream().map(one -> one.wilayah()).toList()))
        .isEqualTo(young.isEmpty() ? List.of() : List.of(young));
  }

  @Test
  void twoVillagesOfOneNameAreNotToldApart() {
    assertThat(text(trace("91.08.01.2034", "2019", "2022")))
        .isEqualTo(
            "BANYAK 94.03.01.2011 NAMA_SAMA_SEKECAMATAN 94.03.01.2018 NAMA_SAMA_SEKECAMATAN");
    assertThat(text(trace("73.05.04.2008", "2019", "2022"))).isEqualTo("TIDAK_ADA");
  }

  @ParameterizedTest
  @CsvSource({"11.07.15.2050, 2022", "14.71.06, 2022", "14.71.12, 2022", "16.71.18.1001, 2025"})
  void renamesWithTheCodeKeptStay(String code, String to) {
    Jejak jejak = trace(code, "2019", to);
    assertThat(text(jejak)).isEqualTo("TETAP " + code + " KODE_SAMA");
    assertThat(jejak.langkah().get(0).perpindahan().get(0).isGantiNama()).isTrue();
  }

  /** Counted on published tables: another village for 25 %, none for 31 %. */
  @Test
  void swappingThePrefixOfPapuaMisleads() {
    WilayahEdition before = catalog.getEdition("2019");
    WilayahEdition after = catalog.getEdition("2022");
    int villages = 0;
    int others = 0;
    int none = 0;
    for (Wilayah village : catalog.all(Tingkat.DESA_KELURAHAN, before).toList()) {
      KodeWilayah kabupaten = village.kode().kabupatenKota().orElseThrow();
      Jejak above = suksesi.trace(kabupaten, before, after);
      if (above.status() == StatusSuksesi.SATU) {
        String prefix = above.penerus().get(0).wilayah().kode().toString();
        KodeWilayah swapped = KodeWilayah.parse(prefix + village.kode().toString().substring(5));
        Jejak jejak = suksesi.trace(village.kode(), before, after);
        villages++;
        if (catalog.find(swapped, after).isEmpty()) {
          none++;
        } else if (!codes(jejak.penerus().stream().map(Penerus::wilayah).toList())
            .contains(swapped.toString())) {
          others++;
        }
      }
    }
    assertThat(villages).isEqualTo(4522);
    assertThat(100.0 * others / villages).isBetween(25.0, 26.0);
    assertThat(100.0 * none / villages).isBetween(31.0, 32.0);
  }

  @Test
  void packIsWhatTheDerivationGivesToday() {
    Suksesi derived = Suksesi.derive(catalog, OfficialWilayah.ketentuan());
    assertThat(suksesi.tabel()).isEqualTo(derived.tabel());
  }

  @Test
  void everyStatementIsSeenInSomeStep() {
    assertThat(OfficialWilayah.ketentuan())
        .allSatisfy(
            fact ->
                assertThat(suksesi.tabel().stream().flatMap(step -> step.baris().stream()))
                    .anySatisfy(
                        row -> {
                          assertThat(row.lama()).contains(fact.dari());
                          assertThat(row.baru()).isEqualTo(fact.ke());
                          assertThat(row.dasar()).contains(fact.dasar());
                        }));
  }
}
