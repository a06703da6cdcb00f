package id.pamong.data.compiler;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.pamong.data.SuksesiPack;
import id.pamong.data.WilayahPack;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompileMainTest {

  @TempDir Path directory;

  private Path module;
  private Path archives;
  private CommittedFiles files;
  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

  @BeforeEach
  void layOut() throws IOException {
    module = directory.resolve("data");
    archives = Files.createDirectory(directory.resolve("archives"));
    files = CommittedFiles.in(module);
    Files.createDirectories(files.pack().getParent());
    byte[] first = SmallPackages.wilayahIndonesia();
    byte[] second = SmallPackages.idnAreaData();
    Files.write(archives.resolve("wilayah-indonesia-1.0.0.tgz"), first);
    Files.write(archives.resolve("idn-area-data-2.0.0.tgz"), second);
    Files.writeString(
        files.manifest(),
        SmallPackages.manifest(Tarball.integrity(first), Tarball.integrity(second)));
    Files.writeString(
        files.ketentuan(),
        "mulai,dari,ke,hubungan,dasar\n2021-06-01,35.78,35.29,PECAHAN,UU 1/2021\n");
  }

  private int run(String command) throws IOException {
    PrintStream out = new PrintStream(printed, true, UTF_8);
    return CompileMain.run(List.of(command, module.toString(), archives.toString()), out);
  }

  private String printed() {
    return printed.toString(UTF_8);
  }

  @Test
  void printsThePinnedPackages() throws Exception {
    PrintStream out = new PrintStream(printed, true, UTF_8);
    assertThat(CompileMain.run(List.of("sources", module.toString()), out)).isZero();
    assertThat(printed().lines()).containsExactly("wilayah-indonesia@1.0.0", "idn-area-data@2.0.0");
  }

  @Test
  void writesThePackTheManifestAndTheRepairs() throws Exception {
    assertThat(run("write")).isZero();
    assertThat(files.pack()).isNotEmptyFile();
    assertThat(files.repairs())
        .hasContent(
            """
            edition,code,from,to,rules
            2020,35,JAWA TIMUR,Jawa Timur,capitals
            2020,35.78,KOTA SURABAYA,Kota Surabaya,capitals
            2020,35.78.01,Karang  Pilang,Karang Pilang,blanks
            2020,35.78.01.1001,Karangpilang.,Karangpilang,trailing-dot
            2022,35.29.22,"Ra""as",Ra'as,apostrophe
            """);
    assertThat(Files.readString(files.manifest()))
        .contains("\"repairedNames\" : 4")
        .contains("\"kelurahan\" : 2")
        .contains("\"codesAdded\" : 4")
        .contains("\"sha256\" : \"" + Manifest.sha256(Files.readAllBytes(files.pack())) + "\"");
    assertThat(printed()).contains("2020 {").contains("repaired names: 4");
  }

  @Test
  void writesTheSuccessionToReviewAndToShip() throws Exception {
    run("write");
    assertThat(files.suksesi())
        .hasContent(
            """
            dari_edisi,ke_edisi,kode_lama,nama_lama,kode_baru,nama_baru,hubungan,bukti,dasar
            2020,2022,35.78,Kota Surabaya,35.29,Kabupaten Sumenep,PECAHAN,HUKUM,UU 1/2021
            2020,2022,,,35.29.22,Ra'as,TANPA_ASAL,TIDAK_ADA,
            2020,2022,,,35.29.22.2001,"Alas, Malang",TANPA_ASAL,TIDAK_ADA,
            2020,2022,,,35.78.01.1002,Kebraon,TANPA_ASAL,TIDAK_ADA,
            """);
    byte[] pack = Files.readAllBytes(files.suksesiPack());
    assertThat(Files.readString(files.manifest()))
        .contains("\"PECAHAN HUKUM\" : 1")
        .contains("\"TANPA_ASAL TIDAK_ADA\" : 3")
        .contains("\"sha256\" : \"" + Manifest.sha256(pack) + "\"");
    SuksesiPack read =
        SuksesiPack.read(
            "contoh.pack", pack, WilayahPack.read("w", Files.readAllBytes(files.pack())));
    assertThat(read.ketentuan()).isEqualTo(files.readKetentuan());
    assertThat(read.suksesi().tabel().get(0).baris()).hasSize(4);
  }

  @Test
  void aChangedSuccessionIsDifferent() throws Exception {
    run("write");
    Files.writeString(files.suksesi(), SuksesiCsv.HEADER);
    Files.writeString(files.ketentuan(), "mulai,dari,ke,hubungan,dasar\n");
    assertThat(run("check")).isEqualTo(1);
    assertThat(printed()).contains("suksesi.csv differs").contains("suksesi.pack differs");
  }

  @Test
  void aListOfStatementsThatIsNoneIsRefused() throws Exception {
    Files.writeString(files.ketentuan(), "dari,ke\n");
    assertThat(run("write")).isEqualTo(1);
    assertThat(printed()).startsWith("ketentuan.csv must have the columns [mulai, dari, ke,");
  }

  @Test
  void writingTwiceGivesTheSameBytes() throws Exception {
    run("write");
    byte[] pack = Files.readAllBytes(files.pack());
    byte[] manifest = Files.readAllBytes(files.manifest());
    run("write");
    assertThat(files.pack()).hasBinaryContent(pack);
    assertThat(files.manifest()).hasBinaryContent(manifest);
  }

  @Test
  void whatWasWrittenIsTheSame() throws Exception {
    run("write");
    assertThat(run("check")).isZero();
    assertThat(printed()).contains("are what the pinned packages give");
  }

  @Test
  void aChangedListOfRepairsIsDifferent() throws Exception {
    run("write");
    Files.writeString(files.repairs(), "edition,code,from,to,rules\n");
    assertThat(run("check")).isEqualTo(1);
    assertThat(printed()).contains("repairs.csv differs");
  }

  @Test
  void aChangedManifestIsDifferent() throws Exception {
    run("write");
    String manifest = Files.readString(files.manifest());
    Files.writeString(
        files.manifest(), manifest.replace("\"codesAdded\" : 4", "\"codesAdded\" : 5"));
    assertThat(run("check")).isEqualTo(1);
    assertThat(printed()).contains("manifest.json differs");
  }

  @Test
  void anotherPackIsDifferent() throws Exception {
    run("write");
    byte[] pack = Files.readAllBytes(files.pack());
    EditionTable other =
        new EditionTable(
            files.readManifest().sources().get(0).edition(),
            new RegionTable().add("35", "Jawa Timur"));
    Files.write(files.pack(), PackWriter.write(List.of(other)));
    assertThat(run("check")).isEqualTo(1);
    assertThat(printed()).contains("wilayah.pack differs");
    assertThat(CommittedFiles.samePack(pack, pack)).isTrue();
  }

  @Test
  void aPackageOfAnotherHashIsRefused() throws Exception {
    Files.write(archives.resolve("idn-area-data-2.0.0.tgz"), SmallPackages.wilayahIndonesia());
    assertThat(run("write")).isEqualTo(1);
    assertThat(printed()).startsWith("package idn-area-data-2.0.0.tgz must have integrity sha512-");
  }

  @Test
  void aWrongUseIsToldFromADifference() throws Exception {
    PrintStream out = new PrintStream(printed, true, UTF_8);
    assertThat(CompileMain.run(List.of("buang"), out)).isEqualTo(2);
    assertThat(printed()).startsWith("usage: ");
  }
}
