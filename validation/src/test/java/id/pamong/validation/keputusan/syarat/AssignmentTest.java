package id.pamong.validation.keputusan.syarat;

import static id.pamong.validation.keputusan.Cases.line;
import static id.pamong.validation.keputusan.Cases.office;
import static org.assertj.core.api.Assertions.assertThat;

import id.pamong.hukum.HubunganInstrumen;
import id.pamong.hukum.InstrumenHukum;
import id.pamong.hukum.InstrumenPenetapan;
import id.pamong.hukum.JenisHubungan;
import id.pamong.hukum.JenisInstrumen;
import id.pamong.hukum.Periode;
import id.pamong.layanan.SifatLayanan;
import id.pamong.pemerintahan.Jabatan;
import id.pamong.pemerintahan.JabatanWilayah;
import id.pamong.pemerintahan.PembagianUrusan;
import id.pamong.pemerintahan.SubUrusan;
import id.pamong.pemerintahan.UrusanPemerintahan;
import id.pamong.pemerintahan.forkopimcam.SumberPendanaan;
import id.pamong.validation.keputusan.AuthorityEngine;
import id.pamong.validation.keputusan.Cases;
import id.pamong.validation.keputusan.page.DecisionPage;
import id.pamong.validation.keputusan.page.DecisionTexts;
import id.pamong.wewenang.InstrumenPelimpahan;
import id.pamong.wewenang.JenisPelimpahan;
import id.pamong.wewenang.KriteriaLayanan;
import id.pamong.wewenang.LayananDilimpahkan;
import id.pamong.wewenang.PelimpahanWewenang;
import id.pamong.wewenang.SumberWewenang;
import id.pamong.wewenang.keputusan.InstrumenPengubah;
import id.pamong.wewenang.keputusan.PermintaanKeputusan;
import id.pamong.wewenang.pemegang.CalonPemegang;
import id.pamong.wewenang.pemegang.PermintaanPemegang;
import id.pamong.wewenang.pemegang.PermintaanPeta;
import id.pamong.wewenang.penugasan.BidangDesa;
import id.pamong.wewenang.penugasan.CaraPenyerahan;
import id.pamong.wewenang.penugasan.PenugasanDesa;
import id.pamong.wewenang.penugasan.PihakPenugas;
import id.pamong.wewenang.penugasan.TugasDesa;
import id.pamong.wilayah.KodeWilayah;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Tasks that a government assigns to a desa. */
class AssignmentTest {

  private static final String TASK = "Pendataan keluarga miskin";
  private static final KodeWilayah DESA = KodeWilayah.parse("35.12.07.2001");
  private static final JabatanWilayah HEAD = new JabatanWilayah(Jabatan.KEPALA_DESA, DESA);
  private static final String GRANTED = "BERWENANG ? kepala Desa 35.12.07.2001";

  private static PenugasanDesa assigned(UnaryOperator<PenugasanDesa.Builder> change) {
    return change
        .apply(
            PenugasanDesa.builder()
                .instrumen(
                    InstrumenPenetapan.of(JenisInstrumen.PERATURAN_BUPATI, "11", "2021-02-01"))
                .penugas(PihakPenugas.PEMERINTAH_KABUPATEN_KOTA)
                .daerah(KodeWilayah.parse("35.12"))
                .addDesa(DESA)
                .addTugas(task(Optional.of(UrusanPemerintahan.SOSIAL)))
                .cara(CaraPenyerahan.PENUGASAN)
                .disertaiBiaya(true)
                .addSumberBiaya(SumberPendanaan.APBD_KABUPATEN_KOTA))
        .build();
  }

  private static TugasDesa task(Optional<UrusanPemerintahan> urusan) {
    return new TugasDesa(
        TASK, urusan, Optional.empty(), Optional.of(BidangDesa.PEMBERDAYAAN_MASYARAKAT));
  }

  private static PermintaanKeputusan.Builder asked() {
    return PermintaanKeputusan.builder()
        .pejabat(HEAD)
        .layanan("pendataan  Keluarga miskin")
        .wilayah(DESA)
        .tanggal(LocalDate.of(2021, 6, 1));
  }

  private static AuthorityEngine engine(PenugasanDesa... assignments) {
    return AuthorityEngine.of(Cases.SUKSESI, List.of(), List.of(), List.of(assignments));
  }

  private static String decide(UnaryOperator<PenugasanDesa.Builder> change) {
    return line(engine(assigned(change)).decide(asked().build()));
  }

  @Test
  void taskInOlderSpelling_isTheSame_andInOtherWritingIsOpen() {
    assertThat(named("Perijinan pasar Desa", "Perizinan pasar Desa"))
        .isEqualTo(GRANTED + " +ejaan-layanan");
    assertThat(named("Pendataan Keluarga Miskin (PKM)", "Pendataan keluarga miskin"))
        .isEqualTo("? layanan-senama /tugas/0/uraian");
    assertThat(named("Pendataan keluarga", "Pendataan keluarga miskin"))
        .isEqualTo("? tugas-menurut-undang-undang ");
  }

  private static String named(String task, String asked) {
    TugasDesa named =
        new TugasDesa(
            task,
            Optional.of(UrusanPemerintahan.SOSIAL),
            Optional.empty(),
            Optional.of(BidangDesa.PEMBERDAYAAN_MASYARAKAT));
    return line(
        engine(assigned(a -> a.tugas(List.of(named)))).decide(asked().layanan(asked).build()));
  }

  @Test
  void assignmentByPeraturanOfTheHead_isCarriedOutByTheDesa() {
    assertThat(decide(a -> a)).isEqualTo(GRANTED);
    assertThat(line(engine().decide(asked().build()))).isEqualTo("? tugas-menurut-undang-undang ");
    assertThat(line(engine().decide(asked().layanan("Izin gangguan").build())))
        .isEqualTo("TIDAK dasar-kewenangan [SEWENANG_WENANG] TIDAK_SAH");
    assertThat(line(engine(assigned(a -> a)).decide(asked().layanan("Lain").build())))
        .isEqualTo("? tugas-menurut-undang-undang ");
    KodeWilayah other = KodeWilayah.parse("35.12.07.2002");
    assertThat(
            line(
                engine(assigned(a -> a))
                    .decide(
                        asked().pejabat(new JabatanWilayah(Jabatan.KEPALA_DESA, other)).build())))
        .startsWith("TIDAK dasar-kewenangan");
    assertThat(line(engine(assigned(a -> a)).decide(asked().wilayah(other).build())))
        .isEqualTo("TIDAK tempat [MELAMPAUI_WILAYAH] TIDAK_SAH");
  }

  @Test
  void fieldOfNoConsequence_isSaidToHaveNone() {
    TugasDesa other =
        new TugasDesa(
            TASK,
            Optional.of(UrusanPemerintahan.SOSIAL),
            Optional.empty(),
            Optional.of(BidangDesa.LAINNYA));
    String page =
        DecisionPage.in(DecisionTexts.indonesian())
            .text(engine(assigned(a -> a.tugas(List.of(other)))).decide(asked().build()));
    assertThat(page)
        .contains("dinyatakan lainnya, yang akibatnya tidak diatur UU 6/2014 Pasal 22 ayat (1)")
        .contains("masih berlaku (UU 12/2011 Pasal 64 ayat (2))");
  }

  @Test
  void explanationCitesTheLawOfTheDesa() {
    assertThat(
            DecisionPage.in(DecisionTexts.indonesian())
                .text(engine(assigned(a -> a)).decide(asked().build())))
        .contains(
            "[ya] Perbup 11/2021 (35.12) menugaskan kepala Desa 35.12.07.2001"
                + " (UU 6/2014 Pasal 19 huruf c; UU 6/2014 Pasal 21)",
            "[ya] Perbup adalah peraturan kepala daerah yang menugaskan"
                + " (UU 23/2014 Pasal 20 ayat (4))",
            "[ya] urusan \"sosial\" adalah kewenangan pemerintah kabupaten/kota"
                + " (UU 23/2014 Pasal 20 ayat (3); UU 23/2014 Pasal 372 ayat (1))");
  }

  @Test
  void assignmentOfAnotherForm_givesNothing() {
    String refused = "TIDAK bentuk-penugasan [SEWENANG_WENANG] TIDAK_SAH";
    for (JenisInstrumen jenis :
        List.of(
            JenisInstrumen.KEPUTUSAN_BUPATI,
            JenisInstrumen.PERATURAN_WALI_KOTA,
            JenisInstrumen.PERDA_PROVINSI,
            JenisInstrumen.PERATURAN_GUBERNUR)) {
      assertThat(decide(a -> a.instrumen(InstrumenPenetapan.of(jenis, "11", "2021-02-01"))))
          .isEqualTo(refused);
    }
    assertThat(
            line(
                engine(
                        assigned(
                            a ->
                                a.instrumen(
                                    InstrumenPenetapan.of(
                                        JenisInstrumen.KEPUTUSAN_BUPATI, "11", "2014-10-01"))))
                    .decide(asked().build())))
        .isEqualTo(GRANTED);
  }

  @Test
  void perdaAboveTheRegulationThatTheLawNames_isOpen() {
    InstrumenPenetapan perda =
        InstrumenPenetapan.of(JenisInstrumen.PERDA_KABUPATEN_KOTA, "11", "2021-02-01");
    assertThat(decide(a -> a.instrumen(perda))).isEqualTo("? bentuk-penugasan ");
    assertThat(
            DecisionPage.in(DecisionTexts.indonesian())
                .text(engine(assigned(a -> a.instrumen(perda))).decide(asked().build())))
        .contains(
            "apakah Perda Kabupaten/Kota, yang kedudukannya di atasnya, dapat menugaskan juga,"
                + " tidak dinyatakan hukum");
  }

  @Test
  void camatAndDinas_assignNothing() {
    assertThat(decide(a -> a.penugas(PihakPenugas.CAMAT)))
        .isEqualTo("TIDAK penugas [SEWENANG_WENANG] TIDAK_SAH");
    assertThat(decide(a -> a.penugas(PihakPenugas.PERANGKAT_DAERAH))).startsWith("TIDAK penugas");
    assertThat(decide(a -> a.cara(Optional.empty()))).isEqualTo("? cara-penyerahan /cara");
    assertThat(decide(a -> a.cara(CaraPenyerahan.DELEGASI)))
        .isEqualTo("TIDAK cara-penyerahan [SEWENANG_WENANG] TIDAK_SAH");
    assertThat(decide(a -> a.cara(CaraPenyerahan.MANDAT))).startsWith("TIDAK cara-penyerahan");
  }

  @Test
  void regionAssigns_insideItself_ofItsOwnLevel() {
    assertThat(decide(a -> a.daerah(KodeWilayah.parse("35.13"))))
        .isEqualTo("TIDAK penerima-dalam-wilayah [SEWENANG_WENANG] TIDAK_SAH");
    assertThat(decide(a -> a.daerah(KodeWilayah.parse("35")))).startsWith("TIDAK penugas");
    assertThat(decide(a -> a.daerah(Optional.empty())))
        .isEqualTo("? penugas /daerah, penerima-dalam-wilayah /daerah");
  }

  @Test
  void affairIsOfTheOneWhoAssigns() {
    TugasDesa forestry =
        new TugasDesa(
            TASK,
            Optional.of(UrusanPemerintahan.KEHUTANAN),
            Optional.of(SubUrusan.LAINNYA),
            Optional.empty());
    assertThat(decide(a -> a.tugas(List.of(forestry)))).startsWith("TIDAK urusan-penugas");
    assertThat(decide(a -> a.tugas(List.of(task(Optional.of(UrusanPemerintahan.KEHUTANAN))))))
        .isEqualTo("? urusan-penugas /tugas/0/subUrusan");
    assertThat(decide(a -> a.tugas(List.of(task(Optional.of(UrusanPemerintahan.YUSTISI))))))
        .startsWith("TIDAK urusan-penugas");
    PenugasanDesa unstated = assigned(a -> a.tugas(List.of(task(Optional.empty()))));
    assertThat(line(engine(unstated).decide(asked().build())))
        .isEqualTo("? urusan-penugas /tugas/0/urusan");
    assertThat(line(engine(unstated).decide(asked().urusan(UrusanPemerintahan.SOSIAL).build())))
        .isEqualTo(GRANTED);
  }

  @Test
  void provinsiAssigns_byPergub_whatTheAnnexGivesToIt() {
    PenugasanDesa ofProvince =
        assigned(
            a ->
                a.penugas(PihakPenugas.PEMERINTAH_PROVINSI)
                    .daerah(KodeWilayah.parse("35"))
                    .instrumen(
                        InstrumenPenetapan.of(
                            JenisInstrumen.PERATURAN_GUBERNUR, "11", "2021-02-01"))
                    .sumberBiaya(List.of(SumberPendanaan.APBD_PROVINSI)));
    assertThat(line(engine(ofProvince).decide(asked().build())))
        .isEqualTo("? urusan-penugas /pembagianUrusan");
    assertThat(
            line(
                engine(ofProvince)
                    .decide(asked().pembagianUrusan(PembagianUrusan.DAERAH_PROVINSI).build())))
        .isEqualTo(GRANTED);
    assertThat(
            line(
                engine(ofProvince)
                    .decide(
                        asked().pembagianUrusan(PembagianUrusan.DAERAH_KABUPATEN_KOTA).build())))
        .startsWith("TIDAK urusan-penugas");
  }

  @Test
  void assignmentNeedsMoney_ofTheOneWhoAssigns() {
    assertThat(decide(a -> a.disertaiBiaya(false)))
        .isEqualTo("TIDAK biaya-penugasan [MELAMPAUI_PERATURAN] TIDAK_SAH");
    assertThat(decide(a -> a.disertaiBiaya(Optional.empty()))).isEqualTo(GRANTED);
    assertThat(money(a -> a)).endsWith(" /disertaiBiaya>");
    assertThat(money(a -> a.disertaiBiaya(Optional.empty()))).endsWith(" /sumberBiaya>");
    assertThat(decide(a -> a.sumberBiaya(List.of())))
        .isEqualTo("? sumber-biaya-penugasan /sumberBiaya");
    assertThat(decide(a -> a.disertaiBiaya(Optional.empty()).sumberBiaya(List.of())))
        .isEqualTo("? biaya-penugasan /disertaiBiaya, sumber-biaya-penugasan /sumberBiaya");
    assertThat(decide(a -> a.addSumberBiaya(SumberPendanaan.APB_DESA)))
        .startsWith("TIDAK sumber-biaya-penugasan");
  }

  /** The line on the money that comes with an assignment. */
  private static String money(UnaryOperator<PenugasanDesa.Builder> change) {
    return DecisionPage.in(DecisionTexts.indonesian())
        .text(engine(assigned(change)).decide(asked().build()))
        .lines()
        .filter(line -> line.contains("penugasan disertai biaya"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void assignmentHolds_inItsTime_untilItIsRevoked() {
    assertThat(decide(a -> a.periode(Periode.sejak(LocalDate.of(2021, 6, 1))))).isEqualTo(GRANTED);
    assertThat(
            decide(a -> a.periode(Periode.of(LocalDate.of(2021, 3, 1), LocalDate.of(2021, 6, 1)))))
        .isEqualTo("TIDAK periode [MELAMPAUI_WAKTU] TIDAK_SAH");
    assertThat(
            line(
                engine(assigned(a -> a))
                    .decide(asked().tanggal(LocalDate.of(2021, 1, 31)).build())))
        .startsWith("TIDAK instrumen-berlaku");
    AuthorityEngine revoked =
        AuthorityEngine.of(
            Cases.SUKSESI, List.of(), List.of(revocation()), List.of(assigned(a -> a)));
    assertThat(line(revoked.decide(asked().tanggal(LocalDate.of(2021, 5, 31)).build())))
        .isEqualTo(GRANTED);
    assertThat(line(revoked.decide(asked().build()))).startsWith("TIDAK tidak-dicabut");
    // What ends it says so, not what is ended.
    String page = DecisionPage.in(DecisionTexts.indonesian()).text(revoked.decide(asked().build()));
    assertThat(page.lines().filter(one -> one.contains("[tidak] pemberian wewenang ini")))
        .singleElement()
        .asString()
        .contains("; diubah, diganti, atau dicabut oleh")
        .contains("<" + revocation().instrumen().jenis().singkatan())
        .contains(" " + revocation().instrumen().nomor() + "/")
        .endsWith("/instrumen/hubungan>");
  }

  @Test
  void whatListsNoTasks_mayOrMayNotAssignIt() {
    assertThat(decide(a -> a.tugas(List.of())))
        .startsWith("? layanan-disebut /tugas, urusan-penugas /tugas/urusan");
  }

  @Test
  void kepalaDesaMandatesWhatIsAssigned_toHisPerangkat() {
    JabatanWilayah perangkat = new JabatanWilayah(Jabatan.PERANGKAT_DESA, DESA);
    PelimpahanWewenang mandate =
        PelimpahanWewenang.builder()
            .instrumen(
                InstrumenPelimpahan.builder()
                    .jenis(JenisInstrumen.SURAT_PERINTAH)
                    .nomor("1")
                    .tanggalDitetapkan(LocalDate.of(2021, 3, 1))
                    .build())
            .pemberi(HEAD)
            .addPenerima(perangkat)
            .jenisPelimpahan(JenisPelimpahan.SEBAGIAN_URUSAN)
            .sumber(SumberWewenang.MANDAT)
            .addLayanan(
                LayananDilimpahkan.builder()
                    .nama(TASK)
                    .sifat(SifatLayanan.NONPERIZINAN)
                    .kriteria(KriteriaLayanan.builder().tugasRutin(true).build())
                    .build())
            .build();
    PermintaanKeputusan request = asked().pejabat(perangkat).strategis(false).build();
    assertThat(
            line(
                AuthorityEngine.of(
                        Cases.SUKSESI, List.of(mandate), List.of(), List.of(assigned(a -> a)))
                    .decide(request)))
        .startsWith("BERWENANG MANDAT kepala Desa 35.12.07.2001");
    // Without the assignment he holds it by the open clause of his tasks or not at all.
    assertThat(line(Cases.decide(request, mandate))).startsWith("? tugas-menurut-undang-undang");
    assertThat(line(Cases.decide(asked().build(), mandate)))
        .startsWith("? tugas-menurut-undang-undang")
        .isEqualTo(line(Cases.decide(asked().build())));
  }

  @Test
  void holdersAndGaps_knowTheDesa() {
    AuthorityEngine engine = engine(assigned(a -> a));
    assertThat(
            engine
                .holders(
                    PermintaanPemegang.builder()
                        .layanan(TASK)
                        .wilayah(DESA)
                        .tanggal(LocalDate.of(2021, 6, 1))
                        .build())
                .calon())
        .extracting(CalonPemegang::jabatan)
        .contains(HEAD);
    assertThat(
            engine
                .gaps(
                    new PermintaanPeta(
                        KodeWilayah.parse("35.12"),
                        Periode.of(LocalDate.of(2021, 1, 1), LocalDate.of(2021, 4, 1)),
                        List.of()))
                .baris())
        .filteredOn(row -> row.keadaan().jabatan().contains(HEAD))
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.tempat()).isEqualTo(DESA);
              assertThat(row.periode())
                  .isEqualTo(Periode.of(LocalDate.of(2021, 2, 1), LocalDate.of(2021, 4, 1)));
            });
  }

  @Test
  void generalAffair_isNoneThatARegionAssigns() {
    TugasDesa general = task(Optional.of(UrusanPemerintahan.PENANGANAN_KONFLIK_SOSIAL));
    assertThat(decide(a -> a.tugas(List.of(general))))
        .startsWith("TIDAK urusan-penugas [MELAMPAUI_PERATURAN");
    assertThat(decide(a -> a.tugas(List.of(general)).penugas(PihakPenugas.PEMERINTAH_PUSAT)))
        .doesNotContain("urusan-penugas");
  }

  @Test
  void revocationByAnOfficeThatThereCannotBe_endsNothing_andIsTold() {
    InstrumenPengubah byNobody =
        InstrumenPengubah.builder()
            .from(revocation())
            .penerbit(office(Jabatan.WALI_KOTA, "35.12"))
            .build();
    AuthorityEngine engine =
        AuthorityEngine.of(Cases.SUKSESI, List.of(), List.of(byNobody), List.of(assigned(a -> a)));
    assertThat(line(engine.decide(asked().build())))
        .startsWith("BERWENANG")
        .endsWith("+penerbit-tidak-mungkin");
    assertThat(line(engine.decide(asked().tanggal(LocalDate.of(2021, 5, 31)).build())))
        .startsWith("BERWENANG")
        .doesNotContain("penerbit");
  }

  private static InstrumenPengubah revocation() {
    return InstrumenPengubah.builder()
        .penerbit(office(Jabatan.BUPATI, "35.12"))
        .instrumen(
            InstrumenPelimpahan.builder()
                .jenis(JenisInstrumen.PERATURAN_BUPATI)
                .nomor("20")
                .tanggalDitetapkan(LocalDate.of(2021, 6, 1))
                .addHubungan(
                    new HubunganInstrumen(
                        JenisHubungan.MENCABUT,
                        InstrumenHukum.builder()
                            .jenis(JenisInstrumen.PERATURAN_BUPATI)
                            .nomor("11")
                            .tahun(2021)
                            .daerah(KodeWilayah.parse("35.12"))
                            .build()))
                .build())
        .build();
  }
}
