package id.pamong.validation.keputusan;

import static id.pamong.validation.keputusan.Cases.line;
import static id.pamong.validation.keputusan.Cases.office;
import static id.pamong.validation.keputusan.Cases.request;
import static org.assertj.core.api.Assertions.assertThat;

import id.pamong.hukum.DasarHukum;
import id.pamong.hukum.InstrumenHukum;
import id.pamong.hukum.JenisInstrumen;
import id.pamong.layanan.SifatLayanan;
import id.pamong.pemerintahan.Jabatan;
import id.pamong.pemerintahan.JabatanWilayah;
import id.pamong.pemerintahan.UrusanPemerintahan;
import id.pamong.validation.keputusan.page.DecisionPage;
import id.pamong.validation.keputusan.page.DecisionTexts;
import id.pamong.wewenang.LayananDilimpahkan;
import id.pamong.wewenang.PelimpahanWewenang;
import id.pamong.wewenang.keputusan.KeputusanWewenang;
import id.pamong.wewenang.pemegang.PermintaanPemegang;
import id.pamong.wilayah.KodeWilayah;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * Who sets the forum of leaders of a kecamatan: the camat by PP 17/2018, the head by PP 12/2022.
 */
class ForumTest {

  private static final String SETTING = "menetapkan forum koordinasi pimpinan di Kecamatan";
  private static final JabatanWilayah CAMAT = office(Jabatan.CAMAT, "35.74.01");
  private static final JabatanWilayah HEAD = office(Jabatan.WALI_KOTA, "35.74");

  private static KeputusanWewenang decide(JabatanWilayah office, String task, String day) {
    return Cases.decide(
        request(
            r ->
                r.pejabat(office)
                    .layanan(task)
                    .urusan(
                        office.equals(HEAD)
                            ? Optional.of(UrusanPemerintahan.KOORDINASI_ANTARINSTANSI)
                            : Optional.empty())
                    .wilayah(KodeWilayah.parse("35.74.01"))
                    .tanggal(LocalDate.parse(day))));
  }

  @Test
  void camatSetsTheForum_untilPp12Of2022() {
    for (String task : List.of(SETTING, "Menetapkan Forkopimcam")) {
      for (String day : List.of("2020-01-02", "2022-02-24")) {
        assertThat(line(decide(CAMAT, task, day))).isEqualTo("BERWENANG ? camat 35.74.01");
        assertThat(line(decide(HEAD, task, day)))
            .isEqualTo("TIDAK bukan-tugas-jabatan-lain [SEWENANG_WENANG] TIDAK_SAH");
      }
    }
  }

  @Test
  void headSetsTheForum_sincePp12Of2022() {
    for (String day : List.of("2022-02-25", "2024-03-04")) {
      assertThat(line(decide(HEAD, SETTING, day))).isEqualTo("BERWENANG ? wali kota 35.74");
      assertThat(line(decide(CAMAT, SETTING, day)))
          .isEqualTo("TIDAK bukan-tugas-jabatan-lain [SEWENANG_WENANG] TIDAK_SAH");
    }
    assertThat(line(decide(CAMAT, "menyampaikan usulan keanggotaan Forkopimcam", "2022-02-25")))
        .startsWith("BERWENANG");
  }

  @Test
  void gubernurSetsNone_thoughTheAffairIsGeneral() {
    for (String day : List.of("2020-01-02", "2024-03-04")) {
      KeputusanWewenang ofGovernor =
          Cases.decide(
              request(
                  r ->
                      r.pejabat(office(Jabatan.GUBERNUR, "35"))
                          .layanan(SETTING)
                          .urusan(UrusanPemerintahan.KOORDINASI_ANTARINSTANSI)
                          .wilayah(KodeWilayah.parse("35.74.01"))
                          .tanggal(LocalDate.parse(day))));
      assertThat(line(ofGovernor))
          .isEqualTo("TIDAK bukan-tugas-jabatan-lain [SEWENANG_WENANG] TIDAK_SAH");
    }
  }

  private static KeputusanWewenang ofGeneral(JabatanWilayah office, String task, String day) {
    PelimpahanWewenang decree =
        Cases.decree(
            d ->
                d.instrumen(Cases.instrument("1", "2016-03-01").build())
                    .periode(Optional.empty())
                    .dasarHukum(
                        List.of(
                            DasarHukum.of(
                                InstrumenHukum.of(JenisInstrumen.UU, "23", 2014), "25 ayat (6)")))
                    .layanan(
                        List.of(
                            LayananDilimpahkan.builder()
                                .nama(task)
                                .sifat(SifatLayanan.NONPERIZINAN)
                                .urusan(UrusanPemerintahan.KOORDINASI_ANTARINSTANSI)
                                .build())));
    return Cases.decide(
        request(
            r ->
                r.pejabat(office)
                    .layanan(task)
                    .urusan(UrusanPemerintahan.KOORDINASI_ANTARINSTANSI)
                    .wilayah(KodeWilayah.parse("35.74.01"))
                    .tanggal(LocalDate.parse(day))),
        decree);
  }

  @Test
  void otherWordsForTheForum_areNoGeneralAffairOfAnOfficeThatThePpDoesNotName() {
    String open = "? tugas-menurut-undang-undang ";
    for (String task :
        List.of(
            "Membentuk Forkopimcam",
            "Penetapan Forum Koordinasi Pimpinan Kecamatan",
            "Pengesahan forum koordinasi pimpinan di tingkat kecamatan (Forkopimcam)")) {
      assertThat(line(ofGeneral(HEAD, task, "2019-03-04"))).startsWith(open);
      assertThat(line(ofGeneral(HEAD, task, "2017-03-04"))).startsWith(open);
      assertThat(line(ofGeneral(HEAD, task, "2023-03-06"))).startsWith("BERWENANG");
      assertThat(line(ofGeneral(CAMAT, task, "2019-03-04"))).startsWith("BERWENANG");
      assertThat(line(ofGeneral(CAMAT, task, "2023-03-06"))).startsWith(open);
      assertThat(line(ofGeneral(office(Jabatan.GUBERNUR, "35"), task, "2023-03-06")))
          .startsWith(open);
    }
    for (String task : List.of("Koordinasi pimpinan", "Membentuk Forkopimda")) {
      assertThat(line(ofGeneral(HEAD, task, "2019-03-04"))).startsWith("BERWENANG");
      assertThat(line(ofGeneral(CAMAT, task, "2023-03-06"))).startsWith("BERWENANG");
    }
  }

  @Test
  void otherWordsForTheForum_nameThePpOfTheDay() {
    assertThat(
            DecisionPage.in(DecisionTexts.indonesian())
                .text(ofGeneral(HEAD, "Membentuk Forkopimcam", "2019-03-04")))
        .contains("PP 17/2018 Pasal 15 ayat (5)");
  }

  @Test
  void beforePp17Of2018_itIsNotKnown() {
    assertThat(line(decide(CAMAT, SETTING, "2018-05-07")))
        .startsWith("? tugas-menurut-undang-undang ");
    assertThat(line(decide(CAMAT, SETTING, "2018-05-08"))).startsWith("BERWENANG");
  }

  @Test
  void explanation_namesTheRegulationThatSaysWhoSetsIt() {
    assertThat(
            DecisionPage.in(DecisionTexts.indonesian()).text(decide(CAMAT, SETTING, "2020-01-02")))
        .contains("pejabat yang menetapkannya ditentukan PP 17/2018 Pasal 15 ayat (5)")
        .contains("UU 23/2014 Pasal 26 ayat (6)");
    assertThat(
            DecisionPage.in(DecisionTexts.indonesian()).text(decide(HEAD, SETTING, "2022-03-01")))
        .contains("pejabat yang menetapkannya ditentukan PP 12/2022 Pasal 22 ayat (2)");
  }

  @Test
  void holders_areThoseOfTheDay() {
    assertThat(holders("2021-06-01")).containsExactly(CAMAT);
    assertThat(holders("2023-06-01")).containsExactly(HEAD);
  }

  private static List<JabatanWilayah> holders(String day) {
    return AuthorityEngine.of(Cases.SUKSESI, List.of(), List.of())
        .holders(
            PermintaanPemegang.builder()
                .layanan(SETTING)
                .wilayah(KodeWilayah.parse("35.74.01"))
                .tanggal(LocalDate.parse(day))
                .build())
        .pemegang()
        .stream()
        .map(one -> one.jabatan())
        .toList();
  }
}
