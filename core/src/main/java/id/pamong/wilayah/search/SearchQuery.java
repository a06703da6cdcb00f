package id.pamong.wilayah.search;

import id.pamong.wilayah.Tingkat;
import id.pamong.wilayah.WilayahEdition;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * What to search for, such as {@code SearchQuery.of("sidomulyo kulon progo").limitedTo(3)}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param text names in any order, of the region and of those above it
 * @param tingkat the levels of the regions wanted; never empty
 * @param limit the largest number of hits, from 1 to {@value #LARGEST_LIMIT}
 * @param edition the edition, or empty for the newest
 */
public record SearchQuery(
    String text, Set<Tingkat> tingkat, int limit, Optional<WilayahEdition> edition) {

  /** The number of hits unless told otherwise. */
  public static final int USUAL_LIMIT = 10;

  /** The largest number of hits that can be asked for. */
  public static final int LARGEST_LIMIT = 1000;

  /**
   * Makes a query.
   *
   * @throws IllegalArgumentException if the limit is out of range or there is no level
   */
  public SearchQuery {
    if (limit < 1 || limit > LARGEST_LIMIT) {
      throw new IllegalArgumentException(
          "limit must be from 1 to " + LARGEST_LIMIT + ", but was '" + limit + "'");
    }
    if (tingkat.isEmpty()) {
      throw new IllegalArgumentException("levels must be one or more, but was '[]'");
    }
    tingkat = Set.copyOf(tingkat);
  }

  /**
   * Makes a query for regions of all levels in the newest edition.
   *
   * @param text names in any order
   * @return the query, for {@value #USUAL_LIMIT} hits
   */
  public static SearchQuery of(String text) {
    return new SearchQuery(text, EnumSet.allOf(Tingkat.class), USUAL_LIMIT, Optional.empty());
  }

  /**
   * Returns this query for regions of some levels only.
   *
   * @param wanted one level or more
   * @return the query
   * @throws IllegalArgumentException if there is no level
   */
  public SearchQuery at(Set<Tingkat> wanted) {
    return new SearchQuery(text, wanted, limit, edition);
  }

  /**
   * Returns this query for another number of hits.
   *
   * @param most from 1 to {@value #LARGEST_LIMIT}
   * @return the query
   * @throws IllegalArgumentException if the number is out of range
   */
  public SearchQuery limitedTo(int most) {
    return new SearchQuery(text, tingkat, most, edition);
  }

  /**
   * Returns this query in another edition.
   *
   * @param other an edition of the catalog
   * @return the query
   */
  public SearchQuery in(WilayahEdition other) {
    return new SearchQuery(text, tingkat, limit, Optional.of(other));
  }
}
