package id.pamong.validation.keputusan;

import static id.pamong.validation.keputusan.Cases.decree;
import static id.pamong.validation.keputusan.Cases.instrument;
import static id.pamong.validation.keputusan.Cases.line;
import static id.pamong.validation.keputusan.Cases.office;
import static id.pamong.validation.keputusan.Cases.request;
import static org.assertj.core.api.Assertions.assertThat;

import id.pamong.hukum.DasarHukum;
import id.pamong.hukum.HubunganInstrumen;
import id.pamong.hukum.InstrumenHukum;
import id.pamong.hukum.InstrumenPenetapan;
import id.pamong.hukum.JenisHubungan;
import id.pamong.hukum.JenisInstrumen;
import id.pamong.hukum.Periode;
import id.pamong.pemerintahan.Jabatan;
import id.pamong.pemerintahan.JabatanWilayah;
import id.pamong.validation.keputusan.page.DecisionPage;
import id.pamong.validation.keputusan.page.DecisionTexts;
import id.pamong.wewenang.ObjekSubdelegasi;
import id.pamong.wewenang.PelimpahanWewenang;
import id.pamong.wewenang.Subdelegasi;
import id.pamong.wewenang.SumberWewenang;
import id.pamong.wewenang.keputusan.InstrumenPengubah;
import id.pamong.wewenang.keputusan.KeputusanWewenang;
import id.pamong.wewenang.keputusan.PermintaanKeputusan;
import id.pamong.wewenang.mandat.JenisPelaksana;
import id.pamong.wewenang.mandat.SebabBerhalangan;
import id.pamong.wewenang.mandat.SuratMandat;
import id.pamong.wilayah.KodeWilayah;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Which offices there can be in a region, and in which forms they mandate and order. */
class IssuerTest {

  private static final JabatanWilayah BUPATI = office(Jabatan.BUPATI, "61.01");
  private static final JabatanWilayah CAMAT = office(Jabatan.CAMAT, "61.01.01");
  private static final JabatanWilayah SEKCAM = office(Jabatan.SEKRETARIS_KECAMATAN, "61.01.01");
  private static final JabatanWilayah LURAH = office(Jabatan.LURAH, "61.01.01.1001");
  private static final PelimpahanWewenang DECREE = delegation(BUPATI, CAMAT, d -> d);

  private static final String MANDATED = "BERWENANG MANDAT camat 61.01.01 +mandat-harus-atas-nama";
  private static final String ORDERED = "BERWENANG MANDAT bupati 61.01 +mandat-harus-atas-nama";
  private static final String MISFIT = "TIDAK jabatan-sesuai-wilayah [SEWENANG_WENANG] TIDAK_SAH";
  private static final String FORM = "TIDAK bentuk-instrumen [SEWENANG_WENANG] TIDAK_SAH";

  private static PelimpahanWewenang delegation(
      JabatanWilayah giver,
      JabatanWilayah receiver,
      UnaryOperator<PelimpahanWewenang.Builder> change) {
    return decree(
        d ->
            change.apply(
                d.instrumen(
                        instrument("1", "2021-03-01")
                            .jenis(JenisInstrumen.KEPUTUSAN_BUPATI)
                            .build())
                    .pemberi(giver)
                    .penerima(List.of(receiver))));
  }

  private static PelimpahanWewenang mandate(
      JabatanWilayah giver, JabatanWilayah receiver, JenisInstrumen jenis, String day) {
    return decree(
        d ->
            d.sumber(SumberWewenang.MANDAT)
                .instrumen(instrument("800/3", day).jenis(jenis).build())
                .pemberi(giver)
                .penerima(List.of(receiver))
                .periode(Optional.empty())
                .layanan(
                    List.of(
                        Cases.service()
                            .kriteria(Cases.licence().tugasRutin(true).build())
                            .build())));
  }

  private static PermintaanKeputusan supervising(JabatanWilayah office) {
    return request(
        r -> r.pejabat(office).wilayah(office.wilayah()).strategis(false).layanan(Cases.ACT));
  }

  private static KeputusanWewenang decide(JabatanWilayah office, PelimpahanWewenang... decrees) {
    return Cases.decide(
        request(r -> r.pejabat(office).wilayah(office.wilayah()).strategis(false)), decrees);
  }

  private static String mandated(JabatanWilayah receiver) {
    return line(
        decide(
            receiver,
            DECREE,
            mandate(CAMAT, receiver, JenisInstrumen.SURAT_PERINTAH, "2021-05-03")));
  }

  private static String mandatedBy(JenisInstrumen jenis) {
    return line(decide(SEKCAM, DECREE, mandate(CAMAT, SEKCAM, jenis, "2021-05-03")));
  }

  @Test
  void officesOfAKelurahan_areOfNoDesa() {
    assertThat(mandated(LURAH)).isEqualTo(MANDATED);
    assertThat(mandated(office(Jabatan.SEKRETARIS_KELURAHAN, "61.01.01.1001"))).isEqualTo(MANDATED);
    assertThat(mandated(office(Jabatan.LURAH, "61.01.01.2001"))).isEqualTo(MISFIT);
    assertThat(mandated(office(Jabatan.SEKRETARIS_KELURAHAN, "61.01.01.2001"))).isEqualTo(MISFIT);
    assertThat(mandated(office(Jabatan.KEPALA_SEKSI_KELURAHAN, "61.01.01.2001"))).isEqualTo(MISFIT);
    assertThat(mandated(office(Jabatan.LURAH, "61.01.01"))).isEqualTo(MISFIT);
  }

  @Test
  void officesOfAKecamatan_areOfNothingBelowIt() {
    assertThat(mandated(SEKCAM)).isEqualTo(MANDATED);
    assertThat(mandated(office(Jabatan.SEKRETARIS_KECAMATAN, "61.01.01.1001"))).isEqualTo(MISFIT);
    assertThat(mandated(office(Jabatan.KEPALA_SEKSI_KECAMATAN, "61.01.01.2001"))).isEqualTo(MISFIT);
  }

  @Test
  void staffOfAKelurahan_areOfNoDesaUnderTheHeadEither() {
    JabatanWilayah right = office(Jabatan.SEKRETARIS_KELURAHAN, "61.01.01.1001");
    JabatanWilayah wrong = office(Jabatan.SEKRETARIS_KELURAHAN, "61.01.01.2001");
    JenisInstrumen jenis = JenisInstrumen.KEPUTUSAN_BUPATI;
    assertThat(line(decide(right, mandate(BUPATI, right, jenis, "2021-05-03")))).isEqualTo(ORDERED);
    assertThat(line(decide(wrong, mandate(BUPATI, wrong, jenis, "2021-05-03"))))
        .isEqualTo("TIDAK penerima [SEWENANG_WENANG] TIDAK_SAH");
  }

  @Test
  void officeThatThereCannotBe_isNotSaidToStandBelowAnother() {
    JabatanWilayah wrong = office(Jabatan.LURAH, "61.01.01.2001");
    KeputusanWewenang decision =
        decide(wrong, DECREE, mandate(CAMAT, wrong, JenisInstrumen.SURAT_PERINTAH, "2021-05-03"));
    assertThat(DecisionPage.in(DecisionTexts.english()).text(decision))
        .contains("[no] lurah 61.01.01.2001 is an office of a region of that level and kind")
        .doesNotContain("stands below");
  }

  @Test
  void lurahOfAKalurahanInYogyakarta_isOfLawThatIsNotHeld() {
    JabatanWilayah camat = office(Jabatan.CAMAT, "34.02.01");
    JabatanWilayah lurah = office(Jabatan.LURAH, "34.02.01.2001");
    PelimpahanWewenang ofHead = delegation(office(Jabatan.BUPATI, "34.02"), camat, d -> d);
    assertThat(
            line(
                decide(
                    lurah,
                    ofHead,
                    mandate(camat, lurah, JenisInstrumen.SURAT_PERINTAH, "2021-05-03"))))
        .isEqualTo("? jabatan-sesuai-wilayah  +hukum-khusus +mandat-harus-atas-nama");
  }

  @Test
  void clauseOnHandingOn_reachesTheLurahOfAKelurahanAlone() {
    PelimpahanWewenang clause =
        delegation(
            BUPATI,
            CAMAT,
            d ->
                d.subdelegasi(
                        Subdelegasi.builder()
                            .penerima(Jabatan.LURAH)
                            .dasar(
                                DasarHukum.of(
                                    InstrumenHukum.of(JenisInstrumen.PERMENDAGRI, "1", 2020)))
                            .bentuk(JenisInstrumen.PERATURAN_BUPATI)
                            .tanggal(LocalDate.of(2021, 3, 1))
                            .objek(ObjekSubdelegasi.TINDAKAN)
                            .build())
                    .layanan(List.of(Cases.act().build())));
    assertThat(line(Cases.decide(supervising(LURAH), clause)))
        .isEqualTo("BERWENANG DELEGASI lurah 61.01.01.1001");
    JabatanWilayah ofDesa = office(Jabatan.LURAH, "61.01.01.2001");
    assertThat(line(Cases.decide(supervising(ofDesa), clause))).isEqualTo(MISFIT);
  }

  @Test
  void camatMandates_inFormsOfHisOwn() {
    assertThat(mandatedBy(JenisInstrumen.SURAT_PERINTAH)).isEqualTo(MANDATED);
    assertThat(mandatedBy(JenisInstrumen.KEPUTUSAN_CAMAT)).isEqualTo(MANDATED);
    assertThat(mandatedBy(JenisInstrumen.KEPUTUSAN_BUPATI)).isEqualTo(FORM);
    assertThat(mandatedBy(JenisInstrumen.KEPUTUSAN_KEPALA_DINAS)).isEqualTo(FORM);
    assertThat(mandatedBy(JenisInstrumen.PERATURAN_DESA)).isEqualTo(FORM);
    assertThat(mandatedBy(JenisInstrumen.PERDA_KABUPATEN_KOTA)).isEqualTo(FORM);
    assertThat(mandatedBy(JenisInstrumen.UU)).isEqualTo(FORM);
    assertThat(mandatedBy(JenisInstrumen.SURAT_EDARAN))
        .isEqualTo("? bentuk-mandat  +mandat-harus-atas-nama");
  }

  @Test
  void mandateOfBeforeUu30_inAFormOfAnother_isOfLawThatIsNotHeld() {
    PelimpahanWewenang early =
        delegation(
            BUPATI,
            CAMAT,
            d ->
                d.instrumen(
                        instrument("1", "2012-03-01")
                            .jenis(JenisInstrumen.PERATURAN_BUPATI)
                            .build())
                    .dasarHukum(List.of())
                    .pemetaan(Optional.empty())
                    .periode(Optional.empty()));
    JenisInstrumen wrong = JenisInstrumen.PERATURAN_DESA;
    assertThat(line(decide(SEKCAM, early, mandate(CAMAT, SEKCAM, wrong, "2014-10-16"))))
        .contains("hukum-pada-tanggalnya /instrumen/tanggalDitetapkan");
    assertThat(line(decide(SEKCAM, early, mandate(CAMAT, SEKCAM, wrong, "2014-10-17"))))
        .contains("bentuk-instrumen");
    JenisInstrumen right = JenisInstrumen.KEPUTUSAN_CAMAT;
    assertThat(line(decide(SEKCAM, early, mandate(CAMAT, SEKCAM, right, "2014-10-16"))))
        .doesNotContain("hukum-pada-tanggalnya");
  }

  private static String ordered(JabatanWilayah giver, JenisInstrumen jenis) {
    SuratMandat order =
        SuratMandat.builder()
            .instrumen(InstrumenPenetapan.of(jenis, "800/1", "2021-12-28"))
            .pemberi(giver)
            .penerima(SEKCAM)
            .pelaksana(JenisPelaksana.PELAKSANA_HARIAN)
            .jabatanDigantikan(CAMAT)
            .sebab(SebabBerhalangan.CUTI)
            .periode(Periode.of(LocalDate.of(2022, 1, 1), LocalDate.of(2022, 1, 15)))
            .build();
    return line(
        Cases.decide(
            request(
                r ->
                    r.pejabat(CAMAT)
                        .wilayah(KodeWilayah.parse("61.01.01"))
                        .perintah(order)
                        .rutin(true)
                        .strategis(false)),
            DECREE));
  }

  @Test
  void orderOfAPlh_isInAFormOfTheGiver() {
    assertThat(ordered(BUPATI, JenisInstrumen.SURAT_PERINTAH)).isEqualTo(ORDERED);
    assertThat(ordered(BUPATI, JenisInstrumen.KEPUTUSAN_BUPATI)).isEqualTo(ORDERED);
    assertThat(ordered(BUPATI, JenisInstrumen.KEPUTUSAN_CAMAT)).isEqualTo(FORM);
    assertThat(ordered(BUPATI, JenisInstrumen.KEPUTUSAN_WALI_KOTA)).isEqualTo(FORM);
    assertThat(ordered(BUPATI, JenisInstrumen.KEPUTUSAN_GUBERNUR)).isEqualTo(FORM);
    assertThat(ordered(BUPATI, JenisInstrumen.PERATURAN_DESA)).isEqualTo(FORM);
    assertThat(ordered(BUPATI, JenisInstrumen.UU)).isEqualTo(FORM);
    assertThat(ordered(BUPATI, JenisInstrumen.SURAT_EDARAN)).isEqualTo("? bentuk-mandat ");
  }

  @Test
  void kabupatenHasNoWaliKota_whoCouldOrder() {
    assertThat(ordered(office(Jabatan.WALI_KOTA, "61.01"), JenisInstrumen.KEPUTUSAN_WALI_KOTA))
        .isEqualTo(MISFIT);
  }

  private static String afterChange(JabatanWilayah issuer, JenisInstrumen jenis) {
    return line(answer(DECREE, issuer, jenis));
  }

  private static KeputusanWewenang answer(
      PelimpahanWewenang decree, JabatanWilayah issuer, JenisInstrumen jenis) {
    InstrumenHukum ended =
        InstrumenHukum.builder()
            .jenis(decree.instrumen().jenis())
            .nomor("1")
            .tahun(2021)
            .daerah(KodeWilayah.parse("61.01"))
            .build();
    InstrumenPengubah change =
        InstrumenPengubah.builder()
            .instrumen(
                instrument("9", "2021-06-01")
                    .jenis(jenis)
                    .addHubungan(new HubunganInstrumen(JenisHubungan.MENCABUT, ended))
                    .build())
            .penerbit(issuer)
            .build();
    return AuthorityEngine.of(Cases.SUKSESI, List.of(decree), List.of(change))
        .decide(request(r -> r.pejabat(CAMAT).wilayah(KodeWilayah.parse("61.01.01"))));
  }

  @Test
  void revocationInAFormOfAnother_endsNothing_andIsTold() {
    assertThat(afterChange(BUPATI, JenisInstrumen.KEPUTUSAN_BUPATI))
        .startsWith("TIDAK tidak-dicabut");
    assertThat(afterChange(BUPATI, JenisInstrumen.PERATURAN_BUPATI))
        .startsWith("TIDAK tidak-dicabut");
    for (JenisInstrumen jenis :
        List.of(
            JenisInstrumen.PERATURAN_DESA,
            JenisInstrumen.KEPUTUSAN_CAMAT,
            JenisInstrumen.KEPUTUSAN_WALI_KOTA,
            JenisInstrumen.KEPUTUSAN_GUBERNUR)) {
      assertThat(afterChange(BUPATI, jenis))
          .isEqualTo("BERWENANG DELEGASI camat 61.01.01 +penerbit-tidak-mungkin");
    }
    KeputusanWewenang decision = answer(DECREE, BUPATI, JenisInstrumen.PERATURAN_DESA);
    assertThat(DecisionPage.in(DecisionTexts.indonesian()).text(decision))
        .contains("tetapi Peraturan Desa tidak diterbitkan oleh bupati 61.01; keputusan ini");
    assertThat(DecisionPage.in(DecisionTexts.english()).text(decision))
        .contains("but a Peraturan Desa is not issued by the bupati 61.01; this decision");
  }

  @Test
  void revocationByAnOfficeThatThereCannotBe_endsNothing_andIsTold() {
    JabatanWilayah nobody = office(Jabatan.WALI_KOTA, "61.01");
    assertThat(afterChange(nobody, JenisInstrumen.KEPUTUSAN_WALI_KOTA))
        .isEqualTo("BERWENANG DELEGASI camat 61.01.01 +penerbit-tidak-mungkin");
    KeputusanWewenang decision = answer(DECREE, nobody, JenisInstrumen.KEPUTUSAN_WALI_KOTA);
    assertThat(DecisionPage.in(DecisionTexts.indonesian()).text(decision))
        .contains("tetapi tidak mungkin ada jabatan wali kota 61.01; keputusan ini");
    assertThat(DecisionPage.in(DecisionTexts.english()).text(decision))
        .contains("but there can be no wali kota 61.01; this decision");
  }

  @Test
  void revocationByALetter_orByTheNation_isNotKnown() {
    String letter = "? tidak-dicabut ";
    assertThat(afterChange(BUPATI, JenisInstrumen.SURAT_EDARAN)).isEqualTo(letter);
    assertThat(afterChange(BUPATI, JenisInstrumen.SURAT_PERINTAH)).isEqualTo(letter);
    assertThat(afterChange(BUPATI, JenisInstrumen.UU)).isEqualTo("? tidak-dicabut /penerbit");
  }

  @Test
  void letterByWhichACamatMandates_isRevokedByALetter() {
    InstrumenHukum letter =
        InstrumenHukum.builder()
            .jenis(JenisInstrumen.SURAT_PERINTAH)
            .nomor("800/3")
            .tahun(2021)
            .daerah(KodeWilayah.parse("61.01.01"))
            .build();
    InstrumenPengubah change =
        InstrumenPengubah.builder()
            .instrumen(
                instrument("800/4", "2021-06-01")
                    .jenis(JenisInstrumen.SURAT_PERINTAH)
                    .addHubungan(new HubunganInstrumen(JenisHubungan.MENCABUT, letter))
                    .build())
            .penerbit(CAMAT)
            .build();
    PelimpahanWewenang mandate =
        mandate(CAMAT, SEKCAM, JenisInstrumen.SURAT_PERINTAH, "2021-05-03");
    assertThat(
            line(
                AuthorityEngine.of(Cases.SUKSESI, List.of(DECREE, mandate), List.of(change))
                    .decide(
                        request(
                            r -> r.pejabat(SEKCAM).wilayah(SEKCAM.wilayah()).strategis(false)))))
        .startsWith("TIDAK tidak-dicabut");
  }

  @Test
  void replacementInAFormOfAnother_givesNothing_andTakesNothingAway() {
    PelimpahanWewenang other =
        delegation(
            BUPATI,
            CAMAT,
            d ->
                d.instrumen(
                        instrument("2", "2021-06-01")
                            .jenis(JenisInstrumen.KEPUTUSAN_CAMAT)
                            .addHubungan(
                                new HubunganInstrumen(
                                    JenisHubungan.MENGGANTI,
                                    InstrumenHukum.builder()
                                        .jenis(JenisInstrumen.KEPUTUSAN_BUPATI)
                                        .nomor("1")
                                        .tahun(2021)
                                        .daerah(KodeWilayah.parse("61.01"))
                                        .build()))
                            .build())
                    .layanan(List.of(Cases.service().nama("Izin Lain").build())));
    assertThat(line(decide(CAMAT, DECREE, other)))
        .isEqualTo("BERWENANG DELEGASI camat 61.01.01 +penerbit-tidak-mungkin");
    assertThat(
            line(
                Cases.decide(
                    request(r -> r.pejabat(CAMAT).wilayah(CAMAT.wilayah()).layanan("Izin Lain")),
                    DECREE,
                    other)))
        .isEqualTo(FORM);
  }

  @Test
  void camatInJakarta_whoseSourceIsNotLoaded_mayHaveItBySpecialLaw() {
    JabatanWilayah camat = office(Jabatan.CAMAT, "31.71.01");
    JabatanWilayah lurah = office(Jabatan.LURAH, "31.71.01.1001");
    JenisInstrumen jenis = JenisInstrumen.SURAT_PERINTAH;
    assertThat(line(decide(lurah, mandate(camat, lurah, jenis, "2021-05-03"))))
        .isEqualTo("? tugas-menurut-undang-undang  +hukum-khusus +mandat-harus-atas-nama");
    assertThat(line(decide(LURAH, mandate(CAMAT, LURAH, jenis, "2021-05-03"))))
        .isEqualTo("TIDAK dasar-kewenangan [SEWENANG_WENANG] TIDAK_SAH");
  }
}
