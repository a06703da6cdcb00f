package id.pamong.wilayah.bps;

/**
 * The vintage of a bridge: both systems of codes change, so a pair of codes holds for a time only.
 *
 * <p>Immutable and thread-safe.
 *
 * @param sumber where the pairs come from, for people
 * @param tahun the year of the BPS codes
 * @param semester the half of that year, 1 or 2: BPS renews its codes twice a year
 * @param edisi the id of the edition whose codes stand on the side of Kemendagri
 */
public record EdisiJembatan(String sumber, int tahun, int semester, String edisi) {

  /**
   * Makes a vintage.
   *
   * @throws IllegalArgumentException if the semester is neither 1 nor 2
   */
  public EdisiJembatan {
    if (semester < 1 || semester > 2) {
      throw new IllegalArgumentException("semester must be 1 or 2, but was '" + semester + "'");
    }
  }
}
