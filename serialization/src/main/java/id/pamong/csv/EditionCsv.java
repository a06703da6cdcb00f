package id.pamong.csv;

import id.pamong.finding.Finding;
import id.pamong.wilayah.WilayahEdition;
import id.pamong.wilayah.edition.EditionBuilder;
import id.pamong.wilayah.edition.OwnEdition;
import java.io.IOException;
import java.io.InputStream;

/** Reads a table of codes and names as an edition of the user's own. */
public final class EditionCsv {

  private EditionCsv() {}

  /**
   * Reads an edition.
   *
   * @param in the table as {@link CsvTable} reads it, with a column of codes and one of names; not
   *     closed
   * @param edition the decree and the day that the table belongs to
   * @return the edition, or all faults of the table and of its rows
   * @throws IOException if the bytes cannot be read
   */
  public static OwnEdition read(InputStream in, WilayahEdition edition) throws IOException {
    return read(in, new EditionBuilder(edition));
  }

  /**
   * Reads rows into an edition of which more is known than the table says, such as {@code new
   * EditionBuilder(edition).partial(true)}.
   *
   * @param in the table as {@link CsvTable} reads it, with a column of codes and one of names; not
   *     closed
   * @param builder where the rows are added
   * @return the edition, or all faults of the table and of its rows
   * @throws IOException if the bytes cannot be read
   */
  public static OwnEdition read(InputStream in, EditionBuilder builder) throws IOException {
    Rows rows = new Rows(builder);
    CsvTable.read(in, rows);
    return builder.build();
  }

  private record Rows(EditionBuilder builder) implements CsvVisitor {
    @Override
    public void columns(CsvColumns columns) {
      if (columns.nama().isEmpty()) {
        builder.fault(CsvFaults.ofTable(CsvRule.KOLOM_NAMA_TIDAK_ADA));
      }
    }

    @Override
    public void row(CsvRow row) {
      if (row.columns().nama().isPresent()) {
        builder.add(row.baris(), row.kode(), row.nama());
      }
    }

    @Override
    public void fault(Finding finding) {
      builder.fault(finding);
    }
  }
}
