package id.pamong.validation.keputusan.instrumen;

import static id.pamong.validation.keputusan.Cases.decide;
import static id.pamong.validation.keputusan.Cases.decree;
import static id.pamong.validation.keputusan.Cases.instrument;
import static id.pamong.validation.keputusan.Cases.line;
import static id.pamong.validation.keputusan.Cases.request;
import static org.assertj.core.api.Assertions.assertThat;

import id.pamong.hukum.JenisInstrumen;
import id.pamong.hukum.Periode;
import id.pamong.validation.keputusan.AuthorityEngine;
import id.pamong.validation.keputusan.Cases;
import id.pamong.validation.keputusan.page.DecisionPage;
import id.pamong.validation.keputusan.page.DecisionTexts;
import id.pamong.wewenang.BatasWewenang;
import id.pamong.wewenang.PelimpahanWewenang;
import id.pamong.wewenang.keputusan.KeputusanWewenang;
import id.pamong.wewenang.keputusan.PermintaanKeputusan;
import id.pamong.wewenang.pemegang.PermintaanPeta;
import id.pamong.wewenang.pemegang.PetaPemegang;
import id.pamong.wilayah.KodeWilayah;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class LastDayTest {

  /** 26 March 2023 is a Sunday. */
  private static final PelimpahanWewenang TO_SUNDAY = to("2023-03-27", "2021-03-01");

  @Test
  void keputusanThatEndsOnASunday_holdsOnMonday_andNotOnTuesday() {
    assertThat(line(on("2023-03-27", TO_SUNDAY))).isEqualTo("BERWENANG DELEGASI camat 35.74.01");
    assertThat(line(on("2023-03-28", TO_SUNDAY)))
        .isEqualTo("TIDAK periode [MELAMPAUI_WAKTU] TIDAK_SAH +akhir-hari-libur");
    assertThat(DecisionPage.in(DecisionTexts.indonesian()).text(on("2023-03-27", TO_SUNDAY)))
        .contains(
            "tanggal 2023-03-27 di dalam periode 2021-04-01 s.d. 2023-03-26, menjadi s.d."
                + " 2023-03-27 karena berakhir pada hari Minggu, kecuali batas itu ditetapkan tidak"
                + " dapat diundurkan (UU 30/2014 Pasal 15 ayat (1) huruf a; UU 30/2014 Pasal 15 ayat"
                + " (2); UU 30/2014 Pasal 58 ayat (3); UU 30/2014 Pasal 58 ayat (4))");
  }

  /** Tuesday, 17 August 2021. */
  @Test
  void limitOfTimeOfAService_movesWithTheKeputusanThatStatesIt() {
    PelimpahanWewenang limited = limited(JenisInstrumen.KEPUTUSAN_WALI_KOTA);
    assertThat(line(on("2021-08-18", limited))).isEqualTo("BERWENANG DELEGASI camat 35.74.01");
    assertThat(line(on("2021-08-19", limited)))
        .isEqualTo("TIDAK batas-waktu [MELAMPAUI_WAKTU] TIDAK_SAH +akhir-hari-libur");
    assertThat(line(on("2021-04-15", limited))).startsWith("TIDAK batas-waktu");
    assertThat(DecisionPage.in(DecisionTexts.indonesian()).text(on("2021-08-18", limited)))
        .contains("batas waktu 2021-05-01 s.d. 2021-08-17, menjadi s.d. 2021-08-18 karena berakhir")
        .contains("UU 30/2014 Pasal 58 ayat (3); UU 30/2014 Pasal 58 ayat (4); Keppres 251/1967");
    PelimpahanWewenang regulated = limited(JenisInstrumen.PERATURAN_WALI_KOTA);
    assertThat(line(on("2021-08-18", regulated))).startsWith("TIDAK batas-waktu");
  }

  private static PelimpahanWewenang limited(JenisInstrumen kind) {
    return decree(
        d ->
            d.instrumen(Cases.instrument("1", "2021-03-01").jenis(kind).build())
                .layanan(
                    List.of(
                        Cases.service()
                            .batas(
                                BatasWewenang.builder()
                                    .periode(
                                        Periode.of(
                                            LocalDate.of(2021, 5, 1), LocalDate.of(2021, 8, 18)))
                                    .build())
                            .build())));
  }

  @Test
  void endOfTime_isAnEndToo() {
    assertThat(line(on("2022-01-03", to("+999999999-12-31", "2021-03-01"))))
        .isEqualTo("BERWENANG DELEGASI camat 35.74.01");
    assertThat(line(on("+999999999-12-31", to("+999999999-12-31", "2021-03-01"))))
        .startsWith("TIDAK periode [MELAMPAUI_WAKTU] TIDAK_SAH");
  }

  @Test
  void saturdayDoesNotMove() {
    PelimpahanWewenang toSaturday = to("2023-03-26", "2021-03-01");
    assertThat(line(on("2023-03-27", toSaturday))).startsWith("TIDAK periode");
  }

  @Test
  void peraturanIsNoKeputusan() {
    PelimpahanWewenang peraturan =
        decree(
            d ->
                d.instrumen(
                        instrument("1", "2021-03-01")
                            .jenis(JenisInstrumen.PERATURAN_WALI_KOTA)
                            .build())
                    .periode(Periode.of(LocalDate.of(2021, 4, 1), LocalDate.of(2023, 3, 27))));
    assertThat(line(on("2023-03-27", peraturan)))
        .isEqualTo("TIDAK periode [MELAMPAUI_WAKTU] TIDAK_SAH");
  }

  @Test
  void sundayBeforeUu30_doesNotMove() {
    assertThat(LastDay.of(LocalDate.of(2014, 10, 13), List.of()).sure()).isEqualTo("2014-10-13");
    assertThat(LastDay.of(LocalDate.of(2014, 10, 20), List.of()).sure()).isEqualTo("2014-10-21");
  }

  /** Tuesday, 17 August 2021. */
  @Test
  void endOnANationalHoliday_movesToTheNextWorkingDay_andNoFurther() {
    PelimpahanWewenang decree = to("2021-08-18", "2021-03-01");
    assertThat(line(on("2021-08-18", decree))).isEqualTo("BERWENANG DELEGASI camat 35.74.01");
    assertThat(line(on("2021-08-19", decree)))
        .isEqualTo("TIDAK periode [MELAMPAUI_WAKTU] TIDAK_SAH +akhir-hari-libur");
    assertThat(DecisionPage.in(DecisionTexts.indonesian()).text(on("2021-08-18", decree)))
        .contains(
            "menjadi s.d. 2021-08-18 karena berakhir pada hari libur nasional, kecuali batas itu"
                + " ditetapkan tidak dapat diundurkan (UU 30/2014 Pasal 15 ayat (1) huruf a; UU"
                + " 30/2014 Pasal 15 ayat (2); UU 30/2014 Pasal 58 ayat (3); UU 30/2014 Pasal 58 ayat"
                + " (4); Keppres 251/1967)");
  }

  /** Saturday, 25 December 2021, before a Sunday. */
  @Test
  void holidaysAndSundaysInARow_moveTogether() {
    PelimpahanWewenang decree = to("2021-12-26", "2021-03-01");
    assertThat(line(on("2021-12-27", decree))).startsWith("BERWENANG");
    assertThat(line(on("2021-12-28", decree))).startsWith("TIDAK periode");
    PelimpahanWewenang toSunday = to("2023-01-02", "2021-03-01");
    assertThat(line(on("2023-01-02", toSunday))).startsWith("BERWENANG");
    assertThat(line(on("2023-01-03", toSunday))).startsWith("TIDAK periode");
  }

  /** New year's eve 2021 is a Friday: that a holiday follows does not move it. */
  @Test
  void endBeforeAHoliday_stays() {
    PelimpahanWewenang decree = to("2022-01-01", "2021-03-01");
    assertThat(line(on("2021-12-31", decree))).startsWith("BERWENANG");
    assertThat(line(on("2022-01-01", decree)))
        .isEqualTo("TIDAK periode [MELAMPAUI_WAKTU] TIDAK_SAH +akhir-hari-libur");
  }

  /** 1 May 2020 is a Friday. */
  @Test
  void holidayOnAFriday_holdsOnSaturday_andIsOpenUntilMonday() {
    PelimpahanWewenang decree =
        decree(
            d ->
                d.instrumen(instrument("1", "2020-03-01").build())
                    .periode(Periode.of(LocalDate.of(2020, 4, 1), LocalDate.of(2020, 5, 2))));
    assertThat(line(on("2020-05-02", decree))).startsWith("BERWENANG");
    assertThat(line(on("2020-05-03", decree))).isEqualTo("? periode /periode");
    assertThat(line(on("2020-05-04", decree))).isEqualTo("? periode /periode");
    assertThat(line(on("2020-05-05", decree))).startsWith("TIDAK periode");
    assertThat(DecisionPage.in(DecisionTexts.english()).text(on("2020-05-04", decree)))
        .contains("or to 2020-05-04 where the office does not work on Saturdays")
        .contains("Keppres 24/2013");
  }

  /** Idul Adha of 2021 was Tuesday, 20 July. */
  @Test
  void statedHoliday_movesTheEnd_andStandsInTheTree() {
    PelimpahanWewenang decree = to("2021-07-21", "2021-03-01");
    PermintaanKeputusan asked = request(r -> r.tanggal(LocalDate.of(2021, 7, 21)));
    assertThat(line(decide(asked, decree)))
        .isEqualTo("TIDAK periode [MELAMPAUI_WAKTU] TIDAK_SAH +akhir-hari-libur");
    PermintaanKeputusan stated =
        PermintaanKeputusan.builder()
            .from(asked)
            .addHariLibur(LocalDate.of(2021, 5, 13), LocalDate.of(2021, 7, 20))
            .build();
    assertThat(line(decide(stated, decree))).startsWith("BERWENANG");
    assertThat(DecisionPage.in(DecisionTexts.indonesian()).text(decide(stated, decree)))
        .contains("2021-07-20 hari libur nasional (UU 30/2014 Pasal 58 ayat (3))")
        .contains("permintaan /hariLibur/1")
        .doesNotContain("/hariLibur/0");
    assertThat(
            line(
                decide(
                    PermintaanKeputusan.builder()
                        .from(stated)
                        .tanggal(LocalDate.of(2021, 7, 22))
                        .build(),
                    decree)))
        .startsWith("TIDAK periode");
  }

  @Test
  void mapOfHolders_followsTheSameCalendar_andRemarksOnTheEnd() {
    PelimpahanWewenang decree = to("2021-07-21", "2021-03-01");
    assertThat(turn(decree, List.of())).isEqualTo("2021-07-21");
    assertThat(turn(decree, List.of(LocalDate.of(2021, 7, 20)))).isEqualTo("2021-07-22");
    assertThat(turn(to("2021-08-18", "2021-03-01"), List.of())).isEqualTo("2021-08-19");
    PetaPemegang map = map(decree, List.of());
    assertThat(map.catatan().stream().map(one -> one.jenis() + " " + one.fakta()))
        .containsExactly("AKHIR_HARI_LIBUR [2021-07-20]");
  }

  private static String turn(PelimpahanWewenang decree, List<LocalDate> holidays) {
    return map(decree, holidays).celah().stream()
        .filter(row -> row.tempat().toString().equals("35.74.01"))
        .map(row -> row.periode().mulai().toString())
        .findFirst()
        .orElseThrow();
  }

  private static PetaPemegang map(PelimpahanWewenang decree, List<LocalDate> holidays) {
    return AuthorityEngine.of(Cases.SUKSESI, List.of(decree), List.of())
        .gaps(
            new PermintaanPeta(
                KodeWilayah.parse("35.74"),
                Periode.of(LocalDate.of(2021, 7, 1), LocalDate.of(2021, 9, 1)),
                List.of(),
                holidays));
  }

  private static KeputusanWewenang on(String day, PelimpahanWewenang decree) {
    return decide(request(r -> r.tanggal(LocalDate.parse(day))), decree);
  }

  private static PelimpahanWewenang to(String end, String set) {
    return decree(
        d ->
            d.instrumen(instrument("1", set).build())
                .periode(Periode.of(LocalDate.of(2021, 4, 1), LocalDate.parse(end))));
  }
}
