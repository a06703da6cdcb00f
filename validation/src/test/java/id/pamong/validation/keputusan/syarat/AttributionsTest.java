package id.pamong.validation.keputusan.syarat;

import static org.assertj.core.api.Assertions.assertThat;

import id.pamong.pemerintahan.Jabatan;
import id.pamong.validation.keputusan.norma.Words;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

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
