package id.pamong.validation.mandat;

import static org.assertj.core.api.Assertions.assertThat;

import id.pamong.hukum.InstrumenPenetapan;
import id.pamong.hukum.JenisInstrumen;
import id.pamong.pemerintahan.Jabatan;
import id.pamong.pemerintahan.JabatanWilayah;
import id.pamong.pemerintahan.KeadaanPejabat;
import id.pamong.validation.Found;
import id.pamong.wewenang.mandat.SuratMandat;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A head of region who may not work gives no mandate, and appoints no Plh or Plt. */
class HeadWhoGivesTest {

  private static final String STATE = " /keadaanKepalaDaerah UU 23/2014 Pasal ";
  private static final JabatanWilayah BUPATI = JabatanWilayah.of(Jabatan.BUPATI, "35.12");

  @Test
  void headWhoMayNotWork_givesNothing() {
    assertThat(found("dalam-tahanan", BUPATI, KeadaanPejabat.MENJALANI_MASA_TAHANAN))
        .containsExactly("ERROR" + STATE + "65 ayat (3)");
    assertThat(found("diberhentikan-sementara", BUPATI, KeadaanPejabat.DIBERHENTIKAN_SEMENTARA))
        .containsExactly("ERROR" + STATE + "83 ayat (1); UU 23/2014 Pasal 86 ayat (1)");
    assertThat(found("tidak-ada-pejabat", BUPATI, KeadaanPejabat.TIDAK_ADA_PEJABAT))
        .containsExactly("WARNING" + STATE + "87; UU 23/2014 Pasal 88");
    assertThat(found("berhalangan-sementara", BUPATI, KeadaanPejabat.BERHALANGAN_SEMENTARA))
        .containsExactly(
            "WARNING"
                + STATE
                + "65 ayat (4); UU 23/2014 Pasal 65 ayat (5); UU 23/2014 Pasal 65 ayat (6)");
    JabatanWilayah gubernur = JabatanWilayah.of(Jabatan.GUBERNUR, "35");
    assertThat(found("dalam-tahanan", gubernur, KeadaanPejabat.MENJALANI_MASA_TAHANAN)).hasSize(1);
  }

  @Test
  void othersGiveWhileTheHeadCannot() {
    KeadaanPejabat custody = KeadaanPejabat.MENJALANI_MASA_TAHANAN;
    for (JabatanWilayah other :
        List.of(
            JabatanWilayah.of(Jabatan.WAKIL_BUPATI, "35.12"),
            JabatanWilayah.of(Jabatan.CAMAT, "35.12.07"),
            JabatanWilayah.of(Jabatan.WALI_KOTA, "31.71"))) {
      assertThat(found("dalam-tahanan", other, custody)).isEmpty();
    }
    assertThat(found("dalam-tahanan", BUPATI, KeadaanPejabat.MENJALANKAN_TUGAS)).isEmpty();
    assertThat(found("dalam-tahanan", BUPATI, KeadaanPejabat.DIBERHENTIKAN_SEMENTARA)).isEmpty();
  }

  @Test
  void wakilWhoGives_saysWhyHeMay() {
    String rule = "keadaan-tidak-dinyatakan";
    JabatanWilayah wakil = JabatanWilayah.of(Jabatan.WAKIL_BUPATI, "35.12");
    assertThat(found(rule, wakil, KeadaanPejabat.TIDAK_ADA_PEJABAT))
        .containsExactly(
            "INFO"
                + STATE
                + "65 ayat (4); UU 23/2014 Pasal 66 ayat (1) huruf c;"
                + " UU 23/2014 Pasal 86 ayat (1); UU 23/2014 Pasal 88");
    assertThat(found(rule, wakil, KeadaanPejabat.BERHALANGAN_SEMENTARA)).isEmpty();
    assertThat(found(rule, wakil, KeadaanPejabat.MENJALANKAN_TUGAS)).isEmpty();
    JabatanWilayah secretary = JabatanWilayah.of(Jabatan.SEKRETARIS_DAERAH, "35.12");
    assertThat(found(rule, secretary, KeadaanPejabat.TIDAK_ADA_PEJABAT)).isEmpty();
  }

  private static List<String> found(String rule, JabatanWilayah giver, KeadaanPejabat head) {
    SuratMandat letter =
        SuratMandat.builder()
            .instrumen(InstrumenPenetapan.of(JenisInstrumen.SURAT_PERINTAH, "901", "2023-06-01"))
            .pemberi(giver)
            .penerima(JabatanWilayah.of(Jabatan.SEKRETARIS_KECAMATAN, "35.12.07"))
            .keadaanKepalaDaerah(head)
            .build();
    return Found.by("mandat.pemberi-" + rule, MandatRules.all(), letter);
  }
}
