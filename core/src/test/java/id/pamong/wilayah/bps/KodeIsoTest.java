package id.pamong.wilayah.bps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pamong.value.InvalidValueException;
import id.pamong.value.Parsed;
import id.pamong.wilayah.KodeWilayah;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KodeIsoTest {

  private static final LocalDate TODAY = LocalDate.of(2025, 8, 17);

  @ParameterizedTest
  @CsvSource({
    "11, ID-AC", "14, ID-RI", "21, ID-KR", "31, ID-JK", "34, ID-YO", "36, ID-BT", "52, ID-NB",
    "62, ID-KT", "65, ID-KU", "72, ID-ST", "74, ID-SG", "81, ID-MA", "91, ID-PA", "92, ID-PB",
    "93, ID-PS", "94, ID-PT", "95, ID-PE", "96, ID-PD"
  })
  void leadsBothWays(String provinsi, String iso) {
    KodeWilayah kode = KodeWilayah.parse(provinsi);
    assertThat(KodeIso.findByProvinsi(kode, TODAY)).contains(KodeIso.parse(iso));
    assertThat(KodeIso.parse(iso).findProvinsi(TODAY)).contains(kode);
  }

  @ParameterizedTest
  @CsvSource({"ID-PE, 2022-11-29", "ID-PS, 2022-11-29", "ID-PT, 2022-11-29", "ID-PD, 2023-11-23"})
  void newProvincesHaveACodeFromItsFirstDayOn(String iso, LocalDate first) {
    KodeIso kode = KodeIso.parse(iso);
    assertThat(kode.sejak()).contains(first);
    assertThat(kode.findProvinsi(first)).isPresent();
    assertThat(kode.findProvinsi(first.minusDays(1))).isEmpty();
    KodeWilayah provinsi = kode.findProvinsi(first).orElseThrow();
    assertThat(KodeIso.findByProvinsi(provinsi, first)).contains(kode);
    assertThat(KodeIso.findByProvinsi(provinsi, first.minusDays(1))).isEmpty();
  }

  @Test
  void firstDayOfTheOthersIsNotKnown() {
    assertThat(KodeIso.parse("ID-AC").sejak()).isEmpty();
    assertThat(KodeIso.parse("ID-AC").findProvinsi(LocalDate.of(2010, 1, 1))).isPresent();
  }

  @Test
  void ppIsTheUnitPapuaAndNoProvince() {
    KodeIso papua = KodeIso.parse("ID-PP");
    assertThat(papua.isUnitGeografis()).isTrue();
    assertThat(papua.findProvinsi(TODAY)).isEmpty();
    assertThat(KodeIso.parse("ID-PE").isUnitGeografis()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "JI", "ID-ji", "ID-JIX", "id-JI", "ID-J1", " ID-JI"})
  void refusesAnotherForm(String text) {
    assertThat(KodeIso.tryParse(text))
        .isInstanceOfSatisfying(
            Parsed.Invalid.class,
            invalid -> assertThat(invalid.reason()).isEqualTo(KodeIsoReason.FORM));
  }

  @Test
  void refusesLettersThatTheStandardDoesNotGive() {
    assertThatThrownBy(() -> KodeIso.parse("ID-XX"))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("ISO code must be a code of ISO 3166-2:ID, but was 'ID-XX'");
  }

  @Test
  void onlyAProvinsiHasACode() {
    assertThatThrownBy(() -> KodeIso.findByProvinsi(KodeWilayah.of(35, 78), TODAY))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("region of an ISO code must be a provinsi, but was '35.78'");
  }

  @Test
  void aCodeThatNobodyGaveHasNoIsoCode() {
    assertThat(KodeIso.findByProvinsi(KodeWilayah.of(97), TODAY)).isEqualTo(Optional.empty());
  }

  @Test
  void isWrittenAsItIsRead() {
    assertThat(KodeIso.parse("ID-PD")).hasToString("ID-PD").isGreaterThan(KodeIso.parse("ID-PB"));
  }
}
