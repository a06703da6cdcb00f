package id.pamong.validation.keputusan;

import static id.pamong.validation.keputusan.Cases.line;
import static id.pamong.validation.keputusan.Cases.office;
import static id.pamong.validation.keputusan.Cases.request;
import static org.assertj.core.api.Assertions.assertThat;

import id.pamong.pemerintahan.Jabatan;
import id.pamong.pemerintahan.JabatanWilayah;
import id.pamong.pemerintahan.UrusanPemerintahan;
import id.pamong.validation.keputusan.page.DecisionPage;
import id.pamong.validation.keputusan.page.DecisionTexts;
import id.pamong.wewenang.BentukTandaTangan;
import id.pamong.wewenang.keputusan.KeputusanWewenang;
import id.pamong.wilayah.KodeWilayah;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who signs in the name of another what the law gives to the own office. */
class OwnSignatureTest {

  private static final String TOLD = " +atribusi-atas-nama";
  private static final JabatanWilayah CAMAT = office(Jabatan.CAMAT, "35.74.01");
  private static final JabatanWilayah HEAD = office(Jabatan.WALI_KOTA, "35.74");

  private static KeputusanWewenang decide(
      JabatanWilayah office, String task, UrusanPemerintahan urusan, BentukTandaTangan form) {
    return Cases.decide(
        request(
            r ->
                r.pejabat(office)
                    .layanan(task)
                    .urusan(urusan)
                    .wilayah(KodeWilayah.parse("35.74.01"))
                    .tandaTangan(form)));
  }

  private static List<KeputusanWewenang> own(BentukTandaTangan form) {
    return List.of(
        decide(
            CAMAT,
            "mengoordinasikan kegiatan pemberdayaan masyarakat",
            UrusanPemerintahan.PEMBERDAYAAN_MASYARAKAT_DAN_DESA,
            form),
        decide(HEAD, "Izin Reklame", UrusanPemerintahan.PERDAGANGAN, form),
        decide(HEAD, "Rapat koordinasi", UrusanPemerintahan.KOORDINASI_ANTARINSTANSI, form));
  }

  @Test
  void signingInTheNameOfAnother_isTold_andChangesNoDecision() {
    for (BentukTandaTangan form : BentukTandaTangan.values()) {
      for (KeputusanWewenang decision : own(form)) {
        assertThat(line(decision)).startsWith("BERWENANG");
        assertThat(line(decision).contains(TOLD))
            .as(form + ": " + line(decision))
            .isEqualTo(form.isMenyebutPemberi());
      }
    }
    assertThat(
            DecisionPage.in(DecisionTexts.indonesian())
                .text(own(BentukTandaTangan.ATAS_NAMA).get(1)))
        .contains("Ditandatangani atas nama pejabat lain", "UU 30/2014 Pasal 12 ayat (2)");
  }
}
