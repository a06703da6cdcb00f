package id.pamong.wilayah.search;

import java.util.List;
import java.util.Set;

/**
 * The hits of a search.
 *
 * <p>Immutable and thread-safe.
 *
 * @param hits the best first; equal scores by code
 * @param bounds what the search came up against, empty if nothing was left aside
 */
public record SearchResult(List<SearchHit> hits, Set<SearchBound> bounds) {

  /** Makes a result. */
  public SearchResult {
    hits = List.copyOf(hits);
    bounds = Set.copyOf(bounds);
  }
}
