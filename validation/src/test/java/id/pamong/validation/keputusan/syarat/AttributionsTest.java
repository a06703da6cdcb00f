package id.pamong.validation.keputusan.syarat;

import static org.assertj.core.api.Assertions.assertThat;

import id.pamong.pemerintahan.Jabatan;
import id.pamong.validation.keputusan.norma.Words;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttributionsTest {

  /** The article that gives a task to an office on a day. */
  private static Optional<String> law(Jabatan office, String task, String day) {
    return Attributions.find(office, Words.key(task), LocalDate.parse(day))
        .map(one -> one.dasar().sitasi());
  }

  @Test
  void lurahHasTheTasksOfUu23_sinceItsFirstDay() {
    String task = "memelihara prasarana dan fasilitas pelayanan umum";
    assertThat(law(Jabatan.LURAH, task, "2014-10-02"))
        .hasValue("UU 23/2014 Pasal 229 ayat (4) huruf e");
    assertThat(law(Jabatan.LURAH, task, "2014-10-01")).isEmpty();
  }

  @Test
  void lurahHasTheTasksOfUu32_before() {
    String task = "Penyelenggaraan ketenteraman dan ketertiban umum";
    assertThat(law(Jabatan.LURAH, task, "2010-06-01"))
        .hasValue("UU 32/2004 Pasal 127 ayat (3) huruf d");
    assertThat(law(Jabatan.LURAH, task, "2014-10-02")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2 a | mengoordinasikan pembinaan dan pengawasan tugas pembantuan di daerah kabupaten/kota",
        "2 b | melakukan monitoring, evaluasi, dan supervisi terhadap penyelenggaraan pemerintahan"
            + " daerah kabupaten/kota yang ada di wilayahnya",
        "2 c | memberdayakan dan memfasilitasi daerah kabupaten/kota di wilayahnya",
        "2 d | melakukan evaluasi terhadap rancangan peraturan daerah kabupaten/kota tentang"
            + " rencana pembangunan jangka panjang daerah, rencana pembangunan jangka menengah"
            + " daerah, anggaran pendapatan dan belanja daerah, perubahan anggaran pendapatan dan"
            + " belanja daerah, pertanggungjawaban pelaksanaan anggaran pendapatan dan belanja"
            + " daerah, tata ruang daerah, pajak daerah, dan retribusi daerah",
        "2 e | melakukan pengawasan terhadap peraturan daerah kabupaten/kota",
        "3 a | membatalkan peraturan bupati/wali kota",
        "3 b | memberikan penghargaan atau sanksi kepada bupati/wali kota terkait dengan"
            + " penyelenggaraan pemerintahan daerah",
        "3 c | menyelesaikan perselisihan dalam penyelenggaraan fungsi pemerintahan antardaerah"
            + " kabupaten/kota dalam 1 (satu) daerah provinsi",
        "3 d | memberikan persetujuan terhadap rancangan peraturan daerah kabupaten/kota tentang"
            + " pembentukan dan susunan perangkat daerah kabupaten/kota",
        "4 a | menyelaraskan perencanaan pembangunan antardaerah kabupaten/kota dan antara daerah"
            + " provinsi dan daerah kabupaten/kota di wilayahnya",
        "4 b | mengoordinasikan kegiatan pemerintahan dan pembangunan antara daerah provinsi dan"
            + " daerah kabupaten/kota dan antardaerah kabupaten/kota yang ada di wilayahnya",
        "4 c | memberikan rekomendasi kepada Pemerintah Pusat atas usulan dana alokasi khusus pada"
            + " daerah kabupaten/kota di wilayahnya",
        "4 d | melantik bupati/wali kota",
        "4 e | memberikan persetujuan pembentukan instansi vertikal di wilayah provinsi kecuali"
            + " pembentukan instansi vertikal untuk melaksanakan urusan pemerintahan absolut dan"
            + " pembentukan instansi vertikal oleh kementerian yang nomenklaturnya secara tegas"
            + " disebutkan dalam Undang-Undang Dasar Negara Republik Indonesia Tahun 1945",
        "4 f | melantik kepala instansi vertikal dari kementerian dan lembaga pemerintah"
            + " nonkementerian yang ditugaskan di wilayah daerah provinsi yang bersangkutan kecuali"
            + " untuk kepala instansi vertikal yang melaksanakan urusan pemerintahan absolut dan"
            + " kepala instansi vertikal yang dibentuk oleh kementerian yang nomenklaturnya secara"
            + " tegas disebutkan dalam Undang-Undang Dasar Negara Republik Indonesia Tahun 1945"
      })
  void everyLetterOfPp33_isATaskOfTheGubernur(String letter, String task) {
    assertThat(Attributions.find(Jabatan.GUBERNUR, Words.key(task), LocalDate.of(2018, 7, 20)))
        .as(letter)
        .isPresent();
    assertThat(Attributions.find(Jabatan.GUBERNUR, Words.key(task), LocalDate.of(2014, 10, 1)))
        .isEmpty();
  }

  @Test
  void wordsOfPp33Alone_areLawSinceItsDay() {
    String task = Words.key("melakukan pengawasan terhadap peraturan daerah kabupaten/kota");
    assertThat(Attributions.find(Jabatan.GUBERNUR, task, LocalDate.of(2018, 7, 19))).isEmpty();
    assertThat(Attributions.find(Jabatan.GUBERNUR, task, LocalDate.of(2018, 7, 20)))
        .hasValueSatisfying(
            one ->
                assertThat(one.dasar().sitasi()).isEqualTo("PP 33/2018 Pasal 1 ayat (2) huruf e"));
  }

  @Test
  void gubernurAnnulsARegulationOfTheBupati_andNoPerda() {
    LocalDate day = LocalDate.of(2021, 6, 1);
    String own = Words.key("membatalkan peraturan bupati/wali kota");
    assertThat(Attributions.find(Jabatan.GUBERNUR, own, day)).isPresent();
    String perda = Words.key("membatalkan Perda Kabupaten/Kota dan peraturan bupati/wali kota");
    assertThat(Attributions.find(Jabatan.GUBERNUR, perda, day)).isEmpty();
    assertThat(
            Attributions.find(Jabatan.GUBERNUR, Words.key("membatalkan Perda Kabupaten/Kota"), day))
        .isEmpty();
  }

  @Test
  void taskOfOneOffice_isNotThatOfAnother() {
    String task = "menetapkan Peraturan Desa";
    String day = "2016-06-01";
    assertThat(law(Jabatan.KEPALA_DESA, task, day)).isPresent();
    assertThat(law(Jabatan.LURAH, task, day)).isEmpty();
  }

  @Test
  void villageHeadAppointsOfficials_untilUu3Of2024() {
    String task = "mengangkat dan memberhentikan perangkat Desa";
    assertThat(law(Jabatan.KEPALA_DESA, task, "2024-04-24")).isPresent();
    assertThat(law(Jabatan.KEPALA_DESA, task, "2024-04-25")).isEmpty();
  }

  @Test
  void sameTaskOfTheCamat_standsInTwoLawsOneAfterTheOther() {
    String task = "mengoordinasikan kegiatan pemberdayaan masyarakat";
    assertThat(law(Jabatan.CAMAT, task, "2014-10-01"))
        .hasValue("UU 32/2004 Pasal 126 ayat (3) huruf a");
    assertThat(law(Jabatan.CAMAT, task, "2014-10-02"))
        .hasValue("UU 23/2014 Pasal 225 ayat (1) huruf b");
  }
}
