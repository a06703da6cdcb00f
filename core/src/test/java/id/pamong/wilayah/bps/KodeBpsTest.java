package id.pamong.wilayah.bps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pamong.value.InvalidValueException;
import id.pamong.value.Parsed;
import id.pamong.wilayah.Tingkat;
import java.util.List;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KodeBpsTest {

  @ParameterizedTest
  @CsvSource({
    "94, PROVINSI",
    "1101, KABUPATEN_KOTA",
    "7371010, KECAMATAN",
    "9403080001, DESA_KELURAHAN"
  })
  void readsEveryLevel(String text, Tingkat tingkat) {
    KodeBps kode = KodeBps.parse(text);
    assertThat(kode).hasToString(text);
    assertThat(kode.tingkat()).isEqualTo(tingkat);
  }

  @ParameterizedTest
  @CsvSource({
    "'', EMPTY, 0",
    "11.01, DOT, 2",
    "'1101 ', BLANK, 4",
    "11a1, ILLEGAL_CHARACTER, 2",
    "３５７８, ILLEGAL_CHARACTER, 0",
    "110101, KEMENDAGRI_KECAMATAN, 6",
    "110, LENGTH, 3",
    "11010100012, LENGTH, 10",
    "0901, PROVINSI_OUT_OF_RANGE, 0",
    "1001, PROVINSI_OUT_OF_RANGE, 0",
    "1100, ZERO_PART, 2",
    "1101000, ZERO_PART, 4",
    "1101010000, ZERO_PART, 7"
  })
  void saysWhyAndWhereATextIsRefused(String text, KodeBpsReason reason, int position) {
    assertThat(KodeBps.tryParse(text))
        .isInstanceOfSatisfying(
            Parsed.Invalid.class,
            invalid -> {
              assertThat(invalid.reason()).isEqualTo(reason);
              assertThat(invalid.position()).isEqualTo(position);
            });
  }

  @Test
  void parseThrowsWithTheRuleInWords() {
    assertThatThrownBy(() -> KodeBps.parse("11.01"))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage(
            "BPS code must have no dots; a code with dots is one of Kemendagri, but was '11.01'");
  }

  @Test
  void leadsUpLevelByLevel() {
    KodeBps village = KodeBps.parse("9403080001");
    assertThat(village.induk()).contains(KodeBps.parse("9403080"));
    assertThat(KodeBps.parse("9403080").induk()).contains(KodeBps.parse("9403"));
    assertThat(KodeBps.parse("9403").induk()).contains(KodeBps.parse("94"));
    assertThat(KodeBps.parse("94").induk()).isEmpty();
    assertThat(village.kabupatenKota()).contains(KodeBps.parse("9403"));
    assertThat(KodeBps.parse("94").kabupatenKota()).isEmpty();
  }

  @Test
  void isOrderedWithARegionBeforeWhatLiesInIt() {
    assertThat(
            List.of(KodeBps.parse("9404"), KodeBps.parse("9403080"), KodeBps.parse("9403")).stream()
                .sorted())
        .extracting(KodeBps::toString)
        .containsExactly("9403", "9403080", "9404");
  }

  @Test
  void equalsByItsDigits() {
    EqualsVerifier.forClass(KodeBps.class).withNonnullFields("digits").verify();
  }
}
