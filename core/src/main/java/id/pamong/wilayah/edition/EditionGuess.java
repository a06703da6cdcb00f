package id.pamong.wilayah.edition;

import id.pamong.wilayah.WilayahEdition;
import java.util.List;

/**
 * From which editions a list of codes may come.
 *
 * <p>Immutable and thread-safe.
 *
 * @param fits how well each edition of the catalog explains the list, in the order of the editions
 */
public record EditionGuess(List<EditionFit> fits) {

  /** Takes a copy. */
  public EditionGuess {
    fits = List.copyOf(fits);
  }

  /**
   * Returns the editions that explain the list best and cannot be told apart by it.
   *
   * @return one edition or more, in the order of the editions
   */
  public List<WilayahEdition> editions() {
    return fits.stream().filter(fit -> !fit.isExcluded()).map(EditionFit::edition).toList();
  }

  /**
   * Says whether the list tells anything: whether some edition has one of its codes. Where none
   * has, all editions are given, since nothing speaks for one of them.
   *
   * @return true if a code of the list is in an edition
   */
  public boolean isInformed() {
    return fits.stream().anyMatch(fit -> fit.cocok() > 0);
  }
}
