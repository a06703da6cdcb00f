package id.pamong.validation.pelimpahan;

import static id.pamong.validation.pelimpahan.Decrees.found;
import static id.pamong.validation.pelimpahan.Decrees.office;
import static id.pamong.validation.pelimpahan.Decrees.on;
import static org.assertj.core.api.Assertions.assertThat;

import id.pamong.hukum.DasarHukum;
import id.pamong.hukum.InstrumenHukum;
import id.pamong.hukum.JenisInstrumen;
import id.pamong.pemerintahan.Jabatan;
import id.pamong.validation.register.NationalLaw;
import id.pamong.wewenang.JenisPelimpahan;
import id.pamong.wewenang.PelimpahanWewenang;
import id.pamong.wewenang.SumberWewenang;
import id.pamong.wilayah.KodeWilayah;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PenerimaRulesTest {

  @Test
  void camatOfTheNeighbour_isFound() {
    String rule = "penerima-di-luar-wilayah-pemberi";
    assertThat(found(rule, with("2012-06-01", Jabatan.CAMAT, "35.13.01")))
        .containsExactly(
            "ERROR /penerima/1/wilayah UU 32/2004 Pasal 126 ayat (2);"
                + " PP 19/2008 Pasal 14 ayat (1)");
    assertThat(found(rule, with("2020-06-01", Jabatan.CAMAT, "35.13.01")))
        .containsExactly(
            "ERROR /penerima/1/wilayah UU 23/2014 Pasal 2 ayat (2);"
                + " UU 23/2014 Pasal 226 ayat (1)");
    assertThat(found(rule, with("2020-06-01", Jabatan.CAMAT, "35.12.08"))).isEmpty();
  }

  @Test
  void kecamatanThatDoesNotExist_isFound() {
    String rule = "penerima-tidak-dikenal";
    assertThat(found(rule, with("2020-06-01", Jabatan.CAMAT, "35.12.99")))
        .containsExactly("ERROR /penerima/1/wilayah UU 23/2014 Pasal 2 ayat (2)");
    assertThat(found(rule, with("2019-10-24", Jabatan.CAMAT, "35.12.99"))).isEmpty();
    assertThat(found(rule, with("2020-06-01", Jabatan.CAMAT, "35.12.08"))).isEmpty();
  }

  @Test
  void codeThatTheDayDoesNotKnow_isUnknown_andNotOutsideTheGiver() {
    String outside = "penerima-di-luar-wilayah-pemberi";
    PelimpahanWewenang former = with("2020-06-01", Jabatan.CAMAT, "91.01.01");
    assertThat(found(outside, former)).isEmpty();
    assertThat(found("penerima-tidak-dikenal", former))
        .containsExactly("ERROR /penerima/1/wilayah UU 23/2014 Pasal 2 ayat (2)");
    PelimpahanWewenang all =
        on(
            "2020-06-01",
            decree ->
                decree.penerima(
                    List.of(office(Jabatan.CAMAT, "91.01.01"), office(Jabatan.CAMAT, "91.01.02"))));
    assertThat(found(outside, all)).isEmpty();
    assertThat(found("penerima-tidak-dikenal", all)).hasSize(2);
    PelimpahanWewenang early = with("2012-06-01", Jabatan.CAMAT, "91.01.01");
    assertThat(found(outside, early)).isEmpty();
    assertThat(found("wilayah-tidak-dapat-dipastikan", early)).hasSize(1);
  }

  @Test
  void kecamatanThatAnInexactEditionDoesNotHave_isInDoubt() {
    String rule = "wilayah-tidak-dapat-dipastikan";
    assertThat(found(rule, with("2012-06-01", Jabatan.CAMAT, "35.12.99")))
        .containsExactly("INFO /penerima/1/wilayah UU 32/2004 Pasal 2 ayat (1)");
    assertThat(found(rule, with("2019-10-24", Jabatan.CAMAT, "35.12.99")))
        .containsExactly(
            "INFO /penerima/1/wilayah UU 23/2014 Pasal 2 ayat (1); UU 23/2014 Pasal 2 ayat (2)");
    assertThat(found(rule, with("2019-10-24", Jabatan.CAMAT, "35.12.08"))).isEmpty();
    assertThat(found(rule, with("2019-10-25", Jabatan.CAMAT, "35.12.99"))).isEmpty();
  }

  @Test
  void camatOfADesa_isFound() {
    String rule = "jabatan-penerima-tidak-sesuai-wilayah";
    assertThat(found(rule, with("2012-06-01", Jabatan.CAMAT, "35.12.07.2001")))
        .containsExactly(
            "ERROR /penerima/1 UU 32/2004 Pasal 126 ayat (2); UU 32/2004 Pasal 127 ayat (2)");
    assertThat(found(rule, with("2020-06-01", Jabatan.LURAH, "35.12.07.2001")))
        .containsExactly(
            "ERROR /penerima/1 UU 23/2014 Pasal 224 ayat (1); UU 23/2014 Pasal 229 ayat (2)");
    assertThat(found(rule, with("2020-06-01", Jabatan.LURAH, "35.12.07.1001"))).isEmpty();
  }

  @Test
  void headOfThePolice_isFound() {
    String rule = "penerima-bukan-camat";
    Jabatan police = Jabatan.KEPALA_KEPOLISIAN_SEKTOR;
    assertThat(found(rule, with("2012-06-01", police, "35.12.07")))
        .containsExactly(
            "ERROR /penerima/1/jabatan UU 32/2004 Pasal 126 ayat (2);"
                + " PP 19/2008 Pasal 15 ayat (2)");
    assertThat(found(rule, with("2016-06-01", police, "35.12.07")))
        .containsExactly("ERROR /penerima/1/jabatan UU 23/2014 Pasal 226 ayat (1)");
    assertThat(found(rule, with("2020-06-01", police, "35.12.07")))
        .containsExactly(
            "ERROR /penerima/1/jabatan UU 23/2014 Pasal 226 ayat (1);"
                + " PP 17/2018 Pasal 11 ayat (1)");
    assertThat(found(rule, on("2020-06-01"))).isEmpty();
  }

  @Test
  void headOfAServiceUnit_isPointedAt() {
    String rule = "penerima-unit-pelayanan-terpadu";
    Jabatan unit = Jabatan.KEPALA_UNIT_PELAYANAN_TERPADU;
    assertThat(found(rule, with("2012-06-01", unit, "35.12")))
        .containsExactly("INFO /penerima/1/jabatan UU 25/2009 Pasal 9 ayat (1)");
    assertThat(found(rule, with("2020-06-01", unit, "35.12")))
        .containsExactly("INFO /penerima/1/jabatan PP 96/2012 Pasal 16 ayat (1) huruf c");
    assertThat(found(rule, on("2020-06-01"))).isEmpty();
  }

  @Test
  void lurah_isWarnedOfSincePp17() {
    String rule = "penerima-lurah";
    assertThat(found(rule, with("2018-05-08", Jabatan.LURAH, "35.12.07.1001")))
        .containsExactly(
            "WARNING /penerima/1/jabatan UU 23/2014 Pasal 226 ayat (1);"
                + " PP 17/2018 Pasal 11 ayat (1)");
    assertThat(found(rule, with("2018-05-07", Jabatan.LURAH, "35.12.07.1001"))).isEmpty();
    PelimpahanWewenang onPp17 = with("2020-06-01", Jabatan.LURAH, "35.12.07.1001");
    for (Optional<SumberWewenang> sumber :
        List.of(Optional.of(SumberWewenang.DELEGASI), Optional.<SumberWewenang>empty())) {
      PelimpahanWewenang cited = citing(onPp17, sumber, DasarHukum.of(NationalLaw.PP_17_2018));
      assertThat(found(rule, cited)).hasSize(1);
    }
    DasarHukum perda =
        DasarHukum.of(
            InstrumenHukum.builder()
                .jenis(JenisInstrumen.PERDA_KABUPATEN_KOTA)
                .nomor("7")
                .tahun(2016)
                .daerah(KodeWilayah.parse("35.12"))
                .build());
    assertThat(found(rule, citing(onPp17, Optional.of(SumberWewenang.DELEGASI), perda))).isEmpty();
    assertThat(found(rule, citing(onPp17, Optional.empty(), perda))).hasSize(1);
  }

  @Test
  void kepalaDesa_isFound() {
    String rule = "penerima-pemerintah-desa";
    assertThat(found(rule, with("2012-06-01", Jabatan.KEPALA_DESA, "35.12.07.2001")))
        .containsExactly("WARNING /penerima/1/jabatan UU 32/2004 Pasal 206 huruf b");
    assertThat(found(rule, with("2020-06-01", Jabatan.PERANGKAT_DESA, "35.12.07.2001")))
        .containsExactly(
            "ERROR /penerima/1/jabatan UU 6/2014 Pasal 19 huruf c; UU 6/2014 Pasal 22 ayat (1);"
                + " UU 23/2014 Pasal 20 ayat (3); UU 30/2014 Pasal 14 ayat (3)");
    assertThat(found(rule, on("2020-06-01"))).isEmpty();
  }

  @Test
  void assignmentToADesa_isPointedAt() {
    String rule = "penugasan-kepada-desa";
    PelimpahanWewenang assignment =
        on(
            "2020-06-01",
            decree ->
                decree
                    .jenisPelimpahan(JenisPelimpahan.TUGAS_PEMBANTUAN)
                    .sumber(Optional.empty())
                    .addPenerima(office(Jabatan.KEPALA_DESA, "35.12.07.2001")));
    assertThat(found(rule, assignment))
        .containsExactly(
            "INFO /penerima/1/jabatan UU 6/2014 Pasal 19 huruf c; UU 6/2014 Pasal 22 ayat (2);"
                + " UU 23/2014 Pasal 20 ayat (4); UU 23/2014 Pasal 372 ayat (1)");
    assertThat(found(rule, with("2020-06-01", Jabatan.KEPALA_DESA, "35.12.07.2001"))).isEmpty();
  }

  @Test
  void regulationForDesaAlone_isAnAssignmentInTheWrongDocument() {
    String rule = "penugasan-kepada-desa";
    String forbidden = "penerima-pemerintah-desa";
    PelimpahanWewenang perbup = toDesa("2023-06-01", JenisInstrumen.PERATURAN_BUPATI);
    assertThat(found(rule, perbup)).hasSize(1);
    assertThat(found(forbidden, perbup)).isEmpty();
    assertThat(found("sumber-wewenang-tidak-dinyatakan", perbup)).isEmpty();
    for (String ofCamat :
        List.of(
            "tanpa-pemetaan-pelayanan-publik", "bentuk-bukan-keputusan", "penerima-bukan-camat")) {
      assertThat(found(ofCamat, perbup)).isEmpty();
    }
    assertThat(found(rule, toDesa("2014-01-15", JenisInstrumen.PERATURAN_BUPATI))).hasSize(1);
    assertThat(found(rule, toDesa("2014-01-14", JenisInstrumen.PERATURAN_BUPATI))).isEmpty();
    assertThat(found(forbidden, toDesa("2014-01-14", JenisInstrumen.PERATURAN_BUPATI))).hasSize(1);
    for (JenisInstrumen other :
        List.of(
            JenisInstrumen.KEPUTUSAN_BUPATI,
            JenisInstrumen.PERATURAN_WALI_KOTA,
            JenisInstrumen.PERDA_KABUPATEN_KOTA)) {
      assertThat(found(rule, toDesa("2023-06-01", other))).isEmpty();
      assertThat(found(forbidden, toDesa("2023-06-01", other))).hasSize(1);
    }
    PelimpahanWewenang mixed =
        PelimpahanWewenang.builder()
            .from(perbup)
            .addPenerima(office(Jabatan.CAMAT, "35.12.07"))
            .build();
    assertThat(found(rule, mixed)).isEmpty();
    assertThat(found(forbidden, mixed)).hasSize(1);
    PelimpahanWewenang delegated =
        PelimpahanWewenang.builder().from(perbup).sumber(SumberWewenang.DELEGASI).build();
    assertThat(found(rule, delegated)).isEmpty();
    assertThat(found(forbidden, delegated)).hasSize(1);
    assertThat(found("tanpa-pemetaan-pelayanan-publik", delegated)).isEmpty();
  }

  private static PelimpahanWewenang toDesa(String day, JenisInstrumen jenis) {
    return on(
        day,
        decree ->
            decree
                .instrumen(Decrees.instrumen(day).jenis(jenis).build())
                .sumber(Optional.empty())
                .pemetaan(Optional.empty())
                .penerima(List.of(office(Jabatan.KEPALA_DESA, "35.12.07.2001"))));
  }

  private static PelimpahanWewenang with(String day, Jabatan jabatan, String kode) {
    return on(day, decree -> decree.addPenerima(office(jabatan, kode)));
  }

  private static PelimpahanWewenang citing(
      PelimpahanWewenang decree, Optional<SumberWewenang> sumber, DasarHukum dasar) {
    return PelimpahanWewenang.builder()
        .from(decree)
        .sumber(sumber)
        .dasarHukum(List.of(dasar))
        .build();
  }
}
