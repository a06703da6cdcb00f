package id.pamong.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.pamong.finding.Finding;
import id.pamong.finding.FindingValue;
import id.pamong.finding.Report;
import id.pamong.finding.Severity;
import id.pamong.hukum.DasarHukum;
import id.pamong.wilayah.EditionOnDate;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Writes what checks of documents found as JSON.
 *
 * <p>The fields stand in a fixed order. What is not known of a document ({@code jenis}, {@code
 * tanggal}, {@code edisi}, {@code edisiTepat}) is {@code null}; {@code omitted} stands there only
 * where findings were counted and not stored. Immutable, and thread-safe when the texts are.
 */
public final class ReportJson {

  private final JsonNodeFactory nodes = JsonNodeFactory.instance;
  private final Function<Finding, String> texts;

  private ReportJson(Function<Finding, String> texts) {
    this.texts = texts;
  }

  /**
   * Returns a writer whose messages are in one language.
   *
   * @param texts gives the message of a finding
   * @return the writer
   */
  public static ReportJson withTexts(Function<Finding, String> texts) {
    return new ReportJson(texts);
  }

  /**
   * Writes what was found in one document, on one line and without a line break.
   *
   * @param document the document
   * @return an object with {@code source}, {@code jenis}, {@code tanggal}, {@code edisi}, {@code
   *     edisiTepat} and {@code findings}
   */
  public String writeLine(CheckedDocument document) {
    return JsonText.onOneLine(JsonText.of(document(document)));
  }

  /**
   * Writes what was found in several documents, on several lines, with a line break at the end.
   *
   * @param documents the documents in the order in which they are reported
   * @param rules the version of the rule set
   * @param regions the newest region edition
   * @return an object with {@code documents}, {@code counts}, {@code rules} and {@code regions}
   */
  public String write(Collection<CheckedDocument> documents, String rules, String regions) {
    ObjectNode all = nodes.objectNode();
    ArrayNode elements = all.putArray("documents");
    documents.forEach(document -> elements.add(document(document)));
    ObjectNode counts = all.putObject("counts");
    for (Severity severity : Severity.values()) {
      counts.put(
          severity.name(), documents.stream().mapToLong(d -> d.report().count(severity)).sum());
    }
    all.put("rules", rules);
    all.put("regions", regions);
    return JsonText.indented(JsonText.of(all));
  }

  private ObjectNode document(CheckedDocument document) {
    Report report = document.report();
    Optional<EditionOnDate> edisi = report.edisi();
    ObjectNode object = nodes.objectNode();
    object.put("source", document.source());
    object.put("jenis", document.jenis().map(JenisDokumen::id).orElse(null));
    object.put("tanggal", report.tanggal().map(LocalDate::toString).orElse(null));
    object.put("edisi", edisi.map(e -> e.edition().id()).orElse(null));
    object.put("edisiTepat", edisi.map(EditionOnDate::exact).orElse(null));
    ArrayNode findings = object.putArray("findings");
    report.findings().forEach(finding -> findings.add(finding(finding)));
    if (report.omitted() > 0) {
      object.put("omitted", report.omitted());
    }
    return object;
  }

  private ObjectNode finding(Finding finding) {
    ObjectNode object = nodes.objectNode();
    object.put("rule", finding.rule().value());
    object.put("severity", finding.severity().name());
    object.put("path", finding.path().value());
    object.put("message", texts.apply(finding));
    putTexts(object, "basis", finding.basis().stream().map(DasarHukum::sitasi).toList());
    ObjectNode params = object.putObject("params");
    // Sorted, since the map of a finding has no order of its own.
    for (Map.Entry<String, FindingValue> param : new TreeMap<>(finding.params()).entrySet()) {
      put(params, param.getKey(), param.getValue());
    }
    putTexts(object, "suggestions", finding.suggestions());
    return object;
  }

  private static void put(ObjectNode params, String name, FindingValue value) {
    if (value instanceof FindingValue.Amount amount) {
      params.put(name, amount.value());
    } else if (value instanceof FindingValue.Texts texts) {
      putTexts(params, name, texts.values());
    } else {
      params.put(name, value.teks());
    }
  }

  private static void putTexts(ObjectNode object, String name, Collection<String> texts) {
    ArrayNode array = object.putArray(name);
    texts.forEach(array::add);
  }
}
