package id.pamong.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.pamong.cli.check.RuleSets;
import id.pamong.cli.console.Surroundings;
import id.pamong.validation.RuleSet;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CliUsageTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "nonsense",
        "check",
        "check --nonsense x",
        "check --format",
        "check --format xml -",
        "check --format markdown -",
        "check --format JSON -",
        "check --fail-on fatal -",
        "check --date 2023-02-29 -",
        "check --date yesterday -",
        "check --edition 2020 -",
        "check --lang fr -",
        "check - -",
        "check --date +99999-01-01 -",
        "check --date=-0001-01-01 -",
        "check --date 2023-1-1 -",
        "check --date=2023-01-01 --date=2023-01-01 -",
        "wilayah show - 35 -",
        "wilayah",
        "wilayah nonsense",
        "wilayah show",
        "wilayah show 35 --edition 1999",
        "rules x",
        "rules --format markdown --date 2020-01-01",
        "schema",
        "schema lain",
        "schema pelimpahan-wewenang pelimpahan-wewenang",
        "check --format json --format text -"
      })
  void wrongUsageIsOneLineOnStandardErrorAndStatusTwo(String line) {
    for (String lang : new String[] {"id", "en"}) {
      String[] args = (line.isEmpty() ? "--lang=" + lang : line + " --lang=" + lang).split(" ");
      Ran ran = Ran.pamong(line.contains("--lang") ? line.split(" ") : args);
      assertThat(ran.status()).as(ran.err()).isEqualTo(2);
      assertThat(ran.out()).isEmpty();
      assertThat(ran.hasOneComplaint()).as(ran.err()).isTrue();
    }
  }

  @Test
  void unknownEditionNamesThoseThereAre() {
    assertThat(Ran.pamong("wilayah", "show", "35", "--edition", "2020", "--lang", "en").err())
        .isEqualTo(
            "pamong: --edition must be one of: permendagri-72-2019 (2019),"
                + " kepmendagri-100.1.1-6117-2022 (2022), kepmendagri-300.2.2-2138-2025 (2025);"
                + " but was '2020'\n");
  }

  @Test
  void usageErrorsAreToldInTheLanguageAskedFor() {
    assertThat(Ran.pamong("check").err())
        .isEqualTo("pamong: argumen PATH tidak ada; lihat 'pamong check --help'\n");
    assertThat(Ran.pamong("check", "--lang=en").err())
        .isEqualTo("pamong: argument PATH is missing; see 'pamong check --help'\n");
  }

  @ParameterizedTest
  @CsvSource({
    "check -x, unknown argument: -x; see 'pamong check --help'",
    "check --version, unknown argument: --version; see 'pamong check --help'",
    "schema --x=1, unknown argument: --x=1; see 'pamong schema --help'",
    "wilayah, no command was given; see 'pamong wilayah --help'",
    "'', no command was given; see 'pamong --help'"
  })
  void whatIsWrongIsNamed(String line, String complaint) {
    String[] args = ("--lang=en " + line).strip().split(" ");
    assertThat(Ran.pamong(args).err()).isEqualTo("pamong: " + complaint + "\n");
  }

  @Test
  void optionWithoutItsValueIsNamed() {
    assertThat(Ran.pamong("check", "-", "--lang=en", "--date").err())
        .isEqualTo(
            "pamong: option --date lacks its value, YYYY-MM-DD; see 'pamong check --help'\n");
    assertThat(Ran.pamong("check", "-", "--fail-on").err())
        .isEqualTo(
            "pamong: pilihan --fail-on tidak disertai nilainya, SEVERITY;"
                + " lihat 'pamong check --help'\n");
  }

  @Test
  void whatStandsTwiceIsToldInTheLanguageAskedFor() {
    String[] dates = {"check", "--date=2023-01-01", "--date", "2023-01-01", "-"};
    assertThat(Ran.pamong(dates).err())
        .isEqualTo(
            "pamong: pilihan --date disebut lebih dari sekali; lihat 'pamong check --help'\n");
    String[] inputs = {"check", "-", "-", "--lang", "en"};
    assertThat(Ran.pamong(inputs).err())
        .isEqualTo("pamong: - (standard input) can be read only once\n");
  }

  @Test
  void optionsStandBeforeOrAfterTheVerb() {
    Ran after = Ran.pamong("wilayah", "show", "35.78", "--format", "json", "--lang", "en");
    assertThat(Ran.pamong("--format", "json", "--lang", "en", "wilayah", "show", "35.78"))
        .isEqualTo(after);
    assertThat(after.out()).startsWith("{\"kode\":\"35.78\"");
  }

  @Test
  void helpIsTheAnswerInBothLanguages() {
    Ran indonesian = Ran.pamong("--help");
    assertThat(indonesian.status()).isZero();
    assertThat(indonesian.err()).isEmpty();
    assertThat(indonesian.out()).contains("Perintah:").contains("check").contains("schema");
    assertThat(Ran.pamong("--help", "--lang", "en").out()).contains("Commands:");
    assertThat(Ran.pamong("check", "--help", "--lang", "en").out())
        .contains("--fail-on=SEVERITY")
        .contains("(one document)");
    assertThat(Ran.pamong("wilayah", "show", "-h").out()).contains("CODE...");
  }

  @Test
  void helpListsTheSharedOptionsThatAVerbTakes() {
    assertThat(Ran.pamong("wilayah", "show", "--help").out()).contains("--date=", "--edition=");
    assertThat(Ran.pamong("wewenang", "holders", "--help").out())
        .contains("--date=")
        .doesNotContain("--edition");
    for (String verb : List.of("wewenang decide", "wewenang gaps", "wilayah trace", "schema")) {
      String[] asked = (verb + " --help").split(" ", -1);
      assertThat(Ran.pamong(asked).out()).as(verb).doesNotContain("--date", "--edition");
    }
    assertThat(Ran.pamong("wewenang", "decide", "x.json", "--date", "2024-01-01").err())
        .isEqualTo(
            "pamong: wewenang decide memakai tanggal permintaan; --date dan --edition tidak dapat"
                + " dipakai bersamanya\n");
  }

  @Test
  void versionNamesLibraryRulesAndRegions() {
    Ran ran = Ran.pamong("--version");
    assertThat(ran.status()).isZero();
    int sets = RuleSets.ALL.size();
    assertThat(ran.lines()).hasSize(2 + sets);
    assertThat(ran.lines().get(0)).matches("pamong \\d+\\.\\d+\\.\\d+.*");
    assertThat(ran.lines().get(1)).startsWith("pelimpahan-wewenang/");
    assertThat(ran.lines().subList(1, 1 + sets))
        .containsExactlyElementsOf(RuleSets.ALL.stream().map(RuleSet::version).toList());
    assertThat(ran.lines().get(1 + sets)).isEqualTo("kepmendagri-300.2.2-2138-2025");
  }

  @Test
  void stackTraceIsShownOnDemandOnly() {
    assertThat(Ran.pamong("check", "--nonsense").err()).doesNotContain("\tat ");
    assertThat(Ran.pamong("check", "--debug", "--format", "xml", "x").err()).contains("\tat ");
  }

  @Test
  void readerWhoLeavesIsNoFault() {
    assertThat(withOutputThat("Broken pipe", "rules")).isEqualTo(new Ran(0, "", ""));
  }

  @Test
  void fullDiskIsFault() {
    Ran ran = withOutputThat("No space left on device", "rules");
    assertThat(ran.status()).isEqualTo(2);
    assertThat(ran.err())
        .isEqualTo("pamong: keluaran tidak dapat ditulis: No space left on device\n");
  }

  @Test
  void longAnswerThatCannotBeWrittenIsToldInOneLineToo() {
    List<String> args = new ArrayList<>(List.of("wilayah", "show"));
    args.addAll(Collections.nCopies(2_000, "35.78"));
    String[] many = args.toArray(new String[0]);
    assertThat(withOutputThat("Broken pipe", many)).isEqualTo(new Ran(0, "", ""));
    assertThat(withOutputThat("No space left on device", many))
        .isEqualTo(
            new Ran(2, "", "pamong: keluaran tidak dapat ditulis: No space left on device\n"));
  }

  @Test
  void inputThatFailsIsFault() {
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("Input/output error");
          }

          @Override
          public int read(byte[] bytes, int from, int length) throws IOException {
            throw new IOException("Input/output error");
          }
        };
    for (String[] args : new String[][] {{"check", "-"}, {"wilayah", "show", "-"}}) {
      Ran ran = Ran.withInput(broken, args);
      assertThat(ran.status()).isEqualTo(2);
      assertThat(ran.err()).isEqualTo("pamong: -: tidak dapat dibaca: Input/output error\n");
    }
  }

  @Test
  void coloursAreForTerminalsOnly() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Surroundings terminal =
        new Surroundings(InputStream.nullInputStream(), out, out, true, true, true);
    assertThat(new Pamong(terminal).run("wilayah", "show", "35.78")).isZero();
    assertThat(out.toString(StandardCharsets.UTF_8)).contains("\u001b[1m");
    assertThat(Ran.pamong("wilayah", "show", "35.78").out()).doesNotContain("\u001b");
  }

  private static Ran withOutputThat(String failure, String... args) {
    OutputStream out =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException(failure);
          }
        };
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    InputStream in = new ByteArrayInputStream(new byte[0]);
    int status = new Pamong(new Surroundings(in, out, err, false, false, false)).run(args);
    return new Ran(status, "", err.toString(StandardCharsets.UTF_8));
  }
}
