package id.pamong.cli;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.pamong.cli.console.Language;
import id.pamong.cli.console.Printable;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class CliWilayahAuditTest {

  /** A stream that was closed, or a device that is gone. */
  private static final class Broken extends InputStream {
    @Override
    public int read() throws IOException {
      throw new IOException("gone");
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      throw new IOException("gone");
    }
  }

  private static final String TABLE =
      """
      kode;nama;catatan
      91.1;Kabupaten Sarmi;"a;b"
      91.03;KAB. JAYAPURA;

      92.71;Kota Sorong;lama
      73.71;Kota Makasar;ejaan
      """;

  @TempDir Path directory;
  private Path table;

  @BeforeEach
  void writeTable() throws IOException {
    table = Files.writeString(directory.resolve("tabel.csv"), TABLE);
  }

  private Ran audit(String... options) {
    String[] args = new String[options.length + 3];
    args[0] = "wilayah";
    args[1] = "audit";
    args[2] = table.toString();
    System.arraycopy(options, 0, args, 3, options.length);
    return Ran.pamong(args);
  }

  @Test
  void tellsEveryFaultWithTheRightAnswer() {
    Ran ran = audit();
    assertThat(ran.status()).isEqualTo(1);
    assertThat(ran.err()).isEmpty();
    assertThat(ran.out().replace(Printable.path(table.toString()), "tabel.csv"))
        .isEqualTo(
            """
            tabel.csv
              kepmendagri-300.2.2-2138-2025
              KESALAHAN   audit.nol-hilang          Baris 2: kode 91.1 ("Kabupaten Sarmi") kehilangan nol; seharusnya 91.10 Kabupaten Sarmi.
              KESALAHAN   audit.kode-usang          Baris 5: kode 92.71 ("Kota Sorong") berasal dari edisi kepmendagri-100.1.1-6117-2022 (Kota Sorong); sekarang 96.71 Kota Sorong (suksesi: SATU, bukti: HUKUM).
              PERINGATAN  audit.ejaan-nama          Baris 6: nama 73.71 dieja "Kota Makasar"; seharusnya Kota Makassar.

                       1  audit.ejaan-nama
                       1  audit.kode-usang
                       1  audit.nol-hilang
            4 baris: 2 kesalahan, 1 peringatan, 0 info
            """);
  }

  @Test
  void answersAsJsonInEnglish() {
    Ran ran = audit("--format", "json", "--lang", "en", "--edition", "2022");
    assertThat(ran.out().replace(table.toString(), "tabel.csv"))
        .isEqualTo(
            """
            {"source":"tabel.csv","edisi":"kepmendagri-100.1.1-6117-2022","edisiTepat":true,"rows":[
            {"baris":2,"rule":"audit.nol-hilang","severity":"ERROR","path":"/2/kode",\
            "message":"Line 2: code 91.1 (\\"Kabupaten Sarmi\\") lost a zero; it should be 91.10 Kabupaten Sarmi.",\
            "params":{"baris":2,"jawaban":"91.10 Kabupaten Sarmi","kode":"91.1","nama":"Kabupaten Sarmi"},\
            "suggestions":["91.10"]},
            {"baris":6,"rule":"audit.ejaan-nama","severity":"WARNING","path":"/6/nama",\
            "message":"Line 6: the name of 73.71 is spelt \\"Kota Makasar\\"; it should be Kota Makassar.",\
            "params":{"baris":6,"benar":"Kota Makassar","kode":"73.71","nama":"Kota Makasar"},\
            "suggestions":["Kota Makassar"]}],"out":null,"perubahan":[],
            "tersisa":null,
            "summary":{"baris":4,"temuan":{"audit.ejaan-nama":1,"audit.nol-hilang":1},\
            "counts":{"ERROR":1,"WARNING":1,"INFO":0}}}
            """);
  }

  @Test
  void editionIsChosenByDay() {
    assertThat(audit("--date", "2021-01-01").out()).contains("permendagri-72-2019\n");
    assertThat(audit("--date", "2015-01-01").out()).contains("(tidak tepat untuk tanggal ini)");
  }

  @Test
  void failOnDecidesTheExitStatus() throws IOException {
    assertThat(audit("--fail-on", "never").status()).isZero();
    Files.writeString(table, "kode;nama\n73.71;Kota Makasar\n");
    assertThat(audit().status()).isZero();
    assertThat(audit("--fail-on", "warning").status()).isEqualTo(1);
    Ran wrong = audit("--fail-on", "often");
    assertThat(wrong.status()).isEqualTo(2);
    assertThat(wrong.hasOneComplaint()).isTrue();
  }

  @Test
  void writesACorrectedCopyAndListsEveryChange() throws IOException {
    Path copy = directory.resolve("benar.csv");
    Ran ran = audit("--out", copy.toString());
    assertThat(Files.readString(copy))
        .isEqualTo(
            """
            kode;nama;catatan
            91.10;Kabupaten Sarmi;"a;b"
            91.03;KAB. JAYAPURA;

            96.71;Kota Sorong;lama
            73.71;Kota Makassar;ejaan
            """);
    assertThat(ran.out())
        .contains("baris 2: 91.1  Kabupaten Sarmi -> 91.10  Kabupaten Sarmi (audit.nol-hilang)\n")
        .contains("baris 5: 92.71  Kota Sorong -> 96.71  Kota Sorong (audit.kode-usang)\n")
        .contains("baris 6: 73.71  Kota Makasar -> 73.71  Kota Makassar (audit.ejaan-nama)\n");
    assertThat(Files.readString(table)).isEqualTo(TABLE);
    assertThat(ran.status()).isEqualTo(1);
    try (var files = Files.list(directory)) {
      assertThat(files).hasSize(2);
    }
  }

  @Test
  void changesStandInTheJsonToo() {
    String out =
        audit("--format", "json", "--out", directory.resolve("benar.csv").toString()).out();
    assertThat(out)
        .contains(
            """
            {"baris":6,"rule":"audit.ejaan-nama","rules":["audit.ejaan-nama"],"kode":"73.71",\
            "nama":"Kota Makasar","kodeBaru":"73.71","namaBaru":"Kota Makassar"}],
            "tersisa":{},
            "summary":""");
  }

  @Test
  void copyHasTheEncodingOfTheTable() throws IOException {
    Files.write(table, "\uFEFFkode\tnama\r\n91.1\tSarmi\r\n".getBytes(UTF_16LE));
    Path copy = directory.resolve("benar.csv");
    audit("--out", copy.toString());
    assertThat(new String(Files.readAllBytes(copy), UTF_16LE))
        .isEqualTo("\uFEFFkode\tnama\r\n91.10\tSarmi\r\n");
  }

  @Test
  void copyOfACorrectedTableHasNoMoreToCorrect() throws IOException {
    Path copy = directory.resolve("benar.csv");
    audit("--out", copy.toString());
    Ran again = Ran.pamong("wilayah", "audit", copy.toString());
    assertThat(again.status()).isZero();
    assertThat(again.out()).endsWith("4 baris: 0 kesalahan, 0 peringatan, 0 info\n");
  }

  @Test
  void neverWritesOverTheInput() throws IOException {
    Path link = Files.createSymbolicLink(directory.resolve("tautan.csv"), table);
    for (String out :
        new String[] {
          table.toString(), link.toString(), directory.resolve("./tabel.csv").toString()
        }) {
      Ran ran = audit("--out", out);
      assertThat(ran.status()).isEqualTo(2);
      assertThat(ran.hasOneComplaint()).isTrue();
      assertThat(ran.err()).contains("--out tidak boleh berkas masukan itu sendiri");
      assertThat(ran.out()).isEmpty();
    }
    assertThat(Files.readString(table)).isEqualTo(TABLE);
  }

  @Test
  void copyIsAFileLikeAnyOtherAndALinkStaysALink() throws IOException {
    Path plain = Files.writeString(directory.resolve("biasa.csv"), "");
    Path copy = directory.resolve("benar.csv");
    audit("--out", copy.toString());
    assertThat(Files.getPosixFilePermissions(copy)).isEqualTo(Files.getPosixFilePermissions(plain));
    Path link = Files.createSymbolicLink(directory.resolve("tautan.csv"), plain);
    audit("--out", link.toString());
    assertThat(Files.isSymbolicLink(link)).isTrue();
    assertThat(Files.readString(plain)).isEqualTo(Files.readString(copy));
  }

  @Test
  void whatIsNoFileIsNotReplaced() throws IOException {
    Path device = Path.of("/dev/null");
    assumeTrue(Files.exists(device));
    Path link = Files.createSymbolicLink(directory.resolve("alat.csv"), device);
    Ran ran = audit("--out", link.toString());
    assertThat(ran.status()).isEqualTo(2);
    assertThat(ran.hasOneComplaint()).isTrue();
    assertThat(Files.isSymbolicLink(link)).isTrue();
  }

  @Test
  void tableWhoseColumnsAreNotFoundHasNoCopy() throws IOException {
    Files.writeString(table, "kode,nama,kode\n73.71,Kota Makassar,1\n");
    Path copy = directory.resolve("benar.csv");
    Ran ran = audit("--out", copy.toString());
    assertThat(ran.status()).isEqualTo(2);
    assertThat(ran.hasOneComplaint()).isTrue();
    assertThat(copy).doesNotExist();
  }

  @Test
  @Timeout(60)
  void pipeIsReadLikeAFileButHasNoCopy() throws IOException, InterruptedException {
    Path pipe = directory.resolve("pipa");
    assumeTrue(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0);
    new ProcessBuilder("sh", "-c", "cat '" + table + "' > '" + pipe + "'").start();
    Ran ran = Ran.pamong("wilayah", "audit", pipe.toString());
    assertThat(ran.err()).isEmpty();
    assertThat(ran.status()).isEqualTo(1);
    assertThat(ran.out()).endsWith("4 baris: 2 kesalahan, 1 peringatan, 0 info\n");
    Ran copied = Ran.pamong("wilayah", "audit", pipe.toString(), "--out", table.toString());
    assertThat(copied.status()).isEqualTo(2);
    assertThat(copied.err()).contains("bukan - atau pipa");
    assertThat(Files.readString(table)).isEqualTo(TABLE);
  }

  @Test
  void inputThatCannotBeReadGivesNoAnswer() {
    Ran ran = Ran.withInput(new Broken(), "wilayah", "audit", "-", "--format", "json");
    assertThat(ran.status()).isEqualTo(2);
    assertThat(ran.hasOneComplaint()).isTrue();
    assertThat(ran.out()).isEmpty();
  }

  @Test
  void inputThatBreaksOffStillGivesWholeJson() {
    InputStream broken =
        new SequenceInputStream(
            new ByteArrayInputStream("kode,nama\n".repeat(20_000).getBytes(UTF_8)), new Broken());
    Ran ran = Ran.withInput(broken, "wilayah", "audit", "-", "--format", "json");
    assertThat(ran.status()).isEqualTo(2);
    assertThat(ran.hasOneComplaint()).isTrue();
    assertThat(ran.out()).startsWith("{\"source\":\"-\"").endsWith("\"summary\":null}\n");
  }

  @Test
  void whatTheCopyLeavesIsCounted() throws IOException {
    Files.writeString(
        table,
        """
        kode,nama
        ' 92.71,Kota Sorong
        92.71,Kota Sorong
        73.71,Kota Depok
        73.08,Bonne
        91.03.01,"Sentani
        """);
    Path copy = directory.resolve("benar.csv");
    Ran text = audit("--out", copy.toString());
    assertThat(text.out())
        .contains("96.71  Kota Sorong (audit.kode-usang, audit.penulisan-kode)\n")
        .contains(
            "  dibiarkan dalam salinan: 1 audit.kode-ganda, 1 audit.nama-salah,"
                + " 1 tabel.kutip-tidak-ditutup\n");
    Ran json = audit("--out", copy.toString(), "--format", "json");
    assertThat(json.out())
        .contains("\"rule\":\"audit.kode-usang\",\"rules\":[\"audit.kode-usang\",")
        .contains(
            "\"tersisa\":{\"audit.kode-ganda\":1,\"audit.nama-salah\":1,"
                + "\"tabel.kutip-tidak-ditutup\":1},");
  }

  @Test
  void copyWithoutLeftFindingsSaysSo() throws IOException {
    Files.writeString(table, "kode,nama\n92.71,Kota Sorong\n");
    Ran ran = audit("--out", directory.resolve("benar.csv").toString());
    assertThat(ran.out()).contains("tidak ada temuan yang dibiarkan\n");
  }

  @Test
  void copyThatTakesThePlaceOfAnotherFileSaysSo() throws IOException {
    Path copy = Files.writeString(directory.resolve("benar.csv"), "lama\n");
    Ran text = audit("--out", copy.toString());
    assertThat(text.out()).contains("benar.csv (isi lamanya diganti)\n");
    assertThat(Files.readString(copy)).startsWith("kode;nama;catatan\n91.10;");
    Ran json = audit("--out", copy.toString(), "--format", "json");
    assertThat(json.out()).contains("\"outDiganti\":true,");
    Files.delete(copy);
    assertThat(audit("--out", copy.toString()).out())
        .contains("Perubahan dalam " + Printable.path(copy.toString()) + "\n");
  }

  @Test
  void copyIsNeverStandardOutput() {
    Ran ran = audit("--out", "-");
    assertThat(ran.status()).isEqualTo(2);
    assertThat(ran.hasOneComplaint()).isTrue();
    assertThat(ran.err()).contains("bukan keluaran baku: '-'");
    assertThat(Path.of("-")).doesNotExist();
  }

  @Test
  void hardLinkToTheInputIsTheInput() throws IOException {
    Path link = Files.createLink(directory.resolve("sama.csv"), table);
    Ran ran = audit("--out", link.toString());
    assertThat(ran.status()).isEqualTo(2);
    assertThat(Files.readString(table)).isEqualTo(TABLE);
  }

  @Test
  void copyNeedsAFileAndAPlace() {
    Ran input = Ran.withInput(TABLE, "wilayah", "audit", "-", "--out", "x.csv");
    assertThat(input.status()).isEqualTo(2);
    assertThat(input.err()).contains("--out memerlukan berkas");
    Ran place = audit("--out", directory.resolve("tiada/x.csv").toString());
    assertThat(place.status()).isEqualTo(2);
    assertThat(place.hasOneComplaint()).isTrue();
    assertThat(audit("--out", directory.toString()).status()).isEqualTo(2);
  }

  @Test
  void copyThatWouldNotBeWholeIsNotWritten() throws IOException {
    Files.write(table, new byte[] {'9', '1', ',', 'a', '\n', '9', '2', ',', (byte) 0xE9, '\n'});
    Path copy = directory.resolve("benar.csv");
    Ran ran = audit("--out", copy.toString());
    assertThat(ran.status()).isEqualTo(2);
    assertThat(ran.hasOneComplaint()).isTrue();
    assertThat(copy).doesNotExist();
    assertThat(ran.out()).contains("tabel.pengodean");
  }

  @Test
  void linesThatCannotBeReadAreToldAndCounted() {
    String text = "kode,nama\n91,Papua\n" + "x".repeat(200_000) + "\n91.03,\"Jayapura\n";
    Ran ran = Ran.withInput(text, "wilayah", "audit", "-");
    assertThat(ran.status()).isEqualTo(1);
    assertThat(ran.out())
        .contains("tabel.baris-terlalu-panjang  Baris 3 lebih panjang")
        .contains("tabel.kutip-tidak-ditutup  Baris 4:")
        .endsWith("1 baris: 2 kesalahan, 0 peringatan, 0 info\n");
  }

  @Test
  void missingFileIsAFaultWithoutAnyAnswer() {
    Ran ran = Ran.pamong("wilayah", "audit", directory.resolve("tiada.csv").toString());
    assertThat(ran.status()).isEqualTo(2);
    assertThat(ran.hasOneComplaint()).isTrue();
    assertThat(ran.out()).isEmpty();
  }

  @Test
  void foreignTextIsMadeFitForATerminal() {
    Ran ran = Ran.withInput("91\u001b[31m,Papua\n", "wilayah", "audit", "-");
    assertThat(ran.out()).doesNotContain("\u001b").contains("\\u001b");
    assertThat(ran.out().getBytes(UTF_8)).isNotEmpty();
  }

  @Test
  void everyRuleHasBothTextsInBothLanguages() {
    for (Language language : Language.values()) {
      for (var rule : id.pamong.wilayah.audit.AuditRule.values()) {
        assertThat(language.messages().keys())
            .contains(rule.id() + ".rule", rule.id() + ".finding");
      }
    }
  }
}
