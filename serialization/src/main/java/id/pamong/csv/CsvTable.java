package id.pamong.csv;

import id.pamong.csv.LineInput.Line;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Reads a table of regions row by row, holding no more than one row at a time.
 *
 * <p>Separator ({@code ,} {@code ;} {@code |} or a tab), header and columns are found out: codes
 * and names are looked for by the names of the columns ({@code kode}, {@code code}, {@code id},
 * {@code nama}, {@code name}, {@code nama_wilayah} …), or else by what stands in them. Titles may
 * stand above a header that names both. UTF-8 with or without its mark, UTF-16 with its mark;
 * values may be quoted and go over several lines.
 *
 * <p>A line that cannot be read is told as a fault, and the next one is read; nothing is left out
 * without a word. Blank lines are no rows. Not thread-safe.
 */
public final class CsvTable {

  /** How many lines are looked at to find out the shape of the table. */
  private static final int SAMPLE = 100;

  /** The most lines that one quoted value may go over. */
  private static final int MOST_LINES = 50;

  private final TextInput input;
  private final LineInput lines;
  private final CsvVisitor visitor;
  private RecordParser parser = new RecordParser(',');

  /** The line of the last record that is no row: the header, or a title where there is none. */
  private long headerLine;

  private CsvTable(TextInput input, CsvVisitor visitor) {
    this.input = input;
    this.lines = new LineInput(input.reader());
    this.visitor = visitor;
  }

  /**
   * Reads a whole table.
   *
   * @param in the bytes, which are not closed
   * @param visitor told of everything
   * @throws IOException if the bytes cannot be read; what they say is never a reason
   */
  public static void read(InputStream in, CsvVisitor visitor) throws IOException {
    TextInput input = TextInput.open(in);
    if (input.fault().isPresent()) {
      visitor.fault(CsvFaults.ofTable(input.fault().get()));
      return;
    }
    new CsvTable(input, visitor).read();
  }

  /** A record: the line on which it begins, its text, and its values; none if it is faulty. */
  private record CsvRecord(long line, String text, @Nullable List<String> cells) {}

  private void read() throws IOException {
    List<Line> sample = new ArrayList<>();
    List<String> contents = new ArrayList<>();
    while (sample.size() < SAMPLE) {
      Line line = lines.next();
      if (line == null) {
        break;
      }
      sample.add(line);
      if (!line.content().isBlank() && !line.cut()) {
        contents.add(line.content());
      }
    }
    Optional<Line> json = sample.stream().filter(line -> !line.content().isBlank()).findFirst();
    if (json.isPresent() && isJson(json.get().content())) {
      visitor.fault(CsvFaults.ofLine(CsvRule.JSON, json.get().number()));
      return;
    }
    if (!contents.isEmpty()) {
      parser = new RecordParser(ColumnFinder.separator(contents));
    }
    for (int i = sample.size() - 1; i >= 0; i--) {
      lines.putBack(sample.get(i));
    }
    readRecords(contents.size());
  }

  /** No name of a column begins as an object or a list does. */
  private static boolean isJson(String first) {
    String text = first.strip();
    return text.startsWith("{") || text.startsWith("[");
  }

  private void readRecords(int sampled) throws IOException {
    List<CsvRecord> first = new ArrayList<>();
    List<CsvRecord> whole = new ArrayList<>();
    boolean faulty = false;
    CsvRecord next = next();
    for (; next != null && whole.size() < sampled; next = next()) {
      first.add(next);
      faulty |= next.cells() == null;
      if (next.cells() != null && !isBlank(next.cells())) {
        whole.add(next);
      }
    }
    if (whole.isEmpty()) {
      if (!faulty) {
        visitor.fault(CsvFaults.ofTable(CsvRule.KOSONG));
      }
      return;
    }
    CsvColumns columns = columns(whole);
    if (columns == null) {
      return;
    }
    visitor.columns(columns);
    for (CsvRecord one : first) {
      deliver(one, columns);
    }
    for (; next != null; next = next()) {
      deliver(next, columns);
    }
  }

  private @Nullable CsvColumns columns(List<CsvRecord> records) {
    List<List<String>> cells = new ArrayList<>();
    for (CsvRecord one : records) {
      cells.add(one.cells() == null ? List.of() : one.cells());
    }
    ColumnFinder finder = new ColumnFinder(cells);
    if (!finder.doubled().isEmpty()) {
      visitor.fault(CsvFaults.ofTable(CsvRule.KOLOM_GANDA, List.of(finder.doubled())));
      return null;
    }
    OptionalInt kode = finder.kode();
    if (kode.isEmpty()) {
      visitor.fault(CsvFaults.ofTable(CsvRule.KOLOM_KODE_TIDAK_ADA, cells.get(0)));
      return null;
    }
    int last = finder.hasHeader() ? finder.before() : finder.before() - 1;
    headerLine = last < 0 ? 0 : records.get(last).line();
    if (!finder.isCertain(cells.get(0))) {
      visitor.fault(CsvFaults.header(headerLine, finder.before(), cells.get(last)));
    }
    return new CsvColumns(
        parser.separator(),
        finder.width(),
        kode.getAsInt(),
        finder.nama(kode.getAsInt()),
        finder.status(),
        finder.hasHeader(),
        input.charset(),
        input.mark());
  }

  private void deliver(CsvRecord one, CsvColumns columns) {
    List<String> cells = one.cells();
    if (cells == null || isBlank(cells) || one.line() <= headerLine) {
      visitor.other(one.text());
      return;
    }
    int needed = Math.max(columns.kode(), columns.nama().orElse(0)) + 1;
    boolean tooMany =
        cells.size() > columns.width() && !isBlank(cells.subList(columns.width(), cells.size()));
    if (cells.size() < needed || tooMany) {
      visitor.fault(CsvFaults.width(one.line(), cells.size(), columns.width()));
      visitor.other(one.text());
    } else {
      visitor.row(new CsvRow(one.line(), cells, one.text(), columns));
    }
  }

  private static boolean isBlank(List<String> cells) {
    for (String cell : cells) {
      if (!cell.isEmpty()) {
        return false;
      }
    }
    return true;
  }

  /** Reads the next record, over several lines if a quoted value goes on. */
  private @Nullable CsvRecord next() throws IOException {
    Line line = lines.next();
    if (line == null) {
      return null;
    }
    if (isFaulty(line)) {
      return new CsvRecord(line.number(), line.text(), null);
    }
    List<String> cells = parser.parse(line.content());
    return cells == null ? longRecord(line) : new CsvRecord(line.number(), line.text(), cells);
  }

  private boolean isFaulty(Line line) {
    if (line.cut()) {
      visitor.fault(CsvFaults.tooLong(line.number()));
      return true;
    }
    if (line.text().indexOf(TextInput.BAD) >= 0) {
      visitor.fault(CsvFaults.ofLine(CsvRule.PENGODEAN, line.number()));
      return true;
    }
    if (line.text().indexOf('\0') >= 0) {
      visitor.fault(CsvFaults.ofLine(CsvRule.BUKAN_TEKS, line.number()));
      return true;
    }
    return false;
  }

  /** Where the quote never ends, the first line alone is at fault and the others are read anew. */
  private CsvRecord longRecord(Line first) throws IOException {
    List<Line> more = new ArrayList<>();
    StringBuilder text = new StringBuilder(first.text());
    while (more.size() < MOST_LINES && text.length() <= LineInput.LONGEST) {
      Line line = lines.next();
      if (line == null) {
        break;
      }
      more.add(line);
      if (line.cut() || line.text().indexOf(TextInput.BAD) >= 0) {
        break;
      }
      int contentEnd = text.length() + line.content().length();
      text.append(line.text());
      List<String> cells = parser.parse(text.substring(0, contentEnd));
      if (cells != null) {
        return new CsvRecord(first.number(), text.toString(), cells);
      }
    }
    for (int i = more.size() - 1; i >= 0; i--) {
      lines.putBack(more.get(i));
    }
    visitor.fault(CsvFaults.ofLine(CsvRule.KUTIP_TIDAK_DITUTUP, first.number()));
    return new CsvRecord(first.number(), first.text(), null);
  }
}
