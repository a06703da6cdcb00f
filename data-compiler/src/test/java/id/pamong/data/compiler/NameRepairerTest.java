package id.pamong.data.compiler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pamong.wilayah.KodeWilayah;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameRepairerTest {

  private static final RegionTable NEWEST =
      new RegionTable()
          .add("12.12", "Kabupaten Toba")
          .add("12.74", "Kota Tanjungbalai")
          .add("12.77", "Kota Padangsidimpuan")
          .add("72.04", "Kabupaten Toli-Toli")
          .add("75.04", "Kabupaten Pohuwato")
          .add("76.01", "Kabupaten Pasangkayu")
          .add("35.78.01", "Karang Pilang");

  private static Repair onlyRepair(String edition, String code, String name) {
    NameRepairer repairer = new NameRepairer(NEWEST);
    RegionTable table = new RegionTable().add(code, name);
    repairer.repair(edition, table);
    assertThat(repairer.repairs()).hasSize(1);
    Repair repair = repairer.repairs().get(0);
    assertThat(table.names()).containsEntry(KodeWilayah.parse(code), repair.to());
    return repair;
  }

  @ParameterizedTest
  @CsvSource({
    "2019, 12.74, KOTA TANJUNG BALAI, Kota Tanjungbalai, capitals+one-spelling",
    "2022, 72.04, KABUPATEN TOLI TOLI, Kabupaten Toli-Toli, capitals+one-spelling",
    "2019, 75.04, KAB. PAHUWATO, Kabupaten Pohuwato, abbreviation+capitals+typo",
    "2022, 12.77, KOTA PADANG SIDEMPUAN, Kota Padangsidimpuan, capitals+typo",
    "2019, 91, P A P U A, Papua, spaced-letters+capitals",
    "2019, 31.01.02, 'Kepulauan  Seribu Selatan.', Kepulauan Seribu Selatan, blanks+trailing-dot",
    "2022, 91.20.07.2005, Teuw*, Teuw, footnote-mark"
  })
  void repairsAndSaysHow(String edition, String code, String from, String to, String rules) {
    assertThat(onlyRepair(edition, code, from))
        .isEqualTo(new Repair(edition, KodeWilayah.parse(code), from, to, rules));
  }

  @ParameterizedTest
  @CsvSource({
    "12.12, KAB. TOBA SAMOSIR, Kabupaten Toba Samosir",
    "76.01, KAB. MAMUJU UTARA, Kabupaten Mamuju Utara"
  })
  void aRealRenameKeepsTheOldName(String code, String from, String to) {
    assertThat(onlyRepair("2019", code, from).to()).isEqualTo(to);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Karangpilang", "KARANG PILANG", "Kp. Karang"})
  void kecamatanKeepTheSpellingOfTheirEdition(String name) {
    NameRepairer repairer = new NameRepairer(NEWEST);
    RegionTable table = new RegionTable().add("35.78.01", name);
    repairer.repair("2019", table);
    assertThat(table.names()).containsValue(name);
    assertThat(repairer.repairs()).isEmpty();
  }

  @Test
  void aKnownTypoIsOneOfItsEditionOnly() {
    assertThat(onlyRepair("2022", "75.04", "KABUPATEN PAHUWATO").to())
        .isEqualTo("Kabupaten Pahuwato");
  }

  @Test
  void refusesANameOfWhichNothingIsLeft() {
    assertThatThrownBy(
            () -> new NameRepairer(NEWEST).repair("2019", new RegionTable().add("35", " .")))
        .isInstanceOf(CompileException.class)
        .hasMessage("name of 35 must not be empty in edition 2019");
  }

  @Test
  void writesRepairsAsCsv() {
    assertThat(
            new Repair("2022", KodeWilayah.of(35, 29, 22), "Ra\"as", "Ra'as", "apostrophe").toCsv())
        .isEqualTo("2022,35.29.22,\"Ra\"\"as\",Ra'as,apostrophe\n");
    assertThat(new Repair("2019", KodeWilayah.of(35), "Batu ", "Batu", "blanks").toCsv())
        .isEqualTo("2019,35,\"Batu \",Batu,blanks\n");
    assertThat(new Repair("2019", KodeWilayah.of(35), "A, B.", "A, B", "trailing-dot").toCsv())
        .isEqualTo("2019,35,\"A, B.\",\"A, B\",trailing-dot\n");
  }
}
