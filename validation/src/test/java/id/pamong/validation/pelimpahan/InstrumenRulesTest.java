package id.pamong.validation.pelimpahan;

import static id.pamong.validation.pelimpahan.Decrees.by;
import static id.pamong.validation.pelimpahan.Decrees.found;
import static id.pamong.validation.pelimpahan.Decrees.local;
import static id.pamong.validation.pelimpahan.Decrees.on;
import static org.assertj.core.api.Assertions.assertThat;

import id.pamong.hukum.HubunganInstrumen;
import id.pamong.hukum.InstrumenHukum;
import id.pamong.hukum.JenisHubungan;
import id.pamong.hukum.JenisInstrumen;
import id.pamong.wewenang.PelimpahanWewenang;
import id.pamong.wewenang.PemetaanPelayanan;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class InstrumenRulesTest {

  @Test
  void decreeWithoutAMapping_isFoundSinceUu23() {
    String rule = "tanpa-pemetaan-pelayanan-publik";
    assertThat(found(rule, unmapped("2014-10-02")))
        .containsExactly("ERROR /pemetaan UU 23/2014 Pasal 226 ayat (2)");
    assertThat(found(rule, unmapped("2018-05-08")))
        .containsExactly(
            "ERROR /pemetaan UU 23/2014 Pasal 226 ayat (2); PP 17/2018 Pasal 11 ayat (7)");
    assertThat(found(rule, unmapped("2014-10-01"))).isEmpty();
    assertThat(found(rule, on("2020-06-01"))).isEmpty();
  }

  @Test
  void mappingAfterTheDecree_isFound() {
    String rule = "pemetaan-sesudah-penetapan";
    assertThat(found(rule, mapped("2016-06-01", "2016-06-02")))
        .containsExactly("ERROR /pemetaan/tanggal UU 23/2014 Pasal 226 ayat (2)");
    assertThat(found(rule, mapped("2020-06-01", "2020-06-02")))
        .containsExactly(
            "ERROR /pemetaan/tanggal UU 23/2014 Pasal 226 ayat (2); PP 17/2018 Pasal 11 ayat (7)");
    assertThat(found(rule, mapped("2020-06-01", "2020-06-01"))).isEmpty();
  }

  @Test
  void keputusanOfTheSecretary_isFound() {
    String rule = "instrumen-bukan-dari-kepala-daerah";
    assertThat(found(rule, in("2012-06-01", JenisInstrumen.KEPUTUSAN_SEKRETARIS_DAERAH)))
        .containsExactly(
            "ERROR /instrumen/jenis UU 32/2004 Pasal 126 ayat (2); PP 19/2008 Pasal 15 ayat (5)");
    assertThat(found(rule, in("2020-06-01", JenisInstrumen.KEPUTUSAN_WALI_KOTA)))
        .containsExactly("ERROR /instrumen/jenis UU 23/2014 Pasal 226 ayat (3)");
    assertThat(found(rule, in("2020-06-01", JenisInstrumen.KEPUTUSAN_BUPATI))).isEmpty();
  }

  @Test
  void keputusan_isWarnedOfBeforeUu23() {
    String rule = "bentuk-bukan-peraturan";
    assertThat(found(rule, in("2014-10-01", JenisInstrumen.KEPUTUSAN_BUPATI)))
        .containsExactly(
            "WARNING /instrumen/jenis PP 19/2008 Pasal 15 ayat (5); UU 32/2004 Pasal 126 ayat (7)");
    assertThat(found(rule, in("2014-10-01", JenisInstrumen.PERATURAN_BUPATI))).isEmpty();
    assertThat(found(rule, in("2014-10-02", JenisInstrumen.KEPUTUSAN_BUPATI))).isEmpty();
  }

  @Test
  void peraturan_isWarnedOfSinceUu23() {
    String rule = "bentuk-bukan-keputusan";
    assertThat(found(rule, in("2014-10-02", JenisInstrumen.PERATURAN_BUPATI)))
        .containsExactly("WARNING /instrumen/jenis UU 23/2014 Pasal 226 ayat (3)");
    assertThat(found(rule, in("2014-10-02", JenisInstrumen.KEPUTUSAN_BUPATI))).isEmpty();
    assertThat(found(rule, in("2014-10-01", JenisInstrumen.PERATURAN_BUPATI))).isEmpty();
  }

  @Test
  void numberOfAnotherYear_isWarnedOf() {
    String rule = "tahun-nomor-berbeda";
    assertThat(found(rule, numbered("2010-06-01", "188/901/2009")))
        .containsExactly("WARNING /instrumen/nomor UU 10/2004 Pasal 44 ayat (2)");
    assertThat(found(rule, numbered("2020-06-01", "188/901/2019")))
        .containsExactly(
            "WARNING /instrumen/nomor UU 12/2011 Pasal 64 ayat (2); UU 12/2011 Pasal 97");
    assertThat(found(rule, numbered("2020-06-01", "188/901/2020"))).isEmpty();
  }

  @Test
  void relationToALaterInstrument_isFound() {
    String rule = "hubungan-dengan-instrumen-kemudian";
    InstrumenHukum later = local(JenisInstrumen.KEPUTUSAN_BUPATI, 2021, "35.12");
    assertThat(found(rule, replacing("2010-06-01", later)))
        .containsExactly("ERROR /instrumen/hubungan/0/instrumen UU 10/2004 Pasal 44 ayat (2)");
    assertThat(found(rule, replacing("2020-06-01", later)))
        .containsExactly(
            "ERROR /instrumen/hubungan/0/instrumen UU 12/2011 Pasal 64 ayat (2);"
                + " UU 12/2011 Pasal 97");
    assertThat(found(rule, replacing("2021-06-01", later))).isEmpty();
  }

  @Test
  void relationToAnInstrumentOfTheNeighbour_isFound() {
    String rule = "hubungan-dengan-instrumen-pihak-lain";
    InstrumenHukum foreign = local(JenisInstrumen.KEPUTUSAN_BUPATI, 2009, "35.13");
    assertThat(found(rule, replacing("2012-06-01", foreign)))
        .containsExactly("ERROR /instrumen/hubungan/0/instrumen UU 32/2004 Pasal 146 ayat (1)");
    assertThat(found(rule, replacing("2020-06-01", foreign)))
        .containsExactly(
            "ERROR /instrumen/hubungan/0/instrumen UU 23/2014 Pasal 65 ayat (2) huruf c");
    InstrumenHukum own = local(JenisInstrumen.KEPUTUSAN_BUPATI, 2009, "35.12");
    assertThat(found(rule, replacing("2020-06-01", own))).isEmpty();
  }

  @Test
  void perdaThatAKeputusanReplaces_isFoundSinceUu12() {
    String rule = "hubungan-dengan-perda-bukan-dengan-perda";
    InstrumenHukum perda = local(JenisInstrumen.PERDA_KABUPATEN_KOTA, 2009, "35.12");
    assertThat(found(rule, replacing("2011-08-12", perda)))
        .containsExactly(
            "ERROR /instrumen/hubungan/0/instrumen UU 12/2011 Pasal 7 ayat (2);"
                + " UU 12/2011 Pasal 64 ayat (2)");
    assertThat(found(rule, replacing("2011-08-11", perda))).isEmpty();
    InstrumenHukum perbup = local(JenisInstrumen.PERATURAN_BUPATI, 2009, "35.12");
    assertThat(found(rule, replacing("2020-06-01", perbup))).isEmpty();
  }

  private static PelimpahanWewenang unmapped(String day) {
    return on(day, decree -> decree.pemetaan(Optional.empty()));
  }

  private static PelimpahanWewenang mapped(String day, String mapping) {
    PemetaanPelayanan pemetaan =
        new PemetaanPelayanan("Pemetaan (contoh)", Optional.of(LocalDate.parse(mapping)));
    return on(day, decree -> decree.pemetaan(pemetaan));
  }

  private static PelimpahanWewenang in(String day, JenisInstrumen jenis) {
    return by(day, instrumen -> instrumen.jenis(jenis));
  }

  private static PelimpahanWewenang numbered(String day, String nomor) {
    return by(day, instrumen -> instrumen.nomor(nomor));
  }

  private static PelimpahanWewenang replacing(String day, InstrumenHukum target) {
    HubunganInstrumen relation = new HubunganInstrumen(JenisHubungan.MENGGANTI, target);
    return by(day, instrumen -> instrumen.addHubungan(relation));
  }
}
