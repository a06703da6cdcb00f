package id.pamong.csv;

import id.pamong.finding.Finding;

/** Told of what stands in a table, in the order in which it stands there. */
public interface CsvVisitor {

  /**
   * Told once, before the first row, where codes and names stand.
   *
   * @param columns the columns
   */
  default void columns(CsvColumns columns) {}

  /**
   * Told of each row.
   *
   * @param row the row
   */
  void row(CsvRow row);

  /**
   * Told of each fault of the table or of a line, which then is no row, and of a doubtful header.
   *
   * @param finding the fault
   */
  void fault(Finding finding);

  /**
   * Told of each stretch of text that is no row: the header, blank lines, lines with a fault.
   *
   * @param text as it stands in the table, with its line ends
   */
  default void other(String text) {}
}
