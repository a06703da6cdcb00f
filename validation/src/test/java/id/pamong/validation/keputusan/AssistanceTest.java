package id.pamong.validation.keputusan;

import static id.pamong.validation.keputusan.Cases.decide;
import static id.pamong.validation.keputusan.Cases.decree;
import static id.pamong.validation.keputusan.Cases.line;
import static id.pamong.validation.keputusan.Cases.office;
import static id.pamong.validation.keputusan.Cases.request;
import static org.assertj.core.api.Assertions.assertThat;

import id.pamong.hukum.DasarHukum;
import id.pamong.hukum.InstrumenHukum;
import id.pamong.hukum.JenisInstrumen;
import id.pamong.pemerintahan.Jabatan;
import id.pamong.pemerintahan.SubUrusan;
import id.pamong.pemerintahan.UrusanPemerintahan;
import id.pamong.validation.keputusan.page.DecisionPage;
import id.pamong.validation.keputusan.page.DecisionTexts;
import id.pamong.wewenang.JenisPelimpahan;
import id.pamong.wewenang.PelimpahanWewenang;
import id.pamong.wewenang.keputusan.PermintaanKeputusan;
import id.pamong.wewenang.pemegang.PermintaanPemegang;
import id.pamong.wewenang.pemegang.StatusPemegang;
import id.pamong.wilayah.KodeWilayah;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class AssistanceTest {

  private static final String OPEN = "? tugas-pembantuan /dasarHukum";

  @Test
  void taskOfAssistance_isNoAffairOfTheOwnRegion_sinceARegulationMustAssignIt() {
    PermintaanKeputusan asked = Cases.request().build();
    assertThat(line(decide(asked, of(UrusanPemerintahan.KESEHATAN)))).isEqualTo(OPEN);
    assertThat(line(decide(asked, of(UrusanPemerintahan.KEHUTANAN)))).isEqualTo(OPEN);
  }

  @Test
  void regulationThatIsCited_isNamed_butWhatItAssignsIsNotKnown() {
    InstrumenHukum pergub =
        InstrumenHukum.builder()
            .jenis(JenisInstrumen.PERATURAN_GUBERNUR)
            .nomor("7")
            .tahun(2020)
            .daerah(KodeWilayah.parse("35"))
            .build();
    PelimpahanWewenang citing =
        PelimpahanWewenang.builder()
            .from(of(UrusanPemerintahan.KEHUTANAN))
            .addDasarHukum(DasarHukum.of(pergub))
            .build();
    assertThat(line(decide(Cases.request().build(), citing))).isEqualTo(OPEN);
    assertThat(DecisionPage.in(DecisionTexts.indonesian()).text(decide(request(r -> r), citing)))
        .contains("peraturan menteri atau Pergub; yang dikutip: Pergub 7/2020 (35) ");
  }

  @Test
  void absoluteAffair_isNeverAssignedToARegion() {
    assertThat(line(decide(Cases.request().build(), of(UrusanPemerintahan.YUSTISI))))
        .isEqualTo("TIDAK tugas-pembantuan [MELAMPAUI_PERATURAN] TIDAK_SAH");
  }

  @Test
  void headWhoHandsItOn_isNoMoreKnownToHaveIt_forHoldersAsForDecisions() {
    PelimpahanWewenang decree = of(UrusanPemerintahan.KESEHATAN);
    PermintaanKeputusan head = request(r -> r.pejabat(office(Jabatan.WALI_KOTA, "35.74")));
    assertThat(line(decide(head, decree))).isEqualTo(OPEN);
    PermintaanPemegang question =
        PermintaanPemegang.builder()
            .layanan("Izin Reklame")
            .wilayah(KodeWilayah.parse("35.74.01.1001"))
            .tanggal(LocalDate.of(2022, 1, 3))
            .build();
    assertThat(
            AuthorityEngine.of(Cases.SUKSESI, List.of(decree), List.of())
                .holders(question)
                .status())
        .isEqualTo(StatusPemegang.TIDAK_DIKETAHUI);
  }

  private static PelimpahanWewenang of(UrusanPemerintahan urusan) {
    return decree(
        d ->
            d.jenisPelimpahan(JenisPelimpahan.TUGAS_PEMBANTUAN)
                .layanan(
                    List.of(Cases.service().urusan(urusan).subUrusan(SubUrusan.LAINNYA).build())));
  }
}
