package id.pamong.wilayah.search;

import id.pamong.wilayah.Wilayah;
import java.util.List;
import java.util.Optional;

/**
 * A region that a search found, with the reason for its rank.
 *
 * <p>Immutable and thread-safe.
 *
 * @param wilayah the region
 * @param path the names from the provinsi down to the region itself
 * @param score from 0 to 1, with four decimals; 1 if the query is exactly the whole path
 * @param matches what became of each word of the query, in the order of the words; those of an
 *     English name in the order of the name that it stands for
 * @param namaLama the former name, of the region or of one above it, by which the region was found;
 *     empty where the present ones were typed
 */
public record SearchHit(
    Wilayah wilayah,
    List<String> path,
    double score,
    List<WordMatch> matches,
    Optional<NamaLama> namaLama) {

  /** Makes a hit. */
  public SearchHit {
    path = List.copyOf(path);
    matches = List.copyOf(matches);
  }
}
