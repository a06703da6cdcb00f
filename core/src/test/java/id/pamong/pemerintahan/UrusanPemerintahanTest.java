package id.pamong.pemerintahan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UrusanPemerintahanTest {

  @ParameterizedTest
  @CsvSource({
    "ABSOLUT, 6",
    "WAJIB_PELAYANAN_DASAR, 6",
    "WAJIB_NON_PELAYANAN_DASAR, 18",
    "PILIHAN, 8",
    "UMUM, 7"
  })
  void hasAsManyAffairsInEachGroupAsTheLaw(KelompokUrusan kelompok, int count) {
    List<Integer> places =
        Arrays.stream(UrusanPemerintahan.values())
            .filter(urusan -> urusan.kelompok() == kelompok)
            .map(UrusanPemerintahan::urutan)
            .toList();
    assertThat(places).hasSize(count).isSorted().doesNotHaveDuplicates().startsWith(1);
  }

  @Test
  void spellsAsTheLawDoes() {
    assertThat(UrusanPemerintahan.KEPEMUDAAN_DAN_OLAH_RAGA.nama())
        .isEqualTo("kepemudaan dan olah raga");
    assertThat(UrusanPemerintahan.KETENTERAMAN_KETERTIBAN_UMUM_DAN_PELINDUNGAN_MASYARAKAT.nama())
        .isEqualTo("ketenteraman, ketertiban umum, dan pelindungan masyarakat");
    assertThat(UrusanPemerintahan.KEARSIPAN.urutan()).isEqualTo(18);
  }
}
