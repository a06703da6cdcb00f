package id.pamong.wilayah.alamat;

import static org.assertj.core.api.Assertions.assertThat;

import id.pamong.wilayah.Tingkat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NamesInLineTest {

  private static final Map<Tingkat, Set<String>> NAMES =
      Map.of(
          Tingkat.PROVINSI, Set.of("papua"),
          Tingkat.KABUPATEN_KOTA, Set.of("biaknumfor"),
          Tingkat.KECAMATAN, Set.of("biakkota"),
          Tingkat.DESA_KELURAHAN, Set.of("mokmer"));

  private static List<Alamat> read(String line, boolean isMisspelt) {
    AddressNames names =
        new AddressNames((tingkat, key) -> NAMES.getOrDefault(tingkat, Set.of()).contains(key));
    return new NamesInLine(names, isMisspelt).of(Words.of(line));
  }

  @Test
  void wordsAreSplitWhereAllAreNames() {
    assertThat(read("Mokmer Biak Kota Kabupaten Biak Numfor", false))
        .containsExactly(Alamat.of("Mokmer", "Biak Kota", "Kabupaten Biak Numfor", ""));
  }

  @Test
  void provinsiMayStandAtTheEnd() {
    assertThat(read("Mokmer Biak Kota Biak Numfor Papua", false))
        .containsExactly(Alamat.of("Mokmer", "Biak Kota", "Biak Numfor", "Papua"));
  }

  @Test
  void kecamatanMayBeMisspelt() {
    assertThat(read("Mokmer Baik Kota Biak Numfor", true))
        .contains(Alamat.of("Mokmer", "Baik Kota", "Biak Numfor", ""));
  }

  @Test
  void kabupatenMayBeMisspelt() {
    assertThat(read("Mokmer Biak Kota Biak Nunfor", true))
        .containsExactly(Alamat.of("Mokmer", "Biak Kota", "Biak Nunfor", ""));
  }

  @Test
  void twoMisspeltNamesAreNotRead() {
    assertThat(read("Mokmer Baik Kota Biak Nunfor", true)).isEmpty();
    assertThat(read("Mokmar Biak Kota Biak Numfor", true)).isEmpty();
  }
}
