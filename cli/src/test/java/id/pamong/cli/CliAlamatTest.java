package id.pamong.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class CliAlamatTest {

  private static final String[] LINES = {"alamat", "resolve", "-", "--format", "json"};

  @Test
  void resolvesPartsForPeople() {
    Ran ran =
        Ran.pamong(
            "alamat", "resolve", "--desa=Gambri", "--kecamatan=Gambir", "--kabkota=Jakarta Pusat");
    assertThat(ran.status()).isZero();
    assertThat(ran.err()).isEmpty();
    assertThat(ran.out())
        .startsWith("DIPERBAIKI\n  desa/kelurahan: Gambri → Gambir (ejaan)\n  31.71.01.1001  ");
  }

  @Test
  void resolvesPartsAsJson() {
    Ran ran =
        Ran.pamong(
            "alamat",
            "resolve",
            "--kabkota",
            "Kab. Merauke",
            "--provinsi",
            "Papua",
            "--format=json");
    assertThat(ran.status()).isZero();
    assertThat(ran.out())
        .startsWith(
            "{\"kode\":\"93.01\",\"status\":\"DIPERBAIKI\",\"sebab\":[\"NAMA_LAMA\",\"KODE_LAMA\"],"
                + "\"kandidat\":[{\"kode\":\"93.01\",\"jalur\":[\"Papua Selatan\","
                + "\"Kabupaten Merauke\"],\"skor\":1.0}]")
        .contains(
            "{\"sebab\":\"NAMA_LAMA\",\"bagian\":\"PROVINSI\",\"diberikan\":\"Papua\","
                + "\"seharusnya\":\"Papua Selatan\"}");
  }

  @Test
  void doubtIsNoWithTheCandidates() {
    Ran ran = Ran.pamong("alamat", "resolve", "--kabkota=Bandung", "--format=json");
    assertThat(ran.status()).isEqualTo(1);
    assertThat(ran.out())
        .startsWith(
            "{\"kode\":null,\"status\":\"RAGU\",\"sebab\":[],\"kandidat\":[{\"kode\":\"32.04\"")
        .contains("{\"kode\":\"32.73\"");
  }

  @Test
  void resolvesFreeText() {
    Ran ran = Ran.pamong("alamat", "resolve", "Jl. Veteran 5, Gambir, Jakarta Pusat", "--lang=en");
    assertThat(ran.status()).isEqualTo(1);
    assertThat(ran.out()).startsWith("RAGU\n").contains("left aside: street");
  }

  @Test
  void resolvesInTheEditionAskedFor() {
    assertThat(Ran.pamong("alamat", "resolve", "Merauke, Papua", "--edition=2019").out())
        .startsWith("COCOK\n  91.01  Papua › Kabupaten Merauke");
  }

  @Test
  void answersLineByLineInOrder() {
    Ran ran =
        Ran.withInput(
            "\uFEFF"
                + """
                {"kabkota":"Sabang","provinsi":"Aceh","nomor":[1,{}]}

                Merauke, Papua Selatan
                {"teks":"Wamena"
                {"teks":"Kota Sorong"}
                {"kabkota":7}
                {}
                {"teks":"Sabang","desa":"x"}
                {"desa":"a","desa":"b"}
                """,
            LINES);
    assertThat(ran.status()).isEqualTo(1);
    assertThat(ran.lines()).hasSize(8);
    assertThat(ran.lines().get(0)).startsWith("{\"kode\":\"11.72\",\"status\":\"COCOK\"");
    assertThat(ran.lines().get(1)).startsWith("{\"kode\":\"93.01\",\"status\":\"COCOK\"");
    assertThat(ran.lines().get(2)).contains("\"kode\":null").contains("\"error\":\"malformed\"");
    assertThat(ran.lines().get(3)).startsWith("{\"kode\":\"96.71\",\"status\":\"COCOK\"");
    assertThat(ran.lines().get(4)).contains("\"error\":\"no-text\"");
    assertThat(ran.lines().get(5)).contains("\"error\":\"no-part\"");
    assertThat(ran.lines().get(6)).contains("\"error\":\"text-and-parts\"");
    assertThat(ran.lines().get(7)).contains("\"error\":\"twice\"");
  }

  @Test
  void lineThatIsNoObjectIsSaidWithItsNumberAndPlace() {
    Ran ran = Ran.withInput("Sabang\n\n{\"teks\":}\n", "alamat", "resolve", "-");
    assertThat(ran.out())
        .endsWith("malformed  baris 3: bukan satu objek JSON yang utuh (pada karakter 9)\n");
    Ran json = Ran.withInput("{\"desa\":\"a\"} x\n", LINES);
    assertThat(json.lines().get(0)).contains("\"message\":\"baris 1: ").contains("\"baris\":1}");
  }

  @Test
  void otherJsonIsNoAddress() {
    Ran ran = Ran.withInput("[{\"desa\":\"Gambir\"}]\n[]\nnull\n\"Gambir\"\n", LINES);
    assertThat(ran.lines()).hasSize(4).allMatch(line -> line.contains("\"error\":\"malformed\""));
  }

  @Test
  void inexactEditionIsTold() {
    Ran ran = Ran.pamong("alamat", "resolve", "Kota Sabang", "--date", "2022-06-01");
    assertThat(ran.out()).contains("11.72");
    assertThat(ran.err())
        .isEqualTo(
            "pamong: edisi permendagri-72-2019 tidak tepat untuk 2022-06-01: keadaan wilayah pada"
                + " tanggal itu dapat berbeda\n");
    assertThat(Ran.pamong("wilayah", "search", "Sabang", "--date", "2022-06-01").hasOneComplaint())
        .isTrue();
    assertThat(Ran.pamong("alamat", "resolve", "Kota Sabang", "--edition", "2019").err()).isEmpty();
  }

  @Test
  void linesAreNeverRepeated() {
    Ran ran = Ran.withInput("{\"teks\":\"NIK 9101011234567890\nNIK 9101011234567890\n", LINES);
    assertThat(ran.lines()).hasSize(2);
    assertThat(ran.out()).doesNotContain("9101011234567890");
  }

  @Test
  void endlessAndForeignLinesAreAnsweredToo() {
    Ran endless = Ran.withInput("x".repeat(5_000_000) + "\nKota Sorong", LINES);
    assertThat(endless.lines()).hasSize(2);
    assertThat(endless.lines().get(0)).contains("\"error\":\"too-long\"");
    assertThat(endless.lines().get(1)).startsWith("{\"kode\":\"96.71\"");
    Ran foreign =
        Ran.withInput(new ByteArrayInputStream(new byte[] {(byte) 0xc3, '(', '\n'}), LINES);
    assertThat(foreign.out()).contains("\"error\":\"not-utf8\"");
    byte[] wide = "Gambir, Jakarta Pusat\n".getBytes(StandardCharsets.UTF_16LE);
    assertThat(Ran.withInput(new ByteArrayInputStream(wide), LINES).lines())
        .allMatch(line -> line.contains("\"error\":\"not-utf8\""));
  }

  @Test
  void needsPartsOrText() {
    assertThat(Ran.pamong("alamat", "resolve").status()).isEqualTo(2);
    assertThat(Ran.pamong("alamat", "resolve", "Sabang", "--desa=x").status()).isEqualTo(2);
    assertThat(Ran.pamong("alamat", "resolve", "-", "-").status()).isEqualTo(2);
    assertThat(Ran.pamong("alamat").status()).isEqualTo(2);
  }

  @Test
  void propertyThatLooksLikeAPartIsNotPassedOver() {
    Ran ran =
        Ran.withInput(
            "{\"kelurahan\":\"Remu Utara\",\"kabkota\":\"Kota Sorong\"}\n",
            "alamat",
            "resolve",
            "-",
            "--format",
            "json");
    assertThat(ran.out()).contains("\"error\":\"other-part\"", "kelurahan");
    assertThat(ran.status()).isNotZero();
  }

  @Test
  void keyThatStandsTwiceIsNamed() {
    Ran ran = Ran.withInput("{\"desa\":\"Gambir\",\"desa\":\"Duri\"}\n", "alamat", "resolve", "-");
    assertThat(ran.status()).isEqualTo(1);
    assertThat(ran.out()).isEqualTo("twice  baris 1: kunci desa ada dua kali dalam objek JSON\n");
  }

  @Test
  void numberThatStandsTwiceAsAKeyIsMasked() {
    Ran ran =
        Ran.withInput(
            "{\"9171014505900001\":1,\"9171014505900001\":2}\n", "alamat", "resolve", "-");
    assertThat(ran.out()).contains("9171********0001").doesNotContain("9171014505900001");
  }

  @Test
  void emptyInputIsSaidToBeEmpty() {
    for (String input : List.of("", "\n \n")) {
      assertThat(Ran.withInput(input, "alamat", "resolve", "-"))
          .isEqualTo(new Ran(0, "", "pamong: -: masukan kosong, tidak ada yang ditanyakan\n"));
    }
  }
}
