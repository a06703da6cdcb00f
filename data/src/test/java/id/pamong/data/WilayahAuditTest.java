package id.pamong.data;

import static id.pamong.data.AuditTables.BASE;
import static id.pamong.data.AuditTables.CATALOG;
import static id.pamong.data.AuditTables.audit;
import static id.pamong.data.AuditTables.newest;
import static id.pamong.data.AuditTables.param;
import static id.pamong.data.AuditTables.replaced;
import static id.pamong.data.AuditTables.table;
import static id.pamong.data.AuditTables.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pamong.data.AuditTables.Told;
import id.pamong.finding.Finding;
import id.pamong.finding.Severity;
import id.pamong.wilayah.KodeWilayah;
import id.pamong.wilayah.Tingkat;
import id.pamong.wilayah.Wilayah;
import id.pamong.wilayah.WilayahCatalog;
import id.pamong.wilayah.WilayahEdition;
import id.pamong.wilayah.audit.AuditRule;
import id.pamong.wilayah.audit.BarisTabel;
import id.pamong.wilayah.audit.RingkasanAudit;
import id.pamong.wilayah.audit.WilayahAudit;
import id.pamong.wilayah.edition.EditionBuilder;
import id.pamong.wilayah.suksesi.Suksesi;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each fault is put into a sound table and must be the only finding. */
class WilayahAuditTest {

  @ParameterizedTest
  @ValueSource(strings = {"2019", "2022", "2025"})
  void tableOfAnEditionHasNoFaultInItselfInAnyOrder(String edition) {
    List<String> all =
        CATALOG
            .all(Tingkat.PROVINSI, CATALOG.getEdition(edition))
            .map(one -> one.kode().toString())
            .toList();
    List<BarisTabel> rows = table(CATALOG.getEdition(edition), all);
    Collections.shuffle(rows, new Random(3));
    Told told = audit(rows, CATALOG.getEdition(edition));
    assertThat(told.findings()).isEmpty();
    assertThat(told.summary().baris()).isEqualTo(rows.size()).isGreaterThan(91_000);
  }

  @Test
  void capitalsShortWordsAndMissingDotsAreNoFaults() {
    List<BarisTabel> rows = new ArrayList<>(BASE);
    rows.replaceAll(
        row ->
            BarisTabel.of(
                row.baris(),
                row.kode().replace(".", ""),
                row.nama()
                    .orElse("")
                    .toUpperCase(Locale.ROOT)
                    .replaceFirst("^KABUPATEN ADMINISTRASI KEPULAUAN", "KAB. ADM. KEP.")
                    .replaceFirst("^KABUPATEN", "KAB.")
                    .replaceFirst("^DAERAH KHUSUS IBUKOTA", "DKI")));
    assertThat(audit(rows, newest()).findings()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    // the row, its code and name instead, the rule, the first answer
    "11.10, 11.1, Kabupaten Aceh Singkil, audit.nol-hilang, 11.10",
    "11.10, 11.1, ACEH SINGKIL, audit.nol-hilang, 11.10",
    "11.01, 11.1, Kab. Aceh Selatan, audit.nol-hilang, 11.01",
    "73.01, 731, Kepulauan Selayar, audit.nol-hilang, 73.01",
    "91.03.02.3003, 91.3.2.3003, Desa Adat Ayapo, audit.nol-hilang, 91.03.02.3003",
    "91.03.02.3003, 913023003, Desa Adat Ayapo, audit.nol-hilang, 91.03.02.3003",
    "73.71, 7371.0, Kota Makassar, audit.format-angka, 73.71",
    "91.03.02.3003, '9,103023003E+09', Desa Adat Ayapo, audit.format-angka, 91.03.02.3003",
    "91.03.02.3003, 9.103.023.003, Desa Adat Ayapo, audit.format-angka, 91.03.02.3003",
    "91.03.02.3003, x, Desa Adat Ayapo, audit.kode-tidak-sah,",
    "11.09, 1101, Kab. Simeulue, audit.kode-bps, 11.09",
    "75.01, 75.51, Kabupaten Gorontalo, audit.kode-tidak-dikenal, 75.01",
    "75.71, 75.51, Kota Gorontalo, audit.kode-tidak-dikenal, 75.71",
    "96.71, 92.71, Kota Sorong, audit.kode-usang, 96.71",
    "91.03.02.3003, 91.03.02.2003, Ayapo, audit.kode-usang, 91.03.02.3003",
    "11.09, 11.09, Kabupaten Simelue, audit.ejaan-nama, Kabupaten Simeulue",
    "31.73, 31.73, Kota Administrasi Jakarta Utara, audit.nama-salah, Kota Administrasi Jakarta Barat",
    "31.73, 31.73, Depok, audit.nama-salah, Kota Administrasi Jakarta Barat",
    "76.01, 76.01, Kab. Mamuju Utara, audit.nama-lama, Kabupaten Pasangkayu",
    "75.01, 75.01, Kota Gorontalo, audit.status-salah, Kabupaten Gorontalo",
    "75.71, 75.71, Kab. Gorontalo, audit.status-salah, Kota Gorontalo",
    "73.71, 73.71, ' ', audit.nama-kosong, Kota Makassar",
    "91.03, 91.03, Kab. Jaya-pura, audit.penulisan-nama, Kabupaten Jayapura"
  })
  void oneFaultIsOneFindingWithTheRightAnswer(
      String original, String kode, String nama, String rule, String answer) {
    Told told = with(original, kode, nama);
    assertThat(told.rules()).containsExactly(rule);
    assertThat(told.only().suggestions().stream().findFirst())
        .isEqualTo(Optional.ofNullable(answer));
    assertThat(told.summary().temuan().values()).containsExactly(1L);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Kota Baru", "Kab. Kota Baru", "KABUPATEN KOTA BARU"})
  void blankInANameIsNoOtherName(String nama) {
    Told told = audit(List.of(BarisTabel.of(1, "63.02", nama)), newest());
    assertThat(told.rules()).containsExactly("audit.penulisan-nama");
    assertThat(told.only().suggestions()).containsExactly("Kabupaten Kotabaru");
  }

  @ParameterizedTest
  @CsvSource({
    "63.02, Baru, audit.nama-salah",
    "63.02, Kota Kotabaru, audit.status-salah",
    "63.02, Kota Lama, audit.nama-salah"
  })
  void otherNamesAndKindsStayFaults(String kode, String nama, String rule) {
    assertThat(audit(List.of(BarisTabel.of(1, kode, nama)), newest()).rules())
        .containsExactly(rule);
  }

  @Test
  void statusNamesTheRegionThatMayBeMeant() {
    assertThat(with("75.01", "75.01", "Kota Gorontalo").only().suggestions())
        .containsExactly("Kabupaten Gorontalo", "75.71");
  }

  @ParameterizedTest
  @CsvSource({
    "73.71.01.1001, Desa, 'kelurahan '",
    "73.08.01.2002, Kel., 'desa '",
    "91.03.02.3003, Kel., ''",
    "75.01, Kota, ''"
  })
  void statusIsAnsweredWithTheKindOfTheCode(String kode, String said, String kind) {
    String nama = CATALOG.find(KodeWilayah.parse(kode), newest()).orElseThrow().nama();
    String base = nama.replaceFirst("^(Kabupaten|Desa Adat) ", "");
    Finding told = with(kode, kode, said + " " + base).only();
    assertThat(told.rule().value()).isEqualTo("audit.status-salah");
    assertThat(param(told, "benar")).isEqualTo(kind + nama);
    assertThat(told.suggestions()).startsWith(nama);
  }

  @ParameterizedTest
  @CsvSource({
    "73.71.01.1001, DESA, true",
    "73.71.01.1001, Kelurahan, false",
    "73.08.01.2002, KEL., true",
    "91.03.02.3003, DESA, false",
    "91.03.02.3003, Desa Adat, false",
    "91.03.02.2001, desa adat, true",
    "73.71.01.1001, DESA_KELURAHAN, false",
    "73.71.01.1001, desa/kelurahan, false",
    "73.71, KABUPATEN_KOTA, false",
    "73.71, Kab./Kota, false",
    "73.71, KAB, true",
    "73.71, kota, false",
    "73.71, ibu kota negara, false"
  })
  void columnOfKindsIsComparedWithTheCode(String kode, String status, boolean wrong) {
    List<BarisTabel> rows =
        replaced(kode, row -> new BarisTabel(row.baris(), kode, row.nama(), Optional.of(status)));
    assertThat(audit(rows, newest()).rules())
        .isEqualTo(wrong ? List.of("audit.status-salah") : List.of());
  }

  @Test
  void bpsCodeIsToldByAFormerNameToo() {
    List<BarisTabel> rows = List.of(BarisTabel.of(1, "8101", "Kab. Maluku Tenggara Barat"));
    Told told = audit(rows, newest());
    assertThat(told.rules()).containsExactly("audit.kode-bps");
    assertThat(told.only().suggestions()).containsExactly("81.03");
  }

  @Test
  void bpsCodesAreToldByTheNameTheyComeWith() {
    List<BarisTabel> rows =
        List.of(
            BarisTabel.of(1, "1101", "SIMEULUE"),
            BarisTabel.of(2, "1103", "ACEH SELATAN"),
            BarisTabel.of(3, "9101", "FAKFAK"),
            BarisTabel.of(4, "7371010", "MARISO"),
            BarisTabel.of(5, "3578", "SURABAYA"),
            BarisTabel.of(6, "1112", "ACEH BARAT DAYA"));
    Told told = audit(rows, newest());
    assertThat(told.rules()).containsOnly("audit.kode-bps").hasSize(4);
    assertThat(told.findings())
        .extracting(finding -> finding.suggestions().toString())
        .containsExactly("[11.09]", "[11.01]", "[92.03]", "[73.71.01]");
  }

  @Test
  void provinceCodesOfBpsInPapuaAreTold() {
    List<BarisTabel> rows =
        List.of(
            BarisTabel.of(1, "91", "PAPUA BARAT"),
            BarisTabel.of(2, "92", "PAPUA BARAT DAYA"),
            BarisTabel.of(3, "94", "PAPUA"),
            BarisTabel.of(4, "97", "PAPUA PEGUNUNGAN"));
    assertThat(audit(rows, newest()).findings())
        .extracting(finding -> finding.suggestions().toString())
        .containsExactly("[92]", "[96]", "[91]", "[95]");
  }

  @Test
  void duplicateNamesTheFirstRow() {
    List<BarisTabel> rows = new ArrayList<>(BASE);
    rows.add(BarisTabel.of(99_999, "7371", "Ujung Pandang"));
    Finding finding = audit(rows, newest()).findings().get(0);
    assertThat(finding.rule()).isEqualTo(AuditRule.KODE_GANDA.id());
    assertThat(finding.path().value()).isEqualTo("/99999/kode");
    assertThat(param(finding, "pertama"))
        .isEqualTo(
            BASE.stream()
                    .filter(row -> row.kode().equals("73.71"))
                    .findFirst()
                    .orElseThrow()
                    .baris()
                + "");
  }

  @Test
  void missingParentIsOneFindingThatNamesItAndCountsItsChildren() {
    List<BarisTabel> rows = new ArrayList<>(BASE);
    rows.removeIf(row -> row.kode().equals("91.03.02"));
    Finding finding = audit(rows, newest()).only();
    assertThat(finding.rule()).isEqualTo(AuditRule.INDUK_TIDAK_ADA.id());
    assertThat(finding.suggestions()).containsExactly("91.03.02");
    assertThat(param(finding, "jumlah")).isEqualTo("7");
  }

  @Test
  void ambiguousLossIsNotDecided() {
    Told told =
        audit(List.of(new BarisTabel(1, "11.1", Optional.empty(), Optional.empty())), newest());
    assertThat(told.only().suggestions()).containsExactly("11.01", "11.10");
    assertThat(
            told.run().findKoreksi(new BarisTabel(1, "11.1", Optional.empty(), Optional.empty())))
        .isEmpty();
  }

  @Test
  void lostDigitsAreNotInvented() {
    assertThat(with("73.71", "7.371E+09", "Kota Makassar").findings().get(0).suggestions())
        .isEmpty();
  }

  @Test
  void tableOf2019IsStaleInPapuaAndEachSuccessorHasItsEvidence() {
    List<BarisTabel> rows = table(CATALOG.getEdition("2019"), List.of("91", "92"));
    Told told = audit(rows, newest());
    List<Finding> regencies =
        told.findings().stream()
            .filter(finding -> finding.rule().equals(AuditRule.KODE_USANG.id()))
            .filter(finding -> param(finding, "kode").length() == 5)
            .toList();
    assertThat(regencies).hasSize(26);
    assertThat(regencies).allSatisfy(one -> assertThat(param(one, "bukti")).isEqualTo("HUKUM"));
    assertThat(regencies.get(0).suggestions()).containsExactly("93.01");
  }

  @Test
  void tableOf2025IsJudgedBackwardByAnEarlierEdition() {
    Told told = with("11", "11", "Aceh");
    assertThat(told.findings()).isEmpty();
    Told back =
        audit(List.of(BarisTabel.of(1, "93.01", "Kabupaten Merauke")), CATALOG.getEdition("2019"));
    assertThat(back.only().suggestions()).containsExactly("91.01");
  }

  @Test
  void countsAreExactAndOfEverySeverity() {
    List<BarisTabel> rows = new ArrayList<>();
    for (int i = 1; i <= 3_000; i++) {
      rows.add(BarisTabel.of(i, i % 3 == 0 ? "x" : "11.09", i == 1 ? "Simelue" : "Simeulue"));
    }
    RingkasanAudit summary = audit(rows, newest()).summary();
    assertThat(summary.baris()).isEqualTo(3_000);
    assertThat(summary.temuan().toString())
        .isEqualTo("{audit.ejaan-nama=1, audit.kode-ganda=1999, audit.kode-tidak-sah=1000}");
    assertThat(summary.tingkat())
        .containsEntry(Severity.ERROR, 2_999L)
        .containsEntry(Severity.WARNING, 1L)
        .containsEntry(Severity.INFO, 0L);
  }

  @Test
  void refusesAnEditionOfAnotherCatalog() {
    WilayahEdition foreign =
        new WilayahEdition("z", "z", "Z", LocalDate.of(2030, 1, 1), Optional.empty(), List.of());
    assertThatThrownBy(() -> audit(List.of(), foreign))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("but was 'z'");
  }

  @Test
  void judgesByAnEditionOfTheUsersOwn() {
    WilayahEdition own =
        new WilayahEdition(
            "uji", "2027", "Uji", LocalDate.of(2027, 1, 1), Optional.empty(), List.of());
    EditionBuilder builder = new EditionBuilder(own);
    table(CATALOG.newest(), List.of("76"))
        .forEach(row -> builder.add(row.kode(), row.nama().orElse("")));
    WilayahCatalog both =
        id.pamong.wilayah.edition.CombinedCatalog.of(CATALOG, builder.build().orElseThrow());
    WilayahAudit audit =
        WilayahAudit.of(Suksesi.derive(both, List.of()), OfficialBps.jembatan(), own);
    Told told =
        audit(
            audit,
            List.of(
                BarisTabel.of(1, "76.01", "Pasangkayu"), BarisTabel.of(2, "91.03", "Jayapura")));
    assertThat(told.rules()).containsExactly("audit.kode-usang");
    assertThat(told.only().suggestions()).isEmpty();
  }

  @Test
  void namesOfTheOfficialListGoWithTheirOwnRegions() {
    Wilayah ayapo = CATALOG.get(KodeWilayah.parse("91.03.02.3003"), newest());
    assertThat(with("91.03.02.3003", "91.03.02.3003", ayapo.nama()).findings()).isEmpty();
    assertThat(with("91.03.02.3003", "91.03.02.3003", "Ayapo").findings()).isEmpty();
  }
}
