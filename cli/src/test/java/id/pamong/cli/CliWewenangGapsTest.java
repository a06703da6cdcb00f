package id.pamong.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.pamong.cli.console.Exit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CliWewenangGapsTest {

  private static final String DELEGATION =
      Path.of("..", "examples", "keputusan", "mandat-menjadi-delegasi.json").toString();
  private static final String ASSISTANCE =
      Path.of("..", "examples", "berkas", "tugas-pembantuan-2022.json").toString();

  private static final String ASSIGNMENT =
      Path.of("..", "examples", "berkas", "penugasan-desa-2023.json").toString();

  @TempDir Path directory;

  private static Ran gaps(String path, String region, String from, String to, String... more) {
    List<String> args =
        new ArrayList<>(
            List.of("wewenang", "gaps", path, "--wilayah", region, "--from", from, "--to", to));
    args.addAll(List.of(more));
    return Ran.pamong(args.toArray(String[]::new));
  }

  @Test
  void regionOfNoEdition_isNotKnown_withStatusOne() {
    Ran ran = gaps(DELEGATION, "99.99", "2023-01-01", "2023-12-31", "--layanan", "Izin X");
    assertThat(ran.status()).isEqualTo(Exit.FOUND);
    assertThat(ran.out())
        .contains(
            "Dilihat: 1 layanan, 0 kecamatan, ",
            "Kecamatan di 99.99 tidak diketahui dari 2023-01-01 sampai dengan 2023-12-31",
            "1 tidak dapat ditentukan")
        .doesNotContain("tidak dilimpahkan;");
    assertThat(gaps(DELEGATION, "99.99", "2023-01-01", "2023-12-31", "--format", "json").out())
        .contains("\"status\": \"TIDAK_DIKETAHUI\"", "\"kecamatan\": []", "\"tanpaKecamatan\": [");
  }

  @Test
  void instrumentsThatNameNoServiceOfTheRegion_areNotNoGap() {
    Ran ran = gaps(DELEGATION, "35.74", "2023-01-01", "2023-12-31");
    assertThat(ran.status()).isEqualTo(Exit.FOUND);
    assertThat(ran.out()).contains("Dilihat: 0 layanan", "Tidak ada layanan yang dilihat");
  }

  @Test
  void serviceThatIsNotKnownEverywhere_endsWithOne_andOneThatIsHeldWithNought() throws IOException {
    String task = "melaksanakan tugas lain yang diperintahkan";
    assertThat(gaps(DELEGATION, "35.13", "2024-01-01", "2024-01-31", "--layanan", task).status())
        .isEqualTo(Exit.FOUND);
    Ran held =
        gaps(
            DELEGATION,
            "35.13",
            "2024-01-01",
            "2024-01-31",
            "--layanan",
            "mengoordinasikan kegiatan pemberdayaan masyarakat");
    assertThat(held.out()).contains("24 satu pemegang (0 di antaranya");
    assertThat(held.status()).isEqualTo(Exit.OK);
  }

  @Test
  void daysOfNoExactEdition_areNoted_inEveryForm() {
    Ran text = gaps(DELEGATION, "35.13", "2019-01-01", "2021-12-31");
    assertThat(text.out())
        .contains("Catatan: Edisi wilayah Permendagri 72/2019 tidak tepat untuk 2019-01-01 s.d.");
    assertThat(gaps(DELEGATION, "35.13", "2019-01-01", "2021-12-31", "--format", "json").out())
        .contains("\"catatan\": \"edisi-tidak-tepat\"");
    assertThat(gaps(DELEGATION, "35.13", "2019-01-01", "2021-12-31", "--format", "markdown").out())
        .contains("- Catatan: Edisi wilayah Permendagri 72/2019 tidak tepat");
  }

  @Test
  void limitsThatWereLeftAside_areNamed_withTheSingleHolder() {
    String limited = Path.of("..", "examples", "keputusan", "pulosari-imb-100.json").toString();
    Ran text = gaps(limited, "33.27", "2016-05-01", "2016-05-31");
    assertThat(text.out())
        .contains(
            "Satu pemegang, tetapi hanya dengan syarat yang dikesampingkan:\n",
            "camat setempat (",
            "; hanya apabila luas bangunan paling banyak 100 m²");
    assertThat(gaps(limited, "33.27", "2016-05-01", "2016-05-31", "--format", "json").out())
        .contains("\"syarat\": \"batas-materi\"", "\"bersyarat\": 1");
  }

  @Test
  void assignmentsToDesa_areReadBesideDecrees_andInCaseFiles() throws IOException {
    Ran map = gaps(ASSIGNMENT, "35.13", "2023-03-01", "2023-12-31");
    assertThat(map.out()).contains("  Pendataan keluarga miskin", "1 layanan, 24 kecamatan, ");
    assertThat(gaps(ASSIGNMENT, "35.13", "2023-03-20", "2023-12-31", "--format", "json").out())
        .contains("\"tempat\": \"35.13.05.2001\"", "\"jabatan\": \"KEPALA_DESA\"");
    Ran holders =
        Ran.pamong(
            "wewenang",
            "holders",
            DELEGATION,
            ASSIGNMENT,
            "--layanan",
            "pendataan keluarga miskin",
            "--wilayah",
            "35.13.05.2001",
            "--date",
            "2023-06-01");
    assertThat(holders.status()).isEqualTo(Exit.OK);
    assertThat(holders.out()).contains("kepala Desa", "(35.13.05.2001): BERWENANG");
    String assignment = Files.readString(Path.of(ASSIGNMENT));
    Path berkas = directory.resolve("berkas.json");
    Files.writeString(
        berkas,
        """
        {"jenis":"berkas-keputusan","permintaan":{"pejabat":{"jabatan":"KEPALA_DESA",\
        "wilayah":"35.13.05.2001"},"layanan":"x","wilayah":"35.13.05.2001",\
        "tanggal":"2023-06-01"},"penugasan":[%s]}\
        """
            .formatted(assignment.replace("\"jenis\": \"penugasan-desa\",", "")));
    Ran inCase = gaps(berkas.toString(), "35.13", "2023-03-20", "2023-12-31", "--format", "json");
    assertThat(inCase.err()).isEmpty();
    assertThat(inCase.out())
        .isEqualTo(gaps(ASSIGNMENT, "35.13", "2023-03-20", "2023-12-31", "--format", "json").out());
  }

  @Test
  void tasksOfAssistance_areReadBesideDecrees_andInCaseFiles() throws IOException {
    String service = "Surat Keterangan Asal Usul Kayu Rakyat";
    Ran holders =
        Ran.pamong(
            "wewenang",
            "holders",
            ASSISTANCE,
            "--layanan",
            service,
            "--wilayah",
            "35.13.05",
            "--date",
            "2024-06-03");
    assertThat(holders.err()).isEmpty();
    assertThat(holders.out()).contains("Pergub 903/2022 (35)", "/pembagianUrusan");
    assertThat(gaps(ASSISTANCE, "35.13", "2022-12-01", "2023-01-31").out())
        .contains(service, "1 layanan, 24 kecamatan, ");
    Path berkas = directory.resolve("pembantuan.json");
    Files.writeString(
        berkas,
        """
        {"jenis":"berkas-keputusan","permintaan":{"pejabat":{"jabatan":"BUPATI",\
        "wilayah":"35.13"},"layanan":"%s","wilayah":"35.13.05","tanggal":"2024-06-03",\
        "pembagianUrusan":"DAERAH_PROVINSI"},"pembantuan":[%s]}\
        """
            .formatted(
                service,
                Files.readString(Path.of(ASSISTANCE))
                    .replace("\"jenis\": \"tugas-pembantuan\",", "")));
    Ran decided = Ran.pamong("wewenang", "decide", berkas.toString());
    assertThat(decided.out())
        .startsWith("BERWENANG")
        .contains("UU 23/2014 Pasal 20 ayat (2)) <Pergub 903/2022 (35) /instrumen/jenis>");
  }

  @Test
  void shareOfAService_tellsOfTheHead_andIsSaid() {
    String service = "Surat Keterangan Asal Usul Kayu Rakyat";
    Ran open = gaps(ASSISTANCE, "35.13", "2024-01-01", "2024-12-31");
    assertThat(open.out())
        .contains(
            "apakah kepala daerah berwenang belum diketahui",
            "Urusan layanan \""
                + service
                + "\" tidak dinyatakan; yang dipakai urusan"
                + " \"kehutanan\", yang disebut Pergub 903/2022 (35).");
    String fact = " surat  keterangan ASAL usul kayu rakyat =daerah_provinsi";
    Ran told = gaps(ASSISTANCE, "35.13", "2024-01-01", "2024-12-31", "--pembagian", fact);
    assertThat(told.out())
        .contains(
            "Dinyatakan: " + service + "; menurut pembagiannya Daerah provinsi\n",
            "tidak dilimpahkan; kepala daerah berwenang sendiri");
    assertThat(
            gaps(
                    ASSISTANCE,
                    "35.13",
                    "2024-01-01",
                    "2024-12-31",
                    "--layanan",
                    service,
                    "--urusan",
                    service + "=kehutanan",
                    "--pembagian",
                    service + "=DAERAH_PROVINSI",
                    "--format",
                    "json")
                .out())
        .contains("\"urusan\": \"KEHUTANAN\"", "\"pembagianUrusan\": \"DAERAH_PROVINSI\"")
        .doesNotContain("urusan-menurut-instrumen");
    assertThat(
            gaps(
                    ASSISTANCE,
                    "35.13",
                    "2024-01-01",
                    "2024-12-31",
                    "--pembagian",
                    service + "=PEMERINTAH_PUSAT")
                .out())
        .contains("kepala daerah pun tidak berwenang");
  }

  @Test
  void factsOfNoService_andWrongWords_areRefused_withTheRightOnes() {
    String service = "Surat Keterangan Asal Usul Kayu Rakyat";
    List<List<String>> wrong =
        List.of(
            List.of("--pembagian", "Izin X=DAERAH_PROVINSI"),
            List.of("--pembagian", service + "=PROVINSI"),
            List.of("--pembagian", "DAERAH_PROVINSI"),
            List.of("--pembagian", "=DAERAH_PROVINSI"),
            List.of("--urusan", service + "=apa"),
            List.of(
                "--pembagian",
                service + "=DAERAH_PROVINSI",
                "--pembagian",
                service + "=PEMERINTAH_PUSAT"));
    for (List<String> one : wrong) {
      Ran ran = gaps(ASSISTANCE, "35.13", "2024-01-01", "2024-12-31", one.toArray(String[]::new));
      assertThat(ran.status()).as(one.toString()).isEqualTo(Exit.FAULT);
      assertThat(ran.hasOneComplaint()).as(one.toString()).isTrue();
      assertThat(ran.out()).isEmpty();
    }
    assertThat(gaps(ASSISTANCE, "35.13", "2024-01-01", "2024-12-31", "--pembagian", "X=x").err())
        .contains("PEMERINTAH_PUSAT, DAERAH_PROVINSI, DAERAH_KABUPATEN_KOTA", "'x'");
    assertThat(
            gaps(
                    ASSISTANCE,
                    "35.13",
                    "2024-01-01",
                    "2024-12-31",
                    "--pembagian",
                    "X=DAERAH_PROVINSI")
                .err())
        .contains("yang dilihat: \"" + service + "\"");
  }

  @Test
  void serviceInAnotherSpelling_isTheSame_andLookedAtOnce() {
    String[] days = {"2023-01-01", "2023-12-31"};
    Ran told =
        gaps(
            DELEGATION,
            "35.74",
            days[0],
            days[1],
            "--layanan",
            "Izin X (IR)",
            "--layanan",
            "IJIN  X ( IR )",
            "--layanan",
            "Izin X (IR)",
            "--urusan",
            "Ijin X(IR)=SOSIAL",
            "--pembagian",
            "ijin x [IR]=DAERAH_KABUPATEN_KOTA");
    assertThat(told.out()).contains("Dilihat: 1 layanan", "Izin X (IR)").doesNotContain("IJIN");
    assertThat(told.status()).isNotEqualTo(Exit.FAULT);
  }

  @Test
  void daysBeforeTheRepublic_areRefused() {
    for (String day : List.of("0000-01-01", "1944-12-31")) {
      for (Ran ran :
          List.of(
              gaps(DELEGATION, "35.74", day, "2023-12-31"),
              Ran.pamong(
                  "wewenang",
                  "holders",
                  DELEGATION,
                  "--layanan",
                  "Izin X",
                  "--wilayah",
                  "35.74.01",
                  "--date",
                  day))) {
        assertThat(ran.status()).isEqualTo(Exit.FAULT);
        assertThat(ran.hasOneComplaint()).isTrue();
        assertThat(ran.err()).contains("≥ 1945-01-01", "'" + day + "'");
        assertThat(ran.out()).isEmpty();
      }
    }
    assertThat(gaps(DELEGATION, "35.74", "1945-01-01", "1945-12-31").status())
        .isNotEqualTo(Exit.FAULT);
  }

  @Test
  void shareForHolders_givesTheAnswerOfADecision() {
    String[] question = {
      "wewenang",
      "holders",
      ASSISTANCE,
      "--layanan",
      "Surat Keterangan Asal Usul Kayu Rakyat",
      "--wilayah",
      "35.13.05",
      "--date",
      "2024-06-03",
      "--kapasitas",
      "kepala_daerah_otonom",
      "--pembagian",
      "DAERAH_PROVINSI"
    };
    Ran ran = Ran.pamong(question);
    assertThat(ran.status()).isEqualTo(Exit.OK);
    assertThat(ran.out())
        .contains(
            "gubernur Jawa Timur (35): BERWENANG",
            "bupati Kabupaten Probolinggo (35.13): BERWENANG",
            "urusan \"kehutanan\", yang disebut Pergub 903/2022 (35), adalah");
    question[8] = "2026-06-03";
    assertThat(Ran.pamong(question).out())
        .contains("Pelanggaran: melampaui wewenang: waktu;", "tanggal 2026-06-03 di dalam periode");
    question[question.length - 1] = "provinsi";
    assertThat(Ran.pamong(question).status()).isEqualTo(Exit.FAULT);
    assertThat(Ran.pamong(question).err())
        .contains("--pembagian", "PEMERINTAH_PUSAT, DAERAH_PROVINSI, DAERAH_KABUPATEN_KOTA");
  }

  @Test
  void helpNamesTheKindsOfDocuments() {
    for (String verb : List.of("gaps", "holders")) {
      assertThat(Ran.pamong("wewenang", verb, "--help").out())
          .contains(
              "pelimpahan-wewenang", "penugasan-desa", "tugas-pembantuan", "berkas-keputusan");
    }
  }

  @Test
  void holdersAtAPlaceOfNoEdition_areNotKnown() {
    Ran ran =
        Ran.pamong(
            "wewenang",
            "holders",
            DELEGATION,
            "--layanan",
            "Izin X",
            "--wilayah",
            "99.99.01",
            "--date",
            "2023-06-01");
    assertThat(ran.status()).isEqualTo(Exit.FOUND);
    assertThat(ran.lines().get(0)).endsWith("pemegang wewenang tidak dapat ditentukan");
    assertThat(ran.out()).contains("Belum diketahui: tempat 99.99.01 ada menurut Kepmendagri");
  }
}
