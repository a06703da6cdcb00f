package id.pamong.validation.keputusan.dasar;

import static id.pamong.validation.keputusan.Cases.line;
import static id.pamong.validation.keputusan.Cases.office;
import static org.assertj.core.api.Assertions.assertThat;

import id.pamong.hukum.InstrumenPenetapan;
import id.pamong.hukum.JenisInstrumen;
import id.pamong.hukum.Periode;
import id.pamong.pemerintahan.Jabatan;
import id.pamong.pemerintahan.JabatanWilayah;
import id.pamong.pemerintahan.KapasitasGubernur;
import id.pamong.pemerintahan.PembagianUrusan;
import id.pamong.pemerintahan.UrusanPemerintahan;
import id.pamong.validation.keputusan.AuthorityEngine;
import id.pamong.validation.keputusan.Cases;
import id.pamong.validation.keputusan.page.DecisionPage;
import id.pamong.validation.keputusan.page.DecisionTexts;
import id.pamong.wewenang.keputusan.KeputusanWewenang;
import id.pamong.wewenang.keputusan.PermintaanKeputusan;
import id.pamong.wewenang.penugasan.CaraPenyerahan;
import id.pamong.wewenang.penugasan.PenugasanDesa;
import id.pamong.wewenang.penugasan.PenugasanPembantuan;
import id.pamong.wewenang.penugasan.PihakPenugas;
import id.pamong.wewenang.penugasan.TugasDesa;
import id.pamong.wewenang.penugasan.TugasPembantuan;
import id.pamong.wilayah.KodeWilayah;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Whose affair a service is, where only what assigns it tells the affair. */
class NamedAffairsTest {

  private static final String SERVICE = "Rekomendasi Panti";
  private static final String ENDED = "2024-06-03";

  @Test
  void affairOfATaskOfAssistance_isTaken_andSaid() {
    assertThat(head(ENDED, Optional.empty(), assigned(UrusanPemerintahan.YUSTISI)))
        .startsWith("TIDAK periode [MELAMPAUI_WAKTU]");
    assertThat(
            DecisionPage.in(DecisionTexts.indonesian())
                .text(
                    decision(
                        bupati(ENDED, Optional.empty()),
                        List.of(assigned(UrusanPemerintahan.YUSTISI)),
                        List.of())))
        .contains(
            "urusan \"yustisi\", yang disebut Pergub 7/2022 (61), adalah kewenangan",
            "<Pergub 7/2022 (61) /tugas/0/urusan>");
  }

  @Test
  void whatAnotherGovernmentAssigns_isNotTakenForAnAffairOfTheRegion_untilItsShareIsStated() {
    PenugasanPembantuan document = assigned(UrusanPemerintahan.SOSIAL);
    assertThat(head(ENDED, Optional.empty(), document)).isEqualTo("? urusan /pembagianUrusan");
    assertThat(head(ENDED, Optional.of(PembagianUrusan.DAERAH_PROVINSI), document))
        .startsWith("TIDAK periode [MELAMPAUI_WAKTU]");
    assertThat(head(ENDED, Optional.of(PembagianUrusan.DAERAH_KABUPATEN_KOTA), document))
        .startsWith("BERWENANG ATRIBUSI");
    assertThat(head("2023-06-01", Optional.of(PembagianUrusan.DAERAH_PROVINSI), document))
        .startsWith("BERWENANG");
  }

  @Test
  void taskThatTheRegionAssignsToItsDesa_isOfItsOwnAffairs() {
    PermintaanKeputusan asked = bupati("2023-06-01", Optional.empty());
    assertThat(line(decision(asked, List.of(), List.of()))).isEqualTo("? urusan /urusan");
    assertThat(
            line(
                decision(
                    asked, List.of(), List.of(ofDesa(PihakPenugas.PEMERINTAH_KABUPATEN_KOTA)))))
        .startsWith("BERWENANG ATRIBUSI bupati 61.01");
    assertThat(line(decision(asked, List.of(), List.of(ofDesa(PihakPenugas.PEMERINTAH_PROVINSI)))))
        .isEqualTo("? urusan /pembagianUrusan");
  }

  @Test
  void newestInstrument_tells_inWhateverOrderTheyWereRead() {
    PenugasanPembantuan old = assigned(UrusanPemerintahan.SOSIAL);
    PenugasanPembantuan later =
        assigned(
            UrusanPemerintahan.YUSTISI,
            d ->
                d.instrumen(
                    InstrumenPenetapan.of(JenisInstrumen.PERATURAN_GUBERNUR, "8", "2023-01-02")));
    for (List<PenugasanPembantuan> order : List.of(List.of(old, later), List.of(later, old))) {
      KeputusanWewenang decision = decision(bupati(ENDED, Optional.empty()), order, List.of());
      assertThat(DecisionPage.in(DecisionTexts.english()).text(decision))
          .contains("the affair \"yustisi\", as Pergub 8/2023 (61) states it, belongs to");
    }
  }

  @Test
  void statedAffair_goesBeforeThatOfAnInstrument() {
    PermintaanKeputusan stated =
        PermintaanKeputusan.builder()
            .from(bupati(ENDED, Optional.empty()))
            .urusan(UrusanPemerintahan.KESEHATAN)
            .build();
    assertThat(line(decision(stated, List.of(assigned(UrusanPemerintahan.YUSTISI)), List.of())))
        .startsWith("BERWENANG ATRIBUSI");
  }

  @Test
  void gubernur_hasTheAffairOfWhatHisProvinsiAssigns() {
    PermintaanKeputusan asked =
        PermintaanKeputusan.builder()
            .from(bupati(ENDED, Optional.of(PembagianUrusan.DAERAH_PROVINSI)))
            .pejabat(office(Jabatan.GUBERNUR, "61"))
            .kapasitas(KapasitasGubernur.KEPALA_DAERAH_OTONOM)
            .build();
    assertThat(line(decision(asked, List.of(), List.of()))).isEqualTo("? urusan-provinsi /urusan");
    assertThat(line(decision(asked, List.of(assigned(UrusanPemerintahan.SOSIAL)), List.of())))
        .startsWith("BERWENANG ATRIBUSI gubernur 61");
  }

  @Test
  void taskThatListsNoServices_isAServiceByItsOwnName_inWhateverOrder() {
    PenugasanPembantuan open =
        assigned(
            UrusanPemerintahan.SOSIAL,
            d ->
                d.tugas(
                    List.of(
                        new TugasPembantuan(
                            "Bantuan Panti", Optional.empty(), Optional.empty(), List.of()))));
    PenugasanPembantuan listing = assigned(UrusanPemerintahan.SOSIAL);
    for (List<PenugasanPembantuan> order :
        List.of(List.of(open, listing), List.of(listing, open))) {
      assertThat(
              AuthorityEngine.of(Cases.SUKSESI, List.of(), List.of(), List.of(), order)
                  .servicesIn(KodeWilayah.parse("61.01")))
          .containsExactly("Bantuan Panti", SERVICE);
    }
  }

  private static String head(
      String day, Optional<PembagianUrusan> share, PenugasanPembantuan document) {
    return line(decision(bupati(day, share), List.of(document), List.of()));
  }

  private static KeputusanWewenang decision(
      PermintaanKeputusan asked,
      List<PenugasanPembantuan> assistance,
      List<PenugasanDesa> assignments) {
    return AuthorityEngine.of(Cases.SUKSESI, List.of(), List.of(), assignments, assistance)
        .decide(asked);
  }

  private static PermintaanKeputusan bupati(String day, Optional<PembagianUrusan> share) {
    return PermintaanKeputusan.builder()
        .pejabat(JabatanWilayah.of(Jabatan.BUPATI, "61.01"))
        .layanan(SERVICE)
        .wilayah(KodeWilayah.parse("61.01"))
        .tanggal(LocalDate.parse(day))
        .pembagianUrusan(share)
        .build();
  }

  private static PenugasanPembantuan assigned(UrusanPemerintahan urusan) {
    return assigned(urusan, d -> d);
  }

  private static PenugasanPembantuan assigned(
      UrusanPemerintahan urusan, UnaryOperator<PenugasanPembantuan.Builder> change) {
    return change
        .apply(
            PenugasanPembantuan.builder()
                .instrumen(
                    InstrumenPenetapan.of(JenisInstrumen.PERATURAN_GUBERNUR, "7", "2022-11-14"))
                .penugas(PihakPenugas.PEMERINTAH_PROVINSI)
                .daerah(KodeWilayah.parse("61"))
                .addPenerima(KodeWilayah.parse("61.01"))
                .periode(Periode.of(LocalDate.of(2023, 1, 1), LocalDate.of(2024, 1, 1)))
                .addTugas(
                    new TugasPembantuan(
                        "Tugas", Optional.of(urusan), Optional.empty(), List.of(SERVICE))))
        .build();
  }

  private static PenugasanDesa ofDesa(PihakPenugas by) {
    boolean isOfProvinsi = by == PihakPenugas.PEMERINTAH_PROVINSI;
    return PenugasanDesa.builder()
        .instrumen(
            InstrumenPenetapan.of(
                isOfProvinsi ? JenisInstrumen.PERATURAN_GUBERNUR : JenisInstrumen.PERATURAN_BUPATI,
                "9",
                "2022-11-14"))
        .penugas(by)
        .daerah(KodeWilayah.parse(isOfProvinsi ? "61" : "61.01"))
        .cara(CaraPenyerahan.PENUGASAN)
        .addDesa(KodeWilayah.parse("61.01.01.2001"))
        .addTugas(
            new TugasDesa(
                SERVICE,
                Optional.of(UrusanPemerintahan.SOSIAL),
                Optional.empty(),
                Optional.empty()))
        .build();
  }
}
