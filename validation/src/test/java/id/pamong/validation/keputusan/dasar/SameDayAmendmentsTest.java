package id.pamong.validation.keputusan.dasar;

import static id.pamong.validation.keputusan.Cases.change;
import static id.pamong.validation.keputusan.Cases.instrument;
import static id.pamong.validation.keputusan.Cases.line;
import static id.pamong.validation.keputusan.Cases.to;
import static org.assertj.core.api.Assertions.assertThat;

import id.pamong.hukum.JenisHubungan;
import id.pamong.hukum.Periode;
import id.pamong.pemerintahan.Jabatan;
import id.pamong.validation.keputusan.AuthorityEngine;
import id.pamong.validation.keputusan.Cases;
import id.pamong.wewenang.BatasMateri;
import id.pamong.wewenang.BatasWewenang;
import id.pamong.wewenang.PelimpahanWewenang;
import id.pamong.wewenang.SatuanBatas;
import id.pamong.wewenang.SumberWewenang;
import id.pamong.wewenang.keputusan.InstrumenPengubah;
import id.pamong.wewenang.keputusan.KeputusanWewenang;
import id.pamong.wewenang.keputusan.UkuranObjek;
import id.pamong.wewenang.pemegang.BarisPemegang;
import id.pamong.wewenang.pemegang.JenisKeadaan;
import id.pamong.wewenang.pemegang.PemegangLayanan;
import id.pamong.wewenang.pemegang.PermintaanPemegang;
import id.pamong.wewenang.pemegang.PermintaanPeta;
import id.pamong.wilayah.KodeWilayah;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** A decree with a limit of 50, amended twice on one day: to 75 and to 30. */
class SameDayAmendmentsTest {

  private static final LocalDate DAY = LocalDate.of(2023, 6, 1);
  private static final PelimpahanWewenang BASE = limited("1", "2021-03-01", 50, d -> d);
  private static final PelimpahanWewenang WIDER = amended("2", 75, d -> d);
  private static final PelimpahanWewenang NARROWER = amended("3", 30, d -> d);
  private static final String OPEN = "? tidak-dicabut";

  private static PelimpahanWewenang amended(
      String number, int most, UnaryOperator<PelimpahanWewenang.Builder> change) {
    return limited(
        number,
        "2022-01-10",
        most,
        d ->
            change.apply(
                d.instrumen(
                    instrument(number, "2022-01-10")
                        .addHubungan(to(JenisHubungan.MENGUBAH, "1", 2021))
                        .build())));
  }

  private static PelimpahanWewenang limited(
      String number, String day, int most, UnaryOperator<PelimpahanWewenang.Builder> change) {
    return Cases.decree(
        d ->
            change.apply(
                d.instrumen(instrument(number, day).build())
                    .periode(Optional.empty())
                    .layanan(
                        List.of(
                            Cases.service()
                                .batas(
                                    BatasWewenang.builder()
                                        .addMateri(
                                            new BatasMateri(
                                                "luas",
                                                BigDecimal.valueOf(most),
                                                SatuanBatas.METER_PERSEGI))
                                        .build())
                                .build()))));
  }

  private static List<UkuranObjek> size(int size) {
    return List.of(new UkuranObjek("luas", BigDecimal.valueOf(size), SatuanBatas.METER_PERSEGI));
  }

  private static InstrumenPengubah revoking(String... numbers) {
    InstrumenPengubah.Builder revocation =
        change("9", "2022-06-01", to(JenisHubungan.MENCABUT, numbers[0], 2022));
    return numbers.length == 1
        ? revocation.build()
        : revocation
            .instrumen(
                instrument("9", "2022-06-01")
                    .addHubungan(
                        to(JenisHubungan.MENCABUT, numbers[0], 2022),
                        to(JenisHubungan.MENCABUT, numbers[1], 2022))
                    .build())
            .build();
  }

  private static AuthorityEngine engine(
      List<PelimpahanWewenang> decrees, InstrumenPengubah... changes) {
    return AuthorityEngine.of(Cases.SUKSESI, decrees, List.of(changes));
  }

  private static KeputusanWewenang decided(
      List<UkuranObjek> sizes, List<PelimpahanWewenang> decrees, InstrumenPengubah... changes) {
    List<PelimpahanWewenang> reversed = new ArrayList<>(decrees);
    Collections.reverse(reversed);
    KeputusanWewenang decision =
        engine(decrees, changes).decide(Cases.request(r -> r.tanggal(DAY).ukuran(sizes)));
    assertThat(engine(reversed, changes).decide(Cases.request(r -> r.tanggal(DAY).ukuran(sizes))))
        .isEqualTo(decision);
    return decision;
  }

  private static String on(
      int size, List<PelimpahanWewenang> decrees, InstrumenPengubah... changes) {
    return line(decided(size(size), decrees, changes));
  }

  @Test
  void whatEachGives_isGranted_whatNoneGivesIsRefused_theRestIsOpen() {
    List<PelimpahanWewenang> all = List.of(BASE, WIDER, NARROWER);
    assertThat(on(30, all)).isEqualTo("BERWENANG DELEGASI camat 35.74.01");
    assertThat(on(31, all)).startsWith(OPEN).doesNotContain("batas-materi");
    assertThat(on(75, all)).startsWith(OPEN);
    assertThat(on(76, all)).startsWith("TIDAK batas-materi");
    assertThat(line(decided(List.of(), all))).startsWith(OPEN).contains("batas-materi");
  }

  @Test
  void threeOfOneDay_areReadAlike() {
    List<PelimpahanWewenang> all = List.of(BASE, WIDER, NARROWER, amended("4", 20, d -> d));
    assertThat(on(20, all)).startsWith("BERWENANG");
    assertThat(on(25, all)).startsWith(OPEN);
    assertThat(on(76, all)).startsWith("TIDAK");
    List<PelimpahanWewenang> twins = List.of(BASE, WIDER, NARROWER, amended("4", 75, d -> d));
    assertThat(on(30, twins)).startsWith("BERWENANG");
    assertThat(on(60, twins)).startsWith(OPEN);
  }

  @Test
  void whatOneOfThemLost_leavesItOpen() {
    List<PelimpahanWewenang> all = List.of(BASE, WIDER, NARROWER);
    assertThat(on(20, all, revoking("2"))).startsWith(OPEN);
    assertThat(on(20, all, revoking("3"))).startsWith(OPEN);
    // Whether the text before both is back the law does not say.
    assertThat(on(20, all, revoking("2", "3"))).startsWith(OPEN);
    assertThat(on(76, all, revoking("2", "3"))).startsWith("TIDAK");
    assertThat(on(76, all, revoking("2"))).startsWith("TIDAK");
  }

  @Test
  void amendmentOfTheDayThatTellsNoText_leavesItOpen() {
    InstrumenPengubah any =
        change("9", "2022-01-10", to(JenisHubungan.MENGUBAH, "1", 2021)).build();
    assertThat(on(20, List.of(BASE, WIDER, NARROWER), any)).startsWith(OPEN);
    InstrumenPengubah revocation =
        change("9", "2022-01-10", to(JenisHubungan.MENCABUT, "1", 2021))
            .addLayanan("Izin Reklame")
            .build();
    assertThat(on(20, List.of(BASE, WIDER, NARROWER), revocation)).startsWith(OPEN);
  }

  @Test
  void whoAnswers_isToldOnlyWhereEachSaysTheSame() {
    PelimpahanWewenang mandate = amended("3", 30, d -> d.sumber(SumberWewenang.MANDAT));
    KeputusanWewenang decision =
        engine(List.of(BASE, WIDER, mandate))
            .decide(Cases.request(r -> r.tanggal(DAY).ukuran(size(20)).strategis(false)));
    assertThat(line(decision)).doesNotContain("BERWENANG DELEGASI").doesNotContain("MANDAT wali");
  }

  @Test
  void holdersAndMap_sayWhatDecisionsSay() {
    AuthorityEngine engine = engine(List.of(BASE, WIDER, NARROWER));
    assertThat(holders(engine, 30)).contains(Jabatan.CAMAT);
    assertThat(holders(engine, 31)).doesNotContain(Jabatan.CAMAT);
    List<BarisPemegang> rows =
        engine
            .gaps(
                new PermintaanPeta(
                    KodeWilayah.parse("35.74"), Periode.of(DAY, DAY.plusDays(10)), List.of()))
            .baris()
            .stream()
            .filter(row -> row.tempat().equals(KodeWilayah.parse("35.74.01")))
            .toList();
    assertThat(rows).extracting(row -> row.keadaan().jenis()).containsExactly(JenisKeadaan.SATU);
    assertThat(rows)
        .flatExtracting(row -> row.keadaan().pemegang())
        .flatExtracting(PemegangLayanan::dikesampingkan)
        .extracting(one -> one.jenis().id())
        .containsOnly("batas-materi");
  }

  private static List<Jabatan> holders(AuthorityEngine engine, int size) {
    return engine
        .holders(
            PermintaanPemegang.builder()
                .layanan("Izin Reklame")
                .wilayah(KodeWilayah.parse("35.74.01.1001"))
                .tanggal(DAY)
                .ukuran(size(size))
                .build())
        .pemegang()
        .stream()
        .map(one -> one.jabatan().jabatan())
        .toList();
  }
}
