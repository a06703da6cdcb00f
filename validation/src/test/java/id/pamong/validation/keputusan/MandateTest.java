package id.pamong.validation.keputusan;

import static id.pamong.validation.keputusan.Cases.decide;
import static id.pamong.validation.keputusan.Cases.decree;
import static id.pamong.validation.keputusan.Cases.instrument;
import static id.pamong.validation.keputusan.Cases.line;
import static id.pamong.validation.keputusan.Cases.office;
import static id.pamong.validation.keputusan.Cases.request;
import static org.assertj.core.api.Assertions.assertThat;

import id.pamong.hukum.JenisInstrumen;
import id.pamong.pemerintahan.Jabatan;
import id.pamong.pemerintahan.JabatanWilayah;
import id.pamong.validation.keputusan.page.DecisionPage;
import id.pamong.validation.keputusan.page.DecisionTexts;
import id.pamong.wewenang.BentukTandaTangan;
import id.pamong.wewenang.KriteriaLayanan;
import id.pamong.wewenang.LayananDilimpahkan;
import id.pamong.wewenang.ObjekSubdelegasi;
import id.pamong.wewenang.PelimpahanWewenang;
import id.pamong.wewenang.Subdelegasi;
import id.pamong.wewenang.SumberWewenang;
import id.pamong.wewenang.keputusan.PermintaanKeputusan;
import id.pamong.wilayah.KodeWilayah;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class MandateTest {

  private static final PelimpahanWewenang DECREE = Cases.decree().build();

  @Test
  void routineMandate_isGranted_andTheGiverAnswers() {
    assertThat(line(decide(asked(r -> r), mandate(Optional.of(true)))))
        .isEqualTo("BERWENANG MANDAT wali kota 35.74 +mandat-harus-atas-nama");
    assertThat(
            line(
                decide(
                    asked(r -> r.tandaTangan(BentukTandaTangan.ATAS_NAMA)),
                    mandate(Optional.of(true)))))
        .isEqualTo("BERWENANG MANDAT wali kota 35.74");
  }

  @Test
  void mandateOfWhatIsNotRoutine_shouldHaveBeenADelegation() {
    assertThat(line(decide(asked(r -> r), mandate(Optional.of(false)))))
        .isEqualTo("TIDAK tugas-rutin [MELAMPAUI_PERATURAN] TIDAK_SAH");
    assertThat(line(decide(asked(r -> r), mandate(Optional.empty()))))
        .isEqualTo("? tugas-rutin /layanan/0/kriteria/tugasRutin +mandat-harus-atas-nama");
  }

  @Test
  void actThatIsNotRoutine_isNotOfAMandate_orContradictsIt() {
    assertThat(line(decide(asked(r -> r.rutin(false)), mandate(Optional.empty()))))
        .isEqualTo("TIDAK tugas-rutin [MELAMPAUI_PERATURAN] TIDAK_SAH");
    assertThat(line(decide(asked(r -> r.rutin(false)), mandate(Optional.of(true)))))
        .isEqualTo("? tugas-rutin-sejalan /rutin +mandat-harus-atas-nama");
    assertThat(line(decide(asked(r -> r.rutin(true)), mandate(Optional.empty()))))
        .isEqualTo("BERWENANG MANDAT wali kota 35.74 +mandat-harus-atas-nama");
    assertThat(line(decide(asked(r -> r.rutin(true)), mandate(Optional.of(true)))))
        .isEqualTo("BERWENANG MANDAT wali kota 35.74 +mandat-harus-atas-nama");
    assertThat(line(decide(asked(r -> r.rutin(true)), mandate(Optional.of(false)))))
        .isEqualTo("? tugas-rutin-sejalan /rutin +mandat-harus-atas-nama");
    assertThat(line(decide(asked(r -> r.rutin(false)), DECREE)))
        .isEqualTo("BERWENANG DELEGASI camat 35.74.01");
  }

  @Test
  void strategicAct_isBarredUnderAMandate() {
    assertThat(line(decide(asked(r -> r.strategis(true)), mandate(Optional.of(true)))))
        .isEqualTo("TIDAK bukan-strategis [MELAMPAUI_PERATURAN] TIDAK_SAH");
    assertThat(line(decide(asked(r -> r.strategis(Optional.empty())), mandate(Optional.of(true)))))
        .isEqualTo("? bukan-strategis /strategis +mandat-harus-atas-nama");
  }

  @Test
  void mandateSignedInTheOwnName_isAgainstTheLaw() {
    assertThat(
            line(
                decide(
                    asked(r -> r.tandaTangan(BentukTandaTangan.JABATAN_SENDIRI)),
                    mandate(Optional.of(true)))))
        .isEqualTo("TIDAK tanda-tangan [MELAMPAUI_PERATURAN] TIDAK_SAH");
  }

  @Test
  void mandateToAnOfficeThatIsNotBelow_isNoMandate() {
    PelimpahanWewenang police =
        PelimpahanWewenang.builder()
            .from(mandate(Optional.of(true)))
            .penerima(List.of(office(Jabatan.KEPALA_KEPOLISIAN_SEKTOR, "35.74.01")))
            .build();
    assertThat(
            line(
                decide(
                    asked(r -> r.pejabat(office(Jabatan.KEPALA_KEPOLISIAN_SEKTOR, "35.74.01"))),
                    police)))
        .contains("bawahan [SEWENANG_WENANG] TIDAK_SAH");
  }

  @Test
  void camatMandatesToItsSection_onlyWhatItHoldsItself() {
    PelimpahanWewenang section = byCamat(SumberWewenang.MANDAT, JenisInstrumen.SURAT_PERINTAH);
    assertThat(line(decide(bySection(), DECREE, section)))
        .isEqualTo("BERWENANG MANDAT camat 35.74.01 +mandat-harus-atas-nama");
    assertThat(line(decide(bySection(), section)))
        .isEqualTo("TIDAK dasar-kewenangan [SEWENANG_WENANG] TIDAK_SAH");
    assertThat(
            line(
                decide(
                    PermintaanKeputusan.builder()
                        .from(bySection())
                        .tanggal(LocalDate.of(2026, 4, 1))
                        .build(),
                    DECREE,
                    section)))
        .isEqualTo("TIDAK periode [MELAMPAUI_WAKTU] TIDAK_SAH");
  }

  @Test
  void rankThatTheLawDoesNotLayDown_isNoMissingFact() {
    PelimpahanWewenang bySecretary =
        PelimpahanWewenang.builder()
            .from(mandate(Optional.of(true)))
            .pemberi(office(Jabatan.SEKRETARIS_DAERAH, "35.74"))
            .build();
    assertThat(DecisionPage.in(DecisionTexts.indonesian()).text(decide(asked(r -> r), bySecretary)))
        .contains(
            "[?] camat 35.74.01 adalah bawahan sekretaris daerah 35.74 (UU 30/2014 Pasal 14 ayat"
                + " (3)) <hukum>");
  }

  @Test
  void mandateToTheSecretaryBeforeUu30_isNotKnown_sinceTheLawOfTheCamatSaysNothingOfIt() {
    PelimpahanWewenang early =
        PelimpahanWewenang.builder()
            .from(mandate(Optional.of(true)))
            .instrumen(instrument("1", "2014-10-16").build())
            .periode(Optional.empty())
            .penerima(List.of(office(Jabatan.SEKRETARIS_DAERAH, "35.74")))
            .build();
    PermintaanKeputusan bySecretary =
        asked(r -> r.pejabat(office(Jabatan.SEKRETARIS_DAERAH, "35.74")));
    assertThat(line(decide(bySecretary, early)))
        .isEqualTo(
            "? penerima /penerima/0, keadaan-kepala-daerah /keadaanKepala/kepala,"
                + " keadaan-wakil-kepala-daerah /keadaanKepala/wakil, tugas-sehari-hari /rutin,"
                + " bukan-perizinan  +mandat-harus-atas-nama");
    assertThat(DecisionPage.in(DecisionTexts.indonesian()).text(decide(bySecretary, early)))
        .doesNotContain(
            "PP 19/2008 Pasal 15 ayat (2)) <Keputusan Wali Kota 1/2014 (35.74) /penerima");
    PelimpahanWewenang later =
        PelimpahanWewenang.builder()
            .from(early)
            .instrumen(instrument("1", "2014-10-17").build())
            .build();
    assertThat(line(decide(bySecretary, later))).startsWith("BERWENANG MANDAT wali kota 35.74");
  }

  @Test
  void mandateOnAMandate_isNone_sinceAMandateComesFromAttributionOrDelegation() {
    PelimpahanWewenang section = byCamat(SumberWewenang.MANDAT, JenisInstrumen.SURAT_PERINTAH);
    assertThat(line(decide(bySection(), mandate(Optional.of(true)), section)))
        .isEqualTo(
            "TIDAK mandat-dari-wewenang-sendiri [MELAMPAUI_PERATURAN, SEWENANG_WENANG] TIDAK_SAH"
                + " +kelas-terbuka");
    PelimpahanWewenang silent =
        PelimpahanWewenang.builder()
            .from(mandate(Optional.of(true)))
            .sumber(Optional.empty())
            .build();
    assertThat(line(decide(bySection(), silent, section)))
        .isEqualTo("? mandat-dari-wewenang-sendiri /pemberi +mandat-harus-atas-nama");
    assertThat(line(decide(bySection(), DECREE, mandate(Optional.of(true)), section)))
        .startsWith("BERWENANG MANDAT camat 35.74.01");
  }

  @Test
  void decreeByWhichACamatHandsOn_needsAClauseAndAPeraturan() {
    PelimpahanWewenang section = byCamat(SumberWewenang.DELEGASI, JenisInstrumen.KEPUTUSAN_CAMAT);
    assertThat(line(decide(bySection(), DECREE, section)))
        .startsWith(
            "TIDAK subdelegasi-dibolehkan [MELAMPAUI_PERATURAN, SEWENANG_WENANG] TIDAK_SAH,"
                + " subdelegasi-dengan-peraturan");
  }

  @Test
  void clauseOfSubdelegation_reachesOneLevelDown_byPeraturan_beforeUse() {
    assertThat(line(decide(byLurah(), clause(c -> c))))
        .isEqualTo("BERWENANG DELEGASI lurah 35.74.01.1001");
    assertThat(line(decide(byLurah(), clause(c -> c.bentuk(JenisInstrumen.KEPUTUSAN_CAMAT)))))
        .startsWith("TIDAK subdelegasi-dengan-peraturan");
    assertThat(line(decide(byLurah(), clause(c -> c.tanggal(LocalDate.of(2022, 1, 4))))))
        .startsWith("TIDAK subdelegasi-sebelum-dilaksanakan");
    assertThat(line(decide(byLurah(), clause(c -> c.dasar(Optional.empty())))))
        .isEqualTo("? subdelegasi-dibolehkan /subdelegasi/dasar");
    assertThat(line(decide(byLurah(), clause(c -> c.objek(ObjekSubdelegasi.TINDAKAN)))))
        .isEqualTo("BERWENANG DELEGASI lurah 35.74.01.1001");
    assertThat(line(decide(byLurah(), clause(c -> c.objek(ObjekSubdelegasi.KEPUTUSAN)))))
        .startsWith("TIDAK subdelegasi-tindakan [MELAMPAUI_PERATURAN, SEWENANG_WENANG] TIDAK_SAH");
    assertThat(
            line(
                decide(
                    asked(
                        r ->
                            r.pejabat(office(Jabatan.SEKRETARIS_KELURAHAN, "35.74.01.1001"))
                                .layanan(Cases.ACT)),
                    clause(c -> c.penerima(Jabatan.SEKRETARIS_KELURAHAN)))))
        .startsWith("TIDAK subdelegasi-satu-tingkat");
  }

  @Test
  void kepalaDesaMandatesHisOwnTasks_toHisPerangkatAlone() {
    String task = "membina ketenteraman dan ketertiban masyarakat Desa";
    assertThat(line(decide(ofDesa(task, PERANGKAT), byDesa(task, PERANGKAT))))
        .isEqualTo("BERWENANG MANDAT kepala Desa 35.12.07.2001 +mandat-harus-atas-nama");
    assertThat(line(decide(ofDesa("Izin Lain", PERANGKAT), byDesa("Izin Lain", PERANGKAT))))
        .isEqualTo("TIDAK dasar-kewenangan [SEWENANG_WENANG] TIDAK_SAH");
    JabatanWilayah lurah = office(Jabatan.LURAH, "35.12.07.1001");
    assertThat(line(decide(ofDesa(task, lurah), byDesa(task, lurah))))
        .contains("bawahan [SEWENANG");
    JabatanWilayah other = office(Jabatan.PERANGKAT_DESA, "35.12.07.2002");
    assertThat(line(decide(ofDesa(task, other), byDesa(task, other))))
        .contains("bawahan [SEWENANG");
  }

  @Test
  void mandateOfAKepalaDesa_restsOnTheLawOfTheDesa_alsoBeforeUu30() {
    String task = "membina ketenteraman dan ketertiban masyarakat Desa";
    PelimpahanWewenang early =
        PelimpahanWewenang.builder()
            .from(byDesa(task, PERANGKAT))
            .instrumen(instrument("1", "2014-02-03").jenis(JenisInstrumen.SURAT_PERINTAH).build())
            .build();
    PermintaanKeputusan request =
        PermintaanKeputusan.builder()
            .from(ofDesa(task, PERANGKAT))
            .tanggal(LocalDate.of(2014, 3, 3))
            .build();
    assertThat(line(decide(request, early))).startsWith("BERWENANG MANDAT ?");
    assertThat(DecisionPage.in(DecisionTexts.indonesian()).text(decide(request, early)))
        .contains("adalah bawahan kepala Desa 35.12.07.2001 (UU 6/2014 Pasal 26 ayat (3) huruf e;");
  }

  private static final JabatanWilayah PERANGKAT = office(Jabatan.PERANGKAT_DESA, "35.12.07.2001");

  private static PelimpahanWewenang byDesa(String task, JabatanWilayah receiver) {
    return PelimpahanWewenang.builder()
        .from(mandate(Optional.of(true)))
        .instrumen(instrument("1", "2021-05-03").jenis(JenisInstrumen.SURAT_PERINTAH).build())
        .pemberi(office(Jabatan.KEPALA_DESA, "35.12.07.2001"))
        .penerima(List.of(receiver))
        .layanan(
            List.of(
                LayananDilimpahkan.builder()
                    .nama(task)
                    .kriteria(KriteriaLayanan.builder().tugasRutin(true).build())
                    .build()))
        .periode(Optional.empty())
        .build();
  }

  private static PermintaanKeputusan ofDesa(String task, JabatanWilayah office) {
    return asked(r -> r.pejabat(office).layanan(task).wilayah(KodeWilayah.parse("35.12.07.2001")));
  }

  private static PelimpahanWewenang clause(UnaryOperator<Subdelegasi.Builder> change) {
    return decree(
        d ->
            d.subdelegasi(
                    change
                        .apply(
                            Subdelegasi.builder()
                                .penerima(Jabatan.LURAH)
                                .dasar(
                                    id.pamong.hukum.DasarHukum.of(
                                        id.pamong.hukum.InstrumenHukum.of(
                                            JenisInstrumen.PERMENDAGRI, "1", 2020)))
                                .bentuk(JenisInstrumen.PERATURAN_WALI_KOTA)
                                .tanggal(LocalDate.of(2021, 3, 1))
                                .objek(ObjekSubdelegasi.TINDAKAN))
                        .build())
                .layanan(List.of(Cases.act().build())));
  }

  @Test
  void secretaryOfTheRegion_mandatesWhatHeHolds_toOfficesOfHisOwnStep() {
    PelimpahanWewenang held =
        decree(
            d ->
                d.instrumen(
                        instrument("6", "2021-02-01")
                            .jenis(JenisInstrumen.PERDA_KABUPATEN_KOTA)
                            .build())
                    .penerima(List.of(office(Jabatan.SEKRETARIS_DAERAH, "35.74"))));
    for (JabatanWilayah office :
        List.of(office(Jabatan.CAMAT, "35.74.01"), office(Jabatan.KEPALA_DINAS, "35.74"))) {
      PelimpahanWewenang given =
          PelimpahanWewenang.builder()
              .from(mandate(Optional.of(true)))
              .instrumen(
                  instrument("7", "2021-05-03")
                      .jenis(JenisInstrumen.KEPUTUSAN_SEKRETARIS_DAERAH)
                      .build())
              .pemberi(office(Jabatan.SEKRETARIS_DAERAH, "35.74"))
              .penerima(List.of(office))
              .periode(Optional.empty())
              .build();
      assertThat(line(decide(asked(r -> r.pejabat(office)), given, held)))
          .startsWith("? ")
          .contains("bawahan ")
          .doesNotContain("dasar-kewenangan");
      assertThat(line(decide(asked(r -> r.pejabat(office)), given)))
          .startsWith("TIDAK dasar-kewenangan");
    }
  }

  private static PelimpahanWewenang mandate(Optional<Boolean> routine) {
    return decree(
        d ->
            d.sumber(SumberWewenang.MANDAT)
                .layanan(
                    List.of(
                        Cases.service()
                            .kriteria(Cases.licence().tugasRutin(routine).build())
                            .build())));
  }

  private static PelimpahanWewenang byCamat(SumberWewenang sumber, JenisInstrumen jenis) {
    return PelimpahanWewenang.builder()
        .from(mandate(Optional.of(true)))
        .sumber(sumber)
        .instrumen(instrument("800/3", "2021-05-03").jenis(jenis).build())
        .pemberi(office(Jabatan.CAMAT, "35.74.01"))
        .penerima(List.of(office(Jabatan.KEPALA_SEKSI_KECAMATAN, "35.74.01")))
        .periode(Optional.empty())
        .build();
  }

  private static PermintaanKeputusan bySection() {
    return asked(r -> r.pejabat(office(Jabatan.KEPALA_SEKSI_KECAMATAN, "35.74.01")));
  }

  private static PermintaanKeputusan byLurah() {
    return asked(r -> r.pejabat(office(Jabatan.LURAH, "35.74.01.1001")).layanan(Cases.ACT));
  }

  private static PermintaanKeputusan asked(UnaryOperator<PermintaanKeputusan.Builder> change) {
    return request(r -> change.apply(r.strategis(false)));
  }
}
