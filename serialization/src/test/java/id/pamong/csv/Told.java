package id.pamong.csv;

import id.pamong.finding.Finding;
import id.pamong.finding.FindingValue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes down what a reader tells of a table. */
final class Told implements CsvVisitor {

  final List<CsvRow> rows = new ArrayList<>();
  final List<Finding> faults = new ArrayList<>();
  final StringBuilder all = new StringBuilder();
  Optional<CsvColumns> columns = Optional.empty();

  static Told of(String text) {
    return of(text.getBytes(StandardCharsets.UTF_8));
  }

  static Told of(byte[] bytes) {
    return of(new ByteArrayInputStream(bytes));
  }

  static Told of(InputStream in) {
    Told told = new Told();
    try {
      CsvTable.read(in, told);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return told;
  }

  @Override
  public void columns(CsvColumns columns) {
    this.columns = Optional.of(columns);
  }

  @Override
  public void row(CsvRow row) {
    rows.add(row);
    all.append(row.text());
  }

  @Override
  public void fault(Finding finding) {
    faults.add(finding);
  }

  @Override
  public void other(String text) {
    all.append(text);
  }

  /** Each row as {@code <line> <code>=<name>}. */
  List<String> pairs() {
    return rows.stream().map(row -> row.baris() + " " + row.kode() + "=" + row.nama()).toList();
  }

  /** Each fault as {@code <rule>} or {@code <rule>@<line>}. */
  List<String> rules() {
    return faults.stream()
        .map(
            fault -> {
              FindingValue line = fault.params().get("baris");
              return fault.rule() + (line == null ? "" : "@" + line.teks());
            })
        .toList();
  }
}
