package id.pamong.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers of nobody, such as people put where a code should stand. */
class CliPersonalNumbersTest {

  private static final String NIK = "9171000000000001";
  private static final String GROUPED = "9171.0000.0000.0001";
  private static final String MASKED = "9171********0001";

  @TempDir Path directory;

  @ParameterizedTest
  @ValueSource(strings = {"text", "json"})
  void auditShowsNoneOfTheTable(String format) throws IOException {
    Path table = table();
    Ran ran = Ran.pamong("wilayah", "audit", table.toString(), "--format", format);
    assertThat(ran.out())
        .doesNotContain(NIK)
        .doesNotContain(GROUPED)
        .contains(MASKED)
        .contains("9171.****.****.0001")
        .contains("Fulan " + MASKED)
        .contains("35.78.01.1991");
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "json"})
  void changesAreMaskedAndTheCopyIsNot(String format) throws IOException {
    Path copy = directory.resolve("copy.csv");
    Ran ran =
        Ran.pamong(
            "wilayah", "audit", table().toString(), "--out", copy.toString(), "--format", format);
    assertThat(ran.out()).doesNotContain(NIK).contains("91.71");
    assertThat(Files.readString(copy))
        .contains(NIK + ",Kota Jayapura")
        .contains(GROUPED)
        .contains("Fulan " + NIK)
        .contains("91.71,Kota Jayapura");
  }

  private Path table() throws IOException {
    return Files.writeString(
        directory.resolve("tabel.csv"),
        "kode,nama\n"
            + NIK
            + ",Kota Jayapura\n"
            + GROUPED
            + ",Kota Jayapura\n91.03,Fulan "
            + NIK
            + "\n35.78.01.1991,Entah\n' 91.71,Kota Jayapura\n");
  }

  @ParameterizedTest
  @CsvSource({"show, text", "show, json", "trace, text", "trace, json"})
  void codesAskedForAreMasked(String verb, String format) {
    Ran ran = Ran.withInput(GROUPED + "\n", "wilayah", verb, NIK, "-", "--format", format);
    assertThat(ran.status()).isEqualTo(1);
    assertThat(ran.out())
        .doesNotContain(NIK)
        .doesNotContain(GROUPED)
        .contains(MASKED)
        .contains("9171.****.****.0001");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--edition", "--date", "--format", "--lang", "--limit", "--tingkat"})
  void valuesOfOptionsAreMasked(String option) {
    Ran ran = Ran.pamong("wilayah", "search", "Ayapo", option, NIK);
    assertThat(ran.hasOneComplaint()).isTrue();
    assertThat(ran.err()).doesNotContain(NIK).contains(MASKED);
  }

  @Test
  void unknownArgumentsAreMasked() throws IOException {
    Ran ran = Ran.pamong("wilayah", "audit", table().toString(), NIK, "91.71", "91.03", "91.01");
    assertThat(ran.hasOneComplaint()).isTrue();
    assertThat(ran.err()).doesNotContain(NIK).contains(MASKED).contains("91.71 91.03 91.01");
  }

  @Test
  void unknownEditionStaysReadable() {
    Ran ran = Ran.pamong("wilayah", "show", "91", "--edition", "kepmendagri-300.2.2-2138-2052");
    assertThat(ran.err()).contains("kepmendagri-300.2.2-2138-2052");
  }

  @ParameterizedTest
  @ValueSource(strings = {"wilayah audit", "wilayah guess", "check", "wewenang decide"})
  void namesOfFilesAreMasked(String verb) {
    List<String> args = new ArrayList<>(List.of(verb.split(" ", -1)));
    args.add(NIK + ".csv");
    Ran ran = Ran.pamong(args.toArray(String[]::new));
    assertThat(ran.status()).isEqualTo(2);
    assertThat(ran.err()).doesNotContain(NIK).startsWith("pamong: " + MASKED + ".csv: ");
  }

  @Test
  void namesOfFilesThatAreReadAreMaskedInTheText() throws IOException {
    Path named = Files.copy(table(), directory.resolve(GROUPED + ".csv"));
    Path copy = directory.resolve(NIK + ".csv");
    Ran ran = Ran.pamong("wilayah", "audit", named.toString(), "--out", copy.toString());
    assertThat(ran.out()).doesNotContain(NIK).doesNotContain(GROUPED);
    assertThat(Ran.pamong("check", named.toString()).out()).doesNotContain(GROUPED);
  }
}
