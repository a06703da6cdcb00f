package id.pamong.validation.keputusan.syarat;

import static org.assertj.core.api.Assertions.assertThat;

import id.pamong.pemerintahan.Jabatan;
import id.pamong.validation.keputusan.norma.Words;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class AttributionsTest {

  @Test
  void lurahHasTheTasksOfUu23_sinceItsFirstDay() {
    String task = Words.key("memelihara prasarana dan fasilitas pelayanan umum");
    assertThat(Attributions.find(Jabatan.LURAH, task, LocalDate.of(2014, 10, 2)))
        .hasValueSatisfying(
            one ->
                assertThat(one.dasar().sitasi())
                    .isEqualTo("UU 23/2014 Pasal 229 ayat (4) huruf e"));
    assertThat(Attributions.find(Jabatan.LURAH, task, LocalDate.of(2014, 10, 1))).isEmpty();
  }

  @Test
  void lurahHasTheTasksOfUu32_before() {
    String task = Words.key("Penyelenggaraan ketenteraman dan ketertiban umum");
    assertThat(Attributions.find(Jabatan.LURAH, task, LocalDate.of(2010, 6, 1)))
        .hasValueSatisfying(
            one ->
                assertThat(one.dasar().sitasi())
                    .isEqualTo("UU 32/2004 Pasal 127 ayat (3) huruf d"));
    assertThat(Attributions.find(Jabatan.LURAH, task, LocalDate.of(2014, 10, 2))).isEmpty();
  }

  @Test
  void taskOfOneOffice_isNotThatOfAnother() {
    String task = Words.key("menetapkan Peraturan Desa");
    LocalDate day = LocalDate.of(2016, 6, 1);
    assertThat(Attributions.find(Jabatan.KEPALA_DESA, task, day)).isPresent();
    assertThat(Attributions.find(Jabatan.LURAH, task, day)).isEmpty();
  }

  @Test
  void villageHeadAppointsOfficials_untilUu3Of2024() {
    String task = Words.key("mengangkat dan memberhentikan perangkat Desa");
    assertThat(Attributions.find(Jabatan.KEPALA_DESA, task, LocalDate.of(2024, 4, 24))).isPresent();
    assertThat(Attributions.find(Jabatan.KEPALA_DESA, task, LocalDate.of(2024, 4, 25))).isEmpty();
  }

  @Test
  void sameTaskOfTheCamat_standsInTwoLawsOneAfterTheOther() {
    String task = Words.key("mengoordinasikan kegiatan pemberdayaan masyarakat");
    assertThat(Attributions.find(Jabatan.CAMAT, task, LocalDate.of(2014, 10, 1)))
        .hasValueSatisfying(
            one ->
                assertThat(one.dasar().sitasi())
                    .isEqualTo("UU 32/2004 Pasal 126 ayat (3) huruf a"));
    assertThat(Attributions.find(Jabatan.CAMAT, task, LocalDate.of(2014, 10, 2)))
        .hasValueSatisfying(
            one ->
                assertThat(one.dasar().sitasi())
                    .isEqualTo("UU 23/2014 Pasal 225 ayat (1) huruf b"));
  }
}
