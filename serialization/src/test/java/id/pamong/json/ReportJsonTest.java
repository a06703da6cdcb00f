package id.pamong.json;

import static org.assertj.core.api.Assertions.assertThat;

import id.pamong.finding.Finding;
import id.pamong.finding.FindingCollector;
import id.pamong.finding.FindingValue;
import id.pamong.finding.JsonPointer;
import id.pamong.finding.Report;
import id.pamong.finding.RuleId;
import id.pamong.finding.Severity;
import id.pamong.hukum.DasarHukum;
import id.pamong.hukum.InstrumenHukum;
import id.pamong.hukum.JenisInstrumen;
import id.pamong.wilayah.EditionOnDate;
import id.pamong.wilayah.KodeWilayah;
import id.pamong.wilayah.WilayahEdition;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ReportJsonTest {

  private static final WilayahEdition EDITION =
      new WilayahEdition(
          "permendagri-72-2019",
          "2019",
          "Permendagri 72 Tahun 2019",
          LocalDate.of(2019, 10, 8),
          Optional.empty(),
          List.of());

  private final ReportJson writer = ReportJson.withTexts(finding -> "Teks: " + finding.rule());

  private static Finding finding(Severity severity, String path) {
    return Finding.builder()
        .rule(RuleId.parse("pelimpahan.contoh"))
        .severity(severity)
        .path(JsonPointer.parse(path))
        .putParams("wilayah", new FindingValue.Kode(KodeWilayah.of(35, 74)))
        .putParams("hari", new FindingValue.Day(LocalDate.of(2014, 12, 6)))
        .putParams("batas", new FindingValue.Amount(new BigDecimal("1E+2")))
        .putParams("nama", new FindingValue.Text("wali \"kota\""))
        .putParams("pilihan", new FindingValue.Texts(List.of("A", "B")))
        .addBasis(DasarHukum.of(InstrumenHukum.of(JenisInstrumen.UU, "23", 2014), "226 ayat (1)"))
        .addSuggestions("35.75")
        .build();
  }

  private static Report report(int limit, Finding... findings) {
    FindingCollector collector = new FindingCollector(limit);
    for (Finding finding : findings) {
      collector.add(finding);
    }
    return collector.report(
        "aturan-1",
        Optional.of(LocalDate.of(2014, 12, 6)),
        Optional.of(new EditionOnDate(EDITION, false)));
  }

  private static CheckedDocument document(Report report) {
    return new CheckedDocument(
        "berkas/a.json", Optional.of(JenisDokumen.PELIMPAHAN_WEWENANG), report);
  }

  @Test
  void writesOneDocument() {
    assertThat(writer.writeLine(document(report(10, finding(Severity.ERROR, "/pemberi/wilayah")))))
        .isEqualTo(
            """
            {"source":"berkas/a.json","jenis":"pelimpahan-wewenang","tanggal":"2014-12-06",\
            "edisi":"permendagri-72-2019","edisiTepat":false,\
            "findings":[{"rule":"pelimpahan.contoh","severity":"ERROR",\
            "path":"/pemberi/wilayah","message":"Teks: pelimpahan.contoh",\
            "basis":["UU 23/2014 Pasal 226 ayat (1)"],\
            "params":{"batas":100,"hari":"2014-12-06","nama":"wali \\"kota\\"",\
            "pilihan":["A","B"],"wilayah":"35.74"},\
            "suggestions":["35.75"]}]}""");
  }

  @Test
  void whatIsNotKnownIsNull() {
    ReadResult.Refused<Object> refused =
        (ReadResult.Refused<Object>)
            PamongJson.withDefaults()
                .read(Contoh.ringkasJson().replace("\"jenis\":\"pelimpahan-wewenang\",", ""));
    String types =
        Arrays.stream(JenisDokumen.values())
            .map(jenis -> "\"" + jenis.id() + "\"")
            .collect(Collectors.joining(","));
    CheckedDocument document = new CheckedDocument("-", refused.jenis(), refused.report());
    assertThat(writer.writeLine(document))
        .isEqualTo(
            """
            {"source":"-","jenis":null,"tanggal":null,"edisi":null,"edisiTepat":null,\
            "findings":[{"rule":"struktur.jenis-dokumen","severity":"ERROR","path":"",\
            "message":"Teks: struktur.jenis-dokumen","basis":[],\
            "params":{"allowed":[TYPES],"missing":"jenis","property":"jenis"},\
            "suggestions":[]}]}"""
                .replace("TYPES", types));
  }

  @Test
  void tellsHowManyWereLeftOut() {
    Report capped =
        report(
            1,
            finding(Severity.ERROR, "/a"),
            finding(Severity.INFO, "/b"),
            finding(Severity.INFO, "/c"));
    assertThat(writer.writeLine(document(capped))).endsWith("}],\"omitted\":2}");
  }

  @Test
  void writesSeveralDocumentsWithTheirCounts() {
    Report none = report(10);
    Report some = report(1, finding(Severity.ERROR, "/a"), finding(Severity.WARNING, "/b"));
    assertThat(writer.write(List.of(document(none), document(some)), "aturan-1", EDITION.id()))
        .startsWith("{\n  \"documents\": [\n    {\n      \"source\": \"berkas/a.json\",\n")
        .contains("\"findings\": []")
        .endsWith(
            """
              "counts": {
                "ERROR": 1,
                "WARNING": 1,
                "INFO": 0
              },
              "rules": "aturan-1",
              "regions": "permendagri-72-2019"
            }
            """);
  }

  @Test
  void writesNoDocuments() {
    assertThat(writer.write(List.of(), "aturan-1", "x")).startsWith("{\n  \"documents\": [],\n");
  }
}
