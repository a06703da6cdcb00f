package id.pamong.wilayah.edition;

import id.pamong.wilayah.KodeWilayah;
import id.pamong.wilayah.WilayahEdition;
import java.util.List;
import java.util.Optional;

/**
 * How well an edition explains a list of codes.
 *
 * <p>Immutable and thread-safe.
 *
 * @param edition the edition
 * @param cocok how many different codes of the list it has
 * @param tidakCocok how many it does not have
 * @param kalahDari the edition that explains the list so much better that this one is excluded;
 *     empty where it is not excluded
 * @param contoh codes that speak for that other edition: it has them and this one has not; the
 *     first few in code order, none where this edition is not excluded
 */
public record EditionFit(
    WilayahEdition edition,
    int cocok,
    int tidakCocok,
    Optional<WilayahEdition> kalahDari,
    List<KodeWilayah> contoh) {

  /** Takes a copy. */
  public EditionFit {
    contoh = List.copyOf(contoh);
  }

  /**
   * Says whether the list cannot come from this edition.
   *
   * @return true if another edition explains it so much better
   */
  public boolean isExcluded() {
    return kalahDari.isPresent();
  }
}
