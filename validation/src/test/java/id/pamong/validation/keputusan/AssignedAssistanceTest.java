package id.pamong.validation.keputusan;

import static id.pamong.validation.keputusan.Cases.decree;
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
import id.pamong.pemerintahan.KapasitasGubernur;
import id.pamong.pemerintahan.PembagianUrusan;
import id.pamong.pemerintahan.SubUrusan;
import id.pamong.pemerintahan.UrusanPemerintahan;
import id.pamong.validation.keputusan.page.DecisionPage;
import id.pamong.validation.keputusan.page.DecisionTexts;
import id.pamong.wewenang.InstrumenPelimpahan;
import id.pamong.wewenang.JenisPelimpahan;
import id.pamong.wewenang.PelimpahanWewenang;
import id.pamong.wewenang.keputusan.InstrumenPengubah;
import id.pamong.wewenang.keputusan.KeputusanWewenang;
import id.pamong.wewenang.keputusan.PermintaanKeputusan;
import id.pamong.wewenang.penugasan.PenugasanPembantuan;
import id.pamong.wewenang.penugasan.PihakPenugas;
import id.pamong.wewenang.penugasan.TugasPembantuan;
import id.pamong.wilayah.KodeWilayah;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class AssignedAssistanceTest {

  private static final String GRANTED = "BERWENANG";
  private static final KapasitasGubernur KEPALA = KapasitasGubernur.KEPALA_DAERAH_OTONOM;

  @Test
  void taskThatAPergubAssigns_isHandedOnToTheCamat() {
    assertThat(line(decide(camat(), assigned(d -> d)))).startsWith(GRANTED);
    assertThat(line(decide(camat()))).isEqualTo("? tugas-pembantuan /dasarHukum");
  }

  @Test
  void explanation_namesTheRegulationAndItsArticles() {
    assertThat(DecisionPage.in(DecisionTexts.indonesian()).text(decide(camat(), assigned(d -> d))))
        .contains(
            "Pergub 903/2020 (35) menugaskan 35.74 dengan tugas pembantuan"
                + " (UU 23/2014 Pasal 1 angka 11)",
            "(UU 23/2014 Pasal 20 ayat (2)) <Pergub 903/2020 (35) /instrumen/jenis>",
            "<Pergub 903/2020 (35) /tugas/0/layanan>");
  }

  @Test
  void headWhoDecidesItHimself_isCompetentByTheAssignment_withAndWithoutADecree() {
    PermintaanKeputusan head = head();
    assertThat(line(decide(head, assigned(d -> d)))).startsWith(GRANTED);
    assertThat(line(decide(List.of(), List.of(), head, assigned(d -> d)))).startsWith(GRANTED);
    assertThat(line(decide(List.of(), List.of(), head))).doesNotStartWith(GRANTED);
    PermintaanKeputusan ofAnother =
        ask(r -> r.pejabat(office(Jabatan.BUPATI, "35.13")).wilayah(KodeWilayah.parse("35.13.05")));
    assertThat(line(decide(List.of(), List.of(), ofAnother, assigned(d -> d))))
        .doesNotStartWith(GRANTED);
  }

  @Test
  void regulationThatFails_givesNothing() {
    assertThat(line(decide(camat(), formed(JenisInstrumen.KEPUTUSAN_GUBERNUR))))
        .isEqualTo("TIDAK bentuk-penugasan-pembantuan [SEWENANG_WENANG] TIDAK_SAH");
    assertThat(line(decide(camat(), formed(JenisInstrumen.PERDA_PROVINSI))))
        .isEqualTo("? bentuk-penugasan-pembantuan ");
    assertThat(
            line(
                decide(
                    camat(),
                    assigned(
                        d ->
                            d.periode(
                                Periode.of(LocalDate.of(2020, 6, 1), LocalDate.of(2021, 6, 1)))))))
        .isEqualTo("TIDAK periode [MELAMPAUI_WAKTU] TIDAK_SAH");
    assertThat(line(decide(camat(), assigned(d -> d.daerah(KodeWilayah.parse("33"))))))
        .isEqualTo("TIDAK penerima-dalam-wilayah [SEWENANG_WENANG] TIDAK_SAH");
    assertThat(line(decide(camat(), assigned(d -> d.penugas(PihakPenugas.PERANGKAT_DAERAH)))))
        .startsWith("TIDAK penugas-pembantuan");
  }

  @Test
  void formAboveTheRegulationThatTheLawNames_isOpen() {
    PermintaanKeputusan other = ask(r -> r.pembagianUrusan(PembagianUrusan.PEMERINTAH_PUSAT));
    for (JenisInstrumen jenis :
        List.of(
            JenisInstrumen.UU, JenisInstrumen.PERPPU, JenisInstrumen.PP, JenisInstrumen.PERPRES)) {
      PenugasanPembantuan central =
          assigned(
              d ->
                  d.penugas(PihakPenugas.PEMERINTAH_PUSAT)
                      .daerah(Optional.empty())
                      .instrumen(InstrumenPenetapan.of(jenis, "903", "2020-06-01")));
      assertThat(line(decide(other, central)))
          .as(jenis.name())
          .isEqualTo("? bentuk-penugasan-pembantuan ");
    }
  }

  @Test
  void taskWithoutTheBudgetOfWhoAssigns_isOpen_andOneThatDoesNotSayIsNot() {
    String open = "? anggaran-penugasan-pembantuan /anggaranDariPenugas";
    PenugasanPembantuan unfunded = assigned(d -> d.anggaranDariPenugas(false));
    assertThat(line(decide(camat(), unfunded))).isEqualTo(open);
    assertThat(line(decide(List.of(), List.of(), head(), unfunded))).isEqualTo(open);
    PenugasanPembantuan silent = assigned(d -> d.anggaranDariPenugas(Optional.empty()));
    assertThat(line(decide(camat(), silent))).startsWith(GRANTED);
    assertThat(DecisionPage.in(DecisionTexts.indonesian()).text(decide(camat(), unfunded)))
        .contains(
            "apakah Pergub 903/2020 (35) tetap mengikat tidak dinyatakan hukum (UU 23/2014 Pasal 22"
                + " ayat (3)) <Pergub 903/2020 (35) /anggaranDariPenugas>");
  }

  @Test
  void regulationOfAMinisterThatWasNotCoordinated_isOpen() {
    String open = "? koordinasi-penugasan-pembantuan /koordinasiMenteri";
    for (JenisInstrumen jenis :
        List.of(JenisInstrumen.PERATURAN_MENTERI_LAIN, JenisInstrumen.PERMENPANRB)) {
      PenugasanPembantuan alone = ofMinister(jenis, Optional.of(false));
      assertThat(line(decide(ofCentre(camat()), alone))).as(jenis.name()).isEqualTo(open);
      assertThat(line(decide(List.of(), List.of(), ofCentre(head()), alone))).isEqualTo(open);
      assertThat(line(decide(ofCentre(camat()), ofMinister(jenis, Optional.of(true)))))
          .startsWith(GRANTED);
      assertThat(line(decide(ofCentre(camat()), ofMinister(jenis, Optional.empty()))))
          .startsWith(GRANTED);
    }
    // The Menteri need not coordinate with himself, and a gubernur need not either.
    PenugasanPembantuan own = ofMinister(JenisInstrumen.PERMENDAGRI, Optional.of(false));
    assertThat(line(decide(ofCentre(camat()), own))).startsWith(GRANTED);
    assertThat(line(decide(camat(), assigned(d -> d.koordinasiMenteri(false)))))
        .startsWith(GRANTED);
  }

  private static PermintaanKeputusan ofCentre(PermintaanKeputusan request) {
    return PermintaanKeputusan.builder()
        .from(request)
        .pembagianUrusan(PembagianUrusan.PEMERINTAH_PUSAT)
        .build();
  }

  private static PenugasanPembantuan ofMinister(JenisInstrumen jenis, Optional<Boolean> stated) {
    return assigned(
        d ->
            d.penugas(PihakPenugas.PEMERINTAH_PUSAT)
                .daerah(Optional.empty())
                .koordinasiMenteri(stated)
                .instrumen(InstrumenPenetapan.of(jenis, "903", "2020-06-01")));
  }

  @Test
  void otherRegulationThatTheDecreeCites_leavesItOpen() {
    PenugasanPembantuan ended =
        assigned(d -> d.periode(Periode.of(LocalDate.of(2020, 6, 1), LocalDate.of(2021, 6, 1))));
    assertThat(line(decide(List.of(citing("904")), List.of(), camat(), ended)))
        .isEqualTo("? tugas-pembantuan /dasarHukum");
    assertThat(line(decide(List.of(citing("903")), List.of(), camat(), ended)))
        .startsWith("TIDAK periode");
  }

  @Test
  void regulationOfAnotherServiceOrRegion_isNone() {
    String open = "? tugas-pembantuan /dasarHukum";
    assertThat(line(decide(camat(), assigned(d -> d.tugas(List.of(task("Izin Lain")))))))
        .isEqualTo(open);
    assertThat(
            line(decide(camat(), assigned(d -> d.penerima(List.of(KodeWilayah.parse("35.13")))))))
        .isEqualTo(open);
  }

  @Test
  void affairWithoutServices_mayMeanIt() {
    TugasPembantuan wide =
        new TugasPembantuan(
            "Sebagian urusan kehutanan",
            Optional.of(UrusanPemerintahan.KEHUTANAN),
            Optional.of(SubUrusan.LAINNYA),
            List.of());
    assertThat(line(decide(camat(), assigned(d -> d.tugas(List.of(wide))))))
        .isEqualTo("? layanan-disebut /tugas/0/layanan");
    assertThat(line(decide(camat(), assigned(d -> d.tugas(List.of())))))
        .isEqualTo("? layanan-disebut /tugas");
  }

  @Test
  void whoseTheAffairIs_mustBeKnown() {
    PermintaanKeputusan silent = ask(r -> r.pembagianUrusan(Optional.empty()));
    assertThat(line(decide(silent, assigned(d -> d))))
        .isEqualTo("? urusan-penugas /pembagianUrusan");
    PermintaanKeputusan other = ask(r -> r.pembagianUrusan(PembagianUrusan.PEMERINTAH_PUSAT));
    assertThat(line(decide(other, assigned(d -> d))))
        .isEqualTo("TIDAK urusan-penugas [MELAMPAUI_PERATURAN] TIDAK_SAH");
    PenugasanPembantuan central =
        assigned(
            d ->
                d.penugas(PihakPenugas.PEMERINTAH_PUSAT)
                    .daerah(Optional.empty())
                    .instrumen(
                        InstrumenPenetapan.of(
                            JenisInstrumen.PERATURAN_MENTERI_LAIN, "903", "2020-06-01")));
    assertThat(line(decide(other, central))).startsWith(GRANTED);
  }

  @Test
  void provinsiToWhichTheCentreAssigns_actsByItsHead_notAsRepresentative() {
    PenugasanPembantuan central =
        assigned(
            d ->
                d.penugas(PihakPenugas.PEMERINTAH_PUSAT)
                    .daerah(Optional.empty())
                    .penerima(List.of(KodeWilayah.parse("35")))
                    .instrumen(
                        InstrumenPenetapan.of(
                            JenisInstrumen.PERATURAN_MENTERI_LAIN, "903", "2020-06-01")));
    assertThat(line(decide(List.of(), List.of(), governor(KEPALA), central))).startsWith(GRANTED);
    assertThat(line(decide(List.of(), List.of(), governor(KEPALA)))).doesNotStartWith(GRANTED);
    assertThat(
            line(
                decide(
                    List.of(),
                    List.of(),
                    governor(KapasitasGubernur.WAKIL_PEMERINTAH_PUSAT),
                    central)))
        .doesNotStartWith(GRANTED);
  }

  private static PermintaanKeputusan governor(KapasitasGubernur capacity) {
    return ask(
        r ->
            r.pejabat(office(Jabatan.GUBERNUR, "35"))
                .kapasitas(capacity)
                .pembagianUrusan(PembagianUrusan.PEMERINTAH_PUSAT));
  }

  @Test
  void taskAssignedAfterTheDecree_isNotKnownToBeHandedOn() {
    PenugasanPembantuan later =
        assigned(
            d ->
                d.instrumen(
                    InstrumenPenetapan.of(JenisInstrumen.PERATURAN_GUBERNUR, "903", "2021-12-30")));
    assertThat(line(decide(camat(), later)))
        .isEqualTo("? penugasan-sebelum-pelimpahan /instrumen/tanggalDitetapkan");
    assertThat(line(decide(head(), later))).startsWith(GRANTED);
  }

  @Test
  void assignmentOfBeforeUu23_isJudgedByLawThatIsNotHeld() {
    PenugasanPembantuan old =
        assigned(
            d ->
                d.instrumen(
                    InstrumenPenetapan.of(JenisInstrumen.PERATURAN_GUBERNUR, "903", "2012-06-01")));
    assertThat(line(decide(camat(), old)))
        .isEqualTo("? hukum-pada-tanggalnya /instrumen/tanggalDitetapkan");
  }

  @Test
  void revokingTheAssignment_endsIt() {
    InstrumenPengubah revoking =
        InstrumenPengubah.builder()
            .penerbit(office(Jabatan.GUBERNUR, "35"))
            .instrumen(
                InstrumenPelimpahan.builder()
                    .jenis(JenisInstrumen.PERATURAN_GUBERNUR)
                    .nomor("905")
                    .tanggalDitetapkan(LocalDate.of(2021, 6, 1))
                    .addHubungan(new HubunganInstrumen(JenisHubungan.MENCABUT, pergub("903")))
                    .build())
            .build();
    assertThat(line(decide(List.of(given()), List.of(revoking), camat(), assigned(d -> d))))
        .startsWith("TIDAK tidak-dicabut");
    assertThat(line(decide(List.of(given()), List.of(revoking), head(), assigned(d -> d))))
        .startsWith("TIDAK tidak-dicabut");
  }

  @Test
  void absoluteAffair_isNeverAssigned() {
    TugasPembantuan absolute =
        new TugasPembantuan(
            "Yustisi",
            Optional.of(UrusanPemerintahan.YUSTISI),
            Optional.empty(),
            List.of("Izin Reklame"));
    assertThat(
            line(decide(List.of(), List.of(), head(), assigned(d -> d.tugas(List.of(absolute))))))
        .doesNotStartWith(GRANTED);
  }

  private static KeputusanWewenang decide(
      PermintaanKeputusan request, PenugasanPembantuan... documents) {
    return decide(List.of(given()), List.of(), request, documents);
  }

  private static KeputusanWewenang decide(
      List<PelimpahanWewenang> decrees,
      List<InstrumenPengubah> changes,
      PermintaanKeputusan request,
      PenugasanPembantuan... documents) {
    return AuthorityEngine.of(Cases.SUKSESI, decrees, changes, List.of(), List.of(documents))
        .decide(request);
  }

  private static PermintaanKeputusan camat() {
    return ask(r -> r);
  }

  private static PermintaanKeputusan head() {
    return ask(r -> r.pejabat(office(Jabatan.WALI_KOTA, "35.74")));
  }

  private static PermintaanKeputusan ask(UnaryOperator<PermintaanKeputusan.Builder> change) {
    return request(r -> change.apply(r.pembagianUrusan(PembagianUrusan.DAERAH_PROVINSI)));
  }

  private static PelimpahanWewenang given() {
    return decree(
        d ->
            d.jenisPelimpahan(JenisPelimpahan.TUGAS_PEMBANTUAN)
                .layanan(
                    List.of(
                        Cases.service()
                            .urusan(UrusanPemerintahan.KEHUTANAN)
                            .subUrusan(SubUrusan.LAINNYA)
                            .build())));
  }

  private static PelimpahanWewenang citing(String nomor) {
    return PelimpahanWewenang.builder()
        .from(given())
        .addDasarHukum(DasarHukum.of(pergub(nomor)))
        .build();
  }

  private static InstrumenHukum pergub(String nomor) {
    return InstrumenHukum.builder()
        .jenis(JenisInstrumen.PERATURAN_GUBERNUR)
        .nomor(nomor)
        .tahun(2020)
        .daerah(KodeWilayah.parse("35"))
        .build();
  }

  private static PenugasanPembantuan formed(JenisInstrumen jenis) {
    return assigned(d -> d.instrumen(InstrumenPenetapan.of(jenis, "903", "2020-06-01")));
  }

  private static TugasPembantuan task(String service) {
    return new TugasPembantuan(
        "Pelayanan kehutanan",
        Optional.of(UrusanPemerintahan.KEHUTANAN),
        Optional.of(SubUrusan.LAINNYA),
        List.of(service));
  }

  private static PenugasanPembantuan assigned(UnaryOperator<PenugasanPembantuan.Builder> change) {
    return change
        .apply(
            PenugasanPembantuan.builder()
                .instrumen(
                    InstrumenPenetapan.of(JenisInstrumen.PERATURAN_GUBERNUR, "903", "2020-06-01"))
                .penugas(PihakPenugas.PEMERINTAH_PROVINSI)
                .daerah(KodeWilayah.parse("35"))
                .addPenerima(KodeWilayah.parse("35.74"))
                .addTugas(task("Izin Reklame"))
                .anggaranDariPenugas(true))
        .build();
  }
}
