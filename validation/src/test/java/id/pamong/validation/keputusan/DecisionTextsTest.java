package id.pamong.validation.keputusan;

import static id.pamong.validation.keputusan.Cases.decide;
import static id.pamong.validation.keputusan.Cases.request;
import static org.assertj.core.api.Assertions.assertThat;

import id.pamong.wewenang.keputusan.AkibatHukum;
import id.pamong.wewenang.keputusan.JenisCatatan;
import id.pamong.wewenang.keputusan.KelasPelanggaran;
import id.pamong.wewenang.keputusan.KeputusanWewenang;
import id.pamong.wewenang.syarat.JenisSyarat;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DecisionTextsTest {

  @Test
  void everyKindHasItsSentence_inBothLanguages() {
    List<String> keys =
        Stream.of(
                Stream.of(JenisSyarat.values()).map(kind -> "syarat." + kind.id()),
                Stream.of(JenisCatatan.values()).map(kind -> "catatan." + kind.id()),
                Stream.of(KelasPelanggaran.values()).map(kind -> "kata." + kind.name()),
                Stream.of(AkibatHukum.values()).map(kind -> "kata." + kind.name()))
            .flatMap(all -> all)
            .toList();
    assertThat(DecisionTexts.indonesian().keys()).containsAll(keys);
    assertThat(DecisionTexts.english().keys())
        .isEqualTo(DecisionTexts.indonesian().keys())
        .filteredOn(key -> key.startsWith("syarat.") || key.startsWith("catatan."))
        .hasSize(JenisSyarat.values().length + JenisCatatan.values().length);
  }

  @Test
  void pageTellsTheOutcomeAndEveryConditionWithItsArticleAndPlace() {
    KeputusanWewenang late =
        decide(request(r -> r.tanggal(LocalDate.of(2026, 4, 1))), Cases.decree().build());
    assertThat(DecisionPage.in(DecisionTexts.indonesian()).text(late).lines())
        .startsWith(
            "TIDAK BERWENANG",
            "Pelanggaran: melampaui wewenang: waktu; akibat: tidak sah"
                + " (UU 30/2014 Pasal 18 ayat (1) huruf a; UU 30/2014 Pasal 19 ayat (1);"
                + " UU 30/2014 Pasal 56 ayat (1); UU 30/2014 Pasal 70 ayat (1))",
            "  [tidak] camat 35.74.01 berwenang atas \"Izin Reklame\" di 35.74.01.1001"
                + " pada 2026-04-01 (UU 30/2014 Pasal 11)")
        .contains(
            "      [tidak] tanggal 2026-04-01 di dalam periode [2021-04-01, 2026-04-01)"
                + " (UU 30/2014 Pasal 15 ayat (1) huruf a; UU 30/2014 Pasal 15 ayat (2))"
                + " <Keputusan Wali Kota 1/2021 (35.74) /periode>");
    assertThat(DecisionPage.in(DecisionTexts.english()).markdown(late).lines())
        .startsWith("## NOT AUTHORISED (TIDAK BERWENANG)", "")
        .anyMatch(line -> line.startsWith("- Fault: beyond authority: time;"))
        .anyMatch(
            line ->
                line.startsWith(
                    "    - **no** 2026-04-01 lies in the period \\[2021-04-01, 2026-04-01)"));
  }

  @Test
  void whatIsNotKnown_isLeftOutOfTheSentence() {
    KeputusanWewenang open = decide(request(r -> r.ukuran(List.of())), Cases.decree().build());
    assertThat(DecisionPage.in(DecisionTexts.indonesian()).text(open).lines())
        .startsWith(
            "TIDAK DAPAT DITENTUKAN",
            "Belum diketahui: luas paling banyak 100 METER_PERSEGI <permintaan /ukuran>");
  }
}
