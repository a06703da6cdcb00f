package id.pamong.validation.keputusan;

import static id.pamong.validation.keputusan.Cases.cited;
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
import id.pamong.pemerintahan.KapasitasGubernur;
import id.pamong.pemerintahan.KeadaanPejabat;
import id.pamong.pemerintahan.PembagianUrusan;
import id.pamong.pemerintahan.UrusanPemerintahan;
import id.pamong.validation.keputusan.page.DecisionPage;
import id.pamong.validation.keputusan.page.DecisionTexts;
import id.pamong.wewenang.InstrumenPelimpahan;
import id.pamong.wewenang.KriteriaLayanan;
import id.pamong.wewenang.LayananDilimpahkan;
import id.pamong.wewenang.PelimpahanWewenang;
import id.pamong.wewenang.SumberWewenang;
import id.pamong.wewenang.keputusan.KeadaanKepalaDaerah;
import id.pamong.wewenang.keputusan.PermintaanKeputusan;
import id.pamong.wilayah.KodeWilayah;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class ProvinceDecreeTest {

  private static final JabatanWilayah UNIT = office(Jabatan.KEPALA_UNIT_PELAYANAN_TERPADU, "35");

  @Test
  void gubernurMayGiveToTheUnitOfHisProvinsi_butItsAffairsAreNotKnown() {
    assertThat(decided(d -> d))
        .isEqualTo("? urusan-provinsi /pembagianUrusan +bentuk-unit-pelayanan");
    assertThat(decided(d -> d.instrumen(dated("2014-03-01"))))
        .isEqualTo("? urusan-provinsi /pembagianUrusan");
  }

  @Test
  void absoluteAffair_isNotOfAProvinsi() {
    assertThat(
            decided(
                d ->
                    d.layanan(List.of(Cases.service().urusan(UrusanPemerintahan.YUSTISI).build()))))
        .isEqualTo("TIDAK urusan-provinsi [MELAMPAUI_PERATURAN] TIDAK_SAH");
  }

  @Test
  void affairThatARequestGivesToAnotherLevel_isOpenInJakartaAlone() {
    for (Jabatan jabatan :
        List.of(
            Jabatan.KEPALA_UNIT_PELAYANAN_TERPADU,
            Jabatan.KEPALA_DINAS,
            Jabatan.SEKRETARIS_DAERAH)) {
      assertThat(ofOtherLevel(jabatan, "31", UrusanPemerintahan.PENANAMAN_MODAL))
          .startsWith("? ")
          .contains("urusan-provinsi ")
          .contains("+hukum-khusus");
      assertThat(ofOtherLevel(jabatan, "61", UrusanPemerintahan.PENANAMAN_MODAL))
          .contains("urusan-provinsi [MELAMPAUI_PERATURAN] TIDAK_SAH");
      assertThat(ofOtherLevel(jabatan, "31", UrusanPemerintahan.YUSTISI))
          .contains("urusan-provinsi [MELAMPAUI_PERATURAN] TIDAK_SAH");
    }
  }

  private static String ofOtherLevel(Jabatan jabatan, String region, UrusanPemerintahan urusan) {
    return line(
        decide(
            request(
                r ->
                    r.pejabat(office(jabatan, region))
                        .wilayah(KodeWilayah.parse(region))
                        .keadaanKepala(
                            KeadaanKepalaDaerah.of(
                                KeadaanPejabat.MENJALANKAN_TUGAS, KeadaanPejabat.MENJALANKAN_TUGAS))
                        .pembagianUrusan(PembagianUrusan.DAERAH_KABUPATEN_KOTA)),
            given(
                d ->
                    d.pemberi(office(Jabatan.GUBERNUR, region))
                        .penerima(List.of(office(jabatan, region)))
                        .layanan(List.of(Cases.service().urusan(urusan).build())))));
  }

  @Test
  void formAndGiver_areThoseOfAProvinsi() {
    assertThat(
            decided(
                d ->
                    d.instrumen(
                        instrument("11", "2021-03-01")
                            .jenis(JenisInstrumen.KEPUTUSAN_BUPATI)
                            .build())))
        .isEqualTo("TIDAK bentuk-instrumen [SEWENANG_WENANG] TIDAK_SAH");
    assertThat(decided(d -> d.pemberi(office(Jabatan.GUBERNUR, "35.74"))))
        .startsWith("TIDAK pemberi-kepala-provinsi [SEWENANG_WENANG] TIDAK_SAH");
    assertThat(decided(d -> d.pemberi(office(Jabatan.GUBERNUR, "31"))))
        .startsWith("TIDAK penerima-dalam-wilayah [SEWENANG_WENANG] TIDAK_SAH");
  }

  @Test
  void unitBeforePp96_isNotKnown() {
    assertThat(decided(d -> d.instrumen(dated("2012-10-29"))))
        .isEqualTo("? penerima /penerima/0, urusan-provinsi /pembagianUrusan");
  }

  @Test
  void gubernurOfJakarta_givingToACamat_isAMatterOfSpecialLaw() {
    PelimpahanWewenang given =
        decree(
            d ->
                d.instrumen(dated("2021-03-01"))
                    .pemberi(office(Jabatan.GUBERNUR, "31"))
                    .penerima(List.of(office(Jabatan.CAMAT, "31.71.01"))));
    PermintaanKeputusan asked =
        request(
            r ->
                r.pejabat(office(Jabatan.CAMAT, "31.71.01"))
                    .wilayah(KodeWilayah.parse("31.71.01")));
    assertThat(line(decide(asked, given)))
        .isEqualTo("? bentuk-instrumen /instrumen/jenis, pemberi /pemberi +hukum-khusus");
    assertThat(
            line(
                decide(
                    asked,
                    decree(
                        d ->
                            d.instrumen(dated("2021-03-01"))
                                .pemberi(office(Jabatan.GUBERNUR, "35"))
                                .penerima(List.of(office(Jabatan.CAMAT, "31.71.01")))))))
        .startsWith("TIDAK");
  }

  @Test
  void lurahOfADesaInYogyakarta_mayHaveTheTasksOfItsHead() {
    PermintaanKeputusan asked =
        request(
            r ->
                r.pejabat(office(Jabatan.LURAH, "34.02.01.2001"))
                    .layanan("menetapkan Peraturan Desa")
                    .wilayah(KodeWilayah.parse("34.02.01.2001")));
    assertThat(line(decide(asked))).isEqualTo("? jabatan-sesuai-wilayah  +hukum-khusus");
    assertThat(
            line(
                decide(
                    request(
                        r ->
                            r.pejabat(office(Jabatan.LURAH, "35.12.07.2001"))
                                .layanan("menetapkan Peraturan Desa")
                                .wilayah(KodeWilayah.parse("35.12.07.2001"))))))
        .startsWith("TIDAK dasar-kewenangan");
  }

  @Test
  void explanation_citesTheLawOfTheUnits() {
    PelimpahanWewenang given = given(d -> d);
    assertThat(DecisionPage.in(DecisionTexts.indonesian()).text(decide(byUnit(), given)))
        .contains("[ya] gubernur 35 adalah kepala daerah provinsi (UU 23/2014 Pasal 59 ayat (2))")
        .contains("dapat menerima pelimpahan ini (PP 96/2012 Pasal 16 ayat (1) huruf b)")
        .contains(
            "Keputusan Gubernur dapat diterbitkan oleh gubernur (PP 96/2012 Pasal 16 ayat (2))");
    PelimpahanWewenang byRegulation =
        given(
            d ->
                d.instrumen(
                    instrument("11", "2021-03-01")
                        .jenis(JenisInstrumen.PERATURAN_GUBERNUR)
                        .build()));
    assertThat(DecisionPage.in(DecisionTexts.indonesian()).text(decide(byUnit(), byRegulation)))
        .contains("Pergub dapat diterbitkan oleh gubernur (PP 18/2016 Pasal 17 ayat (3))");
  }

  @Test
  void officeOfTheProvinsi_holdsWhatTheAnnexGivesToIt() {
    LayananDilimpahkan routine =
        Cases.service().kriteria(KriteriaLayanan.builder().tugasRutin(true).build()).build();
    for (Jabatan jabatan :
        List.of(Jabatan.KEPALA_DINAS, Jabatan.SEKRETARIS_DAERAH, Jabatan.WAKIL_GUBERNUR)) {
      JabatanWilayah office = office(jabatan, "35");
      PelimpahanWewenang mandate =
          given(
              d ->
                  d.penerima(List.of(office))
                      .sumber(SumberWewenang.MANDAT)
                      .layanan(List.of(routine)));
      PermintaanKeputusan.Builder asked =
          PermintaanKeputusan.builder()
              .from(byUnit())
              .pejabat(office)
              .strategis(false)
              .urusan(UrusanPemerintahan.PEKERJAAN_UMUM_DAN_PENATAAN_RUANG)
              .kapasitas(KapasitasGubernur.KEPALA_DAERAH_OTONOM);
      assertThat(
              line(decide(asked.pembagianUrusan(PembagianUrusan.DAERAH_PROVINSI).build(), mandate)))
          .startsWith("BERWENANG MANDAT gubernur 35");
      assertThat(
              line(
                  decide(
                      asked.pembagianUrusan(PembagianUrusan.DAERAH_KABUPATEN_KOTA).build(),
                      mandate)))
          .startsWith("TIDAK ");
      assertThat(line(decide(asked.pembagianUrusan(Optional.empty()).build(), mandate)))
          .startsWith("? ");
    }
  }

  @Test
  void unitHolds_whatTheAnnexGivesToTheProvinsi() {
    PermintaanKeputusan asked =
        PermintaanKeputusan.builder()
            .from(byUnit())
            .pembagianUrusan(PembagianUrusan.DAERAH_PROVINSI)
            .build();
    assertThat(line(decide(asked, given(d -> d))))
        .startsWith("BERWENANG DELEGASI kepala unit pelayanan terpadu 35");
  }

  @Test
  void gubernurDelegatesHisTasksAsRepresentative_toHisWakil() {
    String task = "melantik bupati/wali kota";
    JabatanWilayah deputy = office(Jabatan.WAKIL_GUBERNUR, "35");
    PelimpahanWewenang delegation =
        given(
            d ->
                d.penerima(List.of(deputy))
                    .dasarHukum(List.of(cited(JenisInstrumen.UU, "23", 2014)))
                    .layanan(List.of(Cases.service().nama(task).batas(Optional.empty()).build())));
    PermintaanKeputusan asked =
        PermintaanKeputusan.builder()
            .from(byUnit())
            .pejabat(deputy)
            .layanan(task)
            .kapasitas(KapasitasGubernur.WAKIL_PEMERINTAH_PUSAT)
            .build();
    assertThat(line(decide(asked, delegation))).startsWith("BERWENANG DELEGASI wakil gubernur 35");
    assertThat(DecisionPage.in(DecisionTexts.indonesian()).text(decide(asked, delegation)))
        .contains(
            "[ya] undang-undang sendiri membolehkan delegasi tugas wakil Pemerintah Pusat kepada"
                + " wakil gubernur 35 (UU 23/2014 Pasal 91 ayat (7)) <")
        .doesNotContain("PP, Perpres, atau Perda");
    // While the head is at work himself, the wakil has it by the delegation alone.
    PermintaanKeputusan.Builder atWork =
        PermintaanKeputusan.builder()
            .from(asked)
            .keadaanKepala(
                KeadaanKepalaDaerah.of(
                    KeadaanPejabat.MENJALANKAN_TUGAS, KeadaanPejabat.MENJALANKAN_TUGAS));
    assertThat(line(decide(atWork.build(), delegation))).startsWith("BERWENANG DELEGASI");
    assertThat(
            line(
                decide(
                    atWork.kapasitas(KapasitasGubernur.KEPALA_DAERAH_OTONOM).build(), delegation)))
        .startsWith("TIDAK ");
    assertThat(line(decide(atWork.kapasitas(Optional.empty()).build(), delegation)))
        .startsWith("? kapasitas /kapasitas");
    // What the law does not name is not known to be such a task.
    PermintaanKeputusan other =
        PermintaanKeputusan.builder().from(asked).layanan("Izin Reklame").build();
    assertThat(line(decide(other, given(d -> d.penerima(List.of(deputy)))))).startsWith("? ");
  }

  private static String decided(UnaryOperator<PelimpahanWewenang.Builder> change) {
    return line(decide(byUnit(), given(change)));
  }

  private static PelimpahanWewenang given(UnaryOperator<PelimpahanWewenang.Builder> change) {
    return decree(
        d ->
            change.apply(
                d.instrumen(dated("2021-03-01"))
                    .pemberi(office(Jabatan.GUBERNUR, "35"))
                    .penerima(List.of(UNIT))
                    .sumber(SumberWewenang.DELEGASI)
                    .dasarHukum(List.of(cited(JenisInstrumen.PP, "96", 2012)))
                    .pemetaan(Optional.empty())
                    .periode(Optional.empty())));
  }

  private static InstrumenPelimpahan dated(String day) {
    return instrument("11", day).jenis(JenisInstrumen.KEPUTUSAN_GUBERNUR).build();
  }

  private static PermintaanKeputusan byUnit() {
    return request(r -> r.pejabat(UNIT).tanggal(LocalDate.of(2022, 1, 3)));
  }
}
