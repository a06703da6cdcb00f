package id.pamong.validation.keputusan;

import static id.pamong.validation.keputusan.Cases.office;
import static org.assertj.core.api.Assertions.assertThat;

import id.pamong.hukum.DasarHukum;
import id.pamong.pemerintahan.Jabatan;
import id.pamong.pemerintahan.JabatanWilayah;
import id.pamong.pemerintahan.KapasitasGubernur;
import id.pamong.pemerintahan.PembagianUrusan;
import id.pamong.pemerintahan.UrusanPemerintahan;
import id.pamong.validation.keputusan.page.DecisionPage;
import id.pamong.validation.keputusan.page.DecisionTexts;
import id.pamong.wewenang.keputusan.Catatan;
import id.pamong.wewenang.keputusan.JenisCatatan;
import id.pamong.wewenang.keputusan.PermintaanKeputusan;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The provision that leaves room for the special law of a provinsi. */
class SpecialLawTest {

  private static final String UU = "UU 23/2014 Pasal 399";

  private static PermintaanKeputusan asked(JabatanWilayah office, String day) {
    return PermintaanKeputusan.builder()
        .pejabat(office)
        .layanan("Izin Reklame")
        .wilayah(office.wilayah())
        .tanggal(LocalDate.parse(day))
        .kapasitas(KapasitasGubernur.KEPALA_DAERAH_OTONOM)
        .urusan(UrusanPemerintahan.PERHUBUNGAN)
        .pembagianUrusan(PembagianUrusan.DAERAH_KABUPATEN_KOTA)
        .build();
  }

  private static List<String> remark(Jabatan jabatan, String kode, String day) {
    return Cases.decide(asked(office(jabatan, kode), day)).catatan().stream()
        .filter(one -> one.jenis() == JenisCatatan.HUKUM_KHUSUS)
        .map(Catatan::dasar)
        .flatMap(List::stream)
        .map(DasarHukum::sitasi)
        .toList();
  }

  @Test
  void headOfRegion_isUnderTheUndangUndang() {
    assertThat(remark(Jabatan.GUBERNUR, "31", "2022-01-03")).containsExactly(UU);
    assertThat(remark(Jabatan.GUBERNUR, "31", "2016-01-03")).containsExactly(UU);
    assertThat(remark(Jabatan.BUPATI, "11.06", "2022-01-03")).containsExactly(UU);
    assertThat(remark(Jabatan.GUBERNUR, "94", "2022-01-03")).containsExactly(UU);
    assertThat(remark(Jabatan.GUBERNUR, "31", "2014-10-01")).isEmpty();
  }

  @Test
  void camat_isUnderThePpOnTheKecamatan() {
    assertThat(remark(Jabatan.CAMAT, "31.71.01", "2022-01-03"))
        .containsExactly("PP 17/2018 Pasal 34");
    assertThat(remark(Jabatan.CAMAT, "31.71.01", "2016-01-03"))
        .containsExactly("PP 19/2008 Pasal 35");
  }

  @Test
  void conditionThatSpecialLawMayDecide_citesTheSame() {
    assertThat(
            DecisionPage.in(DecisionTexts.indonesian())
                .text(Cases.decide(asked(office(Jabatan.GUBERNUR, "31"), "2022-01-03"))))
        .contains("adalah kewenangan provinsi (" + UU + ") <hukum>")
        .doesNotContain("PP 17/2018");
    assertThat(
            DecisionPage.in(DecisionTexts.indonesian())
                .text(Cases.decide(asked(office(Jabatan.WALI_KOTA, "31.71"), "2022-01-03"))))
        .contains("adalah kepala daerah kabupaten/kota (" + UU + ")");
  }
}
