package id.pamong.validation.keputusan.syarat;

import static org.assertj.core.api.Assertions.assertThat;

import id.pamong.hukum.DasarHukum;
import id.pamong.pemerintahan.SubUrusan;
import id.pamong.pemerintahan.UrusanPemerintahan;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProvinceAffairsTest {

  private static List<String> law(UrusanPemerintahan urusan, Optional<SubUrusan> part) {
    return ProvinceAffairs.law(Optional.of(urusan), part, LocalDate.of(2022, 6, 1)).stream()
        .map(DasarHukum::sitasi)
        .map(one -> one.replace("UU 23/2014 Pasal ", ""))
        .toList();
  }

  private static List<String> law(UrusanPemerintahan urusan) {
    return law(urusan, Optional.empty());
  }

  @Test
  void affairIsPlacedByTheArticlesThatSpeakOfIt() {
    assertThat(law(UrusanPemerintahan.PENANAMAN_MODAL))
        .containsExactly("13 ayat (3)", "15 ayat (1)");
    assertThat(law(UrusanPemerintahan.KEHUTANAN))
        .containsExactly("13 ayat (3)", "14 ayat (1)", "15 ayat (1)");
    assertThat(law(UrusanPemerintahan.YUSTISI)).containsExactly("9 ayat (2)", "10 ayat (1)");
  }

  @Test
  void partThatTheLawItselfGives_isPlacedByItsOwnArticle() {
    assertThat(
            law(
                UrusanPemerintahan.KEHUTANAN,
                Optional.of(SubUrusan.TAMAN_HUTAN_RAYA_KABUPATEN_KOTA)))
        .containsExactly("14 ayat (1)", "14 ayat (2)");
    assertThat(law(UrusanPemerintahan.KELAUTAN_DAN_PERIKANAN, Optional.of(SubUrusan.PERIKANAN)))
        .containsExactly("13 ayat (3)", "15 ayat (1)");
    assertThat(law(UrusanPemerintahan.KELAUTAN_DAN_PERIKANAN, Optional.of(SubUrusan.KELAUTAN)))
        .containsExactly("13 ayat (3)", "14 ayat (1)", "15 ayat (1)");
  }

  @Test
  void beforeUu23_theLawOfThatDayIsCited() {
    assertThat(
            ProvinceAffairs.law(
                Optional.of(UrusanPemerintahan.KEHUTANAN),
                Optional.empty(),
                LocalDate.of(2012, 6, 1)))
        .extracting(DasarHukum::sitasi)
        .containsExactly("UU 32/2004 Pasal 10 ayat (3)");
  }
}
