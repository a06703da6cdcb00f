package id.pamong.csv;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.pamong.validation.Messages;
import id.pamong.wilayah.KodeWilayah;
import id.pamong.wilayah.WilayahCatalog;
import id.pamong.wilayah.WilayahEdition;
import id.pamong.wilayah.edition.EditionBuilder;
import id.pamong.wilayah.edition.EditionRule;
import id.pamong.wilayah.edition.OwnEdition;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EditionCsvTest {

  private static final WilayahEdition EDITION =
      new WilayahEdition(
          "perda-uji", "2026", "Uji", LocalDate.of(2026, 1, 2), Optional.empty(), List.of());

  private static OwnEdition read(String text) throws IOException {
    return EditionCsv.read(new ByteArrayInputStream(text.getBytes(UTF_8)), EDITION);
  }

  private static List<String> rules(OwnEdition own) {
    return own.report().findings().stream().map(finding -> finding.rule().value()).toList();
  }

  @Test
  void readsWhatExcelWrites() throws IOException {
    OwnEdition own =
        read(
            String.join(
                "\r\n",
                "\uFEFFnama;kode",
                "Kota Jayapura;9171",
                "Papua;91",
                "Ayapo;91.03.02.3003",
                "Sentani Timur;91.03.02",
                "Kabupaten Jayapura;91.03"));
    WilayahCatalog catalog = own.orElseThrow();
    assertThat(catalog.path(catalog.get(KodeWilayah.of(91, 3, 2, 3003), EDITION)))
        .containsExactly("Papua", "Kabupaten Jayapura", "Sentani Timur", "Ayapo");
  }

  @Test
  void faultsOfTheTableAndOfItsRowsComeInOneReport() throws IOException {
    OwnEdition own = read("kode,nama\n91,Papua\n91.03,\"Jayapura\n91.1,Sarmi\n91,Irian\n");
    assertThat(own.catalog()).isEmpty();
    assertThat(rules(own))
        .containsExactly("edisi.kode-ganda", "edisi.kode-tidak-sah", "tabel.kutip-tidak-ditutup");
  }

  @Test
  void rowsGoIntoAnEditionWhoseExtentIsDeclared() throws IOException {
    EditionBuilder whole = new EditionBuilder(EDITION).partial(false);
    OwnEdition own = EditionCsv.read(new ByteArrayInputStream("91,Papua\n".getBytes(UTF_8)), whole);
    assertThat(own.orElseThrow().isPartial(EDITION)).isFalse();
    assertThat(read("91,Papua\n").orElseThrow().isPartial(EDITION)).isTrue();
  }

  @Test
  void tableWithoutNamesIsOneFault() throws IOException {
    assertThat(rules(read("91\n96\n"))).containsExactly("tabel.kolom-nama-tidak-ada");
  }

  @Test
  void unreadableTableIsNotCalledEmptyAsWell() throws IOException {
    assertThat(rules(read(""))).containsExactly("tabel.kosong");
    assertThat(rules(read("kode,nama\n"))).containsExactly("edisi.tanpa-baris");
  }

  @Test
  void everyRuleHasBothTextsInBothLanguages() {
    List<String> ids =
        Stream.concat(
                Stream.of(CsvRule.values()).map(rule -> rule.id().value()),
                Stream.of(EditionRule.values()).map(rule -> rule.id().value()))
            .toList();
    for (Messages messages : List.of(Messages.indonesian(), Messages.english())) {
      for (String id : ids) {
        assertThat(messages.keys()).contains(id + ".rule", id + ".finding");
      }
    }
  }

  @Test
  void findingIsToldInWords() throws IOException {
    assertThat(
            Messages.indonesian().text(read("91,Papua\n91.1,Sarmi\n").report().findings().get(0)))
        .isEqualTo(
            "Baris 2: \"91.1\" bukan kode wilayah: "
                + Messages.indonesian().reason("lost-zero")
                + ".");
  }
}
