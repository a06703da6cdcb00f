package id.pamong.wilayah.alamat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class FreeTextTest {

  private static final Set<String> KEYS =
      Set.of("waena", "heram", "jayapura", "kelapalima", "oesapa", "baru");

  private static FreeText read(String text) {
    return FreeText.read(text, new AddressNames((tingkat, key) -> KEYS.contains(key)));
  }

  @Test
  void namesOneBehindTheOtherAreNamesAlone() {
    assertThat(read("Waena Heram, Kota Jayapura").mayBeNamesAlone()).isTrue();
    assertThat(read("Oesapa Kelapa Lima").mayBeNamesAlone()).isTrue();
  }

  @Test
  void aWordThatIsPartOfNoNameIsNot() {
    assertThat(read("Waena Herm, Kota Jayapura").mayBeNamesAlone()).isFalse();
    assertThat(read("Oesapa Kelapa").mayBeNamesAlone()).isFalse();
  }

  @Test
  void streetsAndWordsBeforeNumbersStandBesideNames() {
    assertThat(read("Jl. Sentani, Alamat Waena Heram").mayBeNamesAlone()).isTrue();
  }

  @Test
  void theWordOfAKindMayBePartOfTheName() {
    assertThat(read("Desa Baru Oesapa").mayBeNamesAlone()).isTrue();
    assertThat(read("Desa Lama Oesapa").mayBeNamesAlone()).isFalse();
  }
}
