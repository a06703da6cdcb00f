package id.pamong.wilayah.search;

import id.pamong.wilayah.KodeWilayah;
import java.util.List;
import java.util.Optional;

/**
 * A name of a region that is not the one of the edition searched, such as {@code Kabupaten Mamuju
 * Utara} of Kabupaten Pasangkayu.
 *
 * <p>Immutable and thread-safe.
 *
 * @param kode the region in the edition searched: the hit, or one above it
 * @param nama the name
 * @param edisi the id of the edition that has it; empty for a name of before the first edition
 * @param dasar the instruments of law that state the change, such as {@code PP 61/2017}; empty
 *     where none is known
 */
public record NamaLama(KodeWilayah kode, String nama, Optional<String> edisi, List<String> dasar) {

  /** Makes a name. */
  public NamaLama {
    dasar = List.copyOf(dasar);
  }
}
