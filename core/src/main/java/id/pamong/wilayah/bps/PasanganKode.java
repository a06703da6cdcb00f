package id.pamong.wilayah.bps;

import id.pamong.wilayah.KodeWilayah;

/**
 * The codes of one region in both systems, such as {@code 1101} and {@code 11.09} for Simeulue.
 *
 * <p>Immutable and thread-safe.
 *
 * @param bps the code of Badan Pusat Statistik
 * @param kemendagri the code of the Ministry of Home Affairs
 * @param dasar what it rests on that both are one region
 */
public record PasanganKode(KodeBps bps, KodeWilayah kemendagri, DasarPadanan dasar) {

  /**
   * Makes a pair.
   *
   * @throws IllegalArgumentException if the codes are of different levels
   */
  public PasanganKode {
    if (bps.tingkat() != kemendagri.tingkat()) {
      throw new IllegalArgumentException(
          "codes of a pair must be of one level, but was '" + bps + "' and '" + kemendagri + "'");
    }
  }

  /**
   * Says whether the two codes have the same digits.
   *
   * @return true for {@code 3578} and {@code 35.78}
   */
  public boolean isSerupa() {
    return bps.toString().equals(kemendagri.undotted());
  }
}
