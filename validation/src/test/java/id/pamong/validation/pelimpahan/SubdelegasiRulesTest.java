package id.pamong.validation.pelimpahan;

import static id.pamong.validation.pelimpahan.Decrees.cited;
import static id.pamong.validation.pelimpahan.Decrees.found;
import static id.pamong.validation.pelimpahan.Decrees.on;
import static org.assertj.core.api.Assertions.assertThat;

import id.pamong.hukum.DasarHukum;
import id.pamong.hukum.InstrumenHukum;
import id.pamong.hukum.JenisInstrumen;
import id.pamong.layanan.SifatLayanan;
import id.pamong.pemerintahan.Jabatan;
import id.pamong.wewenang.LayananDilimpahkan;
import id.pamong.wewenang.ObjekSubdelegasi;
import id.pamong.wewenang.PelimpahanWewenang;
import id.pamong.wewenang.Subdelegasi;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SubdelegasiRulesTest {

  private static final String SINCE = "2014-10-17";

  @Test
  void clauseWithoutARegulationThatAllowsIt_isFound() {
    String rule = "subdelegasi-tanpa-peraturan-yang-membolehkan";
    UnaryOperator<Subdelegasi.Builder> bare = clause -> clause.dasar(Optional.empty());
    assertThat(found(rule, handedOn(SINCE, bare)))
        .containsExactly("ERROR /subdelegasi/dasar UU 30/2014 Pasal 13 ayat (3)");
    assertThat(found(rule, handedOn("2014-10-16", bare))).isEmpty();
    assertThat(found(rule, handedOn(SINCE, clause -> clause))).isEmpty();
  }

  @Test
  void clauseAllowedByAnotherGovernment_isFound() {
    String rule = "subdelegasi-dasar-tidak-mengikat";
    assertThat(found(rule, allowedBy(JenisInstrumen.PERATURAN_DESA, "35.12.07.2001")))
        .containsExactly("ERROR /subdelegasi/dasar UU 30/2014 Pasal 13 ayat (3)");
    assertThat(found(rule, allowedBy(JenisInstrumen.PERATURAN_WALI_KOTA, "35.12"))).hasSize(1);
    assertThat(found(rule, allowedBy(JenisInstrumen.PERATURAN_GUBERNUR, "35.12"))).hasSize(1);
    assertThat(found(rule, allowedBy(JenisInstrumen.PERDA_KABUPATEN_KOTA, "35"))).hasSize(1);
    assertThat(found(rule, allowedBy(JenisInstrumen.PERATURAN_BUPATI, "35.12"))).isEmpty();
    assertThat(found(rule, allowedBy(JenisInstrumen.PERDA_KABUPATEN_KOTA, "35.12"))).isEmpty();
    assertThat(found(rule, allowedBy(JenisInstrumen.PERDA_PROVINSI, "35"))).isEmpty();
    assertThat(found(rule, allowedBy(JenisInstrumen.PERATURAN_GUBERNUR, "35"))).isEmpty();
    assertThat(found(rule, allowedBy(JenisInstrumen.PERATURAN_DESA, "35.13.01.2001"))).hasSize(1);
    assertThat(found(rule, allowedBy(JenisInstrumen.PERDA_PROVINSI, "33"))).hasSize(1);
    assertThat(found(rule, allowedBy(JenisInstrumen.PERATURAN_BUPATI, "35.13"))).hasSize(1);
    assertThat(
            found("dasar-hukum-daerah-lain", allowedBy(JenisInstrumen.PERATURAN_BUPATI, "35.13")))
        .isEmpty();
    assertThat(found(rule, allowedBy(JenisInstrumen.KEPUTUSAN_CAMAT, "35.12.07"))).isEmpty();
    assertThat(found(rule, handedOn(SINCE, clause -> clause))).isEmpty();
  }

  @Test
  void clauseIsJudgedByTheLawOfItsOwnDay() {
    DasarHukum pp17 = cited(JenisInstrumen.PP, "17", 2018);
    DasarHukum pp19 = cited(JenisInstrumen.PP, "19", 2008);
    String day = "2018-03-01";
    String early = "dasar-hukum-belum-berlaku";
    assertThat(found(early, handedOn(day, c -> c.dasar(pp17).tanggal(LocalDate.of(2018, 5, 7)))))
        .containsExactly(
            "ERROR /subdelegasi/dasar UU 12/2011 Pasal 87; UU 12/2011 Pasal 64 ayat (2)");
    assertThat(found(early, handedOn(day, c -> c.dasar(pp17).tanggal(LocalDate.of(2018, 5, 8)))))
        .isEmpty();
    assertThat(found(early, handedOn(day, c -> c.dasar(pp17)))).hasSize(1);
    String late = "dasar-hukum-tidak-berlaku-lagi";
    assertThat(found(late, handedOn(day, c -> c.dasar(pp19).tanggal(LocalDate.of(2018, 5, 8)))))
        .hasSize(1);
    assertThat(found(late, handedOn(day, c -> c.dasar(pp19).tanggal(LocalDate.of(2018, 5, 7)))))
        .isEmpty();
    InstrumenHukum perbup = Decrees.local(JenisInstrumen.PERATURAN_BUPATI, 2019, "35.12");
    String doubt = "dasar-hukum-waktu-berlaku-tidak-pasti";
    LocalDate nextYear = LocalDate.of(2019, 1, 7);
    assertThat(found(early, handedOn(day, c -> c.dasar(DasarHukum.of(perbup))))).hasSize(1);
    assertThat(found(early, handedOn(day, c -> c.dasar(DasarHukum.of(perbup)).tanggal(nextYear))))
        .isEmpty();
    assertThat(found(doubt, handedOn(day, c -> c.dasar(DasarHukum.of(perbup)).tanggal(nextYear))))
        .hasSize(1);
  }

  @Test
  void clauseInARegulationOfAnotherGovernment_isFound() {
    String rule = "subdelegasi-dengan-peraturan-pemerintahan-lain";
    String above = "subdelegasi-dengan-peraturan-pemerintahan-di-atas";
    for (JenisInstrumen other :
        List.of(JenisInstrumen.PERATURAN_WALI_KOTA, JenisInstrumen.PERATURAN_DESA)) {
      assertThat(found(rule, handedOn(SINCE, c -> c.bentuk(other))))
          .containsExactly(
              "ERROR /subdelegasi/bentuk UU 30/2014 Pasal 13 ayat (4) huruf a; UU 30/2014 Pasal"
                  + " 13 ayat (4) huruf b");
    }
    for (JenisInstrumen right :
        List.of(
            JenisInstrumen.PERATURAN_BUPATI,
            JenisInstrumen.PERDA_KABUPATEN_KOTA,
            JenisInstrumen.KEPUTUSAN_CAMAT)) {
      assertThat(found(rule, handedOn(SINCE, c -> c.bentuk(right)))).isEmpty();
      assertThat(found(above, handedOn(SINCE, c -> c.bentuk(right)))).isEmpty();
    }
    for (JenisInstrumen upper :
        List.of(
            JenisInstrumen.PERATURAN_GUBERNUR,
            JenisInstrumen.PERDA_PROVINSI,
            JenisInstrumen.PERMENDAGRI,
            JenisInstrumen.PERMENPANRB,
            JenisInstrumen.PP)) {
      assertThat(found(rule, handedOn(SINCE, c -> c.bentuk(upper)))).isEmpty();
      assertThat(found(above, handedOn(SINCE, c -> c.bentuk(upper))))
          .containsExactly(
              "WARNING /subdelegasi/bentuk UU 30/2014 Pasal 13 ayat (4) huruf a; UU 30/2014 Pasal"
                  + " 13 ayat (4) huruf b");
    }
    assertThat(found(rule, handedOn(SINCE, c -> c))).isEmpty();
    UnaryOperator<PelimpahanWewenang.Builder> inJakarta =
        decree ->
            decree
                .pemberi(Decrees.office(Jabatan.WALI_KOTA, "31.71"))
                .penerima(List.of(Decrees.office(Jabatan.CAMAT, "31.71.01")));
    Subdelegasi pergub =
        Subdelegasi.builder()
            .penerima(Jabatan.LURAH)
            .bentuk(JenisInstrumen.PERATURAN_GUBERNUR)
            .build();
    assertThat(found(rule, on(SINCE, d -> inJakarta.apply(d).subdelegasi(pergub)))).isEmpty();
    assertThat(found(above, on(SINCE, d -> inJakarta.apply(d).subdelegasi(pergub)))).isEmpty();
  }

  @Test
  void clauseOfTheDecreeItself_isUsedAfterIt() {
    String rule = "subdelegasi-sesudah-dilaksanakan";
    LocalDate set = LocalDate.parse(SINCE);
    assertThat(found(rule, handedOn(SINCE, c -> c.mulaiDilaksanakan(set.minusDays(1)))))
        .containsExactly(
            "ERROR /subdelegasi/mulaiDilaksanakan UU 30/2014 Pasal 13 ayat (4) huruf a");
    assertThat(found(rule, handedOn(SINCE, c -> c.mulaiDilaksanakan(set)))).isEmpty();
    assertThat(
            found(
                rule,
                handedOn(
                    SINCE,
                    c ->
                        c.bentuk(JenisInstrumen.PERATURAN_BUPATI)
                            .mulaiDilaksanakan(set.minusDays(1)))))
        .isEmpty();
  }

  @Test
  void clauseInAKeputusan_isFound() {
    String rule = "subdelegasi-bukan-dengan-peraturan";
    assertThat(found(rule, handedOn(SINCE, c -> c.bentuk(JenisInstrumen.KEPUTUSAN_CAMAT))))
        .containsExactly("ERROR /subdelegasi/bentuk UU 30/2014 Pasal 13 ayat (4) huruf a");
    assertThat(found(rule, handedOn(SINCE, c -> c.bentuk(JenisInstrumen.PERATURAN_BUPATI))))
        .isEmpty();
  }

  @Test
  void clauseAfterItsFirstUse_isFound() {
    String rule = "subdelegasi-sesudah-dilaksanakan";
    LocalDate used = LocalDate.of(2015, 1, 5);
    UnaryOperator<Subdelegasi.Builder> first = clause -> clause.mulaiDilaksanakan(used);
    assertThat(found(rule, handedOn(SINCE, c -> first.apply(c).tanggal(used.plusDays(1)))))
        .containsExactly("ERROR /subdelegasi/tanggal UU 30/2014 Pasal 13 ayat (4) huruf a");
    assertThat(found(rule, handedOn(SINCE, c -> first.apply(c).tanggal(used)))).isEmpty();
    assertThat(found(rule, handedOn(SINCE, first))).isEmpty();
  }

  @Test
  void clauseToAnotherGovernment_isFound() {
    String rule = "subdelegasi-ke-lingkungan-pemerintahan-lain";
    assertThat(found(rule, handedOn(SINCE, c -> c.penerima(Jabatan.KEPALA_DESA))))
        .containsExactly("ERROR /subdelegasi/penerima UU 30/2014 Pasal 13 ayat (4) huruf b");
    assertThat(found(rule, handedOn(SINCE, c -> c))).isEmpty();
  }

  @Test
  void clauseTwoStepsDown_isFound() {
    String rule = "subdelegasi-bukan-satu-tingkat-di-bawah";
    assertThat(found(rule, handedOn(SINCE, c -> c.penerima(Jabatan.KEPALA_SEKSI_KELURAHAN))))
        .containsExactly("ERROR /subdelegasi/penerima UU 30/2014 Pasal 13 ayat (4) huruf c");
    assertThat(found(rule, handedOn(SINCE, c -> c.penerima(Jabatan.KEPALA_SEKSI_KECAMATAN))))
        .isEmpty();
  }

  @Test
  void keputusanHandedOn_isWarnedOf() {
    String rule = "subdelegasi-bukan-tindakan";
    assertThat(found(rule, handedOn(SINCE, c -> c.objek(ObjekSubdelegasi.KEPUTUSAN))))
        .containsExactly("WARNING /subdelegasi/objek UU 30/2014 Pasal 13 ayat (4)");
    assertThat(found(rule, handedOn(SINCE, c -> c.objek(ObjekSubdelegasi.TINDAKAN)))).isEmpty();
  }

  @Test
  void actsOfALicenceHandedOn_areWarnedOf() {
    String rule = "subdelegasi-tindakan-atas-izin";
    assertThat(found(rule, serving(ObjekSubdelegasi.TINDAKAN, SifatLayanan.PERIZINAN)))
        .containsExactly(
            "WARNING /subdelegasi/objek UU 30/2014 Pasal 1 angka 19; UU 30/2014 Pasal 13 ayat (4)");
    assertThat(found(rule, serving(ObjekSubdelegasi.TINDAKAN, SifatLayanan.NONPERIZINAN)))
        .isEmpty();
    // Beside a licence it hands on the acts of the other service.
    assertThat(
            found(
                rule,
                serving(
                    ObjekSubdelegasi.TINDAKAN, SifatLayanan.PERIZINAN, SifatLayanan.NONPERIZINAN)))
        .isEmpty();
    assertThat(found(rule, serving(ObjekSubdelegasi.KEPUTUSAN, SifatLayanan.PERIZINAN))).isEmpty();
    assertThat(found(rule, handedOn(SINCE, c -> c.objek(ObjekSubdelegasi.TINDAKAN)))).isEmpty();
  }

  @Test
  void actsOfADocumentThatIsNoLicence_areWarnedOf_andThoseOfAnActAreNot() {
    String rule = "subdelegasi-tindakan-atas-izin";
    String document =
        "WARNING /subdelegasi/objek UU 30/2014 Pasal 1 angka 7; PP 96/2012 Pasal 7 ayat (2);"
            + " PP 96/2012 Pasal 7 ayat (3); UU 30/2014 Pasal 13 ayat (4)";
    for (String name : List.of("Surat Keterangan Usaha", "Legalisasi Surat", "Izin Reklame")) {
      assertThat(found(rule, serving(name, SifatLayanan.NONPERIZINAN)))
          .as(name)
          .containsExactly(document);
    }
    assertThat(found(rule, serving("Pengawasan bangunan kecil", SifatLayanan.NONPERIZINAN)))
        .isEmpty();
  }

  private static PelimpahanWewenang serving(String nama, SifatLayanan sifat) {
    return PelimpahanWewenang.builder()
        .from(handedOn(SINCE, clause -> clause.objek(ObjekSubdelegasi.TINDAKAN)))
        .addLayanan(LayananDilimpahkan.builder().nama(nama).sifat(sifat).build())
        .build();
  }

  private static PelimpahanWewenang serving(ObjekSubdelegasi objek, SifatLayanan... kinds) {
    return PelimpahanWewenang.builder()
        .from(handedOn(SINCE, clause -> clause.objek(objek)))
        .layanan(
            Stream.of(kinds)
                .map(sifat -> LayananDilimpahkan.builder().nama("Reklame").sifat(sifat).build())
                .toList())
        .build();
  }

  private static PelimpahanWewenang allowedBy(JenisInstrumen jenis, String kode) {
    InstrumenHukum cited = Decrees.local(jenis, 2012, kode);
    return handedOn(SINCE, clause -> clause.dasar(DasarHukum.of(cited)));
  }

  private static PelimpahanWewenang handedOn(
      String day, UnaryOperator<Subdelegasi.Builder> change) {
    Subdelegasi.Builder clause =
        Subdelegasi.builder().penerima(Jabatan.LURAH).dasar(cited(JenisInstrumen.PP, "96", 2012));
    return on(day, decree -> decree.subdelegasi(change.apply(clause).build()));
  }
}
