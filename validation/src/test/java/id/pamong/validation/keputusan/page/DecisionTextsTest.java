package id.pamong.validation.keputusan.page;

import static id.pamong.validation.keputusan.Cases.decide;
import static id.pamong.validation.keputusan.Cases.request;
import static org.assertj.core.api.Assertions.assertThat;

import id.pamong.layanan.KanalLayanan;
import id.pamong.layanan.SifatLayanan;
import id.pamong.pemerintahan.KapasitasGubernur;
import id.pamong.pemerintahan.KeadaanPejabat;
import id.pamong.pemerintahan.PembagianUrusan;
import id.pamong.validation.keputusan.Cases;
import id.pamong.wewenang.AspekKewenangan;
import id.pamong.wewenang.BentukTandaTangan;
import id.pamong.wewenang.ObjekSubdelegasi;
import id.pamong.wewenang.SatuanBatas;
import id.pamong.wewenang.SumberWewenang;
import id.pamong.wewenang.keputusan.AkibatHukum;
import id.pamong.wewenang.keputusan.JenisCatatan;
import id.pamong.wewenang.keputusan.KelasPelanggaran;
import id.pamong.wewenang.keputusan.KeputusanWewenang;
import id.pamong.wewenang.mandat.JenisPelaksana;
import id.pamong.wewenang.mandat.SebabBerhalangan;
import id.pamong.wewenang.penugasan.BidangDesa;
import id.pamong.wewenang.penugasan.CaraPenyerahan;
import id.pamong.wewenang.syarat.JenisSyarat;
import id.pamong.wilayah.suksesi.Bukti;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecisionTextsTest {

  @Test
  void everyKindHasItsSentence_inBothLanguages() {
    List<String> keys =
        Stream.of(
                Stream.of(JenisSyarat.values()).map(kind -> "syarat." + kind.id()),
                Stream.of(JenisCatatan.values()).map(kind -> "catatan." + kind.id()),
                Stream.of(KelasPelanggaran.values()).map(kind -> "kata." + kind.name()),
                Stream.of(AkibatHukum.values()).map(kind -> "kata." + kind.name()),
                Stream.of(SatuanBatas.values()).map(unit -> "kata." + unit.name()),
                Stream.of(SifatLayanan.values()).map(kind -> "kata." + kind.name()),
                Stream.of(AspekKewenangan.values()).map(aspect -> "kata." + aspect.name()),
                Stream.of(SumberWewenang.values()).map(source -> "kata." + source.name()),
                Stream.of(BentukTandaTangan.values()).map(form -> "kata." + form.name()),
                Stream.of(KanalLayanan.values()).map(channel -> "kata." + channel.name()),
                Stream.of(KapasitasGubernur.values()).map(capacity -> "kata." + capacity.name()),
                Stream.of(JenisPelaksana.values()).map(acting -> "kata." + acting.name()),
                Stream.of(PembagianUrusan.values()).map(level -> "kata." + level.name()),
                Stream.of(CaraPenyerahan.values()).map(way -> "kata." + way.name()),
                Stream.of(BidangDesa.values()).map(field -> "kata." + field.name()),
                Stream.of(KeadaanPejabat.values()).map(state -> "kata." + state.name()),
                Stream.of(SebabBerhalangan.values()).map(cause -> "kata." + cause.name()),
                Stream.of(Bukti.values()).map(evidence -> "kata." + evidence.name()),
                Stream.of(ObjekSubdelegasi.values()).map(object -> "kata." + object.name()))
            .flatMap(all -> all)
            .toList();
    assertThat(DecisionTexts.indonesian().keys()).containsAll(keys);
    assertThat(DecisionTexts.english().keys())
        .isEqualTo(DecisionTexts.indonesian().keys())
        .filteredOn(key -> key.startsWith("syarat.") || key.startsWith("catatan."))
        .hasSize(JenisSyarat.values().length + JenisCatatan.values().length);
  }

  @ParameterizedTest
  @ValueSource(strings = {"decision_id.properties", "decision_en.properties"})
  void writesEachTextOnce(String file) throws IOException {
    try (InputStream in = DecisionTexts.class.getResourceAsStream(file)) {
      assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines())
          .filteredOn(line -> line.indexOf('=') > 0)
          .extracting(line -> line.substring(0, line.indexOf('=')))
          .doesNotHaveDuplicates();
    }
  }

  @Test
  void pageTellsTheOutcomeAndEveryConditionWithItsArticleAndPlace() {
    KeputusanWewenang late =
        decide(request(r -> r.tanggal(LocalDate.of(2026, 4, 1))), Cases.decree().build());
    assertThat(DecisionPage.in(DecisionTexts.indonesian()).text(late).lines())
        .startsWith(
            "TIDAK BERWENANG",
            "Pelanggaran: melampaui wewenang: waktu; akibat: tidak sah, apabila telah diuji dan"
                + " ada putusan Pengadilan yang berkekuatan hukum tetap; yang tidak terpenuhi:"
                + " tanggal 2026-04-01 di dalam periode 2021-04-01 s.d. 2026-03-31"
                + " (UU 30/2014 Pasal 18 ayat (1) huruf a; UU 30/2014 Pasal 19 ayat (1);"
                + " UU 30/2014 Pasal 56 ayat (1); UU 30/2014 Pasal 70 ayat (1))",
            "Catatan: Masa berlaku berakhir pada 2026-03-31; apabila hari itu, atau hari kerja yang"
                + " ditunjuk sesudahnya, merupakan hari libur nasional, masa itu jatuh pada hari"
                + " kerja berikutnya. Yang dikenal di sini hanya yang jatuh pada tanggal yang sama"
                + " setiap tahun; yang lain dinyatakan dalam hariLibur. (UU 30/2014 Pasal 58 ayat"
                + " (3))",
            "  [tidak] camat 35.74.01 berwenang atas \"Izin Reklame\" di 35.74.01.1001"
                + " pada 2026-04-01 (UU 30/2014 Pasal 11)")
        .contains(
            "      [tidak] tanggal 2026-04-01 di dalam periode 2021-04-01 s.d. 2026-03-31"
                + " (UU 30/2014 Pasal 15 ayat (1) huruf a; UU 30/2014 Pasal 15 ayat (2))"
                + " <Keputusan Wali Kota 1/2021 (35.74) /periode>");
    assertThat(DecisionPage.in(DecisionTexts.english()).markdown(late).lines())
        .startsWith("## NOT AUTHORISED (TIDAK BERWENANG)", "")
        .anyMatch(line -> line.startsWith("- Fault: beyond authority: time;"))
        .anyMatch(
            line ->
                line.startsWith(
                    "    - **no** 2026-04-01 lies in the period 2021-04-01 to 2026-03-31"));
  }

  @Test
  void whatIsNotKnown_isLeftOutOfTheSentence() {
    KeputusanWewenang open = decide(request(r -> r.ukuran(List.of())), Cases.decree().build());
    assertThat(DecisionPage.in(DecisionTexts.indonesian()).text(open).lines())
        .startsWith(
            "TIDAK DAPAT DITENTUKAN",
            "Belum diketahui: luas paling banyak 100 m² <permintaan /ukuran>");
  }

  @Test
  void regionsAreNamedAsOnTheDayOfTheDecision() {
    KeputusanWewenang decision =
        decide(
            request(r -> r.pembagianUrusan(PembagianUrusan.DAERAH_KABUPATEN_KOTA)),
            Cases.decree().build());
    DecisionTexts texts =
        DecisionTexts.indonesian().naming(Cases.CATALOG, LocalDate.of(2022, 1, 3));
    assertThat(DecisionPage.in(texts).text(decision).lines())
        .startsWith(
            "BERWENANG",
            "Penanggung jawab: camat Contoh 35.74.01 (35.74.01)",
            "  [ya] camat Contoh 35.74.01 (35.74.01) berwenang atas \"Izin Reklame\" di Contoh"
                + " 35.74.01.1001 (35.74.01.1001) pada 2022-01-03 (UU 30/2014 Pasal 11)")
        .anyMatch(
            line ->
                line.contains(
                    "wilayah penerima Contoh 35.74.01 (35.74.01)"
                        + " di dalam wilayah pemberi Contoh 35.74 (35.74) ("));
  }

  @Test
  void criteriaAreNamedInWords() {
    KeputusanWewenang decision = decide(request(r -> r), Cases.decree().build());
    assertThat(DecisionPage.in(DecisionTexts.indonesian()).text(decision))
        .contains("kriteria proses sederhana (PP 17/2018 Pasal 11 ayat (3) huruf a)")
        .doesNotContain("kriteria prosesSederhana");
    assertThat(DecisionPage.in(DecisionTexts.english()).text(decision))
        .contains("criterion simple procedure");
  }
}
