package id.pamong.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.pamong.cli.console.Language;
import id.pamong.cli.console.Texts;
import id.pamong.wilayah.suksesi.Bukti;
import id.pamong.wilayah.suksesi.HubunganWilayah;
import id.pamong.wilayah.suksesi.StatusSuksesi;
import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CliWilayahTraceTest {

  @Test
  void tellsPeopleWhatACodeBecame() {
    Ran ran = Ran.pamong("wilayah", "trace", "92.71");
    assertThat(ran.status()).isZero();
    assertThat(ran.err()).isEmpty();
    assertThat(ran.out())
        .isEqualTo(
            """
            92.71  Kota Sorong  kepmendagri-100.1.1-6117-2022
              Status        SATU: satu wilayah, kode lain dalam kepmendagri-300.2.2-2138-2025
              Wilayah       96.71 Kota Sorong  (dinyatakan hukum)
              Langkah       2022 → 2025  92.71 Kota Sorong → 96.71 Kota Sorong  (berganti kode; \
            dinyatakan hukum; UU 29/2022)
            """);
  }

  @Test
  void tellsItInEnglish() {
    assertThat(Ran.pamong("wilayah", "trace", "92.71", "--lang", "en").out())
        .contains("SATU: one region, another code in kepmendagri-300.2.2-2138-2025\n")
        .contains("  Region        96.71 Kota Sorong  (stated by law)\n");
  }

  @Test
  void tellsItAsJson() {
    Ran ran = Ran.pamong("wilayah", "trace", "9201082003", "--format", "json");
    assertThat(ran.status()).isZero();
    assertThat(ran.out())
        .isEqualTo(
            """
            {"kode":"92.01.08.2003","edisi":"kepmendagri-100.1.1-6117-2022",\
            "penerus":[{"kode":"96.01.06.2003","nama":"Wariyau",\
            "edisi":"kepmendagri-300.2.2-2138-2025","bukti":"NAMA_MIRIP_SEKECAMATAN"}],\
            "status":"SATU","ke":"kepmendagri-300.2.2-2138-2025","dasar":[],\
            "berubahMakna":false,"gantiNama":[{"dari":"kepmendagri-100.1.1-6117-2022",\
            "nama":"Wariayau","ke":"kepmendagri-300.2.2-2138-2025","menjadi":"Wariyau",\
            "ejaan":true}],"pecahan":[],"pecahanDari":[],\
            "langkah":[{"dari":"kepmendagri-100.1.1-6117-2022",\
            "ke":"kepmendagri-300.2.2-2138-2025","kode":"92.01.08.2003","nama":"Wariayau",\
            "kodeTujuan":"96.01.06.2003","namaTujuan":"Wariyau","hubungan":"GANTI_KODE",\
            "bukti":"NAMA_MIRIP_SEKECAMATAN"}]}
            """);
  }

  @Test
  void changeOfTheNameUnderOneCodeIsSaidWithBothNames() {
    String note =
        "  Catatan       nama berubah: Nelereren (permendagri-72-2019) menjadi Gayak"
            + " (kepmendagri-100.1.1-6117-2022)\n";
    Ran ran = Ran.pamong("wilayah", "trace", "53.06.13.2008", "--from", "2019");
    assertThat(ran.out()).contains("TETAP").contains(note);
    assertThat(Ran.pamong("wilayah", "trace", "53.06.13.2008").out()).contains("TETAP", note);
    assertThat(Ran.pamong("wilayah", "trace", "53.06.13.2008", "--format=json").out())
        .contains("\"gantiNama\":[{\"dari\":\"permendagri-72-2019\",\"nama\":\"Nelereren\",")
        .contains("\"menjadi\":\"Gayak\",\"ejaan\":false}]");
  }

  @Test
  void nameThatIsSpeltOtherwiseIsSaidToBe() {
    assertThat(Ran.pamong("wilayah", "trace", "53.06.13.2019", "--from", "2022").out())
        .contains("ejaan nama berubah: Bayuntaa (kepmendagri-100.1.1-6117-2022) menjadi Bajuntaa");
  }

  @Test
  void nameThatStayedIsNotSpokenOf() {
    assertThat(Ran.pamong("wilayah", "trace", "53.06.13.2009", "--from", "2019").out())
        .doesNotContain("Catatan");
  }

  @Test
  void codeThatWasAnotherRegionBeforeSaysSo() {
    assertThat(Ran.pamong("wilayah", "trace", "74.03.27.2003").out())
        .contains(
            "dalam edisi permendagri-72-2019 kode 74.03.27.2003 adalah wilayah lain: Lamorende")
        .doesNotContain("nama berubah: Lamorende");
  }

  @Test
  void startsFromTheNewestEditionThatHasTheCode() {
    assertThat(Ran.pamong("wilayah", "trace", "91.01", "--format=json").out())
        .contains("\"edisi\":\"permendagri-72-2019\"")
        .contains("\"kode\":\"93.01\",\"nama\":\"Kabupaten Merauke\"")
        .contains("\"dasar\":[\"UU 14/2022\"]");
    assertThat(Ran.pamong("wilayah", "trace", "93.01", "--to=2019", "--format=json").out())
        .contains("\"edisi\":\"kepmendagri-300.2.2-2138-2025\",\"penerus\":[{\"kode\":\"91.01\"");
  }

  @Test
  void takesEditionsByIdAndByYear() {
    Ran byYear = Ran.pamong("wilayah", "trace", "91.01", "--from", "2019", "--to", "2022");
    Ran byId =
        Ran.pamong(
            "wilayah",
            "trace",
            "91.01",
            "--from=permendagri-72-2019",
            "--to=kepmendagri-100.1.1-6117-2022");
    assertThat(byYear.status()).isZero();
    assertThat(byYear).isEqualTo(byId);
  }

  @Test
  void namesWhatWasCarvedOut() {
    Ran forward = Ran.pamong("wilayah", "trace", "91", "--from=2019");
    assertThat(forward.status()).isZero();
    assertThat(forward.out())
        .contains("Status        TETAP: ")
        .contains("Pecahannya    93 Papua Selatan, 94 Papua Tengah, 95 Papua Pegunungan\n");
    Ran backward = Ran.pamong("wilayah", "trace", "93", "--to=2019", "--format=json");
    assertThat(backward.status()).isEqualTo(1);
    assertThat(backward.out())
        .contains("\"penerus\":[],\"status\":\"TIDAK_ADA\"")
        .contains("\"pecahanDari\":[{\"kode\":\"91\",\"nama\":\"Papua\"")
        .contains("\"hubungan\":\"PECAHAN\",\"bukti\":\"HUKUM\",\"dasar\":\"UU 14/2022\"");
  }

  @Test
  void marksACodeThatChangedItsMeaning() {
    String[] args = {"wilayah", "trace", "74.03.27.2003", "--from=2019", "--lang=en"};
    assertThat(Ran.pamong(args).out())
        .contains(
            "Note          in edition kepmendagri-300.2.2-2138-2025 code 74.03.27.2003 stands for"
                + " another region: Lahontohe\n");
    assertThat(
            Ran.pamong("wilayah", "trace", "74.03.27.2003", "--from=2019", "--format=json").out())
        .contains("\"berubahMakna\":true");
  }

  @Test
  void saysThatItCannotTellWhichOne() {
    assertThat(Ran.pamong("wilayah", "trace", "91.08.01.2034", "--lang=en").out())
        .contains("BANYAK: one of several regions in")
        .contains("which one is not known\n");
  }

  @Test
  void endIsAnAnswerThatIsNo() {
    Ran ran = Ran.pamong("wilayah", "trace", "35.15.04.1005");
    assertThat(ran.status()).isEqualTo(1);
    assertThat(ran.out())
        .contains("TIDAK_ADA: ")
        .contains("(dihapus; dinyatakan hukum; Permendagri 58/2021 Pasal 14 ayat (2))\n");
  }

  @Test
  void codeThatTheEditionLacksIsUnknown() {
    Ran ran = Ran.pamong("wilayah", "trace", "93.01", "--from=2019", "--lang=en");
    assertThat(ran.status()).isEqualTo(1);
    assertThat(ran.out())
        .contains(
            "TIDAK_DIKENAL: the code is not in permendagri-72-2019, the edition it is taken from\n")
        .contains("this code is in edition kepmendagri-100.1.1-6117-2022 (Kabupaten Merauke), ");
    assertThat(Ran.pamong("wilayah", "trace", "99.01", "--format=json").out())
        .startsWith(
            "{\"kode\":\"99.01\",\"edisi\":\"kepmendagri-300.2.2-2138-2025\",\"penerus\":[]")
        .contains("\"status\":\"TIDAK_DIKENAL\"");
  }

  @Test
  void codeOfNoEditionIsSaidToBeInNone() {
    assertThat(Ran.pamong("wilayah", "trace", "99.01").out())
        .contains("TIDAK_DIKENAL: kode tidak ada dalam edisi mana pun\n");
    assertThat(Ran.pamong("wilayah", "trace", "99.01", "--from", "2019").out())
        .contains("TIDAK_DIKENAL: kode tidak ada dalam edisi mana pun\n");
  }

  @Test
  void answersEveryLineInOrderAlsoThoseThatFail() {
    Ran ran =
        Ran.withInput("91.01\n\n11.1\n99.01\n92.71\r\n", "wilayah", "trace", "-", "--format=json");
    assertThat(ran.status()).isEqualTo(1);
    assertThat(ran.lines()).hasSize(4);
    assertThat(ran.lines().get(0)).startsWith("{\"kode\":\"91.01\"");
    assertThat(ran.lines().get(1))
        .startsWith("{\"kode\":\"11.1\",\"edisi\":null,\"penerus\":[],\"status\":\"TIDAK_DIKENAL\"")
        .contains("\"error\":\"lost-zero\"")
        .endsWith("\"posisi\":4}");
    assertThat(ran.lines().get(2)).startsWith("{\"kode\":\"99.01\"");
    assertThat(ran.lines().get(3)).startsWith("{\"kode\":\"92.71\"");
  }

  @Test
  void malformedCodeIsToldAsByShow() {
    Ran ran = Ran.pamong("wilayah", "trace", "35.78.1");
    assertThat(ran.status()).isEqualTo(1);
    assertThat(ran).isEqualTo(Ran.pamong("wilayah", "show", "35.78.1"));
  }

  @ParameterizedTest
  @CsvSource({"--edition=2019", "--date=2021-01-01", "--from=1999", "--to=besok"})
  void editionsThatDoNotFitAreWrongUse(String option) {
    Ran ran = Ran.pamong("wilayah", "trace", "91.01", option);
    assertThat(ran.status()).isEqualTo(2);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.hasOneComplaint()).isTrue();
  }

  @ParameterizedTest
  @EnumSource
  void everyGradeHasATextInBothLanguages(Bukti grade) {
    assertText("bukti." + grade);
  }

  @ParameterizedTest
  @EnumSource
  void everyRelationHasATextInBothLanguages(HubunganWilayah relation) {
    assertText("hubungan." + relation);
  }

  @ParameterizedTest
  @EnumSource
  void everyStatusHasATextInBothLanguages(StatusSuksesi status) {
    assertText("status." + status);
  }

  private static void assertText(String key) {
    for (Language language : Language.values()) {
      assertThat(Texts.in(language).get(key, "x")).isNotBlank();
    }
  }

  @Test
  void answersALineOfForeignBytes_andGoesOn() {
    byte[] lines = {'9', '1', '\n', (byte) 0xc3, '(', '\n', '1', '1', '\n'};
    Ran ran =
        Ran.withInput(new ByteArrayInputStream(lines), "wilayah", "trace", "-", "--format", "json");
    assertThat(ran.lines()).hasSize(3);
    assertThat(ran.lines().get(1)).contains("illegal-character");
    assertThat(ran.lines().get(2)).contains("\"11\"");
  }

  @Test
  void refusesCodesThatAreNotUtf8() {
    for (Charset charset : List.of(StandardCharsets.UTF_16, StandardCharsets.UTF_16LE)) {
      Ran ran =
          Ran.withInput(
              new ByteArrayInputStream("91.01\n".getBytes(charset)), "wilayah", "trace", "-");
      assertThat(ran.status()).isEqualTo(2);
      assertThat(ran.out()).isEmpty();
      assertThat(ran.err()).isEqualTo("pamong: -: tidak dapat dibaca: baris 1 bukan UTF-8\n");
    }
  }

  @Test
  void laterLineThatIsNotUtf8IsAnsweredAsFailed() {
    byte[] lines = {'1', '1', '\n', (byte) 0xff, (byte) 0xfe, '9', '\n', '9', '3', '\n'};
    for (String verb : List.of("trace", "show")) {
      Ran ran =
          Ran.withInput(new ByteArrayInputStream(lines), "wilayah", verb, "-", "--format", "json");
      assertThat(ran.status()).isEqualTo(1);
      assertThat(ran.lines()).hasSize(3);
      assertThat(ran.lines().get(1)).contains("illegal-character");
      assertThat(ran.lines().get(2)).startsWith("{\"kode\":\"93\"");
    }
  }

  @Test
  void evidenceOfAKecamatanThatWasPartedIsOfItsVillages() {
    assertThat(Ran.pamong("wilayah", "trace", "91.01.04").out())
        .contains(
            "91.01.04 Kimaam → 93.01.21 Padua  (pecahan; desa/kelurahannya: nama mirip"
                + " sekabupaten/kota)")
        .contains("91.01.04 Kimaam → 93.01.04 Kimaam  (berganti kode; nama sama");
  }
}
