package id.pamong.csv;

import java.util.List;
import java.util.OptionalInt;

/**
 * A row of a table.
 *
 * <p>Immutable and thread-safe.
 *
 * @param baris the number of the line on which it begins, from 1
 * @param cells its values in the order of the columns, without the blanks around them
 * @param text the row as it stands in the table, with its line end
 * @param columns the shape of the table
 */
public record CsvRow(long baris, List<String> cells, String text, CsvColumns columns) {

  /**
   * Returns the code as the table has it, without the blanks around it and the formula by which a
   * spreadsheet is kept from reading a number.
   *
   * @return the text, which may be no code
   */
  public String kode() {
    return value(cells.get(columns.kode()));
  }

  /**
   * Returns the code with all that stands around it inside its column or its quotes.
   *
   * @return the text, such as {@code " 73.71"} or {@code ="73.71"}
   */
  public String kodeAsWritten() {
    String cell = cells.get(columns.kode());
    return RecordParser.hasOuterBlank(text, columns.separator())
        ? RecordParser.unquoted(raw().get(columns.kode()))
        : cell;
  }

  /** What a spreadsheet shows for {@code ="73.71"}. */
  private static String value(String cell) {
    boolean formula = cell.length() > 3 && cell.startsWith("=\"") && cell.endsWith("\"");
    return formula ? cell.substring(2, cell.length() - 1) : cell;
  }

  private List<String> raw() {
    String lineEnd = lineEnd();
    return new RecordParser(columns.separator())
        .raw(text.substring(0, text.length() - lineEnd.length()));
  }

  /**
   * Returns the name as the table has it.
   *
   * @return the text; empty if there is none
   */
  public String nama() {
    return cell(columns.nama());
  }

  /**
   * Returns the kind of region as the table has it.
   *
   * @return the text; empty if there is none
   */
  public String status() {
    return cell(columns.status());
  }

  private String cell(OptionalInt column) {
    return column.isPresent() && column.getAsInt() < cells.size()
        ? value(cells.get(column.getAsInt()))
        : "";
  }

  /**
   * Returns the row as text with another code and another name. Every other value stays as it
   * stands in the table, with its quotes and blanks, and so does a code or a name that is not new.
   *
   * @param kode the code to write
   * @param nama the name to write, of which nothing is seen where the table has no names
   * @return the text with its line end
   */
  public String with(String kode, String nama) {
    List<String> raw = raw();
    raw.set(columns.kode(), replaced(raw.get(columns.kode()), kodeAsWritten(), kode));
    columns.nama().ifPresent(column -> raw.set(column, replaced(raw.get(column), nama(), nama)));
    return String.join(String.valueOf(columns.separator()), raw) + lineEnd();
  }

  private String replaced(String raw, String before, String after) {
    return before.equals(after) ? raw : quoted(after, raw.stripLeading().startsWith("\""));
  }

  private String quoted(String cell, boolean always) {
    boolean plain =
        cell.indexOf(columns.separator()) < 0
            && cell.indexOf('"') < 0
            && cell.indexOf('\n') < 0
            && cell.indexOf('\r') < 0;
    return plain && !always ? cell : '"' + cell.replace("\"", "\"\"") + '"';
  }

  private String lineEnd() {
    int end = text.length();
    while (end > 0 && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
      end--;
    }
    return text.substring(end);
  }
}
