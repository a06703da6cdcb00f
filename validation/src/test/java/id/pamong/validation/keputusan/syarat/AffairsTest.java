package id.pamong.validation.keputusan.syarat;

import static id.pamong.validation.keputusan.Cases.decide;
import static id.pamong.validation.keputusan.Cases.line;
import static id.pamong.validation.keputusan.Cases.office;
import static id.pamong.validation.keputusan.Cases.request;
import static id.pamong.validation.keputusan.Cases.serving;
import static org.assertj.core.api.Assertions.assertThat;

import id.pamong.hukum.DasarHukum;
import id.pamong.hukum.InstrumenHukum;
import id.pamong.hukum.JenisInstrumen;
import id.pamong.layanan.SifatLayanan;
import id.pamong.pemerintahan.Jabatan;
import id.pamong.pemerintahan.JabatanWilayah;
import id.pamong.pemerintahan.PembagianUrusan;
import id.pamong.pemerintahan.SubUrusan;
import id.pamong.pemerintahan.UrusanPemerintahan;
import id.pamong.validation.keputusan.AuthorityEngine;
import id.pamong.validation.keputusan.Cases;
import id.pamong.validation.keputusan.page.DecisionPage;
import id.pamong.validation.keputusan.page.DecisionTexts;
import id.pamong.wewenang.AspekKewenangan;
import id.pamong.wewenang.BentukTandaTangan;
import id.pamong.wewenang.KriteriaLayanan;
import id.pamong.wewenang.LayananDilimpahkan;
import id.pamong.wewenang.PelimpahanWewenang;
import id.pamong.wewenang.SumberWewenang;
import id.pamong.wewenang.keputusan.JenisCatatan;
import id.pamong.wewenang.keputusan.PermintaanKeputusan;
import id.pamong.wewenang.pemegang.PermintaanPemegang;
import id.pamong.wilayah.KodeWilayah;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class AffairsTest {

  @Test
  void generalAffair_isHandedToTheCamatByTheLawItself() {
    LayananDilimpahkan general =
        LayananDilimpahkan.builder()
            .nama("Izin Reklame")
            .urusan(UrusanPemerintahan.PENANGANAN_KONFLIK_SOSIAL)
            .build();
    DasarHukum law = DasarHukum.of(InstrumenHukum.of(JenisInstrumen.UU, "23", 2014), "25 ayat (6)");
    PelimpahanWewenang.Builder decree =
        Cases.decree().layanan(List.of(general)).pemetaan(Optional.empty());
    assertThat(line(Cases.decide(request(r -> r), decree.dasarHukum(List.of(law)).build())))
        .startsWith("BERWENANG DELEGASI camat 35.74.01");
    assertThat(
            line(
                Cases.decide(
                    request(r -> r),
                    decree
                        .dasarHukum(List.of(Cases.cited(JenisInstrumen.UU, "30", 2014)))
                        .build())))
        .isEqualTo("? dasar-urusan-umum /dasarHukum");
  }

  private static String general(
      JabatanWilayah receiver, SumberWewenang source, DasarHukum... cited) {
    LayananDilimpahkan general =
        LayananDilimpahkan.builder()
            .nama("Izin Reklame")
            .urusan(UrusanPemerintahan.PENANGANAN_KONFLIK_SOSIAL)
            .kriteria(KriteriaLayanan.builder().tugasRutin(true).build())
            .build();
    PelimpahanWewenang decree =
        Cases.decree()
            .layanan(List.of(general))
            .pemetaan(Optional.empty())
            .sumber(source)
            .penerima(List.of(receiver))
            .dasarHukum(List.of(cited))
            .build();
    return line(
        Cases.decide(
            request(
                r ->
                    r.pejabat(receiver)
                        .strategis(false)
                        .tandaTangan(
                            source == SumberWewenang.MANDAT
                                ? Optional.of(BentukTandaTangan.ATAS_NAMA)
                                : Optional.empty())),
            decree));
  }

  @Test
  void generalAffairToAnotherThanTheCamat_needsAnotherLaw() {
    DasarHukum law = DasarHukum.of(InstrumenHukum.of(JenisInstrumen.UU, "23", 2014), "25 ayat (6)");
    JabatanWilayah dinas = office(Jabatan.KEPALA_DINAS, "35.74");
    assertThat(general(dinas, SumberWewenang.DELEGASI, law))
        .isEqualTo("TIDAK dasar-urusan-umum [SEWENANG_WENANG] TIDAK_SAH");
    assertThat(general(dinas, SumberWewenang.DELEGASI))
        .isEqualTo("? dasar-urusan-umum /dasarHukum");
    assertThat(
            general(
                dinas, SumberWewenang.DELEGASI, law, Cases.cited(JenisInstrumen.PP, "99", 2019)))
        .isEqualTo("? dasar-urusan-umum /dasarHukum");
    assertThat(
            general(
                dinas, SumberWewenang.DELEGASI, law, Cases.cited(JenisInstrumen.PP, "17", 2018)))
        .startsWith("TIDAK dasar-urusan-umum");
    assertThat(general(dinas, SumberWewenang.MANDAT)).isEqualTo("? urusan-umum-kepada-lain ");
  }

  @Test
  void generalAffair_isJudgedByItsOwnArticles() {
    LayananDilimpahkan general =
        LayananDilimpahkan.builder()
            .nama("Izin Reklame")
            .urusan(UrusanPemerintahan.PENANGANAN_KONFLIK_SOSIAL)
            .build();
    DasarHukum law = DasarHukum.of(InstrumenHukum.of(JenisInstrumen.UU, "23", 2014), "25 ayat (6)");
    PelimpahanWewenang decree =
        Cases.decree()
            .layanan(List.of(general))
            .pemetaan(Optional.empty())
            .dasarHukum(List.of(law))
            .build();
    assertThat(
            DecisionPage.in(DecisionTexts.indonesian()).text(Cases.decide(request(r -> r), decree)))
        .contains("UU 23/2014 Pasal 25 ayat (6)")
        .doesNotContain("Pasal 226")
        .doesNotContain("PP 17/2018 Pasal 11");
  }

  @Test
  void taskThatTheLawGivesToTheGubernurAlone_isNotOfTheBupati() {
    PermintaanKeputusan bupati =
        request(
            r ->
                r.pejabat(office(Jabatan.BUPATI, "35.12"))
                    .layanan("Melantik bupati/wali kota")
                    .urusan(UrusanPemerintahan.PENANAMAN_MODAL)
                    .wilayah(KodeWilayah.parse("35.12")));
    assertThat(line(decide(bupati)))
        .isEqualTo("TIDAK bukan-tugas-gubernur [SEWENANG_WENANG] TIDAK_SAH");
    assertThat(DecisionPage.in(DecisionTexts.indonesian()).text(decide(bupati)))
        .contains("UU 23/2014 Pasal 91 ayat (4) huruf d");
  }

  @Test
  void affairThatTheLawDivides_isNotKnownWithoutItsPart() {
    for (UrusanPemerintahan urusan :
        List.of(
            UrusanPemerintahan.KEHUTANAN,
            UrusanPemerintahan.ENERGI_DAN_SUMBER_DAYA_MINERAL,
            UrusanPemerintahan.KELAUTAN_DAN_PERIKANAN)) {
      assertThat(byDecree(s -> s.urusan(urusan))).isEqualTo("? urusan /layanan/0/subUrusan");
      assertThat(byHead("2022-01-03", r -> r.urusan(urusan))).isEqualTo("? urusan /subUrusan");
      assertThat(byHead("2014-10-01", r -> r.urusan(urusan))).startsWith("BERWENANG");
    }
  }

  @Test
  void partsOfForestryAndEnergy_areOfTheKabupatenOrNot() {
    UnaryOperator<LayananDilimpahkan.Builder> forestry =
        s -> s.urusan(UrusanPemerintahan.KEHUTANAN);
    assertThat(byDecree(s -> forestry.apply(s).subUrusan(SubUrusan.LAINNYA)))
        .isEqualTo("TIDAK urusan [MELAMPAUI_PERATURAN] TIDAK_SAH");
    assertThat(
            byDecree(s -> forestry.apply(s).subUrusan(SubUrusan.TAMAN_HUTAN_RAYA_KABUPATEN_KOTA)))
        .startsWith("BERWENANG");
    assertThat(
            byHead(
                "2022-01-03",
                r ->
                    r.urusan(UrusanPemerintahan.ENERGI_DAN_SUMBER_DAYA_MINERAL)
                        .subUrusan(SubUrusan.MINYAK_DAN_GAS_BUMI)))
        .startsWith("TIDAK urusan");
  }

  @Test
  void taskThatTheLawGivesToADesaAlone_isNotOfTheBupati_whateverItsAffair() {
    PermintaanKeputusan bupati =
        request(
            r ->
                r.pejabat(office(Jabatan.BUPATI, "35.12"))
                    .layanan("menetapkan Peraturan Desa")
                    .wilayah(KodeWilayah.parse("35.12.07.2001")));
    assertThat(line(decide(bupati)))
        .isEqualTo("TIDAK bukan-tugas-desa [SEWENANG_WENANG] TIDAK_SAH");
    assertThat(DecisionPage.in(DecisionTexts.indonesian()).text(decide(bupati)))
        .contains("UU 6/2014 Pasal 26 ayat (2) huruf d");
  }

  @Test
  void requestThatStatesAnotherAffairThanTheDecree_isOpen() {
    PelimpahanWewenang decree = Cases.decree().build();
    assertThat(line(decide(request(r -> r.urusan(UrusanPemerintahan.YUSTISI)), decree)))
        .isEqualTo("? urusan-sejalan /urusan");
    assertThat(
            line(
                decide(
                    request(r -> r.urusan(UrusanPemerintahan.PEKERJAAN_UMUM_DAN_PENATAAN_RUANG)),
                    decree)))
        .startsWith("BERWENANG DELEGASI");
    PermintaanPemegang question =
        PermintaanPemegang.builder()
            .layanan("Izin Reklame")
            .wilayah(KodeWilayah.parse("35.74.01.1001"))
            .tanggal(LocalDate.of(2022, 1, 3))
            .ukuran(Cases.request().build().ukuran())
            .ciri(Cases.request().build().ciri())
            .urusan(UrusanPemerintahan.YUSTISI)
            .build();
    AuthorityEngine engine = AuthorityEngine.of(Cases.SUKSESI, List.of(decree), List.of());
    assertThat(engine.holders(question).calon().stream().map(one -> line(one.keputusan())))
        .containsExactly(
            "TIDAK urusan [MELAMPAUI_PERATURAN] TIDAK_SAH", "? urusan-sejalan /urusan");
  }

  @Test
  void requestThatStatesAnotherNatureThanTheDecree_isOpen() {
    PelimpahanWewenang licence = Cases.decree().build();
    PelimpahanWewenang byAspect =
        serving(s -> s.sifat(Optional.empty()).aspek(AspekKewenangan.PERIZINAN));
    for (PelimpahanWewenang decree : List.of(licence, byAspect)) {
      assertThat(line(decide(request(r -> r.sifat(SifatLayanan.NONPERIZINAN)), decree)))
          .isEqualTo("? sifat-sejalan /sifat");
      assertThat(line(decide(request(r -> r.sifat(SifatLayanan.PERIZINAN)), decree)))
          .isEqualTo("BERWENANG DELEGASI camat 35.74.01");
    }
  }

  @Test
  void partThatBelongsToAnotherLevel_isNotOfThoseToWhomTheHeadGave() {
    String granted = "BERWENANG DELEGASI camat 35.74.01";
    assertThat(divided(PembagianUrusan.DAERAH_KABUPATEN_KOTA, s -> s)).isEqualTo(granted);
    for (PembagianUrusan other :
        List.of(PembagianUrusan.DAERAH_PROVINSI, PembagianUrusan.PEMERINTAH_PUSAT)) {
      assertThat(divided(other, s -> s))
          .isEqualTo("TIDAK pembagian-urusan [MELAMPAUI_PERATURAN] TIDAK_SAH");
      assertThat(divided(other, s -> s.urusan(Optional.empty())))
          .isEqualTo("? urusan /layanan/0/urusan");
      assertThat(
              divided(
                  other, s -> s.urusan(UrusanPemerintahan.KEHUTANAN).subUrusan(SubUrusan.LAINNYA)))
          .isEqualTo("TIDAK urusan [MELAMPAUI_PERATURAN] TIDAK_SAH");
      PermintaanKeputusan head =
          request(r -> r.pejabat(office(Jabatan.WALI_KOTA, "35.74")).pembagianUrusan(other));
      assertThat(line(decide(head, Cases.decree().build())))
          .isEqualTo("TIDAK pembagian-urusan [MELAMPAUI_PERATURAN] TIDAK_SAH");
    }
  }

  @Test
  void annexThatWasNotLookedAt_isTold_whereItMayMatter() {
    PelimpahanWewenang decree = Cases.decree().build();
    assertThat(annex(request(r -> r), decree)).containsExactly("pekerjaan umum dan penataan ruang");
    assertThat(
            annex(
                request(
                    r ->
                        r.pejabat(office(Jabatan.WALI_KOTA, "35.74"))
                            .urusan(UrusanPemerintahan.SOSIAL))))
        .containsExactly("sosial");
    assertThat(
            annex(request(r -> r.pembagianUrusan(PembagianUrusan.DAERAH_KABUPATEN_KOTA)), decree))
        .isEmpty();
    assertThat(annex(request(r -> r.tanggal(LocalDate.of(2026, 5, 4))), decree)).isEmpty();
    assertThat(
            annex(
                Cases.request().build(),
                serving(
                    s ->
                        s.urusan(UrusanPemerintahan.KEHUTANAN)
                            .subUrusan(SubUrusan.TAMAN_HUTAN_RAYA_KABUPATEN_KOTA))))
        .isEmpty();
    assertThat(
            annex(
                request(
                    r ->
                        r.pejabat(office(Jabatan.WALI_KOTA, "35.74"))
                            .tanggal(LocalDate.of(2014, 10, 1))
                            .urusan(UrusanPemerintahan.SOSIAL))))
        .isEmpty();
    assertThat(
            annex(
                request(
                    r ->
                        r.pejabat(office(Jabatan.WALI_KOTA, "35.74"))
                            .urusan(UrusanPemerintahan.PENANGANAN_KONFLIK_SOSIAL))))
        .isEmpty();
  }

  private static List<String> annex(PermintaanKeputusan request, PelimpahanWewenang... decrees) {
    return decide(request, decrees).catatan().stream()
        .filter(remark -> remark.jenis() == JenisCatatan.PEMBAGIAN_URUSAN_TIDAK_DILIHAT)
        .map(remark -> String.join(" ", remark.fakta()))
        .toList();
  }

  private static String divided(
      PembagianUrusan division, UnaryOperator<LayananDilimpahkan.Builder> change) {
    return line(decide(request(r -> r.pembagianUrusan(division)), serving(change)));
  }

  private static String byDecree(UnaryOperator<LayananDilimpahkan.Builder> change) {
    return line(decide(Cases.request().build(), serving(change)));
  }

  private static String byHead(String day, UnaryOperator<PermintaanKeputusan.Builder> change) {
    return line(
        decide(
            request(
                r ->
                    change
                        .apply(r)
                        .tanggal(LocalDate.parse(day))
                        .pejabat(office(Jabatan.WALI_KOTA, "35.74")))));
  }
}
