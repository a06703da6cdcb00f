package id.pamong.validation.keputusan;

import static id.pamong.validation.keputusan.Cases.decide;
import static id.pamong.validation.keputusan.Cases.line;
import static id.pamong.validation.keputusan.Cases.office;
import static id.pamong.validation.keputusan.Cases.request;
import static org.assertj.core.api.Assertions.assertThat;

import id.pamong.pemerintahan.Jabatan;
import id.pamong.validation.keputusan.page.DecisionPage;
import id.pamong.validation.keputusan.page.DecisionTexts;
import id.pamong.wewenang.PelimpahanWewenang;
import id.pamong.wewenang.keputusan.KeputusanWewenang;
import id.pamong.wilayah.KodeWilayah;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Tasks in other words than those of the law, which ends its lists with an open clause. */
class GeneralTasksTest {

  private static final String NOT_KNOWN = "? tugas-menurut-undang-undang ";
  private static final String NO_BASIS = "TIDAK dasar-kewenangan [SEWENANG_WENANG] TIDAK_SAH";

  @Test
  void taskInOtherWords_isNotKnown_whereTheLawListsTasksOfTheOffice() {
    String task = "Koordinasi pemberdayaan masyarakat";
    assertThat(line(asked(Jabatan.CAMAT, "35.74.01", task, "2021-06-01"))).isEqualTo(NOT_KNOWN);
    assertThat(line(asked(Jabatan.LURAH, "35.74.01.1001", task, "2021-06-01")))
        .isEqualTo(NOT_KNOWN);
    assertThat(line(asked(Jabatan.CAMAT, "35.74.01", task, "2010-06-01")))
        .isEqualTo(NOT_KNOWN + " +edisi-tidak-tepat");
    assertThat(line(asked(Jabatan.SEKRETARIS_KECAMATAN, "35.74.01", task, "2021-06-01")))
        .isEqualTo(NO_BASIS);
  }

  @Test
  void licence_isNoTaskByLaw() {
    assertThat(line(asked(Jabatan.CAMAT, "35.74.01", "Surat Izin Keramaian", "2021-06-01")))
        .isEqualTo(NO_BASIS);
    assertThat(line(asked(Jabatan.CAMAT, "35.74.01", "IMB rumah tinggal", "2021-06-01")))
        .isEqualTo(NO_BASIS);
  }

  @Test
  void whatTheLawGivesToTheDesaAlone_isNoTaskOfOthers() {
    assertThat(line(asked(Jabatan.CAMAT, "35.74.01", "menetapkan Peraturan Desa", "2021-06-01")))
        .isEqualTo(NO_BASIS);
  }

  @Test
  void serviceThatIsHandedOver_isOfTheOneWhoHandsItOver() {
    PelimpahanWewenang other = Cases.serving(service -> service.nama("Koordinasi pasar"));
    assertThat(
            line(
                decide(
                    request(
                        r ->
                            r.pejabat(office(Jabatan.LURAH, "35.74.01.1001"))
                                .layanan("Koordinasi pasar")),
                    other)))
        .isEqualTo(NO_BASIS);
  }

  @Test
  void openClauseOfUu23_isNamed() {
    assertThat(
            DecisionPage.in(DecisionTexts.indonesian())
                .text(asked(Jabatan.CAMAT, "35.74.01", "Koordinasi pasar", "2021-06-01")))
        .contains(
            "[?] tugas menurut undang-undang mencakup: Koordinasi pasar (UU 23/2014 Pasal 225 ayat"
                + " (1))");
  }

  private static KeputusanWewenang asked(Jabatan jabatan, String kode, String task, String day) {
    return decide(
        request(
            r ->
                r.pejabat(office(jabatan, kode))
                    .wilayah(KodeWilayah.parse(kode))
                    .layanan(task)
                    .tanggal(LocalDate.parse(day))));
  }
}
