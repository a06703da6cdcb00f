package id.pamong.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.pamong.cli.console.Language;
import id.pamong.cli.console.Surroundings;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class CliWilayahShowTest {

  @Test
  void showsRegionForPeople() {
    Ran ran = Ran.pamong("wilayah", "show", "35.78.01.1001");
    assertThat(ran.status()).isZero();
    assertThat(ran.err()).isEmpty();
    assertThat(ran.out())
        .isEqualTo(
            """
            35.78.01.1001  Karang Pilang
              Jalur     Jawa Timur › Kota Surabaya › Karang Pilang › Karang Pilang
              Tingkat   desa/kelurahan
              Jenis     kelurahan
              Edisi     Kepmendagri 300.2.2-2138 Tahun 2025 (kepmendagri-300.2.2-2138-2025)
            """);
  }

  @Test
  void showsRegionInEnglish() {
    assertThat(Ran.pamong("wilayah", "show", "35.78", "--lang", "en").out())
        .contains("  Level     kabupaten/kota (regency or city)\n")
        .contains("  Kind      kota (city)\n");
  }

  @Test
  void showsRegionAsJson() {
    assertThat(Ran.pamong("wilayah", "show", "3578011001", "--format", "json").out())
        .isEqualTo(
            """
            {"kode":"35.78.01.1001","nama":"Karang Pilang","tingkat":"DESA_KELURAHAN",\
            "jenis":"KELURAHAN","jalur":["Jawa Timur","Kota Surabaya","Karang Pilang",\
            "Karang Pilang"],"edisi":"kepmendagri-300.2.2-2138-2025","edisiTepat":true}
            """);
  }

  @Test
  void showsEveryKind() {
    List<String> kinds = new ArrayList<>();
    String[] codes = {"35", "35.12", "35.78", "35.78.01", "35.12.08.2001", "35.78.01.1001"};
    for (String code : codes) {
      String out = Ran.pamong("wilayah", "show", code, "--format", "json").out();
      kinds.add(out.replaceFirst("(?s).*\"jenis\":\"([A-Z_]+)\".*", "$1"));
    }
    assertThat(kinds)
        .containsExactly("PROVINSI", "KABUPATEN", "KOTA", "KECAMATAN", "DESA", "KELURAHAN");
  }

  @Test
  void dateBeforeFirstEditionIsAnsweredAsInexact() {
    Ran json = Ran.pamong("wilayah", "show", "35.78", "--date", "2014-12-06", "--format=json");
    assertThat(json.out()).contains("\"edisi\":\"permendagri-72-2019\",\"edisiTepat\":false");
    assertThat(Ran.pamong("wilayah", "show", "35.78", "--date", "2014-12-06").out())
        .contains("Catatan   edisi ini tidak tepat untuk 2014-12-06");
  }

  @Test
  void takesEditionByIdAndByYear() {
    Ran byYear = Ran.pamong("wilayah", "show", "91.01", "--edition", "2019");
    assertThat(byYear.status()).isZero();
    assertThat(byYear.out()).contains("Kabupaten Merauke");
    assertThat(Ran.pamong("wilayah", "show", "91.01", "--edition", "permendagri-72-2019"))
        .isEqualTo(byYear);
  }

  @Test
  void editionOnForeignDateIsInexact() {
    String[] args = {
      "wilayah", "show", "35.78", "--format=json", "--edition=2019", "--date=2023-01-01"
    };
    assertThat(Ran.pamong(args).out())
        .contains("\"edisi\":\"permendagri-72-2019\",\"edisiTepat\":false");
  }

  @Test
  void unknownCodeIsAnsweredWithTheEditionsThatHaveIt() {
    Ran ran = Ran.pamong("wilayah", "show", "91.01", "--edition", "2022", "--format", "json");
    assertThat(ran.status()).isEqualTo(1);
    assertThat(ran.err()).isEmpty();
    assertThat(ran.out())
        .isEqualTo(
            """
            {"kode":"91.01","error":"unknown","message":"kode wilayah 91.01 tidak ada dalam edisi \
            kepmendagri-100.1.1-6117-2022, tetapi ada dalam edisi permendagri-72-2019 \
            (Kabupaten Merauke)"}
            """);
  }

  @Test
  void codeOfNoEditionIsUnknown() {
    assertThat(Ran.pamong("wilayah", "show", "99.01", "--lang=en").out())
        .contains("99.01  unknown\n")
        .contains("nor in any other edition");
  }

  @Test
  void malformedCodeIsAnsweredWithReasonAndPosition() {
    Ran english = Ran.pamong("wilayah", "show", "35.78.1", "--format", "json", "--lang", "en");
    assertThat(english.status()).isEqualTo(1);
    assertThat(english.out())
        .isEqualTo(
            """
            {"kode":"35.78.1","error":"lost-zero","message":"region code '35.78.1' is malformed: \
            %s; position 7 (counted from 0)","posisi":7}
            """
                .formatted(Language.EN.messages().reason("lost-zero")));
    assertThat(Ran.pamong("wilayah", "show", "35.78.1").out())
        .isEqualTo(
            """
            35.78.1  lost-zero
              kode wilayah '35.78.1' salah: %s; posisi 7 (dihitung dari 0)
            """
                .formatted(Language.ID.messages().reason("lost-zero")));
  }

  @Test
  void emptyCodeHasNoPositionForPeople() {
    assertThat(Ran.pamong("wilayah", "show", "", "--lang=en").out())
        .endsWith("region code '' is malformed: " + Language.EN.messages().reason("empty") + "\n");
    assertThat(Ran.pamong("wilayah", "show", "", "--format=json").out())
        .endsWith(",\"posisi\":0}\n");
  }

  @Test
  void goodCodesAreShownBesideBadOnes() {
    Ran ran = Ran.pamong("wilayah", "show", "35.78.1", "35.78");
    assertThat(ran.status()).isEqualTo(1);
    assertThat(ran.out()).contains("35.78.1  lost-zero\n").contains("35.78  Kota Surabaya\n");
  }

  @Test
  void readsOneCodeALine() {
    Ran ran =
        Ran.withInput(
            "\uFEFF35.78\r\n\n   \n35.78.1\n35 78\n", "wilayah", "show", "-", "--format=json");
    assertThat(ran.status()).isEqualTo(1);
    assertThat(ran.lines()).hasSize(3);
    assertThat(ran.lines().get(0)).startsWith("{\"kode\":\"35.78\",\"nama\":\"Kota Surabaya\"");
    assertThat(ran.lines().get(1)).startsWith("{\"kode\":\"35.78.1\",\"error\":\"lost-zero\"");
    assertThat(ran.lines().get(2)).startsWith("{\"kode\":\"35 78\",\"error\":\"blank\"");
  }

  @Test
  @Timeout(60)
  void whoeverWaitsForEachAnswerGetsIt() throws Exception {
    PipedInputStream input = new PipedInputStream();
    PipedOutputStream questions = new PipedOutputStream(input);
    PipedInputStream answers = new PipedInputStream(1 << 16);
    PipedOutputStream output = new PipedOutputStream(answers);
    Surroundings surroundings =
        new Surroundings(input, output, OutputStream.nullOutputStream(), false, false, false);
    Thread command =
        new Thread(() -> new Pamong(surroundings).run("wilayah", "show", "-", "--format", "json"));
    command.start();
    BufferedReader reader =
        new BufferedReader(new InputStreamReader(answers, StandardCharsets.UTF_8));
    for (String code : new String[] {"35.78", "35.74"}) {
      questions.write((code + "\n").getBytes(StandardCharsets.UTF_8));
      questions.flush();
      assertThat(reader.readLine()).startsWith("{\"kode\":\"" + code + "\"");
    }
    questions.close();
    command.join();
  }

  @Test
  void emptyInputIsAnsweredWithNothingAndSaidToBeEmpty() {
    String empty = "pamong: -: masukan kosong, tidak ada yang ditanyakan\n";
    for (String input : List.of("", "\n\n")) {
      assertThat(Ran.withInput(input, "wilayah", "show", "-")).isEqualTo(new Ran(0, "", empty));
      assertThat(Ran.withInput(input, "wilayah", "trace", "-")).isEqualTo(new Ran(0, "", empty));
    }
  }

  @Test
  void endlessLineIsCut() {
    Ran ran = Ran.withInput("3".repeat(5_000_000), "wilayah", "show", "-");
    assertThat(ran.status()).isEqualTo(1);
    assertThat(ran.out().length()).isLessThan(1_000);
  }

  @Test
  void controlCharactersAreNotSentToTheTerminal() {
    Ran ran = Ran.pamong("wilayah", "show", "35\u001b[31m");
    assertThat(ran.out()).contains("35\\u001b[31m").doesNotContain("\u001b");
  }

  @Test
  void answersTenThousandLinesInOrder() {
    StringBuilder input = new StringBuilder();
    for (int i = 0; i < 10_000; i++) {
      input.append(i % 2 == 0 ? "35.78\n" : "x\n");
    }
    Ran ran = Ran.withInput(input.toString(), "wilayah", "show", "-", "--format", "json");
    assertThat(ran.lines()).hasSize(10_000);
    assertThat(ran.lines().get(9_998)).contains("Kota Surabaya");
    assertThat(ran.lines().get(9_999)).contains("\"error\":\"letter\"");
  }
}
