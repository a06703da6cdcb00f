package id.pamong.data.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class NameRuleTest {

  @ParameterizedTest
  @CsvSource({
    "'Bakongan  Timur', Bakongan Timur",
    "'Ramunia ', Ramunia",
    "' Batu', Batu",
    "2 x 11 Kayu Tanam, 2 x 11 Kayu Tanam"
  })
  void blanks(String from, String to) {
    assertThat(NameRule.BLANKS.apply(from)).isEqualTo(to);
  }

  @ParameterizedTest
  @CsvSource({"Ra\"as, Ra'as", "Udek Du’en, Udek Du'en", "T‘Singa, T'Singa", "Bo`a, Bo'a"})
  void apostrophe(String from, String to) {
    assertThat(NameRule.APOSTROPHE.apply(from)).isEqualTo(to);
  }

  @ParameterizedTest
  @CsvSource({"Teuw*, Teuw", "Teuw **, Teuw", "Teuw, Teuw"})
  void footnoteMark(String from, String to) {
    assertThat(NameRule.FOOTNOTE_MARK.apply(from)).isEqualTo(to);
  }

  @ParameterizedTest
  @CsvSource({"Murung A., Murung A", "Ujumbou ., Ujumbou", "Kp. Baru, Kp. Baru"})
  void trailingDot(String from, String to) {
    assertThat(NameRule.TRAILING_DOT.apply(from)).isEqualTo(to);
  }

  @ParameterizedTest
  @CsvSource({"P A P U A, PAPUA", "PAPUA BARAT, PAPUA BARAT", "A, A"})
  void spacedLetters(String from, String to) {
    assertThat(NameRule.SPACED_LETTERS.apply(from)).isEqualTo(to);
  }

  @ParameterizedTest
  @CsvSource({
    "KAB. PACITAN, KABUPATEN PACITAN",
    "KAB TIMOR TENGAH SELATAN, KABUPATEN TIMOR TENGAH SELATAN",
    "KAB. ADM. KEP. SERIBU, KABUPATEN ADMINISTRASI KEPULAUAN SERIBU",
    "KOTA ADM. JAKARTA PUSAT, KOTA ADMINISTRASI JAKARTA PUSAT",
    "KAB. KEP. SIAU TAGULANDANG BIARO, KABUPATEN KEPULAUAN SIAU TAGULANDANG BIARO",
    "DKI JAKARTA, DAERAH KHUSUS IBUKOTA JAKARTA",
    "KOTA KABANJAHE, KOTA KABANJAHE"
  })
  void abbreviation(String from, String to) {
    assertThat(NameRule.ABBREVIATION.apply(from)).isEqualTo(to);
  }

  @ParameterizedTest
  @CsvSource({
    "KOTA SURABAYA, Kota Surabaya",
    "KABUPATEN PANGKAJENE DAN KEPULAUAN, Kabupaten Pangkajene dan Kepulauan",
    "KABUPATEN TOLI-TOLI, Kabupaten Toli-Toli",
    "KABUPATEN MA'RANG, Kabupaten Ma'rang",
    "Kota Surabaya, Kota Surabaya"
  })
  void capitals(String from, String to) {
    assertThat(NameRule.CAPITALS.apply(from)).isEqualTo(to);
  }

  @ParameterizedTest
  @EnumSource(NameRule.class)
  void changesNothingTheSecondTime(NameRule rule) {
    for (String name : new String[] {"P A P U A", "KAB. ADM. KEP. SERIBU", "Teuw*", "A  \"b .."}) {
      String once = rule.apply(name);
      assertThat(rule.apply(once)).isEqualTo(once);
    }
  }

  @Test
  void onlyRulesOfFormTouchKecamatanAndVillages() {
    assertThat(NameRule.values())
        .filteredOn(rule -> !rule.upperLevelsOnly())
        .extracting(NameRule::label)
        .containsExactly("blanks", "apostrophe", "footnote-mark", "trailing-dot");
  }
}
