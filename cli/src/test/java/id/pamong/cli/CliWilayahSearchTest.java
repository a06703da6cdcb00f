package id.pamong.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CliWilayahSearchTest {

  @Test
  void showsHitsForPeople() {
    Ran ran = Ran.pamong("wilayah", "search", "meruake", "papua", "selatan", "--limit", "1");
    assertThat(ran.status()).isZero();
    assertThat(ran.err()).isEmpty();
    assertThat(ran.out())
        .startsWith("93.01  Kabupaten Merauke  0.")
        .contains("\n  Papua Selatan › Kabupaten Merauke\n  meruake → merauke (salah ketik)\n");
  }

  @Test
  void showsHitsInEnglish() {
    assertThat(Ran.pamong("wilayah", "search", "meruake", "--lang", "en").out())
        .contains("meruake → merauke (misspelt)");
  }

  @Test
  void showsHitsAsOneArrayOfJson() {
    Ran ran =
        Ran.pamong("wilayah", "search", "merauke papua selatan", "--limit=1", "--format=json");
    assertThat(ran.lines()).hasSize(1);
    assertThat(ran.out())
        .startsWith(
            "[{\"kode\":\"93.01\",\"nama\":\"Kabupaten Merauke\","
                + "\"jalur\":[\"Papua Selatan\",\"Kabupaten Merauke\"],\"skor\":0.")
        .contains(
            "\"sebab\":[{\"kata\":\"merauke\",\"kecocokan\":\"EXACT\",\"dengan\":\"merauke\","
                + "\"kode\":\"93.01\"}")
        .endsWith("\"edisi\":\"kepmendagri-300.2.2-2138-2025\",\"edisiTepat\":true}]\n");
  }

  @Test
  void withoutHitsTheAnswerIsNo() {
    Ran ran = Ran.pamong("wilayah", "search", "qqqqqqqqqqqq", "--format", "json");
    assertThat(ran.status()).isEqualTo(1);
    assertThat(ran.out()).isEqualTo("[]\n");
    assertThat(ran.hasOneComplaint()).isTrue();
  }

  @Test
  void codeIsFoundAndSaidToBeOne() {
    Ran ran = Ran.pamong("wilayah", "search", "1101012001");
    assertThat(ran.status()).isZero();
    assertThat(ran.out())
        .isEqualTo(
            """
            11.01.01.2001  Keude Bakongan  1.0000
              Aceh › Kabupaten Aceh Selatan › Bakongan › Keude Bakongan
              1101012001 → 11.01.01.2001 (kode)
            """);
  }

  @Test
  void codeOfAnotherEditionIsNotFoundAndTheWayIsShown() {
    Ran ran = Ran.pamong("wilayah", "search", "91.01");
    assertThat(ran.status()).isEqualTo(1);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).contains("kode 91.01 tidak ada").contains("pamong wilayah trace 91.01");
  }

  @Test
  void findsTheLevelsWantedAlone() {
    assertThat(Ran.pamong("wilayah", "search", "gambir", "--tingkat", "kecamatan").lines().get(0))
        .startsWith("31.71.01  Gambir");
    assertThat(Ran.pamong("wilayah", "search", "gambir", "--tingkat=desa-kelurahan").lines().get(0))
        .startsWith("31.71.01.1001  Gambir");
  }

  @Test
  void searchesTheEditionOfTheDate() {
    String[] args = {"wilayah", "search", "merauke", "--date=2020-05-01", "--format=json"};
    assertThat(Ran.pamong(args).out())
        .startsWith("[{\"kode\":\"91.01\"")
        .contains("\"edisi\":\"permendagri-72-2019\"");
    assertThat(Ran.pamong("wilayah", "search", "merauke", "--edition=2019").out())
        .startsWith("91.01  ");
  }

  @Test
  void refusesWrongOptions() {
    assertThat(Ran.pamong("wilayah", "search", "x", "--tingkat", "dusun").status()).isEqualTo(2);
    assertThat(Ran.pamong("wilayah", "search", "x", "--limit", "0").status()).isEqualTo(2);
    assertThat(Ran.pamong("wilayah", "search", "x", "--limit", "1001").status()).isEqualTo(2);
    assertThat(Ran.pamong("wilayah", "search", "x", "--limit", "99999999999").status())
        .isEqualTo(2);
    assertThat(Ran.pamong("wilayah", "search").status()).isEqualTo(2);
  }

  @Test
  void saysThatNotAllWasRead() {
    Ran ran = Ran.pamong("wilayah", "search", "wamena " + "a".repeat(2_000), "--lang=en");
    assertThat(ran.err()).contains("only the first 1,000 characters were read");
  }

  @Test
  void saysTheFormerNameOfTheRegionAbove() {
    Ran ran = Ran.pamong("wilayah", "search", "Bambalamotu Mamuju Utara", "--limit", "1");
    assertThat(ran.out())
        .startsWith("76.01.01  Bambalamotu  0.")
        .contains(
            "76.01 dengan nama menurut edisi atau masa lain: Kabupaten Mamuju Utara"
                + " (permendagri-72-2019; PP 61/2017)");
  }

  @Test
  void tellsMachinesWhoseFormerNameItIs() {
    assertThat(
            Ran.pamong(
                    "wilayah", "search", "Bambalamotu Mamuju Utara", "--limit=1", "--format=json")
                .out())
        .contains(
            "\"kata\":\"mamuju utara\",\"kecocokan\":\"FORMER_NAME\",\"dengan\":\"pasangkayu\"")
        .contains("\"namaLama\":{\"kode\":\"76.01\",\"nama\":\"Kabupaten Mamuju Utara\",");
  }

  @Test
  void saysThatANameIsEnglish() {
    assertThat(Ran.pamong("wilayah", "search", "West Papua", "--limit", "1").out())
        .startsWith("92  Papua Barat  1.0000")
        .contains("west → barat (bahasa Inggris)");
  }
}
