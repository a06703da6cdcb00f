package id.pamong.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CliWilayahGuessTest {

  @TempDir Path directory;

  private String file(String text) throws IOException {
    return Files.writeString(directory.resolve("kode.csv"), text).toString();
  }

  @Test
  void namesTheEditionWithItsCounts() throws IOException {
    Ran ran = Ran.pamong("wilayah", "guess", file("96.01\n96.71\n91.03\n91.03\nx\n1101010\n"));
    assertThat(ran.status()).isZero();
    assertThat(ran.err()).isEmpty();
    assertThat(ran.out())
        .isEqualTo(
            """
            kepmendagri-300.2.2-2138-2025  Kepmendagri 300.2.2-2138 Tahun 2025

              Edisi                               cocok  tidak cocok
              permendagri-72-2019                     1            2  bukan: 2025 memuat 96.01, 96.71
              kepmendagri-100.1.1-6117-2022           1            2  bukan: 2025 memuat 96.01, 96.71
              kepmendagri-300.2.2-2138-2025           3            0

            6 kode dibaca: 1 berulang, 2 bukan kode (1 berupa kode BPS)
            """);
  }

  @Test
  void titleAboveTheHeaderIsToldAndIsNoFault() throws IOException {
    Ran ran =
        Ran.pamong("wilayah", "guess", file("Daftar distrik\nkode,nama\n96.71,Kota Sorong\n"));
    assertThat(ran.out()).startsWith("Baris 2 (kode | nama) dibaca sebagai kepala tabel");
    assertThat(ran.status()).isZero();
  }

  @Test
  void readsAPipe() throws IOException, InterruptedException {
    Path pipe = directory.resolve("pipa");
    assumeTrue(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0);
    new ProcessBuilder("sh", "-c", "printf '96.01\\n96.71\\n' > '" + pipe + "'").start();
    Ran ran = Ran.pamong("wilayah", "guess", pipe.toString());
    assertThat(ran.status()).isZero();
    assertThat(ran.out()).startsWith("kepmendagri-300.2.2-2138-2025  ");
  }

  @Test
  void answersAsJson() throws IOException {
    Ran ran =
        Ran.withInput(
            "kode;nama\n91.01;Merauke\n92.01;Sorong\n",
            "wilayah",
            "guess",
            "-",
            "--format",
            "json");
    assertThat(ran.status()).isZero();
    assertThat(ran.out())
        .isEqualTo(
            """
            {"edisi":["permendagri-72-2019"],"hitungan":[\
            {"edisi":"permendagri-72-2019","cocok":2,"tidakCocok":0,"kalahDari":null,"contoh":[]},\
            {"edisi":"kepmendagri-100.1.1-6117-2022","cocok":1,"tidakCocok":1,\
            "kalahDari":"permendagri-72-2019","contoh":["91.01"]},\
            {"edisi":"kepmendagri-300.2.2-2138-2025","cocok":0,"tidakCocok":2,\
            "kalahDari":"permendagri-72-2019","contoh":["91.01","92.01"]}],\
            "dibaca":2,"ganda":0,"rusak":0,"rupaBps":0,"tidakTerbaca":[]}
            """);
  }

  @Test
  void listThatTellsNothingIsAnAnswerNo() throws IOException {
    Ran ran = Ran.pamong("wilayah", "guess", file("99.01\n98.01\n"), "--lang", "en");
    assertThat(ran.status()).isEqualTo(1);
    assertThat(ran.out())
        .startsWith("this list points to no edition: not one of its codes is known\n");
  }

  @Test
  void binaryInputIsOneClearLine() {
    byte[] noise = {'P', 'K', 3, 4, 0, 0, 0, 9};
    Ran ran = Ran.withInput(new ByteArrayInputStream(noise), "wilayah", "guess", "-");
    assertThat(ran.status()).isEqualTo(1);
    assertThat(ran.lines().get(0))
        .isEqualTo("bukan teks; simpan lembar kerja sebagai CSV UTF-8 terlebih dahulu.");
  }

  @Test
  void missingFileIsAFault() {
    Ran ran = Ran.pamong("wilayah", "guess", directory.resolve("none.csv").toString());
    assertThat(ran.status()).isEqualTo(2);
    assertThat(ran.hasOneComplaint()).isTrue();
    assertThat(ran.err()).endsWith("none.csv: tidak ada\n");
    assertThat(ran.out()).isEmpty();
  }

  @Test
  void directoryIsAFaultAndSoIsNoFile() {
    assertThat(Ran.pamong("wilayah", "guess", directory.toString()).err())
        .contains("sebuah direktori, bukan berkas");
    Ran ran = Ran.pamong("wilayah", "guess");
    assertThat(ran.status()).isEqualTo(2);
    assertThat(ran.hasOneComplaint()).isTrue();
  }

  @Test
  void readsUtf16WithItsMark() {
    byte[] bytes = "\uFEFFkode;nama\r\n96.71;Kota Sorong\r\n".getBytes(StandardCharsets.UTF_16LE);
    Ran ran = Ran.withInput(new ByteArrayInputStream(bytes), "wilayah", "guess", "-");
    assertThat(ran.out()).startsWith("kepmendagri-300.2.2-2138-2025  ");
  }

  @Test
  void editionAndDateAreRefused() {
    for (String option : List.of("--edition=2019", "--date=2020-01-01")) {
      Ran ran = Ran.withInput("kode\n93.01\n", "wilayah", "guess", "-", option);
      assertThat(ran.status()).isEqualTo(2);
      assertThat(ran.out()).isEmpty();
      assertThat(ran.err()).contains("wilayah guess membandingkan semua edisi");
    }
  }
}
