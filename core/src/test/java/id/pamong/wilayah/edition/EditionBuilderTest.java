package id.pamong.wilayah.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pamong.finding.Finding;
import id.pamong.finding.FindingValue;
import id.pamong.finding.Severity;
import id.pamong.wilayah.DesaAdat;
import id.pamong.wilayah.KodeWilayah;
import id.pamong.wilayah.Tingkat;
import id.pamong.wilayah.Wilayah;
import id.pamong.wilayah.WilayahCatalog;
import id.pamong.wilayah.WilayahEdition;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EditionBuilderTest {

  private static final WilayahEdition EDITION =
      new WilayahEdition(
          "kepmendagri-uji-2026",
          "2026",
          "Kepmendagri Uji Tahun 2026",
          LocalDate.of(2026, 1, 2),
          Optional.empty(),
          List.of());

  private static EditionBuilder papua() {
    return new EditionBuilder(EDITION)
        .add("91.03.02.3003", "Desa Adat Ayapo")
        .add("9103", "Kabupaten Jayapura")
        .add("91.03.02", "Sentani Timur")
        .add("96", "Papua Barat Daya")
        .add("91", "Papua")
        .add("91.71", "Kota Jayapura")
        .add("9103022001", "Asei Kecil")
        .add("91.03.01", "Sentani");
  }

  private static List<String> rules(OwnEdition own) {
    return own.report().findings().stream().map(finding -> finding.rule().value()).toList();
  }

  private static Finding only(OwnEdition own) {
    assertThat(own.report().findings()).hasSize(1);
    assertThat(own.catalog()).isEmpty();
    return own.report().findings().get(0);
  }

  private static String param(Finding finding, String name) {
    FindingValue value = finding.params().get(name);
    return value == null ? "" : value.teks();
  }

  @Test
  void takesRowsInAnyOrderWithDotsOrWithout() {
    WilayahCatalog catalog = papua().build().orElseThrow();
    assertThat(catalog.editions()).containsExactly(EDITION);
    assertThat(catalog.find(KodeWilayah.of(91, 3, 2, 3003), EDITION))
        .contains(new DesaAdat(KodeWilayah.parse("91.03.02.3003"), "Desa Adat Ayapo", EDITION));
    assertThat(catalog.find(KodeWilayah.of(91, 3, 2, 2002), EDITION)).isEmpty();
    assertThat(catalog.counts(EDITION).total()).isEqualTo(8);
  }

  @Test
  void extentIsWhatIsDeclaredAndOtherwiseWhatTheTableLooksLike() {
    assertThat(papua().build().orElseThrow().isPartial(EDITION)).isTrue();
    assertThat(papua().partial(true).build().orElseThrow().isPartial(EDITION)).isTrue();
    assertThat(papua().partial(false).build().orElseThrow().isPartial(EDITION)).isFalse();
  }

  @Test
  void childrenAreThoseOneLevelBelowInCodeOrder() {
    WilayahCatalog catalog = papua().build().orElseThrow();
    assertThat(codes(catalog.children(KodeWilayah.of(91), EDITION)))
        .containsExactly("91.03", "91.71");
    assertThat(codes(catalog.children(KodeWilayah.of(91, 3), EDITION)))
        .containsExactly("91.03.01", "91.03.02");
    assertThat(codes(catalog.children(KodeWilayah.of(91, 3, 2), EDITION)))
        .containsExactly("91.03.02.2001", "91.03.02.3003");
    assertThat(catalog.children(KodeWilayah.of(96), EDITION)).isEmpty();
    assertThat(catalog.children(KodeWilayah.of(91, 3, 2, 2001), EDITION)).isEmpty();
    assertThat(catalog.children(KodeWilayah.of(92), EDITION)).isEmpty();
  }

  private static List<String> codes(List<Wilayah> regions) {
    return regions.stream().map(wilayah -> wilayah.kode().toString()).toList();
  }

  @Test
  void allOfALevelAreInCodeOrder() {
    WilayahCatalog catalog = papua().build().orElseThrow();
    assertThat(catalog.all(Tingkat.PROVINSI, EDITION).map(Wilayah::nama))
        .containsExactly("Papua", "Papua Barat Daya");
    assertThat(catalog.path(catalog.get(KodeWilayah.of(91, 3, 2, 2001), EDITION)))
        .containsExactly("Papua", "Kabupaten Jayapura", "Sentani Timur", "Asei Kecil");
  }

  @Test
  void refusesAnEditionOfAnotherCatalog() {
    WilayahCatalog catalog = papua().build().orElseThrow();
    WilayahEdition other =
        new WilayahEdition(
            "lain", "2027", "Lain", LocalDate.of(2027, 1, 1), Optional.empty(), List.of());
    assertThatThrownBy(() -> catalog.find(KodeWilayah.of(91), other))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("edition must be one of [kepmendagri-uji-2026], but was 'lain'");
  }

  @Test
  void badCodeIsFoundWithItsReasonAndPlace() {
    Finding finding = only(papua().add("91.1", "Sarmi").build());
    assertThat(finding.rule()).isEqualTo(EditionRule.KODE_TIDAK_SAH.id());
    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
    assertThat(finding.path().value()).isEqualTo("/9/kode");
    assertThat(finding.params().get("reason")).isEqualTo(new FindingValue.Text("lost-zero"));
    assertThat(finding.params().get("nilai")).isEqualTo(new FindingValue.Text("91.1"));
  }

  @Test
  void duplicateIsFoundAtTheLaterRowAndNamesTheFirst() {
    Finding finding = only(papua().add(40, "91.71", "Jayapura").build());
    assertThat(finding.rule()).isEqualTo(EditionRule.KODE_GANDA.id());
    assertThat(finding.path().value()).isEqualTo("/40/kode");
    assertThat(param(finding, "pertama")).isEqualTo("6");
  }

  @Test
  void missingParentIsOneFaultForAllItsChildren() {
    OwnEdition own =
        papua()
            .add("94.01.02", "Uwapa")
            .add("94.01.01", "Nabire")
            .add("94", "Papua Tengah")
            .build();
    Finding finding = only(own);
    assertThat(finding.rule()).isEqualTo(EditionRule.INDUK_TIDAK_ADA.id());
    assertThat(param(finding, "kode")).isEqualTo("94.01");
    assertThat(param(finding, "jumlah")).isEqualTo("2");
    assertThat(finding.path().value()).isEqualTo("/9/kode");
  }

  @Test
  void blankNameIsFound() {
    Finding finding = only(papua().add("91.05", " \t").build());
    assertThat(finding.rule()).isEqualTo(EditionRule.NAMA_KOSONG.id());
    assertThat(finding.path().value()).isEqualTo("/9/nama");
  }

  @Test
  void emptyTableIsFound() {
    assertThat(rules(new EditionBuilder(EDITION).build())).containsExactly("edisi.tanpa-baris");
  }

  @Test
  void allFaultsAreFoundInOnePass() {
    OwnEdition own =
        papua().add("x", "X").add("91.71", "").add("91.71", "Y").add("72.01", "Banggai").build();
    assertThat(rules(own))
        .containsExactlyInAnyOrder(
            "edisi.kode-tidak-sah",
            "edisi.nama-kosong",
            "edisi.kode-ganda",
            "edisi.kode-ganda",
            "edisi.induk-tidak-ada");
    assertThatThrownBy(own::orElseThrow).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void findingsAreCountedExactlyBeyondTheStoredOnes() {
    EditionBuilder builder = papua();
    for (int i = 0; i < 1_500; i++) {
      builder.add("-", "X");
    }
    assertThat(builder.build().report().count(Severity.ERROR)).isEqualTo(1_500);
    assertThat(builder.build().report().findings()).hasSize(1_000);
  }

  @Test
  void tableLargerThanAnyListOfRegionsIsToldOnce() {
    EditionBuilder builder = papua();
    for (int i = 8; i < EditionBuilder.MOST_ROWS + 2; i++) {
      builder.add("91.71", "Kota Jayapura");
    }
    assertThat(builder.build().report().count(Severity.ERROR))
        .isEqualTo(EditionBuilder.MOST_ROWS - 8 + 1);
  }
}
