package id.pamong.validation.keputusan;

import static id.pamong.validation.keputusan.Cases.CATALOG;
import static id.pamong.validation.keputusan.Cases.cited;
import static id.pamong.validation.keputusan.Cases.decide;
import static id.pamong.validation.keputusan.Cases.decree;
import static id.pamong.validation.keputusan.Cases.instrument;
import static id.pamong.validation.keputusan.Cases.line;
import static id.pamong.validation.keputusan.Cases.office;
import static id.pamong.validation.keputusan.Cases.request;
import static id.pamong.validation.keputusan.Cases.service;
import static org.assertj.core.api.Assertions.assertThat;

import id.pamong.finding.Severity;
import id.pamong.hukum.DasarHukum;
import id.pamong.hukum.InstrumenHukum;
import id.pamong.hukum.JenisInstrumen;
import id.pamong.layanan.SifatLayanan;
import id.pamong.pemerintahan.Jabatan;
import id.pamong.pemerintahan.JabatanWilayah;
import id.pamong.pemerintahan.UrusanPemerintahan;
import id.pamong.validation.keputusan.page.DecisionPage;
import id.pamong.validation.keputusan.page.DecisionTexts;
import id.pamong.validation.pelimpahan.PelimpahanRules;
import id.pamong.wewenang.BentukTandaTangan;
import id.pamong.wewenang.KriteriaLayanan;
import id.pamong.wewenang.LayananDilimpahkan;
import id.pamong.wewenang.PelimpahanWewenang;
import id.pamong.wewenang.SumberWewenang;
import id.pamong.wewenang.keputusan.KeputusanWewenang;
import id.pamong.wewenang.keputusan.PermintaanKeputusan;
import id.pamong.wilayah.KodeWilayah;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The law of the camat judges what the camat is given, and nothing else: a check and a decision say
 * the same of one decree, of a licence that is not simple and has no mapping.
 */
class OtherReceiversTest {

  private static final DasarHukum PP_17 = cited(JenisInstrumen.PP, "17", 2018);
  private static final DasarHukum PP_96 = cited(JenisInstrumen.PP, "96", 2012);
  private static final DasarHukum BUDGET =
      DasarHukum.of(InstrumenHukum.of(JenisInstrumen.PP, "43", 2014), "101 ayat (3)");
  private static final DasarHukum PERDA =
      DasarHukum.of(
          InstrumenHukum.builder()
              .jenis(JenisInstrumen.PERDA_KABUPATEN_KOTA)
              .nomor("5")
              .tahun(2018)
              .daerah(KodeWilayah.parse("35.74"))
              .build());

  private static final List<String> OF_CAMAT =
      List.of(
          "pelimpahan.tanpa-pemetaan-pelayanan-publik",
          "pelimpahan.perizinan-proses-tidak-sederhana");

  @ParameterizedTest
  @CsvSource({
    "LURAH, 35.74.01.1001",
    "SEKRETARIS_KECAMATAN, 35.74.01",
    "KEPALA_SEKSI_KECAMATAN, 35.74.01",
    "SEKRETARIS_KELURAHAN, 35.74.01.1001",
    "KEPALA_DINAS, 35.74",
    "SEKRETARIS_DAERAH, 35.74",
    "WAKIL_WALI_KOTA, 35.74",
    "KEPALA_UNIT_PELAYANAN_TERPADU, 35.74",
  })
  void mandateToAnotherOffice_needsNeitherMappingNorCriteria(Jabatan jabatan, String kode) {
    PelimpahanWewenang mandate = complex(office(jabatan, kode), SumberWewenang.MANDAT, PP_96);
    assertThat(errors(mandate)).isEmpty();
    assertThat(line(decide(asked(office(jabatan, kode)), mandate)))
        .startsWith("BERWENANG MANDAT wali kota 35.74");
  }

  @Test
  void mandateToACamat_needsThemStill() {
    JabatanWilayah camat = office(Jabatan.CAMAT, "35.74.01");
    PelimpahanWewenang mandate = complex(camat, SumberWewenang.MANDAT, PP_17);
    assertThat(errors(mandate)).containsExactlyInAnyOrderElementsOf(OF_CAMAT);
    assertThat(line(decide(asked(camat), mandate))).startsWith("TIDAK kriteria ");
  }

  @Test
  void delegationToALurah_restsOnOtherLawThanThatOfTheCamat() {
    JabatanWilayah lurah = office(Jabatan.LURAH, "35.74.01.1001");
    for (DasarHukum cited : List.of(PERDA, PP_17)) {
      PelimpahanWewenang delegation = complex(lurah, SumberWewenang.DELEGASI, cited);
      assertThat(errors(delegation)).isEmpty();
      assertThat(line(decide(asked(lurah), delegation)))
          .isEqualTo("? dasar-delegasi /dasarHukum +delegasi-atas-nama");
    }
    PelimpahanWewenang own =
        with(
            complex(lurah, SumberWewenang.DELEGASI, PP_17),
            d ->
                d.instrumen(
                    instrument("1", "2021-03-01")
                        .jenis(JenisInstrumen.PERDA_KABUPATEN_KOTA)
                        .build()));
    assertThat(line(decide(asked(lurah), own))).startsWith("BERWENANG DELEGASI lurah");
    PelimpahanWewenang onStatute =
        complex(lurah, SumberWewenang.DELEGASI, cited(JenisInstrumen.UU, "23", 2014));
    assertThat(line(decide(asked(lurah), onStatute))).startsWith("TIDAK dasar-delegasi ");
  }

  @Test
  void attributionByADecree_isToldAsWhatItIs() {
    JabatanWilayah camat = office(Jabatan.CAMAT, "35.74.01");
    PelimpahanWewenang attribution = decree(d -> d.sumber(SumberWewenang.ATRIBUSI));
    KeputusanWewenang decision = decide(asked(camat), attribution);
    assertThat(line(decision)).startsWith("TIDAK atribusi-oleh-undang-undang [SEWENANG_WENANG]");
    assertThat(DecisionPage.in(DecisionTexts.indonesian()).text(decision))
        .contains("; sumber yang dinyatakan: atribusi")
        .contains("atribusi diberikan dalam UUD 1945 atau undang-undang; yang memberikannya: ")
        .doesNotContain("delegasi ditetapkan dalam");
  }

  @Test
  void receiversOfOneGeneralAffair_areJudgedEachForItself() {
    JabatanWilayah camat = office(Jabatan.CAMAT, "35.74.01");
    JabatanWilayah agency = office(Jabatan.KEPALA_DINAS, "35.74");
    for (List<JabatanWilayah> order : List.of(List.of(camat, agency), List.of(agency, camat))) {
      PelimpahanWewenang mandate =
          with(
              complex(camat, SumberWewenang.MANDAT, PP_17),
              d ->
                  d.penerima(order)
                      .layanan(
                          List.of(
                              service()
                                  .urusan(UrusanPemerintahan.PENANGANAN_KONFLIK_SOSIAL)
                                  .kriteria(Cases.licence().tugasRutin(true).build())
                                  .build())));
      assertThat(line(decide(asked(camat), mandate))).startsWith("BERWENANG MANDAT");
      assertThat(line(decide(asked(agency), mandate))).startsWith("? urusan-umum-kepada-lain");
    }
  }

  @Test
  void delegationToAnAgency_restsOnAPerda_orMissesTheLawOfTheCamat() {
    JabatanWilayah agency = office(Jabatan.KEPALA_DINAS, "35.74");
    for (List<DasarHukum> open : List.of(List.of(PERDA), List.of(PP_17, PERDA), List.of(PP_96))) {
      PelimpahanWewenang delegation =
          complex(agency, SumberWewenang.DELEGASI, open.toArray(new DasarHukum[0]));
      assertThat(errors(delegation)).isEmpty();
      assertThat(line(decide(asked(agency), delegation)))
          .startsWith(
              open.contains(PP_96)
                  ? "? penerima-unit-pelayanan /penerima/0/jabatan"
                  : "? dasar-delegasi /dasarHukum");
    }
    PelimpahanWewenang own =
        PelimpahanWewenang.builder()
            .from(complex(agency, SumberWewenang.DELEGASI, PP_17))
            .instrumen(
                instrument("1", "2021-03-01").jenis(JenisInstrumen.PERDA_KABUPATEN_KOTA).build())
            .build();
    assertThat(errors(own)).isEmpty();
    assertThat(line(decide(asked(agency), own))).startsWith("BERWENANG DELEGASI kepala dinas");
    PelimpahanWewenang none = complex(agency, SumberWewenang.DELEGASI, PP_17);
    assertThat(errors(none)).containsExactly("pelimpahan.penerima-bukan-camat");
    assertThat(line(decide(asked(agency), none))).contains("penerima [SEWENANG_WENANG]");
  }

  @Test
  void grantOfAGubernurToHisOwnAgency_isNoGrantToACamat() {
    JabatanWilayah agency = office(Jabatan.KEPALA_DINAS, "35");
    PelimpahanWewenang decree =
        PelimpahanWewenang.builder()
            .from(complex(agency, SumberWewenang.DELEGASI, PERDA))
            .pemberi(office(Jabatan.GUBERNUR, "35"))
            .instrumen(
                instrument("1", "2021-03-01").jenis(JenisInstrumen.PERATURAN_GUBERNUR).build())
            .build();
    assertThat(errors(decree)).isEmpty();
    assertThat(errors(with(decree, d -> d.sumber(SumberWewenang.MANDAT)))).isEmpty();
    assertThat(
            errors(
                with(
                    decree,
                    d -> d.penerima(List.of(office(Jabatan.KEPALA_UNIT_PELAYANAN_TERPADU, "35"))))))
        .isEmpty();
    assertThat(errors(with(decree, d -> d.penerima(List.of(office(Jabatan.GUBERNUR, "35"))))))
        .containsExactly("pelimpahan.penerima-bukan-camat");
    assertThat(
            errors(with(decree, d -> d.penerima(List.of(office(Jabatan.KEPALA_DINAS, "35.74"))))))
        .contains("pelimpahan.pemberi-bukan-kepala-daerah");
    assertThat(errors(with(decree, d -> d.pemberi(office(Jabatan.GUBERNUR, "35.74")))))
        .contains("pelimpahan.pemberi-bukan-kepala-daerah");
  }

  @Test
  void evaluationOfTheBudgetOfADesa_isADelegationOfItsOwn() {
    for (String name :
        List.of(
            "Evaluasi Rancangan Peraturan Desa tentang APB Desa",
            "evaluasi RAPBDes",
            "Evaluasi rancangan Anggaran Pendapatan dan  Belanja Desa")) {
      assertThat(errors(evaluation(name, BUDGET))).as(name).isEmpty();
      assertThat(line(decide(asked(name), evaluation(name, BUDGET))))
          .as(name)
          .isEqualTo("BERWENANG DELEGASI camat 35.74.01");
    }
    String name = "Evaluasi Rancangan APB Desa";
    PelimpahanWewenang onOther = evaluation(name, PP_17);
    assertThat(errors(onOther)).hasSize(2);
    assertThat(line(decide(asked(name), onOther))).startsWith("TIDAK kriteria ");
    PelimpahanWewenang ofOther = evaluation("Evaluasi kelurahan", BUDGET);
    assertThat(errors(ofOther)).hasSize(2);
    assertThat(line(decide(asked("Evaluasi kelurahan"), ofOther))).startsWith("TIDAK kriteria ");
  }

  @Test
  void otherServicesOfADecreeOnBudgets_standUnderTheLawOfTheCamat() {
    LayananDilimpahkan budget = evaluation("Evaluasi APB Desa", BUDGET).layanan().get(0);
    PelimpahanWewenang both =
        decree(
            d ->
                d.dasarHukum(List.of(BUDGET))
                    .pemetaan(Optional.empty())
                    .layanan(List.of(budget, service().build())));
    assertThat(errors(both)).containsExactly("pelimpahan.tanpa-pemetaan-pelayanan-publik");
    assertThat(line(decide(asked("Evaluasi APB Desa"), both))).startsWith("BERWENANG DELEGASI");
    assertThat(line(decide(request(r -> r), both)))
        .isEqualTo("? dasar-delegasi /dasarHukum, pemetaan /pemetaan");
  }

  private static PelimpahanWewenang evaluation(String name, DasarHukum dasar) {
    LayananDilimpahkan layanan =
        LayananDilimpahkan.builder()
            .nama(name)
            .sifat(SifatLayanan.NONPERIZINAN)
            .urusan(UrusanPemerintahan.PEMBERDAYAAN_MASYARAKAT_DAN_DESA)
            .kriteria(
                KriteriaLayanan.builder()
                    .terkaitPengawasanObjekPerizinan(false)
                    .kegiatanBerskalaKecil(false)
                    .langsungDanRutin(false)
                    .build())
            .build();
    return decree(
        d -> d.dasarHukum(List.of(dasar)).pemetaan(Optional.empty()).layanan(List.of(layanan)));
  }

  private static PelimpahanWewenang complex(
      JabatanWilayah receiver, SumberWewenang sumber, DasarHukum... dasar) {
    LayananDilimpahkan licence =
        service().kriteria(Cases.licence().prosesSederhana(false).tugasRutin(true).build()).build();
    return decree(
        d ->
            d.penerima(List.of(receiver))
                .sumber(sumber)
                .dasarHukum(List.of(dasar))
                .pemetaan(Optional.empty())
                .layanan(List.of(licence)));
  }

  private static PelimpahanWewenang with(
      PelimpahanWewenang decree, UnaryOperator<PelimpahanWewenang.Builder> change) {
    return change.apply(PelimpahanWewenang.builder().from(decree)).build();
  }

  private static PermintaanKeputusan asked(JabatanWilayah office) {
    return request(
        r -> r.pejabat(office).strategis(false).tandaTangan(BentukTandaTangan.ATAS_NAMA));
  }

  private static PermintaanKeputusan asked(String layanan) {
    return request(r -> r.layanan(layanan));
  }

  private static List<String> errors(PelimpahanWewenang decree) {
    return PelimpahanRules.validator(CATALOG).validate(decree).findings().stream()
        .filter(finding -> finding.severity() == Severity.ERROR)
        .map(finding -> finding.rule().toString())
        .toList();
  }
}
