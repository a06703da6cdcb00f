package id.pamong.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.pamong.cli.console.Exit;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CliWewenangHoldersTest {

  private static final String DELEGATION =
      Path.of("..", "examples", "keputusan", "mandat-menjadi-delegasi.json").toString();
  private static final String SERVICE = "Izin Penyelenggaraan Reklame Insidental";

  private static Ran holders(String... more) {
    List<String> args =
        new ArrayList<>(
            List.of("wewenang", "holders", DELEGATION, "--layanan", SERVICE, "--wilayah"));
    args.addAll(List.of(more));
    return Ran.pamong(args.toArray(String[]::new));
  }

  private static Ran gaps(String... more) {
    List<String> args = new ArrayList<>(List.of("wewenang", "gaps", DELEGATION));
    args.addAll(List.of(more));
    return Ran.pamong(args.toArray(String[]::new));
  }

  @Test
  void serviceWithoutAName_isAskedFor() {
    Ran ran =
        Ran.pamong(
            "wewenang",
            "holders",
            DELEGATION,
            "--layanan",
            "",
            "--wilayah",
            "35.13.05",
            "--date",
            "2021-06-01");
    assertThat(ran.status()).isEqualTo(Exit.FAULT);
    assertThat(ran.err()).contains("--layanan harus berisi nama layanan").doesNotContain("TEXT");
  }

  @Test
  void holders_areNamed_withTheTree() {
    Ran ran = holders("35.13.05", "--date", "2021-06-01");
    assertThat(ran.status()).isEqualTo(Exit.OK);
    assertThat(ran.out())
        .startsWith(
            "\"" + SERVICE + "\" di Leces (35.13.05) pada 2021-06-01: ada pemegang wewenang")
        .contains(
            "bupati Kabupaten Probolinggo (35.13): BERWENANG",
            "camat Leces (35.13.05): BERWENANG",
            "[ya] delegasi dari");
  }

  @Test
  void noHolderButTheUnknown_endsWithOne() {
    Ran ran = holders("35.13.05", "--date", "2021-06-01", "--urusan", "yustisi", "--lang", "en");
    assertThat(ran.status()).isEqualTo(Exit.FOUND);
    assertThat(ran.out()).contains("affair \"yustisi\"");
    Ran none = holders("35.74.01", "--date", "2021-06-01", "--urusan", "YUSTISI", "--lang", "en");
    assertThat(none.status()).isEqualTo(Exit.FOUND);
    assertThat(none.out())
        .contains("there is no holder", "wali kota Kota Probolinggo (35.74): NOT");
  }

  @Test
  void holdersAsJson_haveEveryOffice() {
    Ran ran = holders("35.13.05", "--date", "2021-01-31", "--format", "json");
    assertThat(ran.out())
        .contains("\"status\": \"ADA\"", "\"ditolak\": [", "\"jabatan\": \"CAMAT\"");
  }

  @Test
  void gaps_areTheRowsWithoutOneHolder() {
    Ran ran = gaps("--wilayah", "35.13", "--from", "2021-01-01", "--to", "2021-12-31");
    assertThat(ran.status()).isEqualTo(Exit.FOUND);
    assertThat(ran.lines())
        .contains(
            "Pemegang wewenang di Kabupaten Probolinggo (35.13) dari 2021-01-01 sampai dengan 2021-12-31",
            "  "
                + SERVICE
                + "  Leces (35.13.05)  2021-01-01 s.d. 2021-01-31  tidak dilimpahkan; kepala daerah"
                + " berwenang sendiri")
        .noneMatch(line -> line.contains("(35.13.05)  2021-02-01"));
    assertThat(ran.out())
        .contains(
            "25 baris: 1 satu pemegang (0 di antaranya hanya dengan syarat), 0 lebih dari satu, 24");
  }

  @Test
  void gapsAsJson_haveAllRows_inHalfOpenPeriods() {
    Ran ran =
        gaps(
            "--wilayah", "35.13", "--from", "2021-01-01", "--to", "2021-12-31", "--format", "json");
    assertThat(ran.out())
        .contains(
            "\"mulai\": \"2021-02-01\"", "\"akhir\": \"2022-01-01\"", "\"keadaan\": \"SATU\"");
  }

  @Test
  void wrongOptions_areRefused_inALine() {
    for (Ran ran :
        List.of(
            holders("35.13.05"),
            holders("x", "--date", "2021-06-01"),
            holders("35.13.05", "--date", "2021-06-01", "--urusan", "apa"),
            holders("35.13.05", "--date", "2021-06-01", "--ukuran", "luas"),
            holders("35.13.05", "--date", "2021-06-01", "--ciri", "menara"),
            holders("35.13.05", "--date", "2021-06-01", "--edition", "2019"),
            gaps("--wilayah", "35.13.05", "--from", "2021-01-01", "--to", "2021-12-31"),
            gaps("--wilayah", "35.13", "--from", "2021-01-01", "--to", "2020-12-31"),
            gaps("--wilayah", "35.13", "--from", "2021-13-01", "--to", "2021-12-31"),
            gaps("--wilayah", "35.13", "--from", "2021-01-01"))) {
      assertThat(ran.status()).isEqualTo(Exit.FAULT);
      assertThat(ran.hasOneComplaint()).isTrue();
    }
  }

  @Test
  void measuresAndTraits_decideOfTheObject() {
    String file = Path.of("..", "examples", "keputusan", "pulosari-imb-100.json").toString();
    String[] question = {
      "wewenang",
      "holders",
      file,
      "--layanan",
      "Izin Mendirikan Bangunan",
      "--wilayah",
      "33.27.02",
      "--date",
      "2016-05-02",
      "--ciri",
      "menara=tidak",
      "--ciri",
      "bangunan bertingkat=tidak",
      "--ciri",
      "bangunan kolektif=tidak",
      "--ukuran",
      "luas bangunan=100:METER_PERSEGI"
    };
    assertThat(Ran.pamong(question).out()).contains("camat Pulosari (33.27.02): BERWENANG");
    question[question.length - 1] = "luas bangunan=100.5:METER_PERSEGI";
    assertThat(Ran.pamong(question).out()).contains("camat Pulosari (33.27.02): TIDAK BERWENANG");
  }

  @Test
  void fileThatIsNotThere_isComplainedOf() {
    Ran ran =
        Ran.pamong(
            "wewenang",
            "gaps",
            "tidak-ada",
            "--wilayah",
            "35.13",
            "--from",
            "2021-01-01",
            "--to",
            "2021-12-31");
    assertThat(ran.status()).isEqualTo(Exit.FAULT);
    assertThat(ran.hasOneComplaint()).isTrue();
  }
}
