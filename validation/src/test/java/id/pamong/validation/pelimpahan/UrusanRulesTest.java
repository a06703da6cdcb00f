package id.pamong.validation.pelimpahan;

import static id.pamong.validation.pelimpahan.Decrees.found;
import static id.pamong.validation.pelimpahan.Decrees.serving;
import static org.assertj.core.api.Assertions.assertThat;

import id.pamong.hukum.JenisInstrumen;
import id.pamong.layanan.SifatLayanan;
import id.pamong.pemerintahan.Jabatan;
import id.pamong.pemerintahan.JabatanWilayah;
import id.pamong.pemerintahan.SubUrusan;
import id.pamong.pemerintahan.UrusanPemerintahan;
import id.pamong.wewenang.AspekKewenangan;
import id.pamong.wewenang.InstrumenPelimpahan;
import id.pamong.wewenang.JenisPelimpahan;
import id.pamong.wewenang.PelimpahanWewenang;
import id.pamong.wewenang.SumberWewenang;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class UrusanRulesTest {

  @Test
  void absoluteAffair_isFound() {
    String rule = "urusan-absolut";
    assertThat(found(rule, of("2012-06-01", UrusanPemerintahan.YUSTISI)))
        .containsExactly("ERROR /layanan/0/urusan UU 32/2004 Pasal 10 ayat (3)");
    assertThat(found(rule, of("2020-06-01", UrusanPemerintahan.AGAMA)))
        .containsExactly(
            "ERROR /layanan/0/urusan UU 23/2014 Pasal 9 ayat (2); UU 23/2014 Pasal 10 ayat (1)");
    assertThat(found(rule, of("2020-06-01", UrusanPemerintahan.PARIWISATA))).isEmpty();
    PelimpahanWewenang toAgency =
        PelimpahanWewenang.builder()
            .from(of("2020-06-01", UrusanPemerintahan.AGAMA))
            .penerima(List.of(Decrees.office(Jabatan.KEPALA_DINAS, "35.12")))
            .sumber(SumberWewenang.MANDAT)
            .build();
    assertThat(found(rule, toAgency)).hasSize(1);
  }

  @Test
  void absoluteAffairAsATaskOfAssistance_isFoundSinceUu23() {
    String rule = "urusan-absolut";
    for (JabatanWilayah receiver :
        List.of(
            Decrees.office(Jabatan.CAMAT, "35.12.07"),
            Decrees.office(Jabatan.LURAH, "35.12.07.1001"),
            Decrees.office(Jabatan.KEPALA_DESA, "35.12.07.2001"),
            Decrees.office(Jabatan.KEPALA_UNIT_PELAYANAN_TERPADU, "35.12"))) {
      for (SumberWewenang sumber : List.of(SumberWewenang.DELEGASI, SumberWewenang.MANDAT)) {
        PelimpahanWewenang decree =
            PelimpahanWewenang.builder()
                .from(assistance("2021-02-01", UrusanPemerintahan.AGAMA))
                .penerima(List.of(receiver))
                .sumber(sumber)
                .build();
        assertThat(found(rule, decree))
            .containsExactly(
                "ERROR /layanan/0/urusan UU 23/2014 Pasal 9 ayat (2);"
                    + " UU 23/2014 Pasal 10 ayat (1); UU 23/2014 Pasal 10 ayat (2);"
                    + " UU 23/2014 Pasal 19 ayat (1)");
      }
    }
    assertThat(found(rule, assistance("2021-02-01", UrusanPemerintahan.SOSIAL))).isEmpty();
    assertThat(found(rule, assistance("2014-10-02", UrusanPemerintahan.AGAMA))).hasSize(1);
    assertThat(found(rule, assistance("2014-10-01", UrusanPemerintahan.AGAMA))).isEmpty();
  }

  @Test
  void generalAffairAsATaskOfAssistance_isWarnedOfSinceUu23() {
    String rule = "urusan-pemerintahan-umum-sebagai-tugas-pembantuan";
    UrusanPemerintahan general = UrusanPemerintahan.PENANGANAN_KONFLIK_SOSIAL;
    assertThat(found(rule, assistance("2021-02-01", general)))
        .containsExactly(
            "WARNING /layanan/0/urusan UU 23/2014 Pasal 19 ayat (1);"
                + " UU 23/2014 Pasal 25 ayat (2)");
    assertThat(found(rule, assistance("2014-10-02", general))).hasSize(1);
    assertThat(found(rule, assistance("2014-10-01", general))).isEmpty();
    assertThat(found(rule, of("2021-02-01", general))).isEmpty();
    assertThat(found(rule, assistance("2021-02-01", UrusanPemerintahan.SOSIAL))).isEmpty();
  }

  @Test
  void generalAffairForADesa_isAFaultAsInAnAssignment() {
    String rule = "urusan-pemerintahan-umum-kepada-desa";
    UrusanPemerintahan general = UrusanPemerintahan.PENANGANAN_KONFLIK_SOSIAL;
    PelimpahanWewenang toDesa = forDesa(assistance("2021-02-01", general));
    assertThat(found(rule, toDesa))
        .containsExactly(
            "ERROR /layanan/0/urusan UU 23/2014 Pasal 9 ayat (5); UU 23/2014 Pasal 20 ayat (3);"
                + " UU 23/2014 Pasal 25 ayat (2); UU 23/2014 Pasal 372 ayat (1)");
    assertThat(found("urusan-pemerintahan-umum-sebagai-tugas-pembantuan", toDesa)).isEmpty();
    assertThat(found(rule, assistance("2021-02-01", general))).isEmpty();
    assertThat(found(rule, forDesa(assistance("2014-10-01", general)))).isEmpty();
    assertThat(found(rule, forDesa(assistance("2021-02-01", UrusanPemerintahan.SOSIAL)))).isEmpty();
  }

  @Test
  void absoluteAffairForADesa_isAFaultWithoutATaskOfAssistanceToo() {
    String rule = "urusan-absolut";
    assertThat(found(rule, assigning("2021-02-01", UrusanPemerintahan.AGAMA)))
        .containsExactly(
            "ERROR /layanan/0/urusan UU 23/2014 Pasal 9 ayat (2); UU 23/2014 Pasal 10 ayat (1);"
                + " UU 23/2014 Pasal 372 ayat (1)");
    assertThat(found(rule, assigning("2014-09-01", UrusanPemerintahan.AGAMA)))
        .containsExactly("ERROR /layanan/0/urusan UU 32/2004 Pasal 10 ayat (3)");
    assertThat(found(rule, assigning("2021-02-01", UrusanPemerintahan.SOSIAL))).isEmpty();
  }

  @Test
  void absoluteAffairDelegatedOrMandatedToADesa_isAFaultBesideThatOfTheReceiver() {
    for (SumberWewenang sumber : List.of(SumberWewenang.DELEGASI, SumberWewenang.MANDAT)) {
      assertThat(found("urusan-absolut", given(sumber, UrusanPemerintahan.AGAMA)))
          .as(sumber.name())
          .containsExactly(
              "ERROR /layanan/0/urusan UU 23/2014 Pasal 9 ayat (2); UU 23/2014 Pasal 10 ayat (1)");
      assertThat(found("urusan-absolut", given(sumber, UrusanPemerintahan.SOSIAL))).isEmpty();
    }
    PelimpahanWewenang inside =
        PelimpahanWewenang.builder()
            .from(given(SumberWewenang.MANDAT, UrusanPemerintahan.AGAMA))
            .pemberi(Decrees.office(Jabatan.KEPALA_DESA, "35.12.07.2001"))
            .penerima(List.of(Decrees.office(Jabatan.PERANGKAT_DESA, "35.12.07.2001")))
            .build();
    assertThat(found("urusan-absolut", inside)).isEmpty();
  }

  private static PelimpahanWewenang given(SumberWewenang sumber, UrusanPemerintahan urusan) {
    return PelimpahanWewenang.builder()
        .from(forDesa(of("2021-02-01", urusan)))
        .sumber(sumber)
        .build();
  }

  /** A peraturan bupati for desa alone, which calls itself no task of assistance. */
  private static PelimpahanWewenang assigning(String day, UrusanPemerintahan urusan) {
    PelimpahanWewenang toDesa = forDesa(of(day, urusan));
    return PelimpahanWewenang.builder()
        .from(toDesa)
        .sumber(Optional.empty())
        .instrumen(
            InstrumenPelimpahan.builder()
                .from(toDesa.instrumen())
                .jenis(JenisInstrumen.PERATURAN_BUPATI)
                .build())
        .build();
  }

  private static PelimpahanWewenang forDesa(PelimpahanWewenang decree) {
    return PelimpahanWewenang.builder()
        .from(decree)
        .penerima(List.of(JabatanWilayah.of(Jabatan.KEPALA_DESA, "35.12.07.2001")))
        .build();
  }

  private static PelimpahanWewenang assistance(String day, UrusanPemerintahan urusan) {
    return PelimpahanWewenang.builder()
        .from(of(day, urusan))
        .jenisPelimpahan(JenisPelimpahan.TUGAS_PEMBANTUAN)
        .build();
  }

  @Test
  void affairOfTheProvinsi_isFoundSinceUu23() {
    String rule = "urusan-bukan-kewenangan-kabupaten-kota";
    assertThat(
            found(
                rule,
                serving(
                    "2020-06-01",
                    layanan ->
                        layanan
                            .urusan(UrusanPemerintahan.ENERGI_DAN_SUMBER_DAYA_MINERAL)
                            .subUrusan(SubUrusan.LAINNYA))))
        .containsExactly(
            "ERROR /layanan/0/urusan UU 23/2014 Pasal 14 ayat (1); UU 23/2014 Pasal 14 ayat (2);"
                + " UU 23/2014 Pasal 14 ayat (4)");
    PelimpahanWewenang park =
        serving(
            "2020-06-01",
            layanan ->
                layanan
                    .urusan(UrusanPemerintahan.KEHUTANAN)
                    .subUrusan(SubUrusan.TAMAN_HUTAN_RAYA_KABUPATEN_KOTA));
    assertThat(found(rule, park)).isEmpty();
    assertThat(found(rule, of("2014-10-01", UrusanPemerintahan.KEHUTANAN))).isEmpty();
  }

  @Test
  void affairThatIsNotStated_isUndecided() {
    String rule = "urusan-tidak-dapat-ditentukan";
    assertThat(found(rule, serving("2012-06-01", layanan -> layanan)))
        .containsExactly("INFO /layanan/0 UU 32/2004 Pasal 126 ayat (2)");
    assertThat(found(rule, of("2020-06-01", UrusanPemerintahan.KELAUTAN_DAN_PERIKANAN)))
        .containsExactly("INFO /layanan/0 UU 23/2014 Pasal 226 ayat (1)");
    assertThat(found(rule, of("2020-06-01", UrusanPemerintahan.KESEHATAN))).isEmpty();
  }

  @Test
  void forestryAndEnergyWithoutTheirPart_areUndecided() {
    for (UrusanPemerintahan urusan :
        List.of(UrusanPemerintahan.KEHUTANAN, UrusanPemerintahan.ENERGI_DAN_SUMBER_DAYA_MINERAL)) {
      assertThat(found("urusan-bukan-kewenangan-kabupaten-kota", of("2020-06-01", urusan)))
          .isEmpty();
      assertThat(found("urusan-tidak-dapat-ditentukan", of("2020-06-01", urusan)))
          .containsExactly("INFO /layanan/0 UU 23/2014 Pasal 226 ayat (1)");
    }
  }

  @Test
  void thirdKindOfService_isFoundSincePp17() {
    String rule = "bukan-perizinan-atau-nonperizinan";
    assertThat(found(rule, of("2018-05-08", AspekKewenangan.REKOMENDASI)))
        .containsExactly("ERROR /layanan/0/aspek PP 17/2018 Pasal 11 ayat (2)");
    assertThat(found(rule, of("2018-05-08", AspekKewenangan.PERIZINAN))).isEmpty();
    assertThat(found(rule, of("2018-05-07", AspekKewenangan.REKOMENDASI))).isEmpty();
  }

  @Test
  void kindThatIsNotStated_isUndecided() {
    String rule = "jenis-layanan-tidak-dinyatakan";
    assertThat(found(rule, serving("2012-06-01", layanan -> layanan)))
        .containsExactly("INFO /layanan/0 PP 19/2008 Pasal 15 ayat (2)");
    assertThat(found(rule, serving("2020-06-01", layanan -> layanan)))
        .containsExactly("INFO /layanan/0 PP 17/2018 Pasal 11 ayat (2)");
    assertThat(found(rule, of("2020-06-01", AspekKewenangan.PERIZINAN))).isEmpty();
  }

  @Test
  void licenceThatIsARecommendation_isWarnedOf() {
    String rule = "sifat-bertentangan-dengan-aspek";
    assertThat(found(rule, licence("2012-06-01", AspekKewenangan.REKOMENDASI)))
        .containsExactly("WARNING /layanan/0/aspek PP 19/2008 Pasal 15 ayat (2)");
    assertThat(found(rule, licence("2020-06-01", AspekKewenangan.FASILITASI)))
        .containsExactly("WARNING /layanan/0/aspek PP 17/2018 Pasal 11 ayat (2)");
    assertThat(found(rule, licence("2020-06-01", AspekKewenangan.PENETAPAN))).isEmpty();
  }

  private static PelimpahanWewenang of(String day, UrusanPemerintahan urusan) {
    return serving(day, layanan -> layanan.urusan(urusan));
  }

  private static PelimpahanWewenang of(String day, AspekKewenangan aspek) {
    return serving(day, layanan -> layanan.aspek(aspek));
  }

  private static PelimpahanWewenang licence(String day, AspekKewenangan aspek) {
    return serving(day, layanan -> layanan.sifat(SifatLayanan.PERIZINAN).aspek(aspek));
  }
}
