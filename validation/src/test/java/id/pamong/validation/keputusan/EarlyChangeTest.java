package id.pamong.validation.keputusan;

import static id.pamong.validation.keputusan.Pulosari.change;
import static id.pamong.validation.keputusan.Pulosari.decree;
import static id.pamong.validation.keputusan.Pulosari.first;
import static id.pamong.validation.keputusan.Pulosari.instrument;
import static id.pamong.validation.keputusan.Pulosari.on;
import static id.pamong.validation.keputusan.Pulosari.to;
import static org.assertj.core.api.Assertions.assertThat;

import id.pamong.hukum.AlasanBerlakuSurut;
import id.pamong.hukum.JenisHubungan;
import id.pamong.hukum.JenisInstrumen;
import id.pamong.hukum.Periode;
import id.pamong.validation.keputusan.page.DecisionPage;
import id.pamong.validation.keputusan.page.DecisionTexts;
import id.pamong.wewenang.InstrumenPelimpahan;
import id.pamong.wewenang.PelimpahanWewenang;
import id.pamong.wewenang.keputusan.InstrumenPengubah;
import id.pamong.wewenang.keputusan.KeputusanWewenang;
import id.pamong.wewenang.pemegang.LayananDicari;
import id.pamong.wewenang.pemegang.PermintaanPeta;
import id.pamong.wilayah.KodeWilayah;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What dates itself back to February 2020 and was set on the first of July. */
class EarlyChangeTest {

  private static final String GRANTED = "BERWENANG DELEGASI camat 33.27.02";
  private static final String TOLD = GRANTED + " +perubahan-berlaku-surut";
  private static final String OVER =
      "TIDAK batas-materi [MENCAMPURADUKKAN_MATERI] DAPAT_DIBATALKAN";

  private static InstrumenPelimpahan.Builder early(JenisHubungan jenis) {
    return instrument("9", "2020-07-01")
        .tanggalBerlaku(LocalDate.of(2020, 2, 1))
        .addHubungan(to(jenis));
  }

  private static InstrumenPelimpahan.Builder reasoned(JenisHubungan jenis) {
    return early(jenis).alasanBerlakuSurut(AlasanBerlakuSurut.MENGHINDARI_KERUGIAN_LEBIH_BESAR);
  }

  @Test
  void revocation_endsTheDecreeFromTheDayOnWhichItWasSet_whateverItsReason() {
    for (InstrumenPelimpahan.Builder one :
        List.of(early(JenisHubungan.MENCABUT), reasoned(JenisHubungan.MENCABUT))) {
      InstrumenPengubah revocation = change(one);
      assertThat(on("2020-01-31", 80, List.of(first()), revocation)).isEqualTo(GRANTED);
      assertThat(on("2020-02-01", 80, List.of(first()), revocation)).isEqualTo(TOLD);
      assertThat(on("2020-06-30", 80, List.of(first()), revocation)).isEqualTo(TOLD);
      assertThat(on("2020-07-01", 80, List.of(first()), revocation))
          .startsWith("TIDAK tidak-dicabut");
    }
  }

  @Test
  void remark_isToldInBothLanguages() {
    KeputusanWewenang decision =
        Pulosari.decide(
            Pulosari.request("2020-06-01", one -> one.addUkuran(Pulosari.metres(80))),
            List.of(first()),
            change(reasoned(JenisHubungan.MENCABUT)));
    assertThat(DecisionPage.in(DecisionTexts.indonesian()).text(decision))
        .contains(
            "Keputusan Bupati 9/2020 (33.27) menyatakan mencabut, mengganti, atau mengubah"
                + " Keputusan Bupati 1/2020 (33.27) sejak 2020-02-01, tetapi baru ditetapkan pada"
                + " 2020-07-01",
            "UU 30/2014 Pasal 63 ayat (3); UU 30/2014 Pasal 64 ayat (4)");
    assertThat(DecisionPage.in(DecisionTexts.english()).text(decision))
        .contains("from 2020-02-01 on, but was only set on 2020-07-01");
  }

  @Test
  void replacement_leavesWhatWasDoneBeforeItWasSet_andGivesFromItsReason() {
    PelimpahanWewenang other =
        decree(
            reasoned(JenisHubungan.MENGGANTI),
            100,
            one -> one.layanan(List.of(Cases.service().nama("Izin Lain").build())));
    assertThat(on("2020-06-30", 80, List.of(first(), other))).isEqualTo(TOLD);
    assertThat(on("2020-07-01", 80, List.of(first(), other))).startsWith("TIDAK tidak-dicabut");
    assertThat(
            Cases.line(
                Pulosari.decide(
                    Pulosari.request(
                        "2020-06-30",
                        one -> one.layanan("Izin Lain").addUkuran(Pulosari.metres(1))),
                    List.of(first(), other))))
        .isEqualTo(GRANTED);
  }

  @Test
  void amendment_neitherTakesNorGives_beforeItWasSet() {
    PelimpahanWewenang narrower = decree(reasoned(JenisHubungan.MENGUBAH), 50);
    assertThat(on("2020-06-30", 80, List.of(first(), narrower))).isEqualTo(TOLD);
    assertThat(on("2020-07-01", 80, List.of(first(), narrower))).startsWith(OVER);
    PelimpahanWewenang wider = decree(reasoned(JenisHubungan.MENGUBAH), 200);
    assertThat(on("2020-06-30", 150, List.of(first(), wider))).startsWith(OVER);
    assertThat(on("2020-07-01", 150, List.of(first(), wider))).isEqualTo(GRANTED);
  }

  @Test
  void regulationThatDatesItselfBack_leavesTheTimeBetweenOpen() {
    InstrumenPelimpahan.Builder regulation =
        instrument("1", "2020-01-05").jenis(JenisInstrumen.PERATURAN_BUPATI);
    PelimpahanWewenang given = decree(regulation, 100);
    InstrumenPelimpahan.Builder silent =
        instrument("9", "2020-07-01")
            .jenis(JenisInstrumen.PERATURAN_BUPATI)
            .tanggalBerlaku(LocalDate.of(2020, 2, 1))
            .addHubungan(to(JenisHubungan.MENCABUT, JenisInstrumen.PERATURAN_BUPATI, "1", 2020));
    assertThat(on("2020-01-31", 80, List.of(given), change(silent))).startsWith(GRANTED);
    assertThat(on("2020-06-30", 80, List.of(given), change(silent)))
        .startsWith("? tidak-dicabut /instrumen/alasanBerlakuSurut");
    assertThat(on("2020-07-01", 80, List.of(given), change(silent))).startsWith("TIDAK tidak-");
    // What it says of acts that were done before stands in its transitional provisions.
    InstrumenPengubah reasoned =
        change(silent.alasanBerlakuSurut(AlasanBerlakuSurut.MENGHINDARI_KERUGIAN_LEBIH_BESAR));
    assertThat(on("2020-06-30", 80, List.of(given), reasoned)).startsWith("? tidak-dicabut ");
    assertThat(on("2020-07-01", 80, List.of(given), reasoned)).startsWith("TIDAK tidak-");
  }

  @Test
  void revocationBeforeUu30_thatDatesItselfBack_isUnderLawThatIsNotHeld() {
    PelimpahanWewenang given =
        decree(
            instrument("1", "2011-01-05"),
            100,
            one -> one.dasarHukum(List.of(Cases.cited(JenisInstrumen.PP, "19", 2008))));
    InstrumenPelimpahan.Builder early =
        instrument("9", "2012-07-02")
            .tanggalBerlaku(LocalDate.of(2012, 2, 1))
            .addHubungan(to(JenisHubungan.MENCABUT, JenisInstrumen.KEPUTUSAN_BUPATI, "1", 2011));
    assertThat(on("2012-06-29", 80, List.of(given), change(early)))
        .startsWith("? tidak-dicabut /instrumen/alasanBerlakuSurut");
    assertThat(
            on(
                "2012-06-29",
                80,
                List.of(given),
                change(
                    early.alasanBerlakuSurut(AlasanBerlakuSurut.MENGHINDARI_KERUGIAN_LEBIH_BESAR))))
        .startsWith("? tidak-dicabut ");
    assertThat(on("2012-07-02", 80, List.of(given), change(early)))
        .startsWith("TIDAK tidak-dicabut");
  }

  @Test
  void amendmentWhoseOwnTimeIsOver_leavesOpenWhatItTookThePlaceOf() {
    PelimpahanWewenang amendment =
        decree(
            instrument("2", "2020-03-05").addHubungan(to(JenisHubungan.MENGUBAH)),
            300,
            one -> one.periode(Periode.of(LocalDate.of(2020, 3, 5), LocalDate.of(2020, 5, 1))));
    assertThat(on("2020-04-30", 250, List.of(first(), amendment))).isEqualTo(GRANTED);
    String open = on("2020-05-01", 80, List.of(first(), amendment));
    assertThat(open).startsWith("? tidak-dicabut /instrumen/hubungan");
    InstrumenPengubah revocation =
        change(
            instrument("9", "2020-05-01")
                .addHubungan(
                    to(JenisHubungan.MENCABUT, JenisInstrumen.KEPUTUSAN_BUPATI, "2", 2020)));
    PelimpahanWewenang lasting =
        decree(instrument("2", "2020-03-05").addHubungan(to(JenisHubungan.MENGUBAH)), 300);
    assertThat(on("2020-05-01", 80, List.of(first(), lasting), revocation)).isEqualTo(open);
  }

  @Test
  void mapOfHolders_changesOnTheDayOnWhichTheRevocationWasSet() {
    assertThat(
            AuthorityEngine.of(
                    Pulosari.SUKSESI,
                    List.of(first()),
                    List.of(change(reasoned(JenisHubungan.MENCABUT))))
                .gaps(
                    new PermintaanPeta(
                        KodeWilayah.parse("33.27"),
                        Periode.of(LocalDate.of(2020, 1, 5), LocalDate.of(2021, 1, 1)),
                        List.of(LayananDicari.of("Izin Reklame"))))
                .celah())
        .extracting(one -> one.periode().mulai())
        .containsExactly(LocalDate.of(2020, 7, 1));
  }
}
