package id.pamong.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ExamplesTest {

  @Test
  void parseKodePrintsItsGoldenText() throws IOException {
    assertThat(output(() -> ParseKode.main(new String[0]))).isEqualTo(golden("ParseKode.txt"));
  }

  @Test
  void wilayahPadaTanggalPrintsItsGoldenText() throws IOException {
    assertThat(output(() -> WilayahPadaTanggal.main(new String[0])))
        .isEqualTo(golden("WilayahPadaTanggal.txt"));
  }

  @Test
  void jejakKodePrintsItsGoldenText() throws IOException {
    assertThat(output(() -> JejakKode.main(new String[0]))).isEqualTo(golden("JejakKode.txt"));
  }

  @Test
  void susunKeputusanPrintsItsGoldenText() throws IOException {
    assertThat(output(() -> SusunKeputusan.main(new String[0])))
        .isEqualTo(golden("SusunKeputusan.txt"));
  }

  @Test
  void bacaDanPeriksaPrintsItsGoldenText() throws IOException {
    String[] files = {
      Path.of("berkas", "kota-probolinggo-2014.json").toString(),
      Path.of("berkas", "salah", "kecamatan-kabupaten-tetangga.json").toString(),
      Path.of("berkas", "salah", "nol-hilang.json").toString()
    };
    assertThat(output(() -> BacaDanPeriksa.main(files))).isEqualTo(golden("BacaDanPeriksa.txt"));
  }

  @Test
  void probolinggo2014PrintsItsGoldenText() throws IOException {
    assertThat(output(() -> Probolinggo2014.main(new String[0])))
        .isEqualTo(golden("Probolinggo2014.txt"));
  }

  @Test
  void imbPulosariPrintsItsGoldenText() throws IOException {
    assertThat(output(() -> ImbPulosari.main(new String[0]))).isEqualTo(golden("ImbPulosari.txt"));
  }

  @Test
  void mandatAtauDelegasiPrintsItsGoldenText() throws IOException {
    assertThat(output(() -> MandatAtauDelegasi.main(new String[0])))
        .isEqualTo(golden("MandatAtauDelegasi.txt"));
  }

  @Test
  void edisiSendiriPrintsItsGoldenText() throws IOException {
    assertThat(output(() -> EdisiSendiri.main(new String[0])))
        .isEqualTo(golden("EdisiSendiri.txt"));
  }

  @Test
  void tebakEdisiPrintsItsGoldenText() throws IOException {
    assertThat(output(() -> TebakEdisi.main(new String[0]))).isEqualTo(golden("TebakEdisi.txt"));
  }

  @Test
  void auditTabelPrintsItsGoldenText() throws IOException {
    assertThat(output(() -> AuditTabel.main(new String[0]))).isEqualTo(golden("AuditTabel.txt"));
  }

  @Test
  void kodeLainPrintsItsGoldenText() throws IOException {
    assertThat(output(() -> KodeLain.main(new String[0]))).isEqualTo(golden("KodeLain.txt"));
  }

  @Test
  void cariWilayahPrintsItsGoldenText() throws IOException {
    assertThat(output(() -> CariWilayah.main(new String[0]))).isEqualTo(golden("CariWilayah.txt"));
  }

  @Test
  void tentukanAlamatPrintsItsGoldenText() throws IOException {
    assertThat(output(() -> TentukanAlamat.main(new String[0])))
        .isEqualTo(golden("TentukanAlamat.txt"));
  }

  private interface Example {
    void run() throws IOException;
  }

  private static String output(Example example) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream before = System.out;
    System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
    try {
      example.run();
    } finally {
      System.setOut(before);
    }
    return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
  }

  private static String golden(String name) throws IOException {
    try (InputStream in = ExamplesTest.class.getResourceAsStream(name)) {
      assertThat(in).as(name).isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
