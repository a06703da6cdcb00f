package id.pamong.validation.keputusan;

import static id.pamong.validation.keputusan.Cases.decide;
import static id.pamong.validation.keputusan.Cases.decree;
import static id.pamong.validation.keputusan.Cases.instrument;
import static id.pamong.validation.keputusan.Cases.line;
import static id.pamong.validation.keputusan.Cases.request;
import static org.assertj.core.api.Assertions.assertThat;

import id.pamong.hukum.JenisInstrumen;
import id.pamong.hukum.Periode;
import id.pamong.wewenang.PelimpahanWewenang;
import id.pamong.wewenang.keputusan.KeputusanWewenang;
import java.time.LocalDate;
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
                + " 2023-03-27 karena berakhir pada hari Minggu (UU 30/2014 Pasal 15 ayat (1) huruf"
                + " a; UU 30/2014 Pasal 15 ayat (2); UU 30/2014 Pasal 58 ayat (3))");
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
    assertThat(LastDay.moved(LocalDate.of(2014, 10, 13))).isEqualTo("2014-10-13");
    assertThat(LastDay.moved(LocalDate.of(2014, 10, 20))).isEqualTo("2014-10-21");
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
