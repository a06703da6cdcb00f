package id.pamong.validation.keputusan;

import static id.pamong.validation.keputusan.Cases.decree;
import static id.pamong.validation.keputusan.Cases.office;
import static org.assertj.core.api.Assertions.assertThat;

import id.pamong.pemerintahan.Jabatan;
import id.pamong.pemerintahan.KapasitasGubernur;
import id.pamong.pemerintahan.PembagianUrusan;
import id.pamong.pemerintahan.UrusanPemerintahan;
import id.pamong.validation.keputusan.page.DecisionTexts;
import id.pamong.validation.keputusan.page.HolderPage;
import id.pamong.wewenang.PelimpahanWewenang;
import id.pamong.wewenang.SatuanBatas;
import id.pamong.wewenang.Subdelegasi;
import id.pamong.wewenang.keputusan.CiriObjek;
import id.pamong.wewenang.keputusan.UkuranObjek;
import id.pamong.wewenang.pemegang.CalonPemegang;
import id.pamong.wewenang.pemegang.DaftarPemegang;
import id.pamong.wewenang.pemegang.PermintaanPemegang;
import id.pamong.wewenang.pemegang.StatusPemegang;
import id.pamong.wilayah.KodeWilayah;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class HolderFinderTest {

  private static final PelimpahanWewenang DECREE = Cases.decree().build();

  private static PermintaanPemegang.Builder question() {
    return PermintaanPemegang.builder()
        .layanan("Izin Reklame")
        .wilayah(KodeWilayah.parse("35.74.01.1001"))
        .tanggal(LocalDate.of(2022, 1, 3))
        .addUkuran(new UkuranObjek("luas", BigDecimal.valueOf(80), SatuanBatas.METER_PERSEGI))
        .addCiri(new CiriObjek("menara", false));
  }

  private static DaftarPemegang ask(PermintaanPemegang question, PelimpahanWewenang... decrees) {
    return AuthorityEngine.of(Cases.SUKSESI, List.of(decrees), List.of()).holders(question);
  }

  private static List<String> offices(List<CalonPemegang> all) {
    return all.stream().map(one -> one.jabatan().toString()).toList();
  }

  @Test
  void receiver_andTheHeadOfRegion_areCompetent() {
    DaftarPemegang answer = ask(question().build(), DECREE);
    assertThat(answer.status()).isEqualTo(StatusPemegang.ADA);
    assertThat(offices(answer.pemegang())).containsExactly("wali kota 35.74", "camat 35.74.01");
    assertThat(Cases.line(answer.calon().get(0).keputusan()))
        .isEqualTo("BERWENANG ATRIBUSI wali kota 35.74");
    assertThat(answer.calon().get(1).keputusan())
        .isEqualTo(Cases.decide(Cases.request().build(), DECREE));
  }

  @Test
  void whatNobodyDelegated_isTheHeadOfRegions_ifTheAffairIsHis() {
    PermintaanPemegang unknown = question().layanan("Izin Lain").build();
    assertThat(ask(unknown, DECREE).status()).isEqualTo(StatusPemegang.TIDAK_DIKETAHUI);
    assertThat(offices(ask(unknown, DECREE).terbuka())).containsExactly("wali kota 35.74");
    PermintaanPemegang own =
        question().layanan("Izin Lain").urusan(UrusanPemerintahan.PERDAGANGAN).build();
    assertThat(offices(ask(own, DECREE).pemegang())).containsExactly("wali kota 35.74");
    PermintaanPemegang absolute =
        question().layanan("Izin Lain").urusan(UrusanPemerintahan.YUSTISI).build();
    assertThat(ask(absolute, DECREE).status()).isEqualTo(StatusPemegang.TIDAK_ADA);
    assertThat(offices(ask(absolute, DECREE).ditolak())).containsExactly("wali kota 35.74");
  }

  @Test
  void shareOfTheProvinsi_asksTheGubernur_andBarsTheKota() {
    PermintaanPemegang ofProvinsi =
        question().pembagianUrusan(PembagianUrusan.DAERAH_PROVINSI).build();
    DaftarPemegang answer = ask(ofProvinsi, DECREE);
    assertThat(offices(answer.terbuka())).containsExactly("gubernur 35");
    assertThat(offices(answer.ditolak())).containsExactly("wali kota 35.74", "camat 35.74.01");
    assertThat(answer.status()).isEqualTo(StatusPemegang.TIDAK_DIKETAHUI);
    DaftarPemegang asHead =
        ask(
            PermintaanPemegang.builder()
                .from(ofProvinsi)
                .urusan(UrusanPemerintahan.PEKERJAAN_UMUM_DAN_PENATAAN_RUANG)
                .kapasitas(KapasitasGubernur.KEPALA_DAERAH_OTONOM)
                .build(),
            DECREE);
    assertThat(offices(asHead.pemegang())).containsExactly("gubernur 35");
    assertThat(
            offices(
                ask(
                        question().pembagianUrusan(PembagianUrusan.DAERAH_KABUPATEN_KOTA).build(),
                        DECREE)
                    .pemegang()))
        .containsExactly("wali kota 35.74", "camat 35.74.01");
  }

  @Test
  void shareOfTheCentre_leavesTheGubernurOpen_whoMayRepresentIt() {
    DaftarPemegang answer =
        ask(
            question()
                .urusan(UrusanPemerintahan.KESEHATAN)
                .pembagianUrusan(PembagianUrusan.PEMERINTAH_PUSAT)
                .build());
    assertThat(offices(answer.terbuka())).containsExactly("gubernur 35");
    assertThat(Cases.line(answer.calon().get(0).keputusan()))
        .isEqualTo("? kapasitas /kapasitas, tugas-wakil-pemerintah-pusat ");
    assertThat(answer.status()).isEqualTo(StatusPemegang.TIDAK_DIKETAHUI);
  }

  @Test
  void generalAffairs_areOfTheGubernurToo() {
    DaftarPemegang answer =
        ask(question().urusan(UrusanPemerintahan.PEMBINAAN_PERSATUAN_BANGSA).build());
    assertThat(offices(answer.pemegang())).containsExactly("gubernur 35", "wali kota 35.74");
  }

  @Test
  void officeOutsideTheLimits_isRefused_withTheReason() {
    PermintaanPemegang late = question().tanggal(LocalDate.of(2026, 4, 1)).build();
    DaftarPemegang answer = ask(late, DECREE);
    assertThat(offices(answer.pemegang())).containsExactly("wali kota 35.74");
    assertThat(Cases.line(answer.ditolak().get(0).keputusan()))
        .isEqualTo("TIDAK periode [MELAMPAUI_WAKTU] TIDAK_SAH +akhir-hari-libur");
  }

  @Test
  void missingFactsOfTheObject_leaveTheOfficeOpen() {
    DaftarPemegang answer = ask(question().ukuran(List.of()).build(), DECREE);
    assertThat(offices(answer.terbuka())).containsExactly("camat 35.74.01");
  }

  @Test
  void officesOfOtherPlaces_areNotAmongThem() {
    PelimpahanWewenang elsewhere =
        decree(d -> d.penerima(List.of(office(Jabatan.CAMAT, "35.74.02"))));
    assertThat(offices(ask(question().build(), elsewhere).calon()))
        .containsExactly("wali kota 35.74");
  }

  @Test
  void taskOfTheCamatByLaw_needsNoInstrument() {
    PermintaanPemegang task =
        question().layanan("Mengoordinasikan kegiatan pemberdayaan masyarakat").build();
    assertThat(offices(ask(task).pemegang())).containsExactly("camat 35.74.01");
  }

  @Test
  void headOfRegion_isListedOnce_thoughADecreeNamesHim() {
    PelimpahanWewenang toHimself =
        decree(d -> d.penerima(List.of(office(Jabatan.WALI_KOTA, "35.74"))));
    assertThat(offices(ask(question().build(), toHimself).calon()))
        .containsExactly("wali kota 35.74");
  }

  @Test
  void clauseToHandOnToTheReceiversOwnKind_givesNoSecondBasis() {
    PelimpahanWewenang decree =
        decree(
            d ->
                d.penerima(List.of(office(Jabatan.LURAH, "35.74.01.1001")))
                    .subdelegasi(Subdelegasi.builder().penerima(Jabatan.LURAH).build()));
    assertThat(
            Cases.decide(
                    Cases.request(r -> r.pejabat(office(Jabatan.LURAH, "35.74.01.1001"))), decree)
                .syarat()
                .anak())
        .hasSize(1);
  }

  @Test
  void placeOfNoEdition_leavesItOpen_whoHoldsIt() {
    DaftarPemegang answer = ask(question().wilayah(KodeWilayah.parse("99.99.01")).build(), DECREE);
    assertThat(answer.calon()).isEmpty();
    PelimpahanWewenang named = decree(d -> d.penerima(List.of(office(Jabatan.CAMAT, "99.99.01"))));
    assertThat(
            offices(ask(question().wilayah(KodeWilayah.parse("99.99.01")).build(), named).calon()))
        .containsExactly("camat 99.99.01");
    assertThat(answer.terbuka()).isEmpty();
    assertThat(answer.status()).isEqualTo(StatusPemegang.TIDAK_DIKETAHUI);
    assertThat(answer.kurang())
        .extracting(one -> one.jenis().id())
        .containsExactly("wilayah-objek");
    assertThat(ask(question().build(), DECREE).kurang()).isEmpty();
  }

  @Test
  void placeWithNoOfficeToAsk_leavesItOpen_withTheRemarksOnThePlace() {
    DaftarPemegang answer = ask(question().wilayah(KodeWilayah.parse("11")).build(), DECREE);
    assertThat(answer.calon()).isEmpty();
    assertThat(answer.status()).isEqualTo(StatusPemegang.TIDAK_DIKETAHUI);
    assertThat(answer.catatan())
        .extracting(one -> one.jenis().id())
        .containsExactly("hukum-khusus");
    assertThat(
            HolderPage.in(DecisionTexts.english())
                .text(question().wilayah(KodeWilayah.parse("11")).build(), answer))
        .contains("it cannot be determined who holds it\nThere is no office to ask", "Remark: ");
  }
}
