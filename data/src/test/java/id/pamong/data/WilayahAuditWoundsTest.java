package id.pamong.data;

import static id.pamong.data.AuditTables.BASE;
import static id.pamong.data.AuditTables.audit;
import static id.pamong.data.AuditTables.newest;
import static id.pamong.data.AuditTables.param;
import static id.pamong.data.AuditTables.replaced;
import static id.pamong.data.AuditTables.with;
import static org.assertj.core.api.Assertions.assertThat;

import id.pamong.data.AuditTables.Told;
import id.pamong.finding.Finding;
import id.pamong.wilayah.audit.BarisTabel;
import id.pamong.wilayah.audit.Koreksi;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What spreadsheets and people do to the writing of a code. */
class WilayahAuditWoundsTest {

  private static Optional<Koreksi> koreksi(String original, String kode, String nama) {
    List<BarisTabel> rows = replaced(original, row -> BarisTabel.of(row.baris(), kode, nama));
    Told told = audit(rows, newest());
    return rows.stream()
        .filter(row -> row.kode().equals(kode))
        .findFirst()
        .flatMap(told.run()::findKoreksi);
  }

  @ParameterizedTest
  @CsvSource({
    // the row, its code and name instead, the rule, the first answer
    "73.71, '''7371', Kota Makassar, audit.penulisan-kode, 73.71",
    "73.71, ' 73.71 ', Kota Makassar, audit.penulisan-kode, 73.71",
    "73.71, '\u00A073.71\uFEFF', Kota Makassar, audit.penulisan-kode, 73.71",
    "73.71, '=\"73.71\"', Kota Makassar, audit.penulisan-kode, 73.71",
    "73.71, '= \"7371\" ', Kota Makassar, audit.penulisan-kode, 73.71",
    "73.71, '\u201C73.71\u201D', Kota Makassar, audit.penulisan-kode, 73.71",
    "73.71, 73-71, Kota Makassar, audit.penulisan-kode, 73.71",
    "91.03.02.3003, 91/03/02/3003, Desa Adat Ayapo, audit.penulisan-kode, 91.03.02.3003",
    "73.71, \uFF17\uFF13.71, Kota Makassar, audit.penulisan-kode, 73.71",
    "73.71, 73..71., Kota Makassar, audit.penulisan-kode, 73.71",
    "11.10, '=\"11.1\"', Kab. Aceh Singkil, audit.nol-hilang, 11.10",
    "11.10, '11,1', Kab. Aceh Singkil, audit.format-angka, 11.10",
    "11.01, '11,1', Kab. Aceh Selatan, audit.format-angka, 11.01",
    "91.03.02.3003, 9.10302E+09, Desa Adat Ayapo, audit.format-angka, 91.03.02.3003",
    "91.03.02.3003, '9,1E+09', Desa Adat Ayapo, audit.format-angka, 91.03.02.3003",
    "91.03.02.3003, 9.10302E+09, Sereh, audit.format-angka,",
    "91.03.02.3003, 9.10302E+09, '', audit.format-angka,",
    "91.03.02.3003, 35.70, Kab. Jayapura, audit.kode-tidak-sah,",
    "91.03.02.3003, 91.00.40001, Pulau Um, audit.kode-tidak-sah,",
    "91.03.02.3003, 91.03.02.4003, Ayapo, audit.kode-tidak-sah,",
    "91.03.02.3003, 3670041788, Ayapo, audit.kode-tidak-sah,"
  })
  void woundIsOneFindingWithTheRightAnswer(
      String original, String kode, String nama, String rule, String answer) {
    Told told = with(original, kode, nama);
    assertThat(told.rules()).containsExactly(rule);
    assertThat(told.only().suggestions().stream().findFirst())
        .isEqualTo(Optional.ofNullable(answer));
  }

  @ParameterizedTest
  @CsvSource({
    "73.71, ' 73.71', Kota Makassar, 73.71",
    "73.71, '=\"7371\"', KOTA MAKASSAR, 7371",
    "91.03.02.3003, 91-03-02-3003, Desa Adat Ayapo, 91.03.02.3003",
    "91.03.02.3003, 9.10302E+09, Desa Adat Ayapo, 91.03.02.3003",
    "11.10, '11,1', Kab. Aceh Singkil, 11.10",
    "91.03, ' 91.03', Kab. Jakarta, 91.03"
  })
  void codeIsCorrectedAndTheNameIsLeft(String original, String kode, String nama, String right) {
    assertThat(koreksi(original, kode, nama))
        .hasValueSatisfying(
            koreksi -> {
              assertThat(koreksi.kode()).isEqualTo(right);
              assertThat(koreksi.nama()).isEqualTo(nama);
            });
  }

  @Test
  void findingsRepeatNoNumberOfAPerson() {
    BarisTabel row = BarisTabel.of(1, "9171000000000001", "Fulan 9171 0000 0000 0001");
    Finding finding = audit(List.of(row), newest()).only();
    assertThat(param(finding, "kode")).isEqualTo("9171********0001");
    assertThat(param(finding, "nama")).isEqualTo("Fulan 9171 **** **** 0001");
  }

  @Test
  void codeOfAnotherEditionWithBlanksHasTwoFaultsAndOneCorrection() {
    Told told = with("96.71", " 92.71", "Kota Sorong");
    assertThat(told.rules()).containsExactly("audit.penulisan-kode", "audit.kode-usang");
    assertThat(koreksi("96.71", " 92.71", "Kota Sorong").orElseThrow().kode()).isEqualTo("96.71");
  }

  @Test
  void misspeltNameBesideABlankIsCorrectedWithTheCode() {
    Koreksi koreksi = koreksi("11.09", "11.09 ", "Kab. Simelue").orElseThrow();
    assertThat(koreksi.kode()).isEqualTo("11.09");
    assertThat(koreksi.nama()).isEqualTo("Kab. Simeulue");
  }

  @Test
  void codeOfNoEditionIsNotCorrectedByItsWriting() {
    Told told = with("91.03.02.3003", " 91.03.02.3999", "Tiada");
    assertThat(told.rules()).containsExactly("audit.penulisan-kode", "audit.kode-tidak-dikenal");
    assertThat(koreksi("91.03.02.3003", " 91.03.02.3999", "Tiada")).isEmpty();
  }

  @Test
  void roundedNumberWhoseNameIsThereTwiceHasBothAnswersAndNoCorrection() {
    List<BarisTabel> rows = List.of(BarisTabel.of(1, "9.40301E+09", "Kogekotu"));
    Told told = audit(rows, newest());
    assertThat(told.only().suggestions()).containsExactly("94.03.01.2011", "94.03.01.2018");
    assertThat(told.run().findKoreksi(rows.get(0))).isEmpty();
  }

  @Test
  void placeOfTheFaultIsThatInTheTextOfTheTable() {
    Told told = with("91.03.02.3003", "  91.03.02.300x", "Ayapo");
    assertThat(param(told.only(), "reason")).isEqualTo("letter");
    assertThat(param(told.only(), "position")).isEqualTo("14");
  }

  @Test
  void lostZeroWhoseNameIsThatOfAnotherRegionHasItAmongTheAnswers() {
    assertThat(with("11.10", "11.1", "Kab. Simeulue").findings().get(0).suggestions())
        .containsExactly("11.01", "11.10", "11.09");
  }

  @Test
  void kabupatenOfAnotherProvinsiIsNamedByItsName() {
    assertThat(with("91.03", "91.03", "Kab. Merauke").only().suggestions())
        .containsExactly("Kabupaten Jayapura", "93.01");
    assertThat(with("91.03", "91.69", "Kabupaten Banjar").findings().get(0).suggestions())
        .containsExactly("63.03");
  }

  @Test
  void repeatedCodeWithTheNameOfAnotherRegionIsTwoFaults() {
    List<BarisTabel> rows = new ArrayList<>(BASE);
    rows.add(BarisTabel.of(99_999, "91.03.02.3003", "Sereh"));
    Told told = audit(rows, newest());
    assertThat(told.rules()).containsExactly("audit.kode-ganda", "audit.nama-salah");
    assertThat(told.findings().get(0).path().value()).isEqualTo("/99999/kode");
    assertThat(told.findings().get(1).path().value()).isEqualTo("/99999/nama");
    assertThat(told.findings().get(1).suggestions())
        .containsExactly("Desa Adat Ayapo", "91.03.01.2004");
  }

  @ParameterizedTest
  @CsvSource({
    "91.7, Kota Jayapura, 91.71",
    "31.7, Jakarta Selatan, 31.74",
    "64.5, Entah,",
    "64.5, '',"
  })
  void shortCodeIsNoLostZeroWhereNoCodeHasTheZero(String kode, String nama, String answer) {
    Told told = audit(List.of(BarisTabel.of(1, kode, nama)), newest());
    assertThat(told.rules()).containsExactly("audit.kode-tidak-dikenal");
    assertThat(told.only().suggestions().stream().findFirst())
        .isEqualTo(Optional.ofNullable(answer));
  }

  @ParameterizedTest
  @CsvSource({"91.7, Entah", "11.1, Kab. Pidie"})
  void lostZeroOfACodeOfAnyEditionStaysOne(String kode, String nama) {
    assertThat(audit(List.of(BarisTabel.of(1, kode, nama)), newest()).rules())
        .containsExactly("audit.nol-hilang");
  }

  @Test
  void repeatedCodeWithAMisspeltNameIsTwoFaults() {
    List<BarisTabel> rows = new ArrayList<>(BASE);
    rows.add(BarisTabel.of(99_999, "73.71", "Kota Makasar"));
    assertThat(audit(rows, newest()).rules())
        .containsExactly("audit.kode-ganda", "audit.ejaan-nama");
  }

  @Test
  void repeatedCodeOfAnotherEditionIsOneFault() {
    List<BarisTabel> rows =
        List.of(
            BarisTabel.of(1, "91.01", "Kabupaten Merauke"),
            BarisTabel.of(2, "91.01", "Kabupaten Merauke"));
    assertThat(audit(rows, newest()).rules())
        .containsExactly("audit.kode-usang", "audit.kode-ganda");
  }

  @Test
  void staleCodeWithANameThatFitsNoEditionIsTwoFaults() {
    Told told = audit(List.of(BarisTabel.of(35, "35.15.04.1005", "Jatirejo")), newest());
    assertThat(told.rules()).containsExactly("audit.kode-usang", "audit.nama-salah");
    assertThat(told.findings().get(1).path().value()).isEqualTo("/35/nama");
    assertThat(told.findings().get(1).suggestions()).containsExactly("Mindi");
  }

  @Test
  void staleCodeWithThePresentNameIsOneFault() {
    assertThat(audit(List.of(BarisTabel.of(1, "35.78.12.1004", "Tanjung Perak")), newest()).rules())
        .containsExactly("audit.kode-usang");
  }
}
