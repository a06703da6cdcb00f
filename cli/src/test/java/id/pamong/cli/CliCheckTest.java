package id.pamong.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.pamong.cli.console.Printable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CliCheckTest {

  @TempDir Path dir;

  private String sound;
  private String faulty;
  private String warned;

  @BeforeEach
  void writeDocuments() throws IOException {
    sound = write("b-sound.json", Documents.SOUND);
    faulty = write("a-faulty.json", Documents.FAULTY);
    warned = write("c-warned.json", Documents.WARNED);
  }

  @Test
  void soundDocumentHasNoFindings() {
    Ran ran = Ran.pamong("check", sound);
    assertThat(ran.status()).isZero();
    assertThat(ran.err()).isEmpty();
    assertThat(ran.lines())
        .containsSequence(
            Printable.path(sound),
            "  pelimpahan-wewenang · 2012-05-01 · permendagri-72-2019 (tidak tepat untuk tanggal"
                + " ini)",
            "  tidak ada temuan",
            "",
            "1 dokumen: 0 kesalahan, 0 peringatan, 0 info");
  }

  @Test
  void faultyDocumentIsReportedInIndonesian() {
    Ran ran = Ran.pamong("check", faulty);
    assertThat(ran.status()).isEqualTo(1);
    assertThat(ran.out())
        .contains(
            """
              KESALAHAN   pelimpahan.penerima-di-luar-wilayah-pemberi  /penerima/0/wilayah
                          Wilayah 35.13.01 (camat) berada di luar wilayah pemberi 35.12.
                          Dasar: UU 32/2004 Pasal 126 ayat (2); PP 19/2008 Pasal 14 ayat (1)
            """
                .indent(0))
        .contains("1 dokumen: 1 kesalahan, 0 peringatan, 0 info\naturan pelimpahan-wewenang/");
  }

  @Test
  void faultyDocumentIsReportedInEnglish() {
    assertThat(Ran.pamong("check", faulty, "--lang", "en").out())
        .contains("(not exact for this date)")
        .contains("  ERROR       pelimpahan.penerima-di-luar-wilayah-pemberi")
        .contains("Region 35.13.01 (camat) lies outside the giver's region 35.12.")
        .contains("Basis: UU 32/2004")
        .contains("1 document: 1 error, 0 warnings, 0 infos");
  }

  @Test
  void jsonHasTheShapeThatIsPromised() {
    Ran ran = Ran.pamong("check", faulty, "--format", "json");
    assertThat(ran.status()).isEqualTo(1);
    assertThat(ran.out())
        .startsWith(
            "{\"documents\":[\n{\"source\":\""
                + faulty
                + "\",\"jenis\":\"pelimpahan-wewenang\",\"tanggal\":\"2012-05-01\","
                + "\"edisi\":\"permendagri-72-2019\",\"edisiTepat\":false,\"findings\":[{\"rule\":"
                + "\"pelimpahan.penerima-di-luar-wilayah-pemberi\",\"severity\":\"ERROR\","
                + "\"path\":\"/penerima/0/wilayah\",\"message\":\"")
        .contains("\"basis\":[\"UU 32/2004 Pasal 126 ayat (2)\",\"PP 19/2008 Pasal 14 ayat (1)\"]")
        .contains("\"params\":{\"jabatan\":\"camat\",\"kode\":\"35.13.01\",\"pemberi\":\"35.12\"}")
        .contains("\n],\n\"counts\":{\"ERROR\":1,\"WARNING\":0,\"INFO\":0},\"rules\":\"pelimpahan")
        .endsWith("\"regions\":\"kepmendagri-300.2.2-2138-2025\"}\n");
  }

  @Test
  void directoryIsWalkedInOrder() throws IOException {
    Files.createDirectories(dir.resolve("b/deep"));
    write("b/deep/x.json", Documents.SOUND);
    write("b/lines.ndjson", Documents.SOUND + "\n" + Documents.FAULTY + "\n");
    write("notes.txt", "not a document");
    Ran ran = Ran.pamong("check", dir.toString(), "--format", "json");
    assertThat(ran.sources())
        .containsExactly(
            faulty,
            sound,
            dir.resolve("b/deep/x.json").toString(),
            dir.resolve("b/lines.ndjson") + ":1",
            dir.resolve("b/lines.ndjson") + ":2",
            warned);
    assertThat(ran.out()).contains("\"counts\":{\"ERROR\":2,\"WARNING\":1,\"INFO\":0}");
  }

  @Test
  void pathsAreReportedInTheOrderGiven() {
    assertThat(Ran.pamong("check", warned, faulty, sound, "--format=json").sources())
        .containsExactly(warned, faulty, sound);
  }

  @Test
  void linesAreNumberedAsInTheFile() throws IOException {
    String lines = write("x.ndjson", "\n" + Documents.SOUND + "\r\n  \n{\"jenis\":\n");
    Ran ran = Ran.pamong("check", lines, "--format", "json");
    assertThat(ran.status()).isEqualTo(1);
    assertThat(ran.sources()).containsExactly(lines + ":2", lines + ":4");
    assertThat(ran.out()).contains("struktur.json-tidak-sah");
  }

  @Test
  void standardInputMayBeOneDocument() {
    String indented = Documents.FAULTY.replace(",", ",\n");
    Ran ran = Ran.withInput("\n" + indented, "check", "-", "--format", "json");
    assertThat(ran.status()).isEqualTo(1);
    assertThat(ran.sources()).containsExactly("-");
    assertThat(ran.out()).contains("penerima-di-luar-wilayah-pemberi");
  }

  @Test
  void standardInputMayBeOneDocumentALine() {
    Ran ran =
        Ran.withInput(
            Documents.SOUND + "\n\n" + Documents.FAULTY, "check", "-", "--format", "json");
    assertThat(ran.sources()).containsExactly("-:1", "-:3");
  }

  @Test
  void badFirstLineOfStandardInputHidesNoGoodOnes() {
    for (String bad : new String[] {"{bad", "null"}) {
      Ran ran =
          Ran.withInput(
              bad + "\n" + Documents.SOUND + "\n" + Documents.FAULTY,
              "check",
              "-",
              "--format=json");
      assertThat(ran.status()).isEqualTo(1);
      assertThat(ran.sources()).containsExactly("-:1", "-:2", "-:3");
      assertThat(ran.out()).contains("\"counts\":{\"ERROR\":2,");
    }
  }

  @Test
  void syntaxFindingNamesTheLineOfTheFile() throws IOException {
    String bad = "{\"jenis\" 1}";
    String lines = write("x.ndjson", Documents.SOUND + "\n\n" + bad + "\n");
    Ran ran = Ran.pamong("check", lines, "--format=json");
    assertThat(ran.out()).contains("(baris 3, kolom ").contains("\"line\":3");
    assertThat(Ran.withInput("\n" + bad + "\n", "check", "-").out()).contains("(baris 2, kolom ");
    assertThat(Ran.withInput("\n{\n" + bad, "check", "-").out()).contains("(baris 3, kolom ");
  }

  @Test
  void standardInputOfOneLineIsOneDocument() {
    assertThat(Ran.withInput(Documents.SOUND + "\n", "check", "-", "--format=json").sources())
        .containsExactly("-");
  }

  @Test
  void failOnDecidesTheExitStatus() {
    assertThat(Ran.pamong("check", warned).status()).isZero();
    assertThat(Ran.pamong("check", warned, "--fail-on", "error").status()).isZero();
    assertThat(Ran.pamong("check", warned, "--fail-on", "warning").status()).isEqualTo(1);
    assertThat(Ran.pamong("check", warned, "--fail-on", "info").status()).isEqualTo(1);
    assertThat(Ran.pamong("check", sound, "--fail-on", "info").status()).isZero();
    assertThat(Ran.pamong("check", faulty, "--fail-on", "never").status()).isZero();
  }

  @Test
  void dateReplacesThatOfTheDocument() {
    Ran ran = Ran.pamong("check", sound, "--date", "2014-11-03", "--format", "json");
    assertThat(ran.status()).isEqualTo(1);
    assertThat(ran.out())
        .contains("\"tanggal\":\"2014-11-03\"")
        .contains("pelimpahan.tanpa-pemetaan-pelayanan-publik")
        .contains("pelimpahan.bentuk-bukan-keputusan");
  }

  @Test
  void editionReplacesThatOfTheDate() {
    Ran ran = Ran.pamong("check", sound, "--edition", "2025", "--format", "json");
    assertThat(ran.out())
        .contains("\"edisi\":\"kepmendagri-300.2.2-2138-2025\",\"edisiTepat\":false");
    assertThat(Ran.pamong("check", sound, "--edition=2019", "--format=json").out())
        .endsWith("\"regions\":\"permendagri-72-2019\"}\n");
  }

  @Test
  void unreadablePathOutranksFindingsAndTheRestIsDone() {
    String missing = dir.resolve("missing.json").toString();
    Ran ran = Ran.pamong("check", faulty, missing, sound, "--format", "json");
    assertThat(ran.status()).isEqualTo(2);
    assertThat(ran.err()).isEqualTo("pamong: " + Printable.path(missing) + ": tidak ada\n");
    assertThat(ran.sources()).containsExactly(faulty, sound);
  }

  @Test
  void linkToItselfCannotBeRead() throws IOException {
    Path loop = dir.resolve("loop.json");
    Files.createSymbolicLink(loop, loop);
    Ran ran = Ran.pamong("check", dir.toString(), "--format=json");
    assertThat(ran.status()).isEqualTo(2);
    assertThat(ran.hasOneComplaint()).isTrue();
    assertThat(ran.sources()).containsExactly(faulty, sound, warned);
  }

  @Test
  void linkedDirectoryIsWalkedUnderItsOwnName() throws IOException {
    Files.createDirectories(dir.resolve("real"));
    write("real/x.json", Documents.SOUND);
    Path link = Files.createSymbolicLink(dir.resolve("link"), dir.resolve("real"));
    assertThat(Ran.pamong("check", link.toString(), "--format=json").sources())
        .containsExactly(link.resolve("x.json").toString());
  }

  @Test
  void directoryMayBeNamedInManyWays() {
    String name = dir + "/../" + dir.getFileName() + "/";
    assertThat(Ran.pamong("check", name, "--format=json").sources())
        .hasSize(3)
        .allMatch(source -> source.startsWith(dir + "/../" + dir.getFileName() + "/"));
  }

  @Test
  void nonAsciiNamesAreKept() throws IOException {
    String name = write("keputusan wali kota – ñ.json", Documents.SOUND);
    assertThat(Ran.pamong("check", name, "--format=json").sources()).containsExactly(name);
  }

  private String write(String name, String text) throws IOException {
    return Files.writeString(dir.resolve(name), text).toString();
  }
}
