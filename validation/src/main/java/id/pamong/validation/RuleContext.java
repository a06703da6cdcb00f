package id.pamong.validation;

import id.pamong.validation.register.InstrumentRegister;
import id.pamong.wilayah.EditionOnDate;
import id.pamong.wilayah.KodeWilayah;
import id.pamong.wilayah.WilayahCatalog;
import java.time.LocalDate;

/**
 * What a document is judged by: the law and the region edition of its own day. Immutable.
 *
 * @param tanggal the day of the document
 * @param catalog the regions
 * @param edisi the region edition of that day
 * @param register the instruments with their dates in force
 */
public record RuleContext(
    LocalDate tanggal, WilayahCatalog catalog, EditionOnDate edisi, InstrumentRegister register) {

  /**
   * Tells whether a region existed on the document's day. Where the edition is not exact for that
   * day and does not have the region, it is unknown.
   *
   * @param kode the code
   * @return the fact
   */
  public Truth exists(KodeWilayah kode) {
    if (catalog.find(kode, edisi.edition()).isPresent()) {
      return Truth.YES;
    }
    return edisi.exact() ? Truth.NO : Truth.UNKNOWN;
  }
}
