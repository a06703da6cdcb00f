package id.pamong.wilayah.suksesi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pamong.wilayah.KodeWilayah;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Paths of several steps, and what the whole promises. */
class SuksesiTest {

  private static final String ABOVE =
      "64 Kalimantan Timur\n64.02 Kabupaten Kutai\n64.02.13 Samboja\n";
  private static final SmallCatalog CATALOG =
      SmallCatalog.of(
          ABOVE + "64.02.13.2001 Amborawang",
          ABOVE + "64.02.13.2007 Amborawang",
          ABOVE + "64.02.13.2009 Ambarawang");

  @Test
  void pathHasAStepForEachPairOfNeighboursAndTheWeakestEvidence() {
    Jejak jejak = CATALOG.forward("64.02.13.2001");
    assertThat(JejakText.of(jejak)).isEqualTo("SATU 64.02.13.2009 NAMA_MIRIP_SEKECAMATAN");
    assertThat(jejak.langkah()).hasSize(2);
    assertThat(jejak.langkah().get(0).dari()).isEqualTo(CATALOG.year(2020));
    assertThat(jejak.langkah().get(0).ke()).isEqualTo(CATALOG.year(2021));
    assertThat(jejak.langkah().get(0).perpindahan().get(0).bukti())
        .isEqualTo(Bukti.NAMA_SAMA_SEKECAMATAN);
  }

  @Test
  void pathBackwardIsThePathForwardTurnedRound() {
    Jejak jejak = CATALOG.backward("64.02.13.2009");
    assertThat(JejakText.of(jejak)).isEqualTo("SATU 64.02.13.2001 NAMA_MIRIP_SEKECAMATAN");
    assertThat(jejak.langkah().get(0).dari()).isEqualTo(CATALOG.year(2022));
    assertThat(jejak.langkah().get(1).ke()).isEqualTo(CATALOG.year(2020));
  }

  @Test
  void codeThatCameBackIsNotTheSameCodeAllTheWay() {
    SmallCatalog catalog =
        SmallCatalog.of(
            ABOVE + "64.02.13.2001 Amborawang",
            ABOVE + "64.02.13.2007 Amborawang",
            ABOVE + "64.02.13.2001 Amborawang");
    assertThat(catalog.forward("64.02.13.2001").status()).isEqualTo(StatusSuksesi.SATU);
  }

  @Test
  void sameEditionNeedsNoStep() {
    Jejak jejak =
        CATALOG.suksesi().trace(KodeWilayah.of(64, 2), CATALOG.year(2021), CATALOG.year(2021));
    assertThat(JejakText.of(jejak)).isEqualTo("TETAP 64.02 KODE_SAMA");
    assertThat(jejak.langkah()).isEmpty();
  }

  @Test
  void codeThatTheEditionLacksIsUnknown() {
    Jejak jejak = CATALOG.forward("64.02.13.2009");
    assertThat(JejakText.of(jejak)).isEqualTo("TIDAK_DIKENAL");
    assertThat(jejak.berubahMakna()).isFalse();
    assertThat(jejak.bukti()).isEqualTo(Bukti.TIDAK_ADA);
  }

  @Test
  void traceEndsWhereNothingIsLeftToFollow() {
    SmallCatalog catalog = SmallCatalog.of(ABOVE + "64.02.13.2001 Amborawang", ABOVE, ABOVE);
    assertThat(catalog.forward("64.02.13.2001").langkah()).hasSize(1);
  }

  @Test
  void foreignEditionIsRefused() {
    SmallCatalog other = SmallCatalog.of("11 Aceh", "11 Aceh", "11 Aceh", "11 Aceh");
    assertThatThrownBy(
            () -> CATALOG.suksesi().trace(KodeWilayah.of(64), CATALOG.year(2020), other.year(2023)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "edition must be one of [contoh-2020, contoh-2021, contoh-2022], but was"
                + " 'contoh-2023'");
  }

  @Test
  void tablesAreThoseOfTheSteps() {
    List<TabelSuksesi> tables = CATALOG.suksesi().tabel();
    assertThat(tables).hasSize(2);
    assertThat(tables.get(0).baris())
        .singleElement()
        .satisfies(row -> assertThat(row.hubungan()).isEqualTo(HubunganWilayah.GANTI_KODE));
  }

  @Test
  void tablesMakeTheSuccessionThatTheyCameFrom() {
    Suksesi again = Suksesi.of(CATALOG, CATALOG.suksesi().tabel());
    KodeWilayah kode = KodeWilayah.parse("64.02.13.2001");
    assertThat(again.trace(kode, CATALOG.year(2020), CATALOG.year(2022)))
        .isEqualTo(CATALOG.forward("64.02.13.2001"));
    assertThat(again.catalog()).isSameAs(CATALOG);
  }

  @Test
  void tablesOfOtherStepsAreRefused() {
    List<TabelSuksesi> tables = new ArrayList<>(CATALOG.suksesi().tabel());
    Collections.reverse(tables);
    assertThatThrownBy(() -> Suksesi.of(CATALOG, tables))
        .hasMessageStartingWith("tables of a succession must lead through [contoh-2020,");
    assertThatThrownBy(() -> Suksesi.of(CATALOG, List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void manyThreadsGetOneTable() throws Exception {
    Suksesi suksesi = CATALOG.suksesi();
    ExecutorService threads = Executors.newFixedThreadPool(16);
    List<Future<TabelSuksesi>> answers = new ArrayList<>();
    for (int i = 0; i < 64; i++) {
      answers.add(threads.submit(() -> suksesi.tabel().get(0)));
    }
    Set<TabelSuksesi> tables = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Future<TabelSuksesi> answer : answers) {
      tables.add(answer.get());
    }
    threads.shutdown();
    assertThat(tables).hasSize(1);
  }
}
