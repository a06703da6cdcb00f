package id.pamong.validation.pelimpahan;

import static id.pamong.validation.pelimpahan.Decrees.cited;
import static id.pamong.validation.pelimpahan.Decrees.found;
import static id.pamong.validation.pelimpahan.Decrees.local;
import static id.pamong.validation.pelimpahan.Decrees.on;
import static org.assertj.core.api.Assertions.assertThat;

import id.pamong.hukum.DasarHukum;
import id.pamong.hukum.InstrumenHukum;
import id.pamong.hukum.JenisInstrumen;
import id.pamong.pemerintahan.Jabatan;
import id.pamong.pemerintahan.JabatanWilayah;
import id.pamong.wewenang.PelimpahanWewenang;
import id.pamong.wilayah.KodeWilayah;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DasarHukumRulesTest {

  @Test
  void lawThatIsStillToCome_isFound() {
    String rule = "dasar-hukum-belum-berlaku";
    DasarHukum coming = cited(JenisInstrumen.PP, "17", 2018);
    assertThat(found(rule, citing("2010-06-01", coming)))
        .contains("ERROR /dasarHukum/1 UU 10/2004 Pasal 50; UU 10/2004 Pasal 44 ayat (2)");
    assertThat(found(rule, citing("2018-05-07", coming)))
        .containsExactly("ERROR /dasarHukum/1 UU 12/2011 Pasal 87; UU 12/2011 Pasal 64 ayat (2)");
    assertThat(found(rule, citing("2018-05-08", coming))).isEmpty();
  }

  @Test
  void lawThatWasRepealed_isWarnedOf() {
    String rule = "dasar-hukum-tidak-berlaku-lagi";
    DasarHukum old = cited(JenisInstrumen.PP, "19", 2008);
    assertThat(found(rule, citing("2018-05-08", old)))
        .containsExactly(
            "WARNING /dasarHukum/1 UU 12/2011 Pasal 87; UU 12/2011 Pasal 64 ayat (2);"
                + " PP 17/2018 Pasal 36");
    assertThat(found(rule, citing("2018-05-07", old))).isEmpty();
  }

  @Test
  void articleThatWasRepealedAlone_isWarnedOf() {
    String rule = "dasar-hukum-tidak-berlaku-lagi";
    InstrumenHukum pp = InstrumenHukum.of(JenisInstrumen.PP, "17", 2018);
    assertThat(found(rule, citing("2022-02-25", DasarHukum.of(pp, "15 ayat (1)"))))
        .containsExactly(
            "WARNING /dasarHukum/1 UU 12/2011 Pasal 87; UU 12/2011 Pasal 64 ayat (2);"
                + " PP 12/2022 Pasal 32");
    assertThat(found(rule, citing("2022-02-24", DasarHukum.of(pp, "15 ayat (1)")))).isEmpty();
    assertThat(found(rule, citing("2022-02-25", DasarHukum.of(pp, "11 ayat (1)")))).isEmpty();
    assertThat(found(rule, citing("2022-02-25", DasarHukum.of(pp)))).isEmpty();
  }

  @Test
  void lawOfWhichTheEndIsNotCertain_isUndecided() {
    String rule = "dasar-hukum-waktu-berlaku-tidak-pasti";
    DasarHukum paten = cited(JenisInstrumen.PERMENDAGRI, "4", 2010);
    assertThat(found(rule, citing("2010-06-01", paten)))
        .containsExactly("INFO /dasarHukum/1 UU 10/2004 Pasal 50; UU 10/2004 Pasal 44 ayat (2)");
    assertThat(found(rule, citing("2020-06-01", paten)))
        .containsExactly("INFO /dasarHukum/1 UU 12/2011 Pasal 87; UU 12/2011 Pasal 64 ayat (2)");
    assertThat(found(rule, citing("2016-06-01", paten))).isEmpty();
  }

  @Test
  void lawThatTheRegisterDoesNotHave_isUndecided() {
    String rule = "dasar-hukum-tidak-dikenal";
    DasarHukum unknown = cited(JenisInstrumen.PP, "999", 2009);
    assertThat(found(rule, citing("2010-06-01", unknown)))
        .containsExactly("INFO /dasarHukum/1 UU 10/2004 Pasal 50; UU 10/2004 Pasal 44 ayat (2)");
    assertThat(found(rule, citing("2020-06-01", unknown)))
        .containsExactly("INFO /dasarHukum/1 UU 12/2011 Pasal 87; UU 12/2011 Pasal 64 ayat (2)");
    assertThat(found(rule, on("2020-06-01"))).isEmpty();
  }

  @Test
  void perdaOfTheNeighbour_isFound() {
    String rule = "dasar-hukum-daerah-lain";
    assertThat(found(rule, citing("2012-06-01", perda("35.13"))))
        .containsExactly("ERROR /dasarHukum/1 UU 32/2004 Pasal 136 ayat (2)");
    assertThat(found(rule, citing("2020-06-01", perda("35.74"))))
        .containsExactly(
            "ERROR /dasarHukum/1 UU 23/2014 Pasal 236 ayat (1); UU 23/2014 Pasal 246 ayat (1)");
    assertThat(found(rule, citing("2020-06-01", perda("35.12")))).isEmpty();
  }

  /** Kalimantan Utara was formed in 2012; that it binds no kabupaten of Jawa is another fault. */
  @Test
  void regulationOlderThanItsProvinsi_isFoundInTheProvinsi() {
    String rule = "dasar-hukum-sebelum-provinsi-dibentuk";
    assertThat(found(rule, citing("2020-06-01", perda("65")))).isEmpty();
    assertThat(found(rule, inKaltara(2009)))
        .containsExactly("WARNING /dasarHukum/0 UU 23/2014 Pasal 32 ayat (2)");
    assertThat(found(rule, inKaltara(2012))).isEmpty();
  }

  private static PelimpahanWewenang inKaltara(int year) {
    DasarHukum cited =
        DasarHukum.of(
            InstrumenHukum.builder()
                .jenis(JenisInstrumen.PERATURAN_GUBERNUR)
                .nomor("3")
                .tahun(year)
                .daerah(KodeWilayah.of(65))
                .build());
    return on(
        "2020-06-01",
        d ->
            d.pemberi(new JabatanWilayah(Jabatan.WALI_KOTA, KodeWilayah.parse("65.71")))
                .penerima(List.of(new JabatanWilayah(Jabatan.CAMAT, KodeWilayah.parse("65.71.01"))))
                .dasarHukum(List.of(cited)));
  }

  @Test
  void instrumentOfALaterDay_isNotYetInForce_andNothingElse() {
    DasarHukum later = cited(JenisInstrumen.PERMENDAGRI, "999", 2021);
    assertThat(found("dasar-hukum-belum-berlaku", citing("2020-06-01", later))).hasSize(1);
    assertThat(found("dasar-hukum-tidak-dikenal", citing("2020-06-01", later))).isEmpty();
    assertThat(found("dasar-hukum-tidak-dikenal", citing("2021-06-01", later))).hasSize(1);
    DasarHukum registered = cited(JenisInstrumen.PP, "12", 2022);
    assertThat(found("dasar-hukum-tidak-dikenal", citing("2020-06-01", registered))).isEmpty();
  }

  @Test
  void regionalInstrumentOfTheSameYearWithoutADay_isUndecided() {
    String rule = "dasar-hukum-waktu-berlaku-tidak-pasti";
    assertThat(found(rule, citing("2011-06-01", perda("35.12")))).hasSize(1);
    assertThat(found(rule, citing("2012-06-01", perda("35.12")))).isEmpty();
    InstrumenHukum dated =
        InstrumenHukum.builder()
            .from(perda("35.12").instrumen())
            .tanggal(LocalDate.of(2011, 5, 31))
            .build();
    assertThat(found(rule, citing("2011-06-01", DasarHukum.of(dated)))).isEmpty();
  }

  private static DasarHukum perda(String kode) {
    return DasarHukum.of(local(JenisInstrumen.PERDA_KABUPATEN_KOTA, 2011, kode));
  }

  private static PelimpahanWewenang citing(String day, DasarHukum dasar) {
    return on(day, decree -> decree.addDasarHukum(dasar));
  }
}
