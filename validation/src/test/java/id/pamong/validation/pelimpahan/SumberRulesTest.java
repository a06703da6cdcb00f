package id.pamong.validation.pelimpahan;

import static id.pamong.validation.pelimpahan.Decrees.cited;
import static id.pamong.validation.pelimpahan.Decrees.found;
import static id.pamong.validation.pelimpahan.Decrees.instrumen;
import static id.pamong.validation.pelimpahan.Decrees.office;
import static id.pamong.validation.pelimpahan.Decrees.on;
import static org.assertj.core.api.Assertions.assertThat;

import id.pamong.hukum.DasarHukum;
import id.pamong.hukum.InstrumenHukum;
import id.pamong.hukum.JenisInstrumen;
import id.pamong.layanan.SifatLayanan;
import id.pamong.pemerintahan.Jabatan;
import id.pamong.pemerintahan.JabatanWilayah;
import id.pamong.pemerintahan.UrusanPemerintahan;
import id.pamong.wewenang.BentukTandaTangan;
import id.pamong.wewenang.KriteriaLayanan;
import id.pamong.wewenang.LayananDilimpahkan;
import id.pamong.wewenang.PelimpahanWewenang;
import id.pamong.wewenang.PenanggungJawab;
import id.pamong.wewenang.SumberWewenang;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class SumberRulesTest {

  private static final String BEFORE = "2014-10-16";
  private static final String SINCE = "2014-10-17";
  private static final DasarHukum PP_17 = cited(JenisInstrumen.PP, "17", 2018);

  @Test
  void sourceThatIsNotStated_isUndecided() {
    String rule = "sumber-wewenang-tidak-dinyatakan";
    UnaryOperator<PelimpahanWewenang.Builder> silent = decree -> decree.sumber(Optional.empty());
    assertThat(found(rule, on(SINCE, silent))).containsExactly("INFO /sumber UU 30/2014 Pasal 11");
    assertThat(found(rule, on(BEFORE, silent))).isEmpty();
    assertThat(found(rule, on(SINCE))).isEmpty();
  }

  @Test
  void attributionByADecree_isFound() {
    String rule = "atribusi-dengan-keputusan";
    assertThat(found(rule, from(SumberWewenang.ATRIBUSI)))
        .containsExactly("ERROR /sumber UU 30/2014 Pasal 12 ayat (1) huruf a");
    assertThat(found(rule, from(SumberWewenang.MANDAT))).isEmpty();
  }

  @Test
  void decreeThatCitesNothing_isFound() {
    String rule = "tanpa-dasar-hukum";
    UnaryOperator<PelimpahanWewenang.Builder> bare = decree -> decree.dasarHukum(List.of());
    assertThat(found(rule, on(SINCE, bare)))
        .containsExactly(
            "ERROR /dasarHukum UU 30/2014 Pasal 9 ayat (3); UU 12/2011 Pasal 64 ayat (2)");
    assertThat(found(rule, on(BEFORE, bare))).isEmpty();
    assertThat(found(rule, on(SINCE))).isEmpty();
  }

  @Test
  void delegationOnAUuAlone_isFound() {
    String rule = "delegasi-tanpa-dasar-pp-perpres-perda";
    UnaryOperator<PelimpahanWewenang.Builder> uu =
        decree -> decree.dasarHukum(List.of(cited(JenisInstrumen.UU, "30", 2014)));
    assertThat(found(rule, on(SINCE, uu)))
        .containsExactly("ERROR /dasarHukum UU 30/2014 Pasal 13 ayat (2) huruf b");
    assertThat(found(rule, on(SINCE, d -> uu.apply(d).sumber(SumberWewenang.MANDAT)))).isEmpty();
    assertThat(found(rule, on(SINCE))).isEmpty();
  }

  @Test
  void evaluationOfTheBudgetOfADesa_isDelegatedByPp43() {
    DasarHukum pp43 =
        DasarHukum.of(InstrumenHukum.of(JenisInstrumen.PP, "43", 2014), "101 ayat (3)");
    DasarHukum other = DasarHukum.of(InstrumenHukum.of(JenisInstrumen.PP, "43", 2014), "90");
    String rule = "delegasi-dasar-tidak-diketahui-mengatur";
    assertThat(found(rule, citing("2021-02-01", pp43))).isEmpty();
    assertThat(found(rule, citing("2021-02-01", other))).hasSize(1);
  }

  @Test
  void generalAffairs_areHandedToTheCamatByTheLawItself() {
    LayananDilimpahkan general =
        LayananDilimpahkan.builder()
            .nama("Penanganan konflik (contoh)")
            .urusan(UrusanPemerintahan.PENANGANAN_KONFLIK_SOSIAL)
            .sifat(SifatLayanan.NONPERIZINAN)
            .kriteria(
                KriteriaLayanan.builder()
                    .terkaitPengawasanObjekPerizinan(false)
                    .kegiatanBerskalaKecil(false)
                    .langsungDanRutin(false)
                    .build())
            .build();
    PelimpahanWewenang decree =
        on(
            "2021-02-01",
            d ->
                d.addLayanan(general)
                    .pemetaan(Optional.empty())
                    .dasarHukum(
                        List.of(
                            DasarHukum.of(
                                InstrumenHukum.of(JenisInstrumen.UU, "23", 2014), "25 ayat (6)"))));
    for (String rule :
        List.of(
            "delegasi-tanpa-dasar-pp-perpres-perda",
            "tanpa-pemetaan-pelayanan-publik",
            "nonperizinan-tidak-terkait-pengawasan-objek-perizinan",
            "nonperizinan-tidak-berskala-kecil",
            "nonperizinan-tidak-langsung-dan-rutin",
            "nonperizinan-tanpa-kriteria")) {
      assertThat(found(rule, decree)).as(rule).isEmpty();
    }
    for (DasarHukum other : List.of(cited(JenisInstrumen.UU, "30", 2014), PP_17)) {
      PelimpahanWewenang uncited =
          PelimpahanWewenang.builder().from(decree).dasarHukum(List.of(other)).build();
      for (String rule :
          List.of(
              "delegasi-tanpa-dasar-pp-perpres-perda",
              "tanpa-pemetaan-pelayanan-publik",
              "urusan-tidak-dapat-ditentukan")) {
        assertThat(found(rule, uncited)).as(rule).isEmpty();
      }
    }
    PelimpahanWewenang toAgency =
        PelimpahanWewenang.builder()
            .from(decree)
            .penerima(List.of(office(Jabatan.KEPALA_DINAS, "35.12")))
            .build();
    assertThat(found("delegasi-tanpa-dasar-pp-perpres-perda", toAgency)).hasSize(1);
    PelimpahanWewenang mixed =
        PelimpahanWewenang.builder()
            .from(decree)
            .addLayanan(LayananDilimpahkan.builder().nama("Layanan lain").build())
            .build();
    assertThat(found("tanpa-pemetaan-pelayanan-publik", mixed)).hasSize(1);
    PelimpahanWewenang unstated =
        PelimpahanWewenang.builder()
            .from(decree)
            .layanan(List.of(LayananDilimpahkan.builder().nama("Layanan lain").build()))
            .build();
    for (String rule :
        List.of("delegasi-tanpa-dasar-pp-perpres-perda", "tanpa-pemetaan-pelayanan-publik")) {
      assertThat(found(rule, unstated)).as(rule).isEmpty();
    }
    PelimpahanWewenang ofOtherArticle =
        PelimpahanWewenang.builder()
            .from(unstated)
            .dasarHukum(List.of(cited(JenisInstrumen.UU, "30", 2014)))
            .build();
    assertThat(found("delegasi-tanpa-dasar-pp-perpres-perda", ofOtherArticle)).hasSize(1);
    assertThat(found("tanpa-pemetaan-pelayanan-publik", ofOtherArticle)).hasSize(1);
  }

  @Test
  void delegationOnAPpThatIsSilentOnIt_isWarnedOf() {
    String rule = "delegasi-dasar-tidak-mengatur-delegasi";
    String found = "WARNING /dasarHukum UU 30/2014 Pasal 13 ayat (2) huruf b";
    Map.of("19", 2010, "23", 2011, "38", 2017, "33", 2018, "12", 2022, "24", 2018)
        .forEach(
            (nomor, tahun) ->
                assertThat(
                        found(rule, citing("2022-06-01", cited(JenisInstrumen.PP, nomor, tahun))))
                    .containsExactly(found));
    DasarHukum gwpp = cited(JenisInstrumen.PP, "33", 2018);
    assertThat(found(rule, citing("2014-10-16", gwpp))).isEmpty();
    assertThat(found(rule, citing("2014-10-17", gwpp))).hasSize(1);
    assertThat(found(rule, citing("2022-06-01", gwpp, cited(JenisInstrumen.PP, "17", 2018))))
        .isEmpty();
    assertThat(found(rule, citing("2022-06-01", gwpp, cited(JenisInstrumen.PP, "5", 2021))))
        .isEmpty();
    assertThat(found(rule, citing("2022-06-01", gwpp, cited(JenisInstrumen.UU, "23", 2014))))
        .hasSize(1);
    UnaryOperator<PelimpahanWewenang.Builder> silent = d -> d.dasarHukum(List.of(gwpp));
    assertThat(found(rule, on(SINCE, d -> silent.apply(d).sumber(SumberWewenang.MANDAT))))
        .isEmpty();
    assertThat(found(rule, on(SINCE, d -> silent.apply(d).sumber(Optional.empty())))).isEmpty();
    for (JenisInstrumen other :
        List.of(JenisInstrumen.PERDA_KABUPATEN_KOTA, JenisInstrumen.KEPUTUSAN_GUBERNUR)) {
      assertThat(
              found(
                  rule,
                  on(SINCE, d -> silent.apply(d).instrumen(instrumen(SINCE).jenis(other).build()))))
          .isEmpty();
    }
  }

  @Test
  void delegationOnAnArticleThatDelegatesNothing_isWarnedOf() {
    String rule = "delegasi-dasar-tidak-mengatur-delegasi";
    for (String other : List.of("33", "10", "1", "110", "25 ayat (3)")) {
      assertThat(found(rule, citing("2022-06-01", pp17(other)))).as(other).hasSize(1);
      assertThat(found(rule, citing("2022-06-01", pp17(other), pp17("11 ayat (2)")))).isEmpty();
    }
    assertThat(found(rule, citing("2022-06-01", cited(JenisInstrumen.PP, "12", 2017)))).hasSize(1);
    assertThat(found(rule, citing("2022-06-01", pp17("11")))).isEmpty();
    assertThat(found(rule, citing("2022-06-01", pp17("11 ayat (7)")))).isEmpty();
    DasarHukum organisation = pp18("39 ayat (3)");
    assertThat(found(rule, citing("2022-06-01", organisation))).hasSize(1);
    assertThat(found(rule, citing("2022-06-01", pp18("50 ayat (4)")))).isEmpty();
    JabatanWilayah unit = office(Jabatan.KEPALA_UNIT_PELAYANAN_TERPADU, "35.12");
    assertThat(found(rule, to("2022-06-01", organisation, unit))).isEmpty();
    assertThat(found(rule, to("2022-06-01", pp18("50 ayat (4)"), unit))).hasSize(1);
  }

  private static DasarHukum pp17(String pasal) {
    return DasarHukum.of(InstrumenHukum.of(JenisInstrumen.PP, "17", 2018), pasal);
  }

  private static DasarHukum pp18(String pasal) {
    return DasarHukum.of(InstrumenHukum.of(JenisInstrumen.PP, "18", 2016), pasal);
  }

  @Test
  void delegationOnAPerdaOrAnUnreadPp_isUndecided() {
    String rule = "delegasi-dasar-tidak-diketahui-mengatur";
    DasarHukum perda =
        DasarHukum.of(Decrees.local(JenisInstrumen.PERDA_KABUPATEN_KOTA, 2012, "35.12"));
    assertThat(found(rule, citing(SINCE, perda)))
        .containsExactly("INFO /dasarHukum UU 30/2014 Pasal 13 ayat (2) huruf b");
    assertThat(found(rule, citing(BEFORE, perda))).isEmpty();
    assertThat(found(rule, citing(SINCE, cited(JenisInstrumen.PP, "43", 2014)))).hasSize(1);
    assertThat(found(rule, citing(SINCE, cited(JenisInstrumen.PERPRES, "97", 2014)))).hasSize(1);
    assertThat(found(rule, citing(SINCE, perda, cited(JenisInstrumen.PP, "19", 2008)))).isEmpty();
    assertThat(found(rule, citing(SINCE, cited(JenisInstrumen.PERMENDAGRI, "4", 2010)))).isEmpty();
  }

  @Test
  void ppProvidesForTheOfficeThatReceives() {
    String rule = "delegasi-dasar-tidak-diketahui-mengatur";
    DasarHukum pp19 = cited(JenisInstrumen.PP, "19", 2008);
    DasarHukum pp73 = cited(JenisInstrumen.PP, "73", 2005);
    DasarHukum pp96 = cited(JenisInstrumen.PP, "96", 2012);
    DasarHukum pp18 = cited(JenisInstrumen.PP, "18", 2016);
    DasarHukum pp17 = cited(JenisInstrumen.PP, "17", 2018);
    JabatanWilayah lurah = office(Jabatan.LURAH, "35.12.07.1001");
    JabatanWilayah unit = office(Jabatan.KEPALA_UNIT_PELAYANAN_TERPADU, "35.12");
    JabatanWilayah camat = office(Jabatan.CAMAT, "35.12.07");
    assertThat(found(rule, to("2018-05-07", pp73, lurah))).isEmpty();
    assertThat(found(rule, to("2018-05-07", pp19, lurah))).hasSize(1);
    assertThat(found(rule, to("2018-05-08", pp73, lurah))).hasSize(1);
    assertThat(found(rule, to("2018-05-08", pp17, lurah))).isEmpty();
    assertThat(found(rule, to("2018-05-08", pp96, unit))).isEmpty();
    assertThat(found(rule, to("2018-05-08", pp18, unit))).isEmpty();
    assertThat(found(rule, to("2018-05-08", pp17, unit))).hasSize(1);
    assertThat(found(rule, to("2018-05-08", pp96, camat))).hasSize(1);
    assertThat(found(rule, to("2018-05-08", pp96, camat, unit))).isEmpty();
    assertThat(found(rule, to("2018-05-07", pp19, camat))).isEmpty();
    assertThat(found(rule, to("2018-05-07", cited(JenisInstrumen.PP, " 19 ", 2008), camat)))
        .isEmpty();
    assertThat(found(rule, to("2018-05-07", cited(JenisInstrumen.PP, "19", 2009), camat)))
        .hasSize(1);
    assertThat(found(rule, to("2018-05-07", cited(JenisInstrumen.PERPRES, "19", 2008), camat)))
        .hasSize(1);
  }

  @Test
  void delegationSignedInTheNameOfTheGiver_isWarnedOf() {
    String rule = "delegasi-ditandatangani-atas-nama";
    assertThat(found(rule, signed(SumberWewenang.DELEGASI, BentukTandaTangan.ATAS_NAMA)))
        .containsExactly(
            "WARNING /tandaTangan UU 30/2014 Pasal 13 ayat (7); UU 30/2014 Pasal 14 ayat (4)");
    assertThat(found(rule, signed(SumberWewenang.DELEGASI, BentukTandaTangan.JABATAN_SENDIRI)))
        .isEmpty();
  }

  @Test
  void delegationThatTheGiverAnswersFor_isFound() {
    String rule = "delegasi-penanggung-jawab-bukan-penerima";
    assertThat(found(rule, answered(SumberWewenang.DELEGASI, PenanggungJawab.PEMBERI)))
        .containsExactly("ERROR /penanggungJawab UU 30/2014 Pasal 13 ayat (7)");
    assertThat(found(rule, answered(SumberWewenang.DELEGASI, PenanggungJawab.PENERIMA))).isEmpty();
  }

  @Test
  void mandateSignedInTheOwnName_isFound() {
    String rule = "mandat-tanpa-atas-nama";
    assertThat(found(rule, signed(SumberWewenang.MANDAT, BentukTandaTangan.JABATAN_SENDIRI)))
        .containsExactly("ERROR /tandaTangan UU 30/2014 Pasal 14 ayat (4)");
    assertThat(found(rule, signed(SumberWewenang.MANDAT, BentukTandaTangan.UNTUK_BELIAU)))
        .isEmpty();
  }

  @Test
  void mandateThatTheReceiverAnswersFor_isFound() {
    String rule = "mandat-penanggung-jawab-bukan-pemberi";
    assertThat(found(rule, answered(SumberWewenang.MANDAT, PenanggungJawab.PENERIMA)))
        .containsExactly("ERROR /penanggungJawab UU 30/2014 Pasal 14 ayat (8)");
    assertThat(found(rule, answered(SumberWewenang.MANDAT, PenanggungJawab.PEMBERI))).isEmpty();
  }

  @Test
  void mandateToTheHeadOfThePolice_isFound() {
    String rule = "mandat-kepada-bukan-bawahan";
    assertThat(found(rule, mandated(Jabatan.KEPALA_KEPOLISIAN_SEKTOR)))
        .containsExactly("ERROR /penerima/0/jabatan UU 30/2014 Pasal 14 ayat (3)");
    assertThat(found(rule, mandated(Jabatan.SEKRETARIS_KECAMATAN))).isEmpty();
  }

  @Test
  void mandateOfWhatIsNotRoutine_isFound() {
    String rule = "mandat-bukan-tugas-rutin";
    assertThat(found(rule, routine(SumberWewenang.MANDAT, false)))
        .containsExactly(
            "ERROR /layanan/0/kriteria/tugasRutin UU 30/2014 Pasal 14 ayat (1) huruf b");
    assertThat(found(rule, routine(SumberWewenang.MANDAT, true))).isEmpty();
    assertThat(found(rule, routine(SumberWewenang.DELEGASI, false))).isEmpty();
  }

  private static PelimpahanWewenang citing(String day, DasarHukum... dasar) {
    return on(day, decree -> decree.dasarHukum(List.of(dasar)));
  }

  private static PelimpahanWewenang to(String day, DasarHukum dasar, JabatanWilayah... penerima) {
    return on(day, decree -> decree.dasarHukum(List.of(dasar)).penerima(List.of(penerima)));
  }

  private static PelimpahanWewenang from(SumberWewenang sumber) {
    return on(SINCE, decree -> decree.sumber(sumber));
  }

  private static PelimpahanWewenang signed(SumberWewenang sumber, BentukTandaTangan bentuk) {
    return on(SINCE, decree -> decree.sumber(sumber).tandaTangan(bentuk));
  }

  private static PelimpahanWewenang answered(SumberWewenang sumber, PenanggungJawab who) {
    return on(SINCE, decree -> decree.sumber(sumber).penanggungJawab(who));
  }

  private static PelimpahanWewenang mandated(Jabatan jabatan) {
    return on(
        SINCE,
        decree ->
            decree.sumber(SumberWewenang.MANDAT).penerima(List.of(office(jabatan, "35.12.07"))));
  }

  @Test
  void decreeThatCanBeNoDelegation_isJudgedAsAMandate() {
    String rule = "mandat-bukan-tugas-rutin";
    DasarHukum statute = cited(JenisInstrumen.UU, "23", 2014);
    PelimpahanWewenang neither = unstated(false, statute);
    assertThat(found(rule, neither))
        .containsExactly(
            "ERROR /layanan/0/kriteria/tugasRutin UU 30/2014 Pasal 14 ayat (1) huruf b;"
                + " UU 30/2014 Pasal 13 ayat (2) huruf b");
    assertThat(found(rule, unstated(true, statute))).isEmpty();
    assertThat(found(rule, unstated(false, PP_17))).isEmpty();
    assertThat(found(rule, unstated(false, statute, PP_17))).isEmpty();
    PelimpahanWewenang before =
        PelimpahanWewenang.builder().from(neither).instrumen(instrumen(BEFORE).build()).build();
    assertThat(found(rule, before)).isEmpty();
    PelimpahanWewenang outside =
        PelimpahanWewenang.builder()
            .from(unstated(true, statute))
            .penerima(List.of(office(Jabatan.KEPALA_KEPOLISIAN_SEKTOR, "35.12.07")))
            .build();
    assertThat(found("mandat-kepada-bukan-bawahan", outside)).hasSize(1);
  }

  private static PelimpahanWewenang unstated(boolean routine, DasarHukum... cited) {
    return PelimpahanWewenang.builder()
        .from(routine(SumberWewenang.MANDAT, routine))
        .sumber(Optional.empty())
        .dasarHukum(List.of(cited))
        .build();
  }

  private static PelimpahanWewenang routine(SumberWewenang sumber, boolean routine) {
    LayananDilimpahkan layanan =
        LayananDilimpahkan.builder()
            .nama("Layanan contoh")
            .kriteria(KriteriaLayanan.builder().tugasRutin(routine).build())
            .build();
    return on(SINCE, decree -> decree.sumber(sumber).addLayanan(layanan));
  }
}
