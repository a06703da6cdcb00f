package id.pamong.wilayah.edition;

import id.pamong.finding.Report;
import id.pamong.wilayah.WilayahCatalog;
import java.util.Optional;

/**
 * What came of reading a table as an edition: a catalog of that one edition, or all that keeps the
 * table from being one.
 *
 * <p>Immutable and thread-safe.
 *
 * @param catalog the catalog; absent where the report has an error
 * @param report the findings, with exact counts
 */
public record OwnEdition(Optional<WilayahCatalog> catalog, Report report) {

  /**
   * Returns the catalog.
   *
   * @return the catalog
   * @throws IllegalStateException if the table has faults; the message says how many
   */
  public WilayahCatalog orElseThrow() {
    return catalog.orElseThrow(
        () ->
            new IllegalStateException(
                "table of an edition must have no faults, but was '"
                    + report.counts()
                    + "', the first "
                    + report.findings().get(0)));
  }
}
