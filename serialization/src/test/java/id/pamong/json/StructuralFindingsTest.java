package id.pamong.json;

import static id.pamong.json.Reading.faults;
import static id.pamong.json.Reading.lengkapWith;
import static id.pamong.json.Reading.onlyFault;
import static id.pamong.json.Reading.param;
import static org.assertj.core.api.Assertions.assertThat;

import id.pamong.finding.Finding;
import id.pamong.finding.Severity;
import id.pamong.wewenang.PelimpahanWewenang;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StructuralFindingsTest {

  @Test
  void allFaultsAreFoundInOnePass() {
    String json =
        """
        {"jenis":"pelimpahan-wewenang",
         "instrumen":{"jenis":"PERATURAN_BUPATTI","nomor":"  ","tanggalDitetapkan":"2012-02-30"},
         "pemberi":{"jabatan":"BUPATI","wilayah":"35.1"},
         "penerima":[{"jabatan":"CAMAT"},7,{"jabatan":"CAMAT","wilayah":"35.12.01","wilayah":"1"}],
         "jenisPelimpahan":null,
         "dasarHukum":[{"instrumen":{"jenis":"UU","nomor":"23","tahun":2014,"daerah":"35"}}],
         "periode":{"mulai":"2012-05-01","akhir":"2012-05-01"},
         "layanann":[]}
        """;
    assertThat(faults(json))
        .containsExactly(
            "gabungan-tidak-sah /dasarHukum/0/instrumen/daerah",
            "gabungan-tidak-sah /periode/akhir",
            "jenis-nilai /jenisPelimpahan",
            "jenis-nilai /penerima/1",
            "kunci-ganda /penerima/2/wilayah",
            "nilai-tidak-sah /instrumen/jenis",
            "nilai-tidak-sah /instrumen/nomor",
            "nilai-tidak-sah /instrumen/tanggalDitetapkan",
            "nilai-tidak-sah /pemberi/wilayah",
            "properti-tidak-dikenal /layanann",
            "properti-wajib /penerima/0");
  }

  @Test
  void textThatIsNotSeen_andAYearBeforeTheRepublic_areFound() {
    for (String name : List.of("\\u200b", "\\u00a0", "\\ufeff \\u2060", "\\u00ad", "\\u202f")) {
      String json =
          """
          {"jenis":"pelimpahan-wewenang",
           "instrumen":{"jenis":"PERATURAN_BUPATI","nomor":"7","tanggalDitetapkan":"2012-02-01",
                        "tahun":-5},
           "pemberi":{"jabatan":"BUPATI","wilayah":"35.12"},
           "penerima":[{"jabatan":"CAMAT","wilayah":"35.12.01"}],
           "jenisPelimpahan":"SEBAGIAN_URUSAN",
           "layanan":[{"nama":"%s"},{"nama":"Izin\\u00a0X"}]}
          """
              .formatted(name);
      assertThat(faults(json))
          .as(name)
          .containsExactly("nilai-tidak-sah /instrumen/tahun", "nilai-tidak-sah /layanan/0/nama");
    }
  }

  @Test
  void everyFindingIsAnErrorWithoutBasis() {
    Finding finding = onlyFault("[]");
    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
    assertThat(finding.basis()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "null, null",
    "[], array",
    "7, integer",
    "7.5, number",
    "'\"pelimpahan-wewenang\"', string",
    "true, boolean"
  })
  void whatIsNoObjectIsNoDocument(String json, String kind) {
    Finding finding = onlyFault(json);
    assertThat(Reading.line(finding)).isEqualTo("jenis-nilai ");
    assertThat(param(finding, "expected")).isEqualTo("object");
    assertThat(param(finding, "actual")).isEqualTo(kind);
  }

  @Test
  void documentWithoutTypeIsFound() {
    Finding finding = onlyFault(lengkapWith("\"jenis\": \"pelimpahan-wewenang\",", ""));
    assertThat(Reading.line(finding)).isEqualTo("jenis-dokumen ");
    assertThat(param(finding, "missing")).isEqualTo("jenis");
    assertThat(param(finding, "allowed"))
        .isEqualTo(
            Stream.of(JenisDokumen.values())
                .map(JenisDokumen::id)
                .collect(Collectors.joining(", ")));
  }

  @ParameterizedTest
  @CsvSource({
    "'{\"layanan\":[]}', 'jenis-dokumen '",
    "'{\"jenis\":null,\"layanan\":[]}', jenis-nilai /jenis",
    "'{\"jenis\":\"\",\"layanan\":[]}', jenis-dokumen /jenis",
    "'{\"jenis\":\"pelimpahan\",\"layanan\":[]}', jenis-dokumen /jenis"
  })
  void faultOfTheTypeHidesNoOtherFaultWhereTheTypeIsAskedFor(String json, String fault) {
    String lacks = "properti-wajib ";
    assertThat(
            PamongJson.withDefaults().read(json, PelimpahanWewenang.class).findings().stream()
                .map(Reading::line))
        .containsExactly(fault, lacks, lacks, lacks, lacks);
  }

  /** What other properties a document must have depends on its type. */
  @ParameterizedTest
  @ValueSource(strings = {"{}", "{\"jenis\":null}", "{\"jenis\":\"\"}"})
  void documentOfNoTypeAtAllIsOneFault(String json) {
    assertThat(faults(json)).hasSize(1);
  }

  @Test
  void unknownTypeIsFoundWithTheNearest() {
    Finding finding = onlyFault(lengkapWith("pelimpahan-wewenang", "pelimpahan wewenag"));
    assertThat(Reading.line(finding)).isEqualTo("jenis-dokumen /jenis");
    assertThat(param(finding, "value")).isEqualTo("pelimpahan wewenag");
    assertThat(finding.suggestions()).containsExactly("pelimpahan-wewenang");
  }

  @Test
  void typeThatIsNoTextIsFound() {
    assertThat(faults(lengkapWith("\"pelimpahan-wewenang\"", "null")))
        .containsExactly("jenis-nilai /jenis");
  }

  @Test
  void unknownPropertyIsFoundWithTheNearest() {
    Finding finding = onlyFault(lengkapWith("\"tanggalBerlaku\"", "\"tangalBerlku\""));
    assertThat(Reading.line(finding)).isEqualTo("properti-tidak-dikenal /instrumen/tangalBerlku");
    assertThat(param(finding, "property")).isEqualTo("tangalBerlku");
    assertThat(finding.suggestions()).containsExactly("tanggalBerlaku");
  }

  @ParameterizedTest
  @CsvSource({
    "pemberi, pembri, /pembri",
    "jenisPelimpahan, jenis_pelimpahan, /jenis_pelimpahan",
    "tanggalDitetapkan, tanggalDitetapkn, /instrumen/tanggalDitetapkn"
  })
  void misspeltNameIsOneFault(String name, String misspelt, String place) {
    String json = lengkapWith("\"" + name + "\"", "\"" + misspelt + "\"");
    Finding finding = onlyFault(json);
    assertThat(Reading.line(finding)).isEqualTo("properti-tidak-dikenal " + place);
    assertThat(finding.suggestions()).startsWith(name);
  }

  @Test
  void whatAMisspeltNameHoldsIsLookedAt() {
    String json = lengkapWith("\"pemberi\"", "\"pembri\"").replace("WALI_KOTA\",", "WALIKOTA\",");
    assertThat(faults(json))
        .contains("nilai-tidak-sah /pembri/jabatan", "properti-tidak-dikenal /pembri")
        .noneMatch(line -> line.startsWith("properti-wajib"));
  }

  @Test
  void misspeltNameGoesWithTheOthers() {
    String decree =
        "{\"jenis\":\"PERDA_PROVINSI\",\"nomor\":\"1\",\"tahun\":2014,\"daerh\":\"35\"}";
    String law = "{\"jenis\":\"UU\",\"nomor\":\"1\",\"tahun\":2014,\"daerh\":\"35\"}";
    String json = Contoh.ringkasJson().replaceFirst("}$", ",\"dasarHukum\":[{\"instrumen\":%s}]}");
    assertThat(faults(String.format(json, decree)))
        .containsExactly("properti-tidak-dikenal /dasarHukum/0/instrumen/daerh");
    assertThat(faults(String.format(json, law)))
        .containsExactly(
            "gabungan-tidak-sah /dasarHukum/0/instrumen/daerh",
            "properti-tidak-dikenal /dasarHukum/0/instrumen/daerh");
  }

  @Test
  void oneOfTwoMisspeltNamesStandsForTheProperty() {
    assertThat(faults(lengkapWith("\"pemberi\"", "\"pembri\":{},\"pemberii\"")))
        .containsExactly(
            "properti-tidak-dikenal /pemberii",
            "properti-tidak-dikenal /pembri",
            "properti-wajib /pembri",
            "properti-wajib /pembri");
  }

  @Test
  void nameOfAnotherKindOfValueStandsForNothing() {
    String json = lengkapWith("\"pemberi\"", "\"pembri\":1,\"asing\"");
    assertThat(faults(json))
        .containsExactly(
            "properti-tidak-dikenal /asing", "properti-tidak-dikenal /pembri", "properti-wajib ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"jnis", "Jenis", "jeniss", "JENIS"})
  void misspeltNameOfTheTypeIsOneFault(String misspelt) {
    Finding finding = onlyFault(lengkapWith("\"jenis\": \"pelim", "\"" + misspelt + "\": \"pelim"));
    assertThat(Reading.line(finding)).isEqualTo("properti-tidak-dikenal /" + misspelt);
    assertThat(finding.suggestions()).containsExactly("jenis");
  }

  @ParameterizedTest
  @ValueSource(strings = {"from", "addPenerima", "addAllPenerima", "tanggal", "build", "class"})
  void methodsThatAreNoPropertiesAreUnknown(String name) {
    assertThat(faults(lengkapWith("\"catatan\": [", "\"" + name + "\": [], \"catatan\": [")))
        .containsExactly("properti-tidak-dikenal /" + name);
  }

  @Test
  void jenisIsAPropertyOfTheOutermostObjectAlone() {
    assertThat(
            faults(lengkapWith("\"jabatan\": \"WALI_KOTA\"", "\"jenis\":1,\"jabatan\":\"CAMAT\"")))
        .containsExactly("properti-tidak-dikenal /pemberi/jenis");
  }

  @Test
  void missingPropertyIsFoundAtItsObject() {
    Finding finding = onlyFault(lengkapWith("\"jabatan\": \"WALI_KOTA\",", ""));
    assertThat(Reading.line(finding)).isEqualTo("properti-wajib /pemberi");
    assertThat(param(finding, "property")).isEqualTo("jabatan");
  }

  @Test
  void emptyListOfReceiversIsFound() {
    Finding finding =
        onlyFault(
            Contoh.ringkasJson()
                .replace("[{\"jabatan\":\"CAMAT\",\"wilayah\":\"35.12.01\"}]", "[]"));
    assertThat(Reading.line(finding)).isEqualTo("nilai-tidak-sah /penerima");
    assertThat(param(finding, "reason")).isEqualTo("empty-list");
  }

  @ParameterizedTest
  @CsvSource({
    "35.7, lost-zero, 4",
    "35.70, kabupaten-kota-unused, 3",
    "3574021, bps-kecamatan, 6",
    "35 74, blank, 2",
    "35.74.00, zero-part, 6",
    "35.74.01.9001, village-kind, 9",
    "'', empty, 0"
  })
  void badRegionCodeIsFoundWithReasonAndPosition(String code, String reason, String position) {
    Finding finding =
        onlyFault(lengkapWith("\"WALI_KOTA\",\n    \"wilayah\": \"35.74\"", wilayah(code)));
    assertThat(Reading.line(finding)).isEqualTo("nilai-tidak-sah /pemberi/wilayah");
    assertThat(param(finding, "type")).isEqualTo("KodeWilayah");
    assertThat(param(finding, "value")).isEqualTo(code);
    assertThat(param(finding, "reason")).isEqualTo(reason);
    assertThat(param(finding, "position")).isEqualTo(position);
  }

  private static String wilayah(String code) {
    return "\"WALI_KOTA\",\"wilayah\":\"" + code + "\"";
  }

  @Test
  void unknownConstantIsFoundWithAllAndTheNearest() {
    Finding finding = onlyFault(lengkapWith("\"DELEGASI\"", "\"delegasi\""));
    assertThat(Reading.line(finding)).isEqualTo("nilai-tidak-sah /sumber");
    assertThat(param(finding, "reason")).isEqualTo("unknown-name");
    assertThat(param(finding, "allowed")).isEqualTo("ATRIBUSI, DELEGASI, MANDAT");
    assertThat(finding.suggestions()).containsExactly("DELEGASI");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2019-02-29",
        "2019-13-01",
        "19-02-11",
        "2019-2-11",
        "11-02-2019",
        "+12019-02-11",
        "2019-02-11T00:00:00",
        " 2019-02-11",
        "2019-02-11\\n",
        "２０１９-02-11"
      })
  void whatIsNoDayIsFound(String text) {
    Finding finding = onlyFault(lengkapWith("2019-02-11", text));
    assertThat(Reading.line(finding)).isEqualTo("nilai-tidak-sah /instrumen/tanggalDitetapkan");
    assertThat(param(finding, "reason")).isEqualTo("not-a-day");
    assertThat(finding.params()).doesNotContainKey("position");
  }

  @ParameterizedTest
  @CsvSource({
    "2019.5, jenis-nilai",
    "'\"2019\"', jenis-nilai",
    "99999999999, nilai-tidak-sah",
    "1e999999999, terlalu-besar",
    "-1e99999999999, terlalu-besar"
  })
  void whatIsNoYearIsFound(String number, String rule) {
    assertThat(faults(lengkapWith("\"tahun\": 2019", "\"tahun\": " + number)))
        .containsExactly(rule + " /instrumen/tahun");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2019.0", "2.019e3", "20190E-1"})
  void wholeNumbersMayBeWrittenAsDecimals(String number) {
    assertThat(faults(lengkapWith("\"tahun\": 2019", "\"tahun\": " + number))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"1944, out-of-range", "10000, out-of-range"})
  void yearOfAnInstrumentLiesInItsRange(String number, String reason) {
    String range = "\"nomor\": \"23\",\n        \"tahun\": ";
    Finding finding = onlyFault(lengkapWith(range + "2014", range + number));
    assertThat(Reading.line(finding)).isEqualTo("nilai-tidak-sah /dasarHukum/0/instrumen/tahun");
    assertThat(param(finding, "reason")).isEqualTo(reason);
  }

  @Test
  void negativeLimitIsFound() {
    Finding finding = onlyFault(lengkapWith("100.00", "-0.01"));
    assertThat(Reading.line(finding))
        .isEqualTo("nilai-tidak-sah /layanan/0/batas/materi/0/palingBanyak");
    assertThat(param(finding, "reason")).isEqualTo("negative");
  }

  @Test
  void decimalNumberInTextIsRefused() {
    assertThat(faults(lengkapWith("100.00", "\"100.00\"")))
        .containsExactly("jenis-nilai /layanan/0/batas/materi/0/palingBanyak");
  }

  @Test
  void malformedCitationIsFound() {
    Finding finding = onlyFault(lengkapWith("226 ayat (1)", "Pasal 226"));
    assertThat(Reading.line(finding)).isEqualTo("nilai-tidak-sah /dasarHukum/0/pasal");
    assertThat(param(finding, "reason")).isEqualTo("bad-form");
  }
}
