package id.pamong.testing;

import static id.pamong.testing.HandWritten.decree;
import static id.pamong.testing.HandWritten.found;
import static id.pamong.testing.HandWritten.instrumen;
import static id.pamong.testing.HandWritten.only;
import static org.assertj.core.api.Assertions.assertThat;

import id.pamong.data.OfficialWilayah;
import id.pamong.finding.FindingCollector;
import id.pamong.hukum.DasarHukum;
import id.pamong.hukum.InstrumenHukum;
import id.pamong.hukum.JenisInstrumen;
import id.pamong.pemerintahan.Jabatan;
import id.pamong.pemerintahan.JabatanWilayah;
import id.pamong.pemerintahan.SubUrusan;
import id.pamong.pemerintahan.UrusanPemerintahan;
import id.pamong.validation.DocumentValidator;
import id.pamong.validation.pelimpahan.PelimpahanRules;
import id.pamong.validation.register.InstrumentRegister;
import id.pamong.validation.register.RegisteredInstrument;
import id.pamong.wewenang.AspekKewenangan;
import id.pamong.wewenang.BatasWewenang;
import id.pamong.wewenang.BentukTandaTangan;
import id.pamong.wewenang.JenisPelimpahan;
import id.pamong.wewenang.KriteriaLayanan;
import id.pamong.wewenang.LayananDilimpahkan;
import id.pamong.wewenang.PelimpahanWewenang;
import id.pamong.wewenang.SumberWewenang;
import id.pamong.wilayah.KodeWilayah;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The last day of one law and the first day of the next, on decrees written out by hand. */
class RegimeBoundaryTest {

  @Test
  void decreeBeforeTheLawThatIsHeld_isSaidToBeSo() {
    String rule = "pelimpahan.tanggal-sebelum-hukum-yang-tercakup";
    assertThat(found(rule, decree("2008-02-27"))).containsExactly("INFO PP 19/2008 Pasal 38");
    assertThat(found(rule, decree("2008-02-28"))).isEmpty();
  }

  @Test
  void yearOfTheNumber_isJudgedByTheLawOnLawmakingOfTheDay() {
    String rule = "pelimpahan.tahun-nomor-berbeda";
    assertThat(found(rule, withYear("2011-08-11", 2010)))
        .containsExactly("WARNING UU 10/2004 Pasal 44 ayat (2)");
    assertThat(found(rule, withYear("2011-08-12", 2010)))
        .containsExactly("WARNING UU 12/2011 Pasal 64 ayat (2); UU 12/2011 Pasal 97");
    assertThat(found(rule, withYear("2011-08-11", 2011))).isEmpty();
    assertThat(found(rule, withYear("2011-08-12", 2011))).isEmpty();
  }

  @Test
  void repealedLaw_isCitedInVainFromTheDayOfItsRepeal() {
    String rule = "pelimpahan.dasar-hukum-tidak-berlaku-lagi";
    DasarHukum old = DasarHukum.of(InstrumenHukum.of(JenisInstrumen.UU, "10", 2004));
    assertThat(found(rule, decree("2011-08-11", d -> d.addDasarHukum(old)))).isEmpty();
    assertThat(found(rule, decree("2011-08-12", d -> d.addDasarHukum(old))))
        .containsExactly(
            "WARNING UU 12/2011 Pasal 87; UU 12/2011 Pasal 64 ayat (2); UU 12/2011 Pasal 102");
  }

  @Test
  void lawRepealedUnderTheOldLawmaking_isJudgedByIt() {
    InstrumenHukum ended = InstrumenHukum.of(JenisInstrumen.PP, "901", 2005);
    RegisteredInstrument row =
        new RegisteredInstrument(
            ended,
            "contoh",
            LocalDate.of(2005, 1, 1),
            LocalDate.of(2005, 1, 1),
            Optional.of(LocalDate.of(2009, 1, 1)),
            Optional.of(LocalDate.of(2009, 1, 1)),
            Optional.empty());
    DocumentValidator<PelimpahanWewenang> validator =
        new DocumentValidator<>(
            PelimpahanRules.all(),
            OfficialWilayah.catalog(),
            new InstrumentRegister(List.of(row)),
            FindingCollector.DEFAULT_LIMIT);
    DasarHukum cited = DasarHukum.of(ended);
    assertThat(
            only(
                "pelimpahan.dasar-hukum-tidak-berlaku-lagi",
                validator.validate(decree("2010-01-04", d -> d.addDasarHukum(cited))).findings()))
        .containsExactly("WARNING UU 10/2004 Pasal 50; UU 10/2004 Pasal 44 ayat (2)");
    assertThat(
            only(
                "pelimpahan.dasar-hukum-tidak-berlaku-lagi",
                validator.validate(decree("2008-12-31", d -> d.addDasarHukum(cited))).findings()))
        .isEmpty();
  }

  @Test
  void headOfServiceUnit_standsUnderTheLawOnPublicServicesBeforePp96() {
    String rule = "pelimpahan.penerima-unit-pelayanan-terpadu";
    JabatanWilayah unit = JabatanWilayah.of(Jabatan.KEPALA_UNIT_PELAYANAN_TERPADU, "35.12");
    assertThat(found(rule, decree("2009-07-17", d -> d.addPenerima(unit)))).isEmpty();
    assertThat(found(rule, decree("2009-07-18", d -> d.addPenerima(unit))))
        .containsExactly("INFO UU 25/2009 Pasal 9 ayat (1)");
    assertThat(found(rule, decree("2012-10-29", d -> d.addPenerima(unit))))
        .containsExactly("INFO UU 25/2009 Pasal 9 ayat (1)");
    assertThat(found(rule, decree("2012-10-30", d -> d.addPenerima(unit))))
        .containsExactly("INFO PP 96/2012 Pasal 16 ayat (1) huruf c");
    assertThat(
            found(
                "pelimpahan.penerima-bukan-camat", decree("2009-07-17", d -> d.addPenerima(unit))))
        .isEmpty();
  }

  @Test
  void kepalaDesaAsReceiver_isGraverSinceTheLawOnDesa() {
    String rule = "pelimpahan.penerima-pemerintah-desa";
    JabatanWilayah kepalaDesa = JabatanWilayah.of(Jabatan.KEPALA_DESA, "35.12.07.2001");
    assertThat(found(rule, decree("2014-01-14", d -> d.addPenerima(kepalaDesa))))
        .containsExactly("WARNING UU 32/2004 Pasal 206 huruf b");
    assertThat(found(rule, decree("2014-01-15", d -> d.addPenerima(kepalaDesa))))
        .containsExactly("ERROR UU 6/2014 Pasal 19 huruf c; UU 6/2014 Pasal 22 ayat (1)");
    assertThat(found(rule, decree("2014-10-02", d -> d.addPenerima(kepalaDesa))))
        .containsExactly(
            "ERROR UU 6/2014 Pasal 19 huruf c; UU 6/2014 Pasal 22 ayat (1);"
                + " UU 23/2014 Pasal 20 ayat (3)");
    assertThat(found(rule, decree("2014-10-17", d -> d.addPenerima(kepalaDesa))))
        .containsExactly(
            "ERROR UU 6/2014 Pasal 19 huruf c; UU 6/2014 Pasal 22 ayat (1);"
                + " UU 23/2014 Pasal 20 ayat (3); UU 30/2014 Pasal 14 ayat (3)");
  }

  @Test
  void assignmentToDesa_standsUnderTheLawOnDesaOfTheDay() {
    String rule = "pelimpahan.penugasan-kepada-desa";
    assertThat(found(rule, assignment("2014-01-14")))
        .containsExactly("INFO UU 32/2004 Pasal 206 huruf c");
    assertThat(found(rule, assignment("2014-01-15")))
        .containsExactly("INFO UU 6/2014 Pasal 19 huruf c; UU 6/2014 Pasal 22 ayat (2)");
    assertThat(found(rule, assignment("2014-10-01")))
        .containsExactly("INFO UU 6/2014 Pasal 19 huruf c; UU 6/2014 Pasal 22 ayat (2)");
    assertThat(found(rule, assignment("2014-10-02")))
        .containsExactly(
            "INFO UU 6/2014 Pasal 19 huruf c; UU 6/2014 Pasal 22 ayat (2);"
                + " UU 23/2014 Pasal 20 ayat (4); UU 23/2014 Pasal 372 ayat (1)");
  }

  @Test
  void generalAffairs_areHandedToTheCamatWithoutAMappingSinceUu23() {
    String rule = "pelimpahan.tanpa-pemetaan-pelayanan-publik";
    LayananDilimpahkan general =
        LayananDilimpahkan.builder()
            .nama("Layanan contoh")
            .urusan(UrusanPemerintahan.PENANGANAN_KONFLIK_SOSIAL)
            .build();
    LayananDilimpahkan own =
        LayananDilimpahkan.builder().from(general).urusan(UrusanPemerintahan.SOSIAL).build();
    assertThat(found(rule, decree("2014-10-01", d -> d.addLayanan(own)))).isEmpty();
    assertThat(found(rule, decree("2014-10-02", d -> d.addLayanan(general)))).isEmpty();
    assertThat(found(rule, decree("2014-10-02", d -> d.addLayanan(own))))
        .containsExactly("ERROR UU 23/2014 Pasal 226 ayat (2)");
  }

  @Test
  void keputusan_wasTheWrongFormBeforeUu23AndIsTheRightOneSince() {
    PelimpahanWewenang before = inForm("2014-10-01", JenisInstrumen.KEPUTUSAN_BUPATI);
    PelimpahanWewenang since = inForm("2014-10-02", JenisInstrumen.KEPUTUSAN_BUPATI);
    assertThat(found("pelimpahan.bentuk-bukan-peraturan", before))
        .containsExactly("WARNING PP 19/2008 Pasal 15 ayat (5); UU 32/2004 Pasal 126 ayat (7)");
    assertThat(found("pelimpahan.bentuk-bukan-peraturan", since)).isEmpty();
    assertThat(found("pelimpahan.bentuk-bukan-keputusan", since)).isEmpty();
  }

  @Test
  void peraturan_wasTheRightFormBeforeUu23AndIsTheWrongOneSince() {
    PelimpahanWewenang before = inForm("2014-10-01", JenisInstrumen.PERATURAN_BUPATI);
    PelimpahanWewenang since = inForm("2014-10-02", JenisInstrumen.PERATURAN_BUPATI);
    assertThat(found("pelimpahan.bentuk-bukan-keputusan", before)).isEmpty();
    assertThat(found("pelimpahan.bentuk-bukan-peraturan", before)).isEmpty();
    assertThat(found("pelimpahan.bentuk-bukan-keputusan", since))
        .containsExactly("WARNING UU 23/2014 Pasal 226 ayat (3)");
  }

  @Test
  void perda_wasNeverTheForm() {
    PelimpahanWewenang before = inForm("2014-10-01", JenisInstrumen.PERDA_KABUPATEN_KOTA);
    PelimpahanWewenang since = inForm("2014-10-02", JenisInstrumen.PERDA_KABUPATEN_KOTA);
    assertThat(found("pelimpahan.bentuk-bukan-peraturan", before)).hasSize(1);
    assertThat(found("pelimpahan.bentuk-bukan-keputusan", since)).hasSize(1);
  }

  @Test
  void mapping_isNeededSinceUu23() {
    String rule = "pelimpahan.tanpa-pemetaan-pelayanan-publik";
    assertThat(found(rule, decree("2014-10-01"))).isEmpty();
    assertThat(found(rule, decree("2014-10-02")))
        .containsExactly("ERROR UU 23/2014 Pasal 226 ayat (2)");
    assertThat(found(rule, decree("2018-05-07")))
        .containsExactly("ERROR UU 23/2014 Pasal 226 ayat (2)");
    assertThat(found(rule, decree("2018-05-08")))
        .containsExactly("ERROR UU 23/2014 Pasal 226 ayat (2); PP 17/2018 Pasal 11 ayat (7)");
  }

  @Test
  void forestry_isNotOfTheKabupatenSinceUu23() {
    String rule = "pelimpahan.urusan-bukan-kewenangan-kabupaten-kota";
    LayananDilimpahkan forestry =
        LayananDilimpahkan.builder()
            .nama("Layanan contoh")
            .urusan(UrusanPemerintahan.KEHUTANAN)
            .subUrusan(SubUrusan.LAINNYA)
            .build();
    assertThat(found(rule, decree("2014-10-01", d -> d.addLayanan(forestry)))).isEmpty();
    assertThat(found(rule, decree("2014-10-02", d -> d.addLayanan(forestry)))).hasSize(1);
  }

  @Test
  void decreeWithoutBasis_isAnErrorSinceUu30() {
    String rule = "pelimpahan.tanpa-dasar-hukum";
    assertThat(found(rule, decree("2014-10-16"))).isEmpty();
    assertThat(found(rule, decree("2014-10-17")))
        .containsExactly("ERROR UU 30/2014 Pasal 9 ayat (3); UU 12/2011 Pasal 64 ayat (2)");
  }

  @Test
  void mandateWithoutAtasNama_isFoundSinceUu30() {
    String rule = "pelimpahan.mandat-tanpa-atas-nama";
    assertThat(found(rule, mandate("2014-10-16", BentukTandaTangan.JABATAN_SENDIRI))).isEmpty();
    assertThat(found(rule, mandate("2014-10-17", BentukTandaTangan.JABATAN_SENDIRI)))
        .containsExactly("ERROR UU 30/2014 Pasal 14 ayat (4)");
    assertThat(found(rule, mandate("2014-10-17", BentukTandaTangan.ATAS_NAMA))).isEmpty();
  }

  @Test
  void retroactiveKeputusan_isFoundSinceUu30() {
    String rule = "pelimpahan.berlaku-surut";
    assertThat(found(rule, retroactive("2014-10-16"))).isEmpty();
    assertThat(found(rule, retroactive("2014-10-17")))
        .containsExactly("ERROR UU 30/2014 Pasal 58 ayat (6)");
  }

  @Test
  void areaOutsideTheReceivers_standsUnderUu30AfterPp19() {
    String rule = "pelimpahan.batas-wilayah-di-luar-yurisdiksi";
    assertThat(found(rule, limitedTo("2014-10-16", "35.13")))
        .containsExactly("ERROR PP 19/2008 Pasal 15 ayat (3)");
    assertThat(found(rule, limitedTo("2014-10-17", "35.13")))
        .containsExactly("ERROR UU 30/2014 Pasal 15 ayat (1) huruf b");
    assertThat(found(rule, limitedTo("2014-10-17", "35.12.07"))).isEmpty();
  }

  @Test
  void criteria_changeWithPp17() {
    PelimpahanWewenang before = licence("2018-05-07");
    PelimpahanWewenang since = licence("2018-05-08");
    assertThat(found("pelimpahan.kriteria-eksternalitas", before))
        .containsExactly("ERROR PP 19/2008 Pasal 15 ayat (4)");
    assertThat(found("pelimpahan.kriteria-eksternalitas", since)).isEmpty();
    assertThat(found("pelimpahan.perizinan-proses-tidak-sederhana", before)).isEmpty();
    assertThat(found("pelimpahan.perizinan-proses-tidak-sederhana", since))
        .containsExactly("ERROR PP 17/2018 Pasal 11 ayat (3) huruf a");
  }

  @Test
  void aspectsOfPp19_areNoKindOfServiceSincePp17() {
    String rule = "pelimpahan.bukan-perizinan-atau-nonperizinan";
    LayananDilimpahkan advice =
        LayananDilimpahkan.builder()
            .nama("Rekomendasi contoh")
            .aspek(AspekKewenangan.REKOMENDASI)
            .build();
    assertThat(found(rule, decree("2018-05-07", d -> d.addLayanan(advice)))).isEmpty();
    assertThat(found(rule, decree("2018-05-08", d -> d.addLayanan(advice))))
        .containsExactly("ERROR PP 17/2018 Pasal 11 ayat (2)");
  }

  @Test
  void lurah_isNoReceiverSincePp17() {
    String rule = "pelimpahan.penerima-lurah";
    JabatanWilayah lurah = JabatanWilayah.of(Jabatan.LURAH, "35.12.07.1001");
    assertThat(found(rule, decree("2018-05-07", d -> d.addPenerima(lurah)))).isEmpty();
    assertThat(found(rule, decree("2018-05-08", d -> d.addPenerima(lurah))))
        .containsExactly("WARNING UU 23/2014 Pasal 226 ayat (1); PP 17/2018 Pasal 11 ayat (1)");
  }

  @Test
  void unknownKecamatan_isAnErrorOnlyWhereTheEditionIsExact() {
    JabatanWilayah nobody = JabatanWilayah.of(Jabatan.CAMAT, "35.12.99");
    PelimpahanWewenang before = decree("2019-10-24", d -> d.addPenerima(nobody));
    PelimpahanWewenang since = decree("2019-10-25", d -> d.addPenerima(nobody));
    assertThat(found("pelimpahan.penerima-tidak-dikenal", before)).isEmpty();
    assertThat(found("pelimpahan.wilayah-tidak-dapat-dipastikan", before)).hasSize(1);
    assertThat(found("pelimpahan.penerima-tidak-dikenal", since))
        .containsExactly("ERROR UU 23/2014 Pasal 2 ayat (2)");
    assertThat(found("pelimpahan.wilayah-tidak-dapat-dipastikan", since)).isEmpty();
  }

  @Test
  void provinceOfPapuaPegunungan_existsFromTheEditionOf2022() {
    assertThat(found("pelimpahan.pemberi-tidak-dikenal", jayawijaya("2022-02-13"))).hasSize(1);
    assertThat(found("pelimpahan.pemberi-tidak-dikenal", jayawijaya("2022-02-14"))).isEmpty();
    assertThat(found("pelimpahan.wilayah-tidak-dapat-dipastikan", jayawijaya("2022-11-08")))
        .hasSize(1);
    assertThat(found("pelimpahan.pemberi-tidak-dikenal", jayawijaya("2022-11-09"))).isEmpty();
    assertThat(found("pelimpahan.wilayah-tidak-dapat-dipastikan", jayawijaya("2022-11-09")))
        .isEmpty();
  }

  private static PelimpahanWewenang withYear(String day, int tahun) {
    return decree(day, d -> d.instrumen(instrumen(day).tahun(tahun).build()));
  }

  private static PelimpahanWewenang assignment(String day) {
    return decree(
        day,
        d ->
            d.jenisPelimpahan(JenisPelimpahan.TUGAS_PEMBANTUAN)
                .addPenerima(JabatanWilayah.of(Jabatan.KEPALA_DESA, "35.12.07.2001")));
  }

  private static PelimpahanWewenang inForm(String day, JenisInstrumen jenis) {
    return decree(day, d -> d.instrumen(instrumen(day).jenis(jenis).build()));
  }

  private static PelimpahanWewenang retroactive(String day) {
    LocalDate before = LocalDate.parse(day).minusDays(1);
    return decree(day, d -> d.instrumen(instrumen(day).tanggalBerlaku(before).build()));
  }

  private static PelimpahanWewenang mandate(String day, BentukTandaTangan form) {
    return decree(day, d -> d.sumber(SumberWewenang.MANDAT).tandaTangan(form));
  }

  private static PelimpahanWewenang limitedTo(String day, String kode) {
    BatasWewenang batas = BatasWewenang.builder().addWilayah(KodeWilayah.parse(kode)).build();
    return decree(
        day,
        d ->
            d.addLayanan(LayananDilimpahkan.builder().nama("Layanan contoh").batas(batas).build()));
  }

  private static PelimpahanWewenang licence(String day) {
    KriteriaLayanan kriteria =
        KriteriaLayanan.builder().eksternalitas(false).prosesSederhana(false).build();
    return decree(
        day,
        d ->
            d.addLayanan(
                LayananDilimpahkan.builder()
                    .nama("Izin contoh")
                    .aspek(AspekKewenangan.PERIZINAN)
                    .kriteria(kriteria)
                    .build()));
  }

  private static PelimpahanWewenang jayawijaya(String day) {
    return decree(
        day,
        d ->
            d.pemberi(JabatanWilayah.of(Jabatan.BUPATI, "95.01"))
                .penerima(List.of(JabatanWilayah.of(Jabatan.CAMAT, "95.01.01"))));
  }
}
