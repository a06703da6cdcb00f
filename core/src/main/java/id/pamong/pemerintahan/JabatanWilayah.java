package id.pamong.pemerintahan;

import id.pamong.wilayah.KodeWilayah;

/**
 * An office in a region, such as the camat of {@code 35.74.01}. Immutable and thread-safe.
 *
 * <p>It does not promise that the region exists on a given day, nor that the office fits the
 * region: a document may say so wrongly, and that is a finding.
 *
 * @param jabatan the office
 * @param wilayah the region that the office serves
 */
public record JabatanWilayah(Jabatan jabatan, KodeWilayah wilayah) {

  /**
   * Returns the office in a region.
   *
   * @param jabatan the office
   * @param wilayah the code of the region, such as {@code 35.74.01}
   * @return the office in the region
   * @throws IllegalArgumentException if the text is not a region code
   */
  public static JabatanWilayah of(Jabatan jabatan, String wilayah) {
    return new JabatanWilayah(jabatan, KodeWilayah.parse(wilayah));
  }

  @Override
  public String toString() {
    return jabatan.sebutan() + " " + wilayah;
  }
}
