package id.pamong.validation.keputusan;

import static id.pamong.validation.keputusan.Cases.cited;
import static id.pamong.validation.keputusan.Cases.decide;
import static id.pamong.validation.keputusan.Cases.decree;
import static id.pamong.validation.keputusan.Cases.instrument;
import static id.pamong.validation.keputusan.Cases.line;
import static id.pamong.validation.keputusan.Cases.office;
import static id.pamong.validation.keputusan.Cases.request;
import static id.pamong.validation.keputusan.Cases.serving;
import static org.assertj.core.api.Assertions.assertThat;

import id.pamong.hukum.DasarHukum;
import id.pamong.hukum.InstrumenHukum;
import id.pamong.hukum.JenisInstrumen;
import id.pamong.layanan.KanalLayanan;
import id.pamong.pemerintahan.Jabatan;
import id.pamong.pemerintahan.JabatanWilayah;
import id.pamong.pemerintahan.UrusanPemerintahan;
import id.pamong.validation.keputusan.page.DecisionPage;
import id.pamong.validation.keputusan.page.DecisionTexts;
import id.pamong.wewenang.AspekKewenangan;
import id.pamong.wewenang.BatasMateri;
import id.pamong.wewenang.BatasWewenang;
import id.pamong.wewenang.JenisPelimpahan;
import id.pamong.wewenang.KriteriaLayanan;
import id.pamong.wewenang.LayananDilimpahkan;
import id.pamong.wewenang.PelimpahanWewenang;
import id.pamong.wewenang.SatuanBatas;
import id.pamong.wewenang.SumberWewenang;
import id.pamong.wewenang.keputusan.KeputusanWewenang;
import id.pamong.wewenang.keputusan.PermintaanKeputusan;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Where the law leaves open what a file does not state, or stands where it is not cited. */
class UnsettledLawTest {

  private static final String GRANTED = "BERWENANG DELEGASI camat 35.74.01";
  private static final List<DasarHukum> OTHER_LAW =
      List.of(
          cited(JenisInstrumen.UU, "23", 2014),
          DasarHukum.of(InstrumenHukum.of(JenisInstrumen.UU, "23", 2014), "226 ayat (1)"),
          DasarHukum.of(InstrumenHukum.of(JenisInstrumen.UU, "23", 2014), "65 ayat (1)"),
          DasarHukum.of(InstrumenHukum.of(JenisInstrumen.UU, "30", 2014), "13"),
          cited(JenisInstrumen.UU, "12", 1950),
          cited(JenisInstrumen.UU, "25", 2009),
          cited(JenisInstrumen.PERMENDAGRI, "4", 2010),
          cited(JenisInstrumen.SURAT_EDARAN, "1", 2020),
          cited(JenisInstrumen.PP, "19", 2008));
  private static final PelimpahanWewenang DECREE = Cases.decree().build();

  @Test
  void delegationToACamat_thatCitesOtherLawThanThePpThatLaysItDown_isOpen() {
    for (DasarHukum law : OTHER_LAW) {
      KeputusanWewenang open =
          decide(Cases.request().build(), decree(d -> d.dasarHukum(List.of(law))));
      assertThat(line(open)).as(law.sitasi()).isEqualTo("? dasar-delegasi /dasarHukum");
      assertThat(DecisionPage.in(DecisionTexts.indonesian()).text(open))
          .contains("PP 17/2018 Pasal 11 ayat (1), yang melimpahkannya, tidak dikutip");
    }
  }

  @Test
  void citingOtherLawToo_makesNoDecisionWorse() {
    List<List<DasarHukum>> alone =
        List.of(List.of(), List.of(cited(JenisInstrumen.PP, "17", 2018)));
    for (DasarHukum law : OTHER_LAW) {
      for (List<DasarHukum> some : alone) {
        List<DasarHukum> more = Stream.concat(some.stream(), Stream.of(law)).toList();
        assertThat(line(decide(Cases.request().build(), decree(d -> d.dasarHukum(more)))))
            .as(law.sitasi())
            .isEqualTo(line(decide(Cases.request().build(), decree(d -> d.dasarHukum(some)))));
      }
    }
  }

  @Test
  void delegationToACamat_beforePp17_restsOnThePpOfItsDay() {
    PelimpahanWewenang older =
        decree(
            d ->
                d.instrumen(instrument("1", "2015-03-02").build())
                    .periode(Optional.empty())
                    .dasarHukum(List.of(cited(JenisInstrumen.UU, "25", 2009)))
                    .layanan(
                        List.of(
                            Cases.service()
                                .kriteria(
                                    KriteriaLayanan.builder()
                                        .from(Cases.licence().build())
                                        .eksternalitas(true)
                                        .efisiensi(true)
                                        .build())
                                .build())));
    KeputusanWewenang open = decide(request(r -> r.tanggal(LocalDate.parse("2016-01-04"))), older);
    assertThat(line(open)).startsWith("? dasar-delegasi /dasarHukum");
    assertThat(DecisionPage.in(DecisionTexts.indonesian()).text(open))
        .contains("PP 19/2008 Pasal 15 ayat (2), yang melimpahkannya, tidak dikutip");
  }

  @Test
  void taskOfAssistanceToACamat_restsOnThatPpToo_andBeforeItTheLawDoesNotSay() {
    List<DasarHukum> act = List.of(cited(JenisInstrumen.UU, "30", 2014));
    PelimpahanWewenang handedOn =
        decree(d -> d.jenisPelimpahan(JenisPelimpahan.TUGAS_PEMBANTUAN).dasarHukum(act));
    assertThat(line(decide(Cases.request().build(), handedOn)))
        .startsWith("? dasar-delegasi /dasarHukum, ");
    PelimpahanWewenang older =
        PelimpahanWewenang.builder()
            .from(handedOn)
            .instrumen(instrument("1", "2015-03-02").build())
            .periode(Optional.empty())
            .build();
    assertThat(line(decide(Cases.request().build(), older))).startsWith("? dasar-delegasi , ");
  }

  @Test
  void affairThatTheDecreeDoesNotState_isThatOfTheRequest() {
    PelimpahanWewenang silent = serving(s -> s.urusan(Optional.empty()));
    assertThat(line(decide(request(r -> r.urusan(UrusanPemerintahan.PERDAGANGAN)), silent)))
        .startsWith(GRANTED);
    assertThat(line(decide(request(r -> r.urusan(UrusanPemerintahan.KEHUTANAN)), silent)))
        .isEqualTo("? urusan /subUrusan");
    assertThat(line(decide(request(r -> r.urusan(UrusanPemerintahan.AGAMA)), silent)))
        .startsWith("TIDAK urusan ");
    assertThat(
            line(
                decide(
                    request(r -> r.urusan(UrusanPemerintahan.PENANGANAN_KONFLIK_SOSIAL)), silent)))
        .isEqualTo("? urusan /layanan/0/urusan");
  }

  @Test
  void kepalaDinas_mayHaveIt_byARegulationThatIsNotHeld() {
    JabatanWilayah dinas = office(Jabatan.KEPALA_DINAS, "35.74");
    assertThat(line(decide(request(r -> r.pejabat(dinas)))))
        .startsWith("? tugas-menurut-undang-undang");
    assertThat(line(decide(request(r -> r.pejabat(dinas).urusan(UrusanPemerintahan.AGAMA)))))
        .startsWith("TIDAK urusan ");
    assertThat(
            line(
                decide(
                    request(
                        r ->
                            r.pejabat(dinas)
                                .urusan(UrusanPemerintahan.PENANGANAN_KONFLIK_SOSIAL)))))
        .startsWith("TIDAK dasar-kewenangan");
    assertThat(
            line(
                decide(
                    request(r -> r.pejabat(dinas).layanan("melaksanakan pelayanan masyarakat")))))
        .startsWith("TIDAK dasar-kewenangan");
  }

  @Test
  void decreeOfOtherLimits_besideTheOneThatGives_isTold() {
    PelimpahanWewenang other =
        decree(
            d ->
                d.instrumen(instrument("2", "2021-05-03").build())
                    .layanan(
                        List.of(
                            Cases.service()
                                .batas(
                                    BatasWewenang.builder()
                                        .addMateri(
                                            new BatasMateri(
                                                "luas",
                                                BigDecimal.valueOf(50),
                                                SatuanBatas.METER_PERSEGI))
                                        .build())
                                .build())));
    assertThat(line(decide(Cases.request().build(), DECREE, other)))
        .isEqualTo(GRANTED + " +batas-berbeda");
    PelimpahanWewenang same = decree(d -> d.instrumen(instrument("2", "2021-05-03").build()));
    assertThat(line(decide(Cases.request().build(), DECREE, same))).isEqualTo(GRANTED);
  }

  @Test
  void decreeFromBeforePp17_isWeighedByItsChannelAndKind() {
    assertThat(old(s -> s.kanal(KanalLayanan.PTSP_DINAS)))
        .isEqualTo("TIDAK kanal [MELAMPAUI_PERATURAN] TIDAK_SAH");
    assertThat(old(s -> s.kanal(KanalLayanan.DARING))).startsWith("? kanal /layanan/0/kanal");
    assertThat(old(s -> s.kanal(KanalLayanan.PELAYANAN_TERPADU_KECAMATAN))).startsWith(GRANTED);
    assertThat(old(s -> s.sifat(Optional.empty()).aspek(AspekKewenangan.REKOMENDASI)))
        .startsWith("? jenis-layanan /layanan/0/sifat");
    assertThat(old(s -> s.sifat(Optional.empty()))).startsWith(GRANTED);
  }

  private static String old(UnaryOperator<LayananDilimpahkan.Builder> change) {
    KriteriaLayanan criteria =
        KriteriaLayanan.builder()
            .from(Cases.licence().build())
            .eksternalitas(true)
            .efisiensi(true)
            .build();
    PelimpahanWewenang decree =
        decree(
            d ->
                d.instrumen(
                        instrument("1", "2012-03-01")
                            .jenis(JenisInstrumen.PERATURAN_WALI_KOTA)
                            .build())
                    .dasarHukum(List.of(cited(JenisInstrumen.PP, "19", 2008)))
                    .pemetaan(Optional.empty())
                    .periode(Optional.empty())
                    .layanan(List.of(change.apply(Cases.service().kriteria(criteria)).build())));
    return line(decide(Cases.request().build(), decree));
  }

  @Test
  void taskOfALurah_isHisOwnSincePp17_andHelpBefore() {
    PermintaanKeputusan asked =
        request(
            r ->
                r.pejabat(office(Jabatan.LURAH, "35.74.01.1001"))
                    .layanan("melaksanakan pelayanan masyarakat"));
    KeputusanWewenang own = decide(asked);
    assertThat(line(own)).isEqualTo("BERWENANG ATRIBUSI lurah 35.74.01.1001");
    assertThat(DecisionPage.in(DecisionTexts.indonesian()).text(own))
        .contains("membantu camat dalam melaksanakan pelayanan masyarakat");
    PermintaanKeputusan before =
        PermintaanKeputusan.builder().from(asked).tanggal(LocalDate.of(2018, 5, 7)).build();
    assertThat(line(decide(before))).startsWith("? tugas-menurut-undang-undang");
  }

  @Test
  void conflictOfInterest_isVoidableWithoutAJudgment() {
    String page =
        DecisionPage.in(DecisionTexts.indonesian())
            .text(decide(request(r -> r.konflikKepentingan(true)), Cases.decree().build()));
    assertThat(page)
        .contains(
            "dapat dibatalkan, oleh pejabat yang menetapkannya, atasannya", "Pasal 66 ayat (3)")
        .doesNotContain("apabila telah diuji");
  }

  @Test
  void kepalaDinas_whoMandates_leavesItOpen() {
    PelimpahanWewenang mandate =
        decree(
            d ->
                d.instrumen(
                        instrument("7", "2021-04-01").jenis(JenisInstrumen.SURAT_PERINTAH).build())
                    .pemberi(office(Jabatan.KEPALA_DINAS, "35.74"))
                    .penerima(List.of(office(Jabatan.KEPALA_UNIT_PELAYANAN_TERPADU, "35.74")))
                    .sumber(SumberWewenang.MANDAT)
                    .dasarHukum(List.of())
                    .layanan(
                        List.of(
                            Cases.service()
                                .kriteria(Cases.licence().tugasRutin(true).build())
                                .build())));
    assertThat(
            line(
                decide(
                    request(
                        r ->
                            r.pejabat(office(Jabatan.KEPALA_UNIT_PELAYANAN_TERPADU, "35.74"))
                                .strategis(false)),
                    mandate)))
        .startsWith("? ")
        .contains("tugas-menurut-undang-undang");
  }
}
