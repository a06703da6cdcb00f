package id.pamong.validation.pelimpahan;

import static id.pamong.validation.pelimpahan.Decrees.found;
import static id.pamong.validation.pelimpahan.Decrees.office;
import static id.pamong.validation.pelimpahan.Decrees.on;
import static org.assertj.core.api.Assertions.assertThat;

import id.pamong.hukum.JenisInstrumen;
import id.pamong.pemerintahan.Jabatan;
import id.pamong.pemerintahan.KeadaanPejabat;
import id.pamong.wewenang.InstrumenPelimpahan;
import id.pamong.wewenang.PelimpahanWewenang;
import id.pamong.wewenang.SumberWewenang;
import java.util.List;
import org.junit.jupiter.api.Test;

class PemberiRulesTest {

  @Test
  void dayBeforeTheLawThatIsHeld_isSaid() {
    String rule = "tanggal-sebelum-hukum-yang-tercakup";
    assertThat(found(rule, on("2008-02-27")))
        .containsExactly("INFO /instrumen/tanggalDitetapkan PP 19/2008 Pasal 38");
    assertThat(found(rule, on("2008-02-28"))).isEmpty();
  }

  @Test
  void delegationByAnotherThanTheHeadOfRegion_isFound() {
    String rule = "pemberi-bukan-kepala-daerah";
    assertThat(found(rule, given("2012-06-01", Jabatan.SEKRETARIS_DAERAH, "35.12")))
        .containsExactly(
            "ERROR /pemberi/jabatan UU 32/2004 Pasal 126 ayat (2); PP 19/2008 Pasal 15 ayat (4)");
    assertThat(found(rule, given("2016-06-01", Jabatan.KEPALA_DINAS, "35.12")))
        .containsExactly("ERROR /pemberi/jabatan UU 23/2014 Pasal 226 ayat (1)");
    assertThat(found(rule, given("2020-06-01", Jabatan.GUBERNUR, "35.12")))
        .containsExactly(
            "ERROR /pemberi/jabatan UU 23/2014 Pasal 226 ayat (1); PP 17/2018 Pasal 11 ayat (1)");
    assertThat(found(rule, on("2020-06-01"))).isEmpty();
  }

  @Test
  void wakilInTheHeadsPlace_gives() {
    String rule = "pemberi-bukan-kepala-daerah";
    String open = "keadaan-kepala-daerah-tidak-dinyatakan";
    for (KeadaanPejabat state : KeadaanPejabat.values()) {
      PelimpahanWewenang decree = stated(Jabatan.WAKIL_BUPATI, state);
      assertThat(found(rule, decree)).hasSize(state == KeadaanPejabat.MENJALANKAN_TUGAS ? 1 : 0);
      assertThat(found(open, decree)).hasSize(state == KeadaanPejabat.TIDAK_ADA_PEJABAT ? 1 : 0);
    }
    PelimpahanWewenang unstated = given("2020-06-01", Jabatan.WAKIL_BUPATI, "35.12");
    assertThat(found(rule, unstated)).isEmpty();
    assertThat(found(open, unstated))
        .containsExactly(
            "INFO /instrumen/keadaanKepalaDaerah UU 23/2014 Pasal 65 ayat (4);"
                + " UU 23/2014 Pasal 66 ayat (1) huruf c; UU 23/2014 Pasal 86 ayat (1);"
                + " UU 23/2014 Pasal 88");
    assertThat(found(open, on("2020-06-01"))).isEmpty();
    assertThat(found(rule, given("2012-06-01", Jabatan.WAKIL_BUPATI, "35.12"))).isEmpty();
  }

  @Test
  void headInCustody_isFound() {
    String rule = "pemberi-dalam-tahanan";
    assertThat(found(rule, stated(Jabatan.BUPATI, KeadaanPejabat.MENJALANI_MASA_TAHANAN)))
        .containsExactly("ERROR /instrumen/keadaanKepalaDaerah UU 23/2014 Pasal 65 ayat (3)");
    assertThat(found(rule, stated(Jabatan.BUPATI, KeadaanPejabat.BERHALANGAN_SEMENTARA))).isEmpty();
    assertThat(found(rule, stated(Jabatan.WAKIL_BUPATI, KeadaanPejabat.MENJALANI_MASA_TAHANAN)))
        .isEmpty();
  }

  @Test
  void headWhoIsAway_andGives_isDoubtful() {
    String rule = "pemberi-berhalangan-sementara";
    assertThat(found(rule, stated(Jabatan.BUPATI, KeadaanPejabat.BERHALANGAN_SEMENTARA)))
        .containsExactly(
            "WARNING /instrumen/keadaanKepalaDaerah UU 23/2014 Pasal 65 ayat (4);"
                + " UU 23/2014 Pasal 65 ayat (5); UU 23/2014 Pasal 65 ayat (6)");
    assertThat(found(rule, stated(Jabatan.BUPATI, KeadaanPejabat.MENJALANKAN_TUGAS))).isEmpty();
    assertThat(found(rule, stated(Jabatan.WAKIL_BUPATI, KeadaanPejabat.BERHALANGAN_SEMENTARA)))
        .isEmpty();
  }

  @Test
  void suspendedHead_isFound() {
    String rule = "pemberi-diberhentikan-sementara";
    assertThat(found(rule, stated(Jabatan.BUPATI, KeadaanPejabat.DIBERHENTIKAN_SEMENTARA)))
        .containsExactly(
            "ERROR /instrumen/keadaanKepalaDaerah"
                + " UU 23/2014 Pasal 83 ayat (1); UU 23/2014 Pasal 86 ayat (1)");
    assertThat(found(rule, stated(Jabatan.BUPATI, KeadaanPejabat.MENJALANI_MASA_TAHANAN)))
        .isEmpty();
    assertThat(found(rule, stated(Jabatan.WAKIL_BUPATI, KeadaanPejabat.DIBERHENTIKAN_SEMENTARA)))
        .isEmpty();
  }

  @Test
  void headWhereThereIsNone_contradictsItself() {
    String rule = "pemberi-tidak-ada-pejabat";
    assertThat(found(rule, stated(Jabatan.BUPATI, KeadaanPejabat.TIDAK_ADA_PEJABAT)))
        .containsExactly(
            "WARNING /instrumen/keadaanKepalaDaerah UU 23/2014 Pasal 87; UU 23/2014 Pasal 88");
    assertThat(found(rule, stated(Jabatan.WAKIL_BUPATI, KeadaanPejabat.TIDAK_ADA_PEJABAT)))
        .isEmpty();
  }

  private static PelimpahanWewenang stated(Jabatan giver, KeadaanPejabat state) {
    return on(
        "2020-06-01",
        decree ->
            decree
                .pemberi(office(giver, "35.12"))
                .instrumen(
                    InstrumenPelimpahan.builder()
                        .from(on("2020-06-01").instrumen())
                        .keadaanKepalaDaerah(state)
                        .build()));
  }

  @Test
  void bupatiOfAKecamatan_isFound() {
    String rule = "wilayah-pemberi-bukan-kabupaten-kota";
    assertThat(found(rule, given("2012-06-01", Jabatan.BUPATI, "35.12.07")))
        .containsExactly("ERROR /pemberi/wilayah UU 32/2004 Pasal 24 ayat (2)");
    assertThat(found(rule, given("2020-06-01", Jabatan.BUPATI, "35")))
        .containsExactly("ERROR /pemberi/wilayah UU 23/2014 Pasal 59 ayat (2)");
    assertThat(found(rule, on("2020-06-01"))).isEmpty();
  }

  @Test
  void waliKotaOfAKabupaten_isFound() {
    String rule = "gelar-pemberi-tidak-sesuai-wilayah";
    assertThat(found(rule, given("2012-06-01", Jabatan.WALI_KOTA, "35.12")))
        .containsExactly("ERROR /pemberi/jabatan UU 32/2004 Pasal 24 ayat (2)");
    assertThat(found(rule, given("2020-06-01", Jabatan.WALI_KOTA, "35.12")))
        .containsExactly("ERROR /pemberi/jabatan UU 23/2014 Pasal 59 ayat (2)");
    assertThat(found(rule, given("2020-06-01", Jabatan.BUPATI, "35.12"))).isEmpty();
  }

  @Test
  void kabupatenThatDoesNotExist_isFound() {
    String rule = "pemberi-tidak-dikenal";
    assertThat(found(rule, given("2020-06-01", Jabatan.BUPATI, "35.60")))
        .containsExactly("ERROR /pemberi/wilayah UU 23/2014 Pasal 2 ayat (1)");
    assertThat(found(rule, given("2019-10-24", Jabatan.BUPATI, "35.60"))).isEmpty();
    assertThat(found(rule, on("2020-06-01"))).isEmpty();
  }

  @Test
  void regionOfSpecialLaw_isPointedAt() {
    String rule = "kekhususan-daerah";
    assertThat(found(rule, given("2012-06-01", Jabatan.BUPATI, "11.01")))
        .containsExactly("INFO /pemberi/wilayah PP 19/2008 Pasal 35");
    assertThat(found(rule, given("2020-06-01", Jabatan.BUPATI, "34.02")))
        .containsExactly("INFO /pemberi/wilayah PP 17/2018 Pasal 34");
    assertThat(found(rule, on("2020-06-01"))).isEmpty();
  }

  private static PelimpahanWewenang given(String day, Jabatan jabatan, String kode) {
    return on(day, decree -> decree.pemberi(office(jabatan, kode)));
  }

  private static PelimpahanWewenang byCamat(String kode, JenisInstrumen jenis, String day) {
    return on(
        day,
        decree ->
            decree
                .instrumen(
                    InstrumenPelimpahan.builder().from(on(day).instrumen()).jenis(jenis).build())
                .sumber(SumberWewenang.MANDAT)
                .pemberi(office(Jabatan.CAMAT, kode))
                .penerima(List.of(office(Jabatan.SEKRETARIS_KECAMATAN, "61.01.01"))));
  }

  @Test
  void mandateOfACamat_inAFormOfAnotherOffice_isFound() {
    String rule = "bentuk-bukan-dari-pemberi";
    List<String> found =
        List.of(
            "ERROR /instrumen/jenis UU 30/2014 Pasal 8 ayat (1);"
                + " UU 30/2014 Pasal 14 ayat (1) huruf a");
    for (JenisInstrumen jenis :
        List.of(
            JenisInstrumen.KEPUTUSAN_BUPATI,
            JenisInstrumen.PERATURAN_DESA,
            JenisInstrumen.KEPUTUSAN_KEPALA_DINAS,
            JenisInstrumen.UU)) {
      assertThat(found(rule, byCamat("61.01.01", jenis, "2021-02-01"))).isEqualTo(found);
    }
    for (JenisInstrumen jenis :
        List.of(
            JenisInstrumen.KEPUTUSAN_CAMAT,
            JenisInstrumen.SURAT_PERINTAH,
            JenisInstrumen.SURAT_EDARAN)) {
      assertThat(found(rule, byCamat("61.01.01", jenis, "2021-02-01"))).isEmpty();
    }
    assertThat(found(rule, byCamat("61.01.01", JenisInstrumen.UU, "2014-10-16"))).isEmpty();
    assertThat(found(rule, byCamat("61.01.01", JenisInstrumen.UU, "2014-10-17"))).hasSize(1);
    assertThat(found(rule, on("2021-02-01"))).isEmpty();
  }

  @Test
  void mandateOfACamatOfAnotherLevel_isFound_andNotItsFormBeside() {
    String rule = "jabatan-pemberi-tidak-sesuai-wilayah";
    PelimpahanWewenang ofKabupaten =
        byCamat("61.01", JenisInstrumen.KEPUTUSAN_BUPATI, "2021-02-01");
    assertThat(found(rule, ofKabupaten))
        .containsExactly(
            "ERROR /pemberi/wilayah UU 23/2014 Pasal 59 ayat (2);"
                + " UU 23/2014 Pasal 213 ayat (1); UU 23/2014 Pasal 224 ayat (1);"
                + " UU 23/2014 Pasal 229 ayat (2); UU 30/2014 Pasal 14 ayat (1) huruf a");
    assertThat(found("bentuk-bukan-dari-pemberi", ofKabupaten)).isEmpty();
    assertThat(found(rule, byCamat("61.01.01", JenisInstrumen.KEPUTUSAN_CAMAT, "2021-02-01")))
        .isEmpty();
  }
}
