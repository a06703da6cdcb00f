package id.pamong.wilayah.alamat;

import static org.assertj.core.api.Assertions.assertThat;

import id.pamong.wilayah.Tingkat;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NamesOfWordsTest {

  private final List<String> asked = new ArrayList<>();

  private AddressNames names(String known) {
    return new AddressNames(
        (tingkat, key) -> {
          asked.add(tingkat + " " + key);
          return key.equals(known);
        });
  }

  @Test
  void asksOncePerLevel() {
    AddressNames names = names("waena");
    Words words = Words.of("Waena");
    assertThat(names.has(Tingkat.KECAMATAN, words)).isTrue();
    assertThat(names.has(Tingkat.KECAMATAN, words)).isTrue();
    assertThat(names.has(Tingkat.DESA_KELURAHAN, words)).isTrue();
    assertThat(asked).containsExactly("KECAMATAN waena", "DESA_KELURAHAN waena");
  }

  @Test
  void remembersWhatIsNoName() {
    AddressNames names = names("waena");
    Words words = Words.of("Yoka");
    assertThat(names.has(Tingkat.KECAMATAN, words)).isFalse();
    assertThat(names.has(Tingkat.KECAMATAN, words)).isFalse();
    assertThat(asked).containsExactly("KECAMATAN yoka");
  }

  @Test
  void otherNamesAreAskedAnew() {
    Words words = Words.of("Yoka");
    assertThat(names("waena").has(Tingkat.KECAMATAN, words)).isFalse();
    assertThat(names("yoka").has(Tingkat.KECAMATAN, words)).isTrue();
  }

  @Test
  void noWordsAreNoName() {
    assertThat(names("").has(Tingkat.PROVINSI, Words.NONE)).isFalse();
  }
}
