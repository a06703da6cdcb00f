package id.pamong.wilayah;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pamong.value.InvalidValueException;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KodeWilayahTest {

  @ParameterizedTest
  @CsvSource({
    "35, PROVINSI",
    "35.78, KABUPATEN_KOTA",
    "35.78.01, KECAMATAN",
    "35.78.01.1001, DESA_KELURAHAN"
  })
  void parsesDottedCode(String text, Tingkat tingkat) {
    KodeWilayah kode = KodeWilayah.parse(text);
    assertThat(kode).hasToString(text);
    assertThat(kode.tingkat()).isEqualTo(tingkat);
  }

  @ParameterizedTest
  @CsvSource({
    "35, 35",
    "1110, 11.10",
    "357801, 35.78.01",
    "3578011001, 35.78.01.1001",
    "9999993999, 99.99.99.3999"
  })
  void parsesCodeWithoutDots(String text, String dotted) {
    KodeWilayah kode = KodeWilayah.parse(text);
    assertThat(kode).hasToString(dotted);
    assertThat(kode.undotted()).isEqualTo(text);
  }

  @Test
  void makesCodesOfParts() {
    assertThat(KodeWilayah.of(35)).hasToString("35");
    assertThat(KodeWilayah.of(35, 1)).hasToString("35.01");
    assertThat(KodeWilayah.of(35, 78, 1)).hasToString("35.78.01");
    assertThat(KodeWilayah.of(35, 78, 1, 1001)).hasToString("35.78.01.1001");
  }

  @ParameterizedTest
  @CsvSource({
    "'', EMPTY, 0",
    "'35.78 ', BLANK, 5",
    "' 35', BLANK, 0",
    "'35. 78', BLANK, 3",
    "'35\u00A0', BLANK, 2",
    "'35\u200B', BLANK, 2",
    "'\uFEFF35', BLANK, 0",
    "'35\t78', BLANK, 2",
    "３５, NON_ASCII_DIGIT, 0",
    "3٥, NON_ASCII_DIGIT, 1",
    "35.7B, LETTER, 4",
    "l1, LETTER, 0",
    "35-78, ILLEGAL_CHARACTER, 2",
    "-35, ILLEGAL_CHARACTER, 0",
    ".35, MISPLACED_DOT, 0",
    "35., MISPLACED_DOT, 2",
    "35..78, MISPLACED_DOT, 3",
    "3578.01, MISPLACED_DOT, 2",
    "35.7801, MISPLACED_DOT, 5",
    "35.78.011001, MISPLACED_DOT, 8",
    "11.1, LOST_ZERO, 4",
    "35.78.1.1001, LOST_ZERO, 7",
    "35.78.01.101, LOST_ZERO, 12",
    "111, LOST_ZERO, 3",
    "35781, LOST_ZERO, 5",
    "357801101, LOST_ZERO, 9",
    "3578010, BPS_KECAMATAN, 6",
    "35.29.40001, ISLAND, 6",
    "3, TOO_SHORT, 1",
    "35780110, TOO_SHORT, 8",
    "35.78.01.10011, TOO_LONG, 13",
    "35.78.01.1001.1, TOO_LONG, 13",
    "35780110011, TOO_LONG, 10",
    "00, ZERO_PART, 0",
    "35.00, ZERO_PART, 3",
    "3500, ZERO_PART, 2",
    "35.78.00, ZERO_PART, 6",
    "35.78.01.2000, ZERO_PART, 10",
    "01, PROVINSI_OUT_OF_RANGE, 0",
    "10.01, PROVINSI_OUT_OF_RANGE, 0",
    "35.70, KABUPATEN_KOTA_UNUSED, 3",
    "3570, KABUPATEN_KOTA_UNUSED, 2",
    "35.78.01.0001, VILLAGE_KIND, 9",
    "35.78.01.4001, VILLAGE_KIND, 9",
    "35.78.01.9001, VILLAGE_KIND, 9",
    "3578014001, VILLAGE_KIND, 6"
  })
  void refusesWithReasonAndPosition(String text, KodeWilayahReason reason, int position) {
    assertThatThrownBy(() -> KodeWilayah.parse(text))
        .isInstanceOfSatisfying(
            InvalidValueException.class,
            refusal -> {
              assertThat(refusal.reason()).isEqualTo(reason);
              assertThat(refusal.position()).isEqualTo(position);
            });
  }

  @Test
  void messageSaysTheRuleAndTheText() {
    assertThatThrownBy(() -> KodeWilayah.parse("11.1"))
        .hasMessage(
            "region code must have all its zeros (2, 2, 2 and 4 digits); a zero was lost,"
                + " but was '11.1'");
  }

  @Test
  void tryParseGivesTheRefusalWithoutThrowing() {
    assertThat(KodeWilayah.tryParse("35.7").isValid()).isFalse();
    assertThat(KodeWilayah.tryParse("35.78").toOptional()).contains(KodeWilayah.of(35, 78));
  }

  @Test
  void everyReasonHasARuleInLowerCaseWithoutFullStop() {
    for (KodeWilayahReason reason : KodeWilayahReason.values()) {
      assertThat(reason.rule()).isNotBlank().doesNotEndWith(".").matches("[a-z].*");
      assertThat(reason.code()).matches("[a-z]+(-[a-z]+)*");
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 10, 100})
  void refusesProvinsiOutOfRange(int provinsi) {
    assertThatThrownBy(() -> KodeWilayah.of(provinsi))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("from 11 to 99");
  }

  @ParameterizedTest
  @CsvSource({
    "35, 0, 1, 1001, KABUPATEN_KOTA_OUT_OF_RANGE",
    "35, 100, 1, 1001, KABUPATEN_KOTA_OUT_OF_RANGE",
    "35, 70, 1, 1001, KABUPATEN_KOTA_UNUSED",
    "35, 78, 0, 1001, KECAMATAN_OUT_OF_RANGE",
    "35, 78, 100, 1001, KECAMATAN_OUT_OF_RANGE",
    "35, 78, 1, 999, VILLAGE_KIND",
    "35, 78, 1, 4000, VILLAGE_KIND",
    "35, 78, 1, 3000, ZERO_PART"
  })
  void refusesPartsOutOfRange(int p, int k, int c, int d, KodeWilayahReason reason) {
    assertThatThrownBy(() -> KodeWilayah.of(p, k, c, d))
        .isInstanceOfSatisfying(
            InvalidValueException.class, refusal -> assertThat(refusal.reason()).isEqualTo(reason));
  }

  @ParameterizedTest
  @ValueSource(
      longs = {Long.MIN_VALUE, -1, 0, 10L << 26, 100L << 26, 35L << 26 | 1, Long.MAX_VALUE})
  void refusesNumbersOfNoCode(long packed) {
    assertThatThrownBy(() -> KodeWilayah.ofPacked(packed))
        .isInstanceOf(InvalidValueException.class);
  }

  @Test
  void knowsItsParents() {
    KodeWilayah village = KodeWilayah.parse("35.78.01.1001");
    assertThat(village.induk()).contains(KodeWilayah.parse("35.78.01"));
    assertThat(KodeWilayah.parse("35.78.01").induk()).contains(KodeWilayah.parse("35.78"));
    assertThat(KodeWilayah.parse("35.78").induk()).contains(KodeWilayah.parse("35"));
    assertThat(KodeWilayah.parse("35").induk()).isEmpty();
    assertThat(village.ancestors())
        .map(KodeWilayah::toString)
        .containsExactly("35", "35.78", "35.78.01");
    assertThat(KodeWilayah.parse("35").ancestors()).isEmpty();
  }

  @Test
  void isCutToEachLevel() {
    KodeWilayah village = KodeWilayah.parse("35.78.01.1001");
    assertThat(village.provinsi()).hasToString("35");
    assertThat(village.kabupatenKota()).contains(KodeWilayah.parse("35.78"));
    assertThat(village.kecamatan()).contains(KodeWilayah.parse("35.78.01"));
    assertThat(KodeWilayah.parse("35").provinsi()).hasToString("35");
    assertThat(KodeWilayah.parse("35").kabupatenKota()).isEmpty();
    assertThat(KodeWilayah.parse("35.78").kecamatan()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "35, 35.78, true",
    "35, 35.78.01.1001, true",
    "35.78, 35.78.01, true",
    "35.78.01, 35.78.01.1001, true",
    "35, 35, false",
    "35.78.01.1001, 35.78.01.1001, false",
    "35, 36.01, false",
    "35.78, 35.79.01, false",
    "35.78.01, 35.78.02.1001, false",
    "35.78, 35, false"
  })
  void containsWhatIsInside(String outer, String inner, boolean inside) {
    assertThat(KodeWilayah.parse(outer).contains(KodeWilayah.parse(inner))).isEqualTo(inside);
  }

  @Test
  void tellsKabupatenFromKota() {
    assertThat(KodeWilayah.parse("35.01").isKabupaten()).isTrue();
    assertThat(KodeWilayah.parse("35.69").isKabupaten()).isTrue();
    assertThat(KodeWilayah.parse("35.69").isKota()).isFalse();
    assertThat(KodeWilayah.parse("35.71").isKota()).isTrue();
    assertThat(KodeWilayah.parse("35.71").isKabupaten()).isFalse();
    assertThat(KodeWilayah.parse("35").isKabupaten()).isFalse();
    assertThat(KodeWilayah.parse("35.78.01").isKota()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "35.78.01.1001, true, false, false",
    "35.79.01.2001, false, true, false",
    "91.03.02.3003, false, false, true",
    "35.78.01, false, false, false"
  })
  void tellsTheKindsOfVillages(String text, boolean kelurahan, boolean desa, boolean desaAdat) {
    KodeWilayah kode = KodeWilayah.parse(text);
    assertThat(kode.isKelurahan()).isEqualTo(kelurahan);
    assertThat(kode.isDesa()).isEqualTo(desa);
    assertThat(kode.isDesaAdat()).isEqualTo(desaAdat);
  }

  @Test
  void aRegionComesBeforeWhatIsInsideIt() {
    assertThat(
            java.util.stream.Stream.of("91.01", "35.78.01.1001", "35.79", "35.78", "35", "35.78.01")
                .map(KodeWilayah::parse)
                .sorted())
        .map(KodeWilayah::toString)
        .containsExactly("35", "35.78", "35.78.01", "35.78.01.1001", "35.79", "91.01");
  }

  @Test
  void equalsByCode() {
    EqualsVerifier.forClass(KodeWilayah.class).verify();
  }
}
