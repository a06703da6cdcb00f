package id.pamong.validation.pengangkatan;

import static org.assertj.core.api.Assertions.assertThat;

import id.pamong.hukum.InstrumenPenetapan;
import id.pamong.hukum.JenisInstrumen;
import id.pamong.pemerintahan.Jabatan;
import id.pamong.pemerintahan.KeadaanPejabat;
import id.pamong.pemerintahan.pengangkatan.JabatanDiangkat;
import id.pamong.pemerintahan.pengangkatan.PengangkatanPejabat;
import id.pamong.validation.Found;
import id.pamong.wilayah.KodeWilayah;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PenetapRulesTest {

  private static final String DAY = "2023-06-01";
  private static final String UU = "UU 23/2014 Pasal ";
  private static final String LAW = "66 ayat (1) huruf c; " + UU + "86 ayat (1); " + UU + "88";
  private static final String STATE = " /keadaanKepalaDaerah " + UU;

  @Test
  void headWhoMayNotWork_appointsNobody() {
    assertThat(found("dalam-tahanan", KeadaanPejabat.MENJALANI_MASA_TAHANAN))
        .containsExactly("ERROR" + STATE + "65 ayat (3)");
    assertThat(found("diberhentikan-sementara", KeadaanPejabat.DIBERHENTIKAN_SEMENTARA))
        .containsExactly("ERROR" + STATE + "83 ayat (1); " + UU + "86 ayat (1)");
    assertThat(found("tidak-ada-pejabat", KeadaanPejabat.TIDAK_ADA_PEJABAT))
        .containsExactly("WARNING" + STATE + "87; " + UU + "88");
    assertThat(found("berhalangan-sementara", KeadaanPejabat.BERHALANGAN_SEMENTARA))
        .containsExactly(
            "WARNING" + STATE + "65 ayat (4); " + UU + "65 ayat (5); " + UU + "65 ayat (6)");
    for (String rule : List.of("dalam-tahanan", "diberhentikan-sementara", "tidak-ada-pejabat")) {
      assertThat(found(rule, KeadaanPejabat.MENJALANKAN_TUGAS)).isEmpty();
      assertThat(found(rule, KeadaanPejabat.BERHALANGAN_SEMENTARA)).isEmpty();
      assertThat(found(rule, set(DAY, Jabatan.WAKIL_BUPATI, KeadaanPejabat.MENJALANI_MASA_TAHANAN)))
          .isEmpty();
    }
    assertThat(
            found(
                "dalam-tahanan",
                set("2014-10-01", Jabatan.BUPATI, KeadaanPejabat.MENJALANI_MASA_TAHANAN)))
        .isEmpty();
  }

  @Test
  void whileTheHeadCannot_whoSetItMustBeSaid() {
    String rule = "tidak-dinyatakan";
    PengangkatanPejabat unsaid =
        PengangkatanPejabat.builder()
            .from(set(DAY, Jabatan.BUPATI, KeadaanPejabat.MENJALANI_MASA_TAHANAN))
            .penetap(Optional.empty())
            .build();
    assertThat(found(rule, unsaid))
        .containsExactly("INFO /penetap " + UU + "65 ayat (4); " + UU + LAW);
    assertThat(found("dalam-tahanan", unsaid)).isEmpty();
    assertThat(found(rule, KeadaanPejabat.MENJALANI_MASA_TAHANAN)).isEmpty();
    assertThat(
            found(
                rule,
                PengangkatanPejabat.builder()
                    .from(unsaid)
                    .keadaanKepalaDaerah(KeadaanPejabat.MENJALANKAN_TUGAS)
                    .build()))
        .isEmpty();
  }

  @Test
  void whoSetItInThePlaceOfTheHead_saysWhyHeMay() {
    String rule = "tidak-dinyatakan";
    for (Jabatan next : List.of(Jabatan.WAKIL_BUPATI, Jabatan.SEKRETARIS_DAERAH)) {
      PengangkatanPejabat unsaid =
          PengangkatanPejabat.builder()
              .from(set(DAY, next, KeadaanPejabat.MENJALANKAN_TUGAS))
              .keadaanKepalaDaerah(Optional.empty())
              .build();
      assertThat(found(rule, unsaid)).containsExactly("INFO" + STATE + "65 ayat (4); " + UU + LAW);
      assertThat(found(rule, set(DAY, next, KeadaanPejabat.TIDAK_ADA_PEJABAT))).hasSize(1);
      assertThat(found(rule, set(DAY, next, KeadaanPejabat.MENJALANKAN_TUGAS))).isEmpty();
    }
    KeadaanPejabat away = KeadaanPejabat.BERHALANGAN_SEMENTARA;
    assertThat(found(rule, set(DAY, Jabatan.WAKIL_BUPATI, away))).isEmpty();
    // The sekretaris daerah has the daily work alone, and only where the wakil cannot either.
    assertThat(found(rule, set(DAY, Jabatan.SEKRETARIS_DAERAH, away))).hasSize(1);
  }

  @Test
  void onlyTheHeadOrWhoDoesHisWork_appoints() {
    String rule = "bukan-kepala-daerah";
    KeadaanPejabat atWork = KeadaanPejabat.MENJALANKAN_TUGAS;
    for (Jabatan other : List.of(Jabatan.CAMAT, Jabatan.GUBERNUR, Jabatan.WALI_KOTA)) {
      assertThat(found(rule, set(DAY, other, KeadaanPejabat.BERHALANGAN_SEMENTARA)))
          .containsExactly("ERROR /penetap " + UU + "224 ayat (2)");
    }
    assertThat(found(rule, set("2014-10-01", Jabatan.CAMAT, atWork)))
        .containsExactly("ERROR /penetap UU 32/2004 Pasal 126 ayat (4)");
    assertThat(found(rule, set(DAY, Jabatan.BUPATI, atWork))).isEmpty();
    for (Jabatan next : List.of(Jabatan.WAKIL_BUPATI, Jabatan.SEKRETARIS_DAERAH)) {
      assertThat(found(rule, set(DAY, next, atWork))).hasSize(1);
      assertThat(found(rule, set(DAY, next, KeadaanPejabat.MENJALANI_MASA_TAHANAN))).isEmpty();
      PengangkatanPejabat unsaid =
          PengangkatanPejabat.builder()
              .from(set(DAY, next, atWork))
              .keadaanKepalaDaerah(Optional.empty())
              .build();
      assertThat(found(rule, unsaid)).isEmpty();
    }
  }

  private static List<String> found(String rule, KeadaanPejabat head) {
    return found(rule, set(DAY, Jabatan.BUPATI, head));
  }

  private static List<String> found(String rule, PengangkatanPejabat decree) {
    return Found.by("pengangkatan.penetap-" + rule, PengangkatanRules.all(), decree);
  }

  private static PengangkatanPejabat set(String day, Jabatan penetap, KeadaanPejabat head) {
    return PengangkatanPejabat.builder()
        .instrumen(InstrumenPenetapan.of(JenisInstrumen.KEPUTUSAN_BUPATI, "901", day))
        .jabatan(JabatanDiangkat.CAMAT)
        .wilayah(KodeWilayah.parse("35.12.07"))
        .penetap(penetap)
        .keadaanKepalaDaerah(head)
        .build();
  }
}
