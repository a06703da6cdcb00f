package id.pamong.wilayah.alamat;

import id.pamong.wilayah.Wilayah;
import java.util.List;

/**
 * A region that may be meant by an address.
 *
 * <p>Immutable and thread-safe.
 *
 * @param wilayah the region
 * @param jalur the names from the provinsi down to the region itself
 * @param skor how well the parts agree, from 0 to 1, with four decimals
 */
public record KandidatAlamat(Wilayah wilayah, List<String> jalur, double skor) {

  /** Makes a candidate. */
  public KandidatAlamat {
    jalur = List.copyOf(jalur);
  }
}
